import type { Language } from '@kring/shared/language/language'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { duration, listOf } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import type { FaceDownNow } from '../note/face-down-now.ts'
import { noLeaderWords } from '../seat/no-leader-words.ts'
import { seatTexts } from '../seat/seat-texts.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { nameOf } from '../turn/turn-words.ts'
import { Button } from '../ui/button.tsx'
import { ClockWords } from '../ui/clock.tsx'
import { deskTexts } from './desk-texts.ts'
import { tellsNothing, waiting } from './waiting.ts'

export interface DeskNudgeProps {
  view: MeetingView
  now: number
  lying: FaceDownNow
  onSeats: () => void
}

/** One line on who waits, who was not heard yet, and what lies face down. */
export function DeskNudge({ view, now, lying, onSeats }: DeskNudgeProps) {
  const texts = useTexts(deskTexts)
  const seats = useTexts(seatTexts)
  const language = useLanguage()
  const { board } = useSnapshot()
  const { state } = view
  if (view.status !== 'running') return <p className="desk-nudge" />
  const wrote = new Set(board.notes.map(({ by }) => by))
  const { hand, unheard } = waiting(state, { now, wrote })
  if (!hand && tellsNothing(state)) return <p className="desk-nudge">{texts.nothingDue}</p>
  const noLeader = noLeaderWords(state, seats)
  if (!hand && noLeader) {
    return (
      <div className="desk-asks">
        <p className="desk-nudge">{noLeader.asks}</p>
        <Button look="line" onClick={onSeats}>
          {noLeader.press}
        </Button>
      </div>
    )
  }
  if (!hand && lying.count > 0) {
    return (
      <p className="desk-nudge">
        <b>{texts.lying(wordOf(lying, texts.notes(lying.count), language))}</b>{' '}
        {listOfShares(lying, state)}
      </p>
    )
  }
  const named = unheard.length > 4 ? unheard.slice(0, 3) : unheard
  const rest = unheard.length - named.length
  const names = [...named.map((id) => nameOf(state, id)), ...(rest > 0 ? [texts.others(rest)] : [])]
  return (
    <p className="desk-nudge">
      {hand && (
        <span>
          <b>{nameOf(state, hand.member)}</b>
          <ClockWords>
            {texts.waited(duration(Math.floor(hand.forMs / 1000) * 1000))}
          </ClockWords>{' '}
        </span>
      )}
      {names.length > 0 && (
        <span>
          <b>{listOf(names, language)}</b>
          {names.length === 1 ? texts.unheard : texts.unheardMany}
        </span>
      )}
      {!hand && names.length === 0 && texts.quiet}
    </p>
  )
}

/** '3 questions', or '3 notes' where they are of several kinds. */
function wordOf({ count, kinds }: FaceDownNow, notes: string, language: Language): string {
  const [kind] = kinds
  if (kinds.length !== 1 || !kind) return notes
  const { name, many } = KIND_TEXTS[language][kind]
  return `${count} ${(count === 1 ? name : many).toLocaleLowerCase(language)}`
}

/** 'Bram 2, Jonas 1' */
function listOfShares({ members }: FaceDownNow, state: MeetingState): string {
  return members.map(({ id, count }) => `${nameOf(state, id)}\u00a0${count}`).join(', ')
}
