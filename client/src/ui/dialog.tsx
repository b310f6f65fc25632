import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './button.tsx'
import './dialog.css'

export interface DialogProps {
  open: boolean
  /** Called for Esc, for the cross, and for a press beside the sheet. */
  onClose: () => void
  title: ReactNode
  /** What the cross says: 'Close'. */
  closeLabel: string
  width?: 'narrow' | 'wide' | undefined
  /** Buttons at the foot; they stay in view while the middle scrolls. */
  foot?: ReactNode
  children?: ReactNode
}

/** A native modal dialog: the browser keeps the focus in, and gives it back afterwards. */
export function Dialog({
  open,
  onClose,
  title,
  closeLabel,
  width = 'narrow',
  foot,
  children,
}: DialogProps) {
  const sheet = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const dialog = sheet.current
    if (dialog === null) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for it is Esc, which the browser handles
    <dialog
      ref={sheet}
      className={`dialog ${width}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={() => {
        if (open) onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      {open && (
        <div className="dialog-sheet">
          <header>
            <h2 id={titleId}>{title}</h2>
            <IconButton label={closeLabel} onClick={onClose}>
              <X size={18} strokeWidth={1.75} aria-hidden />
            </IconButton>
          </header>
          <div className="dialog-middle">{children}</div>
          {foot !== undefined && <footer>{foot}</footer>}
        </div>
      )}
    </dialog>
  )
}
