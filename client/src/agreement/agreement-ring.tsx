import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { onlyLeads } from '@kring/shared/meeting/seat-of'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { pointAt } from '../ui/arc.ts'
import { Avatar } from '../ui/avatar.tsx'
import './agreement-ring.css'

export interface AgreementRingProps {
  state: MeetingState
  caseGiver: string
  /** Who is in the room. */
  here: ReadonlySet<string>
  /** Those whose own agreement is recorded. */
  agreed: ReadonlySet<string>
  label: string
  children: ReactNode
}

const OUTER = { cx: 360, cy: 360, r: 338 }
const INNER = { cx: 360, cy: 360, r: 326 }

/**
 * The circle that holds the agreement: a second line around it, as around the note. Until the
 * case-giver has said yes it is only dotted, as a place that waits.
 */
export function AgreementRing({
  state,
  caseGiver,
  here,
  agreed,
  label,
  children,
}: AgreementRingProps) {
  const members = state.members.filter(({ id, part }) => part === 'member' && !onlyLeads(state, id))
  const at = members.findIndex(({ id }) => id === caseGiver)
  const seats = [...members.slice(Math.max(at, 0)), ...members.slice(0, Math.max(at, 0))]
  const step = 360 / Math.max(seats.length, 2)
  const closed = agreed.has(caseGiver)
  return (
    <section className="agreement-ring" aria-label={label} data-closed={closed}>
      <svg viewBox="0 0 720 720" preserveAspectRatio="none" fill="none" aria-hidden>
        <circle {...OUTER} fill="var(--surface)" />
        {closed ? (
          <g stroke="var(--k-agree)" className="agreement-closing">
            <circle {...OUTER} strokeWidth={4} pathLength={1} transform="rotate(-90 360 360)" />
            <circle {...INNER} strokeWidth={1.5} pathLength={1} transform="rotate(-90 360 360)" />
          </g>
        ) : (
          <circle
            {...OUTER}
            stroke="var(--line-strong)"
            strokeWidth={3}
            strokeDasharray=".1 9"
            strokeLinecap="round"
          />
        )}
      </svg>
      {seats.map(({ id, name }, index) => {
        const { x, y } = pointAt(OUTER, index * step)
        const look = id === caseGiver ? 'now' : here.has(id) ? 'here' : 'away'
        return (
          <span
            key={id}
            className="agreement-seat"
            data-look={look}
            style={{ left: `${x / 7.2}%`, top: `${y / 7.2}%` }}
          >
            <Avatar name={name} look={look} size={44} />
            <span className="sr">{name}</span>
            {agreed.has(id) && (
              <i>
                <Check size={12} strokeWidth={3} aria-hidden />
              </i>
            )}
          </span>
        )
      })}
      <div className="agreement-inside">{children}</div>
    </section>
  )
}
