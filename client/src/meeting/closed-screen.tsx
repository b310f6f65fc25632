import type { MeetingView } from '@kring/shared/meeting/view'
import { Link } from 'wouter'
import { treeSeed } from '../circle-view/tree-seed.ts'
import { clockTime, weekdayAndDate } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { nameOf } from '../turn/turn-words.ts'
import { buttonClass } from '../ui/button.tsx'
import { GrowthRings } from '../ui/growth-rings.tsx'
import { NoteCard } from '../ui/note-card.tsx'
import './closed-screen.css'
import { meetingTexts } from './meeting-texts.ts'

export interface ClosedScreenProps {
  view: MeetingView
  nextMeetingAt: number | undefined
  /** The circle's next meeting, once there is one. */
  goTo: string | undefined
}

/** After the close: one ring more, what was agreed, and the way on. */
export function ClosedScreen({ view, nextMeetingAt, goTo }: ClosedScreenProps) {
  const texts = useTexts(meetingTexts)
  const language = useLanguage()
  const { state } = view
  const closedAt = state.progress.type === 'closed' ? state.progress.at : undefined
  return (
    <div className="closed-screen">
      <GrowthRings drawn={state.number} size={240} seed={treeSeed(state.circle)} />
      <section>
        <h1>{texts.closedTitle}</h1>
        <p>
          {closedAt !== undefined && texts.closedAt(clockTime(closedAt, language))}{' '}
          {nextMeetingAt === undefined
            ? texts.noNext
            : texts.nextAt(
                `${weekdayAndDate(nextMeetingAt, language)}, ${clockTime(nextMeetingAt, language)}`,
              )}
        </p>
        <div className="closed-ways">
          {goTo !== undefined && (
            <Link className={buttonClass('solid', 'large')} href={`/m/${goTo}`}>
              {texts.toNext}
            </Link>
          )}
          <Link
            className={buttonClass(goTo === undefined ? 'solid' : 'outline', 'large')}
            href={`/m/${state.meeting}/record`}
          >
            {texts.record}
          </Link>
          <Link className={buttonClass('outline', 'large')} href={`/c/${state.circle}`}>
            {texts.toCircle}
          </Link>
        </div>
        <h2>{state.agreements.length === 0 ? texts.closedNone : texts.closedAgreements}</h2>
        <ul>
          {state.agreements.map((one) => (
            <li key={one.id}>
              <NoteCard kind="agree" kindLabel={texts.closedAgreements} by={nameOf(state, one.by)}>
                {one.what}
              </NoteCard>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
