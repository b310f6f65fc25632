import { useEffect, useRef } from 'react'
import { isWriting } from './is-writing.ts'

export interface UndoKeys {
  readonly undo: () => void
  readonly redo: () => void
}

/** What a press asks for; undefined where it belongs to someone else. */
export function undoPress(press: {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}): keyof UndoKeys | undefined {
  if (press.altKey || press.ctrlKey === press.metaKey) return undefined
  const key = press.key.toLowerCase()
  if (key === 'z') return press.shiftKey ? 'redo' : 'undo'
  return key === 'y' && !press.shiftKey ? 'redo' : undefined
}

/** Ctrl or ⌘ with Z on the board. A field and a dialog have an undo of their own. */
export function useUndoKeys(acts: UndoKeys): void {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const asked = undoPress(event)
      if (!asked || event.defaultPrevented || isWriting(event.target)) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      latest.current[asked]()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
