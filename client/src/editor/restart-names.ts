import type { Awareness } from 'y-protocols/awareness'

/**
 * Names at the carets of others fade while they rest; where one of them moves its name is there
 * again. Returns what stops it.
 */
export function restartNames(awareness: Awareness, text: HTMLElement): () => void {
  const stood = new Map<number, string>()
  function onChange({ added, updated }: { added: number[]; updated: number[] }) {
    for (const client of [...added, ...updated]) {
      const cursor = JSON.stringify(awareness.getStates().get(client)?.['cursor'] ?? null)
      if (stood.get(client) === cursor) continue
      stood.set(client, cursor)
      // The caret is drawn by the editor in answer to the same change.
      requestAnimationFrame(() => {
        for (const name of text.querySelectorAll(`[data-client="${client}"] > .other-name`)) {
          for (const fade of name.getAnimations()) {
            fade.cancel()
            fade.play()
          }
        }
      })
    }
  }
  awareness.on('change', onChange)
  return () => awareness.off('change', onChange)
}
