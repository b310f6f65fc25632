import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import './hold-button.css'

/** Long enough that no pocket does it by mistake, short enough to do without a stop. */
const HOLD_MS = 600

export interface HoldButtonProps {
  readonly look: 'first' | 'second'
  /** 'hold', shown small beside what it does. */
  readonly hint: string
  readonly busy?: boolean | undefined
  readonly onDone: () => void
  readonly children: ReactNode
}

/**
 * A press as wide as the screen that does nothing until it was held. From a keyboard, and from a
 * screen reader, one press is enough: those are not pressed in a pocket.
 */
export function HoldButton({ look, hint, busy = false, onDone, children }: HoldButtonProps) {
  const [held, setHeld] = useState<'no' | 'yes'>('no')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const assisted = useRef(false)
  const letGo = () => {
    clearTimeout(timer.current)
    setHeld('no')
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <button
      type="button"
      className={`hold-button ${look}`}
      data-held={held}
      aria-disabled={busy || undefined}
      onPointerDown={(event) => {
        assisted.current = isAssisted(event)
        if (busy || event.button !== 0 || assisted.current) return
        setHeld('yes')
        clearTimeout(timer.current)
        timer.current = setTimeout(() => {
          setHeld('no')
          onDone()
        }, HOLD_MS)
      }}
      onPointerUp={letGo}
      onPointerLeave={letGo}
      onPointerCancel={letGo}
      onContextMenu={(event) => event.preventDefault()}
      onClick={(event) => {
        // A finger or a mouse counts its clicks; a key does not.
        if ((event.detail === 0 || assisted.current) && !busy) onDone()
        assisted.current = false
      }}
    >
      <span>{children}</span>
      <small aria-hidden>{hint}</small>
    </button>
  )
}

/** A press made by a screen reader touches no point of the glass, or touches it without weight. */
function isAssisted({ width, height, pressure, detail, pointerType }: PointerEvent): boolean {
  if (width === 0 && height === 0) return true
  return width === 1 && height === 1 && pressure === 0 && detail === 0 && pointerType === 'mouse'
}
