import type { Awareness } from 'y-protocols/awareness'

/**
 * Names at the carets of others fade while they rest; where one of them moves its name is there
 * again. Returns what stops it.
 */
export function restartNames(awareness: Awareness, text: HTMLElement): () => void {
  const stood = new Map<number, string>()
  function onChange({ added, updated }: { added: number[]; updated: number[] }) {
    for (const client of [...added, ...updated]) {
      const state = awareness.getStates().get(client)
      const cursor = JSON.stringify(state?.['cursor'] ?? null)
      if (stood.get(client) === cursor) continue
      stood.set(client, cursor)
      const who: unknown = state?.['user']?.['name']
      // The caret is drawn by the editor in answer to the same change, a moment later. It carries
      // a name and no number: of two with one name both are shown.
      setTimeout(() => {
        for (const name of text.querySelectorAll('.other-name')) {
          if (name.textContent !== who) continue
          for (const fade of name.getAnimations()) {
            fade.cancel()
            fade.play()
          }
        }
      }, 50)
    }
  }
  awareness.on('change', onChange)
  return () => awareness.off('change', onChange)
}
