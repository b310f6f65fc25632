import { useEffect, useRef } from 'react'
import { isWriting } from './is-writing.ts'
import { letterKeysOn } from './letter-keys.ts'

/** What a key does, by its name: `r`, `+`, `?`, `F6`, `Shift+ArrowRight`. */
export type KeyActs = { readonly [key: string]: (() => void) | undefined }

/** The name a press goes by; undefined where it belongs to the browser. */
export function keyName(press: {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}): string | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined
  // A sign that needs Shift on this keyboard is that sign; only named keys are told apart by it.
  if (press.key.length === 1) return press.key.toLowerCase()
  return press.shiftKey ? `Shift+${press.key}` : press.key
}

/**
 * Keys of the meeting. A single sign works only outside fields and dialogs, and only while the
 * reader has letters switched on; a named key such as F6 works everywhere but in a dialog.
 */
export function useKeys(acts: KeyActs): void {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const name = keyName(event)
      const act = name === undefined ? undefined : latest.current[name]
      if (!act || name === undefined || event.defaultPrevented || event.repeat) return
      if (document.querySelector('dialog[open]')) return
      const named = name.length > 1
      if (!named && (!letterKeysOn() || isWriting(event.target))) return
      if (named && name !== 'F6' && name !== 'Shift+F6' && isWriting(event.target)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
