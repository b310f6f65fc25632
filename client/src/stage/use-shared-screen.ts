import { type RefObject, useEffect } from 'react'
import { stayAwake } from '../signal/stay-awake.ts'
import { toggleFullScreen } from './full-screen.ts'

const STILL_AFTER_MS = 3_000

/**
 * What a screen on a wall needs and a laptop does not do by itself: it stays awake, it goes full
 * screen by F or a double click, and the pointer leaves the picture.
 */
export function useSharedScreen(sheet: RefObject<HTMLElement | null>): void {
  useEffect(stayAwake, [])

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat
      if (plain && event.key.toLowerCase() === 'f') toggleFullScreen()
    }
    addEventListener('keydown', onKey)
    addEventListener('dblclick', toggleFullScreen)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('dblclick', toggleFullScreen)
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
