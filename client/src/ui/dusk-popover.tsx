import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { IconButton } from './button.tsx'
import './dusk-popover.css'

export interface DuskPopoverProps {
  label: string
  icon: ReactNode
  /** Where the sheet opens; without it above. */
  opens?: 'above' | 'below' | undefined
  children: ReactNode
}

/** A small dusk sheet at a button: only its reader sees it. Esc, and a press elsewhere, put it away. */
export function DuskPopover({ label, icon, opens = 'above', children }: DuskPopoverProps) {
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)

  useEffect(() => {
    if (!open) return
    function onPointerDown(event: PointerEvent) {
      if (!(event.target instanceof Node) || !place.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  }, [open])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is heard for the button and the sheet alike
    <div
      ref={place}
      className="dusk-popover"
      data-opens={opens}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        setOpen(false)
        place.current?.querySelector('button')?.focus()
      }}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget))
          setOpen(false)
      }}
    >
      <IconButton
        label={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {icon}
      </IconButton>
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a press on one of its buttons puts the sheet away
        // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons inside have the keys
        <div
          id={id}
          className="dusk-sheet desk"
          onClick={(event) => {
            if (!(event.target instanceof Element) || !event.target.closest('button')) return
            setOpen(false)
            place.current?.querySelector('button')?.focus()
          }}
        >
          {children}
        </div>
      )}
    </div>
  )
}
