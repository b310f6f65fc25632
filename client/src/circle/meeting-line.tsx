import type { CircleView } from '@kring/shared/api/circle-api'
import { Link } from 'wouter'
import { shortDate } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { circleTexts } from './circle-texts.ts'
import './meeting-line.css'

type Meeting = CircleView['meetings'][number]

/** A meeting without a day stands after those that have one. */
function timeOf({ startedAt, startsAt }: Meeting): number {
  return startedAt ?? startsAt ?? Number.MAX_SAFE_INTEGER
}

export interface MeetingLineProps {
  meetings: readonly Meeting[]
  /** The one that is under way, or comes next. */
  next: Meeting | undefined
}

/** The meetings of a circle on one line: held, under way, to come. */
export function MeetingLine({ meetings, next }: MeetingLineProps) {
  const texts = useTexts(circleTexts)
  const language = useLanguage()
  const inOrder = meetings.toSorted(
    (one, other) => timeOf(one) - timeOf(other) || one.number - other.number,
  )
  return (
    <nav className="meeting-line" aria-label={texts.meetings}>
      <ol>
        {inOrder.map((meeting) => {
          const at = meeting.startedAt ?? meeting.startsAt
          const look = meeting === next ? 'next' : meeting.status === 'closed' ? 'held' : 'ahead'
          return (
            <li key={meeting.id} data-look={look}>
              <Link
                href={meeting.status === 'closed' ? `/m/${meeting.id}/record` : `/m/${meeting.id}`}
              >
                <b className="num">
                  <i className="sr">{texts.record(meeting.number)}</i>
                  <i aria-hidden>{meeting.number}</i>
                </b>
                <span>{at === null ? '\u00a0' : shortDate(at, language)}</span>
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
