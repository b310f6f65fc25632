import type { History } from '@kring/shared/api/history-api'
import type { Language } from '@kring/shared/language/language'
import type { ItemId } from '@kring/shared/lib/id'
import { isBegun, phasesIn } from '@kring/shared/meeting/agenda'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { clockTime } from '../language/format.ts'
import { itemName } from '../turn/turn-words.ts'

/** One place on the slider: the board as a phase left it. */
export interface Stop {
  readonly seq: number
  readonly item: ItemId
  /** 'Open questions': the phase, in the reader's language. */
  readonly phase: string
  /** 'Marit’s case'; empty where the item is that phase itself. */
  readonly of: string
  /** When the phase ended: it is then that one sees the board. */
  readonly at: string
  /** '13:55–14:03', or '14:03' where it was within a minute. */
  readonly span: string
}

export interface StopsOptions {
  readonly state: MeetingState
  readonly language: Language
  /** An IANA zone; the reader's own when it is left out. */
  readonly timeZone?: string | undefined
}

/**
 * The stops of a meeting, in the order it happened: one for each time that a phase ended. What is
 * open still is no past, and where a first turn was waited for there was no board.
 */
export function stopsOf(
  { moments }: History,
  { state, language, timeZone }: StopsOptions,
): readonly Stop[] {
  return moments.flatMap(({ seq, item: id, phase, startedAt, endedAt }) => {
    const item = state.agenda.find((one) => one.id === id)
    const found = item && phasesIn(item).find((one) => one.id === phase)
    if (!item || !found || endedAt === null) return []
    const name = found.name[language]
    const from = clockTime(startedAt, language, { timeZone })
    const at = clockTime(endedAt, language, { timeZone })
    const of = item.type === 'phase' ? '' : itemName(item, state, language)
    return [{ seq, item: id, phase: name, of, at, span: from === at ? at : `${from}–${at}` }]
  })
}

/** Stops that follow each other in one turn, or in one item outside a turn. */
export interface StopGroup {
  readonly item: ItemId
  readonly name: string
  /** The place of the first. */
  readonly from: number
  readonly count: number
}

export function groupsOf(stops: readonly Stop[]): readonly StopGroup[] {
  const groups: StopGroup[] = []
  for (const [place, { item, of }] of stops.entries()) {
    const last = groups.at(-1)
    if (last?.item === item) groups[groups.length - 1] = { ...last, count: last.count + 1 }
    else groups.push({ item, name: of, from: place, count: 1 })
  }
  return groups
}

/** 'Marit’s case, Open questions, as it was at 14:18': what a stop is called when it is heard. */
export function stopWords({ of, phase, at }: Stop, asItWas: (time: string) => string): string {
  return [of, phase, asItWas(at)].filter((word) => word !== '').join(', ')
}

/**
 * Where a key leads on the slider; undefined for one that does nothing there. A page is a turn:
 * back to its first stop, then to that of the turn before.
 */
export function stopByKey(key: string, at: number, stops: readonly Stop[]): number | undefined {
  const last = stops.length - 1
  const starts = groupsOf(stops).map(({ from }) => from)
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, at - 1)
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(last, at + 1)
    case 'Home':
      return 0
    case 'End':
      return last
    case 'PageDown':
      return starts.findLast((from) => from < at) ?? 0
    case 'PageUp':
      return starts.find((from) => from > at) ?? last
    default:
      return undefined
  }
}

/** Whether a phase has ended that one can look back at. */
export function hasPast({ progress, agenda }: MeetingState): boolean {
  if (progress.type === 'running' && progress.phase > 0) return true
  return agenda.some((item) => {
    if (item.type === 'phase') return item.status === 'done'
    return (
      item.type === 'turn' && (item.status === 'closed' || isBegun({ ...item, status: 'ahead' }))
    )
  })
}
