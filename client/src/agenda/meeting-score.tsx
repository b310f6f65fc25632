import { openTurn, turnsIn } from '@kring/shared/meeting/meeting-state'
import { itemsOnTheWay } from '@kring/shared/meeting/score'
import type { MeetingView } from '@kring/shared/meeting/view'
import { clockTime } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { type DrawnScore, scoreOf } from '../score/score-of.ts'
import { useSheetText } from '../sheet/use-sheet-text.ts'
import { useNow } from '../sync/use-meeting.tsx'
import { caseOf, nameOf } from '../turn/turn-words.ts'
import { Clock } from '../ui/clock.tsx'
import { Score } from '../ui/score.tsx'
import { agendaTexts } from './agenda-texts.ts'

export interface MeetingScoreProps {
  view: MeetingView
}

/** The method in order and in time: the phases of the open case, or the agenda of the meeting. */
export function MeetingScore({ view }: MeetingScoreProps) {
  const texts = useTexts(agendaTexts)
  const language = useLanguage()
  const now = useNow(1000)
  const { state } = view
  const turn = openTurn(state)
  // The case's own words say what it is about as soon as there are some.
  const problem = useSheetText('problem', turn?.id)
  const score = scoreOf(state, {
    now,
    language,
    gate: texts.gate,
    kept: texts.kept,
  })
  const cases = itemsOnTheWay(state).filter(({ type }) => type !== 'phase')
  const which = turn ? cases.findIndex(({ id }) => id === turn.id) + 1 : 0
  const closed = view.status === 'closed'

  return (
    <Score
      label={turn ? texts.phases : texts.agenda}
      title={turn ? caseOf(nameOf(state, turn.caseGiver), language) : texts.meeting(state.number)}
      about={problem === '' ? turn?.title : undefined}
      under={
        closed ? (
          texts.closed
        ) : (
          <>
            {turn
              ? texts.turnOf(which, Math.max(cases.length, turnsIn(state).length))
              : texts.until}{' '}
            <Clock>{clockTime(score.endsAt, language)}</Clock>
          </>
        )
      }
      over={score.overrun && overWords(texts, score.overrun, clockTime(score.endsAt, language))}
      keptWhy={texts.keptWhy}
      segments={score.segments}
      elapsed={score.elapsed}
    />
  )
}

function overWords(
  texts: (typeof agendaTexts)['en'],
  { ms, from }: NonNullable<DrawnScore['overrun']>,
  until: string,
): string {
  const minutes = Math.floor(ms / 60_000)
  return from === undefined ? texts.overKept(minutes, until) : texts.over(minutes, from)
}
