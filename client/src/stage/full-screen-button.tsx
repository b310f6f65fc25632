import { Maximize, Minimize } from 'lucide-react'
import { useEffect, useRef } from 'react'
import './full-screen-button.css'
import type { Language } from '@kring/shared/language/language'
import { toggleFullScreen, useIsFullScreen } from './full-screen.ts'
import { stageTexts } from './stage-texts.ts'

/** The one control of the stage. It goes when the pointer rests, and comes back when it moves. */
export function FullScreenButton({ language }: { readonly language: Language }) {
  const texts = stageTexts[language]
  const isFull = useIsFullScreen()
  const button = useRef<HTMLButtonElement>(null)

  // It is all there is to walk to: the key finds it wherever the pointer pressed last.
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key !== 'Tab' || document.activeElement !== document.body) return
      event.preventDefault()
      button.current?.focus()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  if (!document.fullscreenEnabled) return null
  const Icon = isFull ? Minimize : Maximize
  const does = isFull ? texts.leaveFull : texts.goFull
  return (
    <button
      ref={button}
      type="button"
      className="stage-full"
      aria-label={does}
      title={`${does} (F)`}
      aria-keyshortcuts="F"
      onClick={({ currentTarget, detail }) => {
        toggleFullScreen()
        // Who pressed with a pointer has no use for the focus; with it the button would stay.
        if (detail > 0) currentTarget.blur()
      }}
      // Two presses are one toggle too many: the sheet itself hears a double click.
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Icon size={32} strokeWidth={2} aria-hidden />
    </button>
  )
}
