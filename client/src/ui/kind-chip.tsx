import { LockKeyhole } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { Clock } from './clock.tsx'
import './kind-chip.css'
import { Mark } from './mark.tsx'
import type { Stamp } from './stamp.ts'

export interface KindChipProps {
  kind: Stamp
  /** The kind as a word. */
  label: string
  state: 'selected' | 'open' | 'locked'
  /** When a locked kind opens, as it is read: '14:38'. */
  opensAt?: string | undefined
  /** Why it is locked, as a sentence; shown on hover and focus. */
  reason?: ReactNode
  /** A small lock before the word, where advice waits. */
  gate?: boolean | undefined
  size?: 'board' | 'phone' | undefined
  onSelect?: (() => void) | undefined
  className?: string | undefined
}

/**
 * A kind one may add, or one that waits. A locked kind stays in the row and in the tab order, and
 * says why: what waits is visible.
 */
export function KindChip({
  kind,
  label,
  state,
  opensAt,
  reason,
  gate = false,
  size = 'board',
  onSelect,
  className,
}: KindChipProps) {
  const reasonId = useId()
  const [reasonPutAway, setReasonPutAway] = useState(false)
  const locked = state === 'locked'

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && locked && !reasonPutAway) {
      event.stopPropagation()
      setReasonPutAway(true)
    }
  }

  return (
    <span className={['kind-place', className].filter(Boolean).join(' ')}>
      <button
        type="button"
        className={`kind ${state} ${size}`}
        data-kind={kind}
        {...(locked
          ? {
              'aria-disabled': true,
              'aria-describedby': reason === undefined ? undefined : reasonId,
            }
          : { 'aria-pressed': state === 'selected' })}
        onClick={locked ? () => setReasonPutAway(false) : onSelect}
        onKeyDown={onKeyDown}
        onFocus={() => setReasonPutAway(false)}
        onPointerEnter={() => setReasonPutAway(false)}
      >
        <Mark kind={kind} size={size === 'phone' ? 22 : 20} state={locked ? 'hollow' : 'filled'} />
        {locked && gate && <LockKeyhole size={13} strokeWidth={1.75} aria-hidden />}
        {label}
        {locked && opensAt !== undefined && <Clock>{opensAt}</Clock>}
      </button>
      {locked && reason !== undefined && (
        <span className="kind-reason" id={reasonId} role="tooltip" data-away={reasonPutAway}>
          {reason}
        </span>
      )}
    </span>
  )
}
