import { type RefObject, useEffect } from 'react'

const STILL_AFTER_MS = 3_000

/**
 * What a screen on a wall needs and a laptop does not do by itself: it stays awake, it goes full
 * screen by F or a double click, and the pointer leaves the picture.
 */
export function useSharedScreen(sheet: RefObject<HTMLElement | null>): void {
  useEffect(stayAwake, [])

  useEffect(() => {
    function toggle() {
      const change = document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen()
      // A browser may refuse, inside a frame for one; the page then stays as it is.
      change.catch(() => {})
    }
    function onKey(event: KeyboardEvent) {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat
      if (plain && event.key.toLowerCase() === 'f') toggle()
    }
    addEventListener('keydown', onKey)
    addEventListener('dblclick', toggle)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('dblclick', toggle)
    }
  }, [])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    function onMove() {
      if (sheet.current) delete sheet.current.dataset['still']
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (sheet.current) sheet.current.dataset['still'] = 'true'
      }, STILL_AFTER_MS)
    }
    onMove()
    addEventListener('pointermove', onMove)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointermove', onMove)
    }
  }, [sheet])
}

/** Asked for again each time the page comes back into view: the browser lets go of it by itself. */
function stayAwake(): () => void {
  let lock: WakeLockSentinel | undefined
  let stopped = false
  async function ask() {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    try {
      const given = await navigator.wakeLock.request('screen')
      if (stopped) await given.release()
      else lock = given
    } catch {
      // Low battery, or no permission: the screen then sleeps as it always does.
    }
  }
  const onChange = () => void ask()
  onChange()
  document.addEventListener('visibilitychange', onChange)
  return () => {
    stopped = true
    document.removeEventListener('visibilitychange', onChange)
    void lock?.release()
  }
}
