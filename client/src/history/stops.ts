import type { History } from '@kring/shared/api/history-api'
import type { Language } from '@kring/shared/language/language'
import type { ItemId } from '@kring/shared/lib/id'
import { phasesIn } from '@kring/shared/meeting/agenda'
import { type MeetingState, openItem } from '@kring/shared/meeting/meeting-state'
import { clockTime } from '../language/format.ts'
import { itemName } from '../turn/turn-words.ts'

/** One place on the slider: the board as a phase left it. */
export interface Stop {
  readonly seq: number
  readonly item: ItemId
  /** 'Ask': the phase, in the reader's language. */
  readonly phase: string
  /** 'Marit’s case'; empty where the item is that phase itself. */
  readonly of: string
  /** '10:12–10:20', or '10:20' while it lasts. */
  readonly time: string
  readonly isNow: boolean
}

export interface StopsOptions {
  readonly state: MeetingState
  readonly language: Language
  /** An IANA zone; the reader's own when it is left out. */
  readonly timeZone?: string | undefined
}

/** The stops of a meeting, in the order it happened. Where a first turn was waited for is none. */
export function stopsOf(
  { moments }: History,
  { state, language, timeZone }: StopsOptions,
): readonly Stop[] {
  return moments.flatMap(({ seq, item: id, phase, startedAt, endedAt }) => {
    const item = state.agenda.find((one) => one.id === id)
    const found = item && phasesIn(item).find((one) => one.id === phase)
    if (!item || !found) return []
    const name = found.name[language]
    const of = itemName(item, state, language)
    const [from, to] = [startedAt, endedAt].map((at) =>
      at === null ? undefined : clockTime(at, language, { timeZone }),
    )
    const time = to === undefined || to === from ? (from ?? '') : `${from}–${to}`
    return [
      { seq, item: id, phase: name, of: of === name ? '' : of, time, isNow: endedAt === null },
    ]
  })
}

/** Whether there is anything to look back at: the meeting has left its first phase. */
export function hasPast(state: MeetingState): boolean {
  const { progress } = state
  if (progress.type === 'planned') return false
  if (progress.type === 'closed') return true
  const item = openItem(state)
  return progress.phase > 0 || item?.id !== state.agenda[0]?.id
}
