import type { PastBoard as Past } from '@kring/shared/api/history-api'
import type { AgendaItem } from '@kring/shared/meeting/agenda'
import { type MeetingState, memberOf } from '@kring/shared/meeting/meeting-state'
import { useMemo } from 'react'
import { useTexts } from '../language/use-texts.ts'
import { BOARD_TEXTS } from './board-texts.ts'
import './past-board.css'
import { PastCanvas } from './past-canvas.tsx'
import { notesOn, type PastNote, phasesInPast } from './past-layout.ts'
import { PastList } from './past-list.tsx'

/** What looking back says on a board. */
export interface PastTexts {
  readonly board: string
  readonly problem: string
  readonly objective: string
  readonly agreement: string
  readonly removed: string
  readonly empty: string
}

export interface PastBoardProps {
  item: AgendaItem
  /** The boards of the item at all its moments, in their order. */
  boards: readonly Past[]
  /** The place of the moment that is looked at. */
  at: number
  /** Notes and lines taken away since the boards were fetched. */
  gone: ReadonlySet<string>
  state: MeetingState
  texts: PastTexts
  /** Beside a video call, and in a hand, words are read as a list. */
  look: 'rings' | 'list'
}

/** A board with all its moments as they are drawn. */
export interface PastDrawn {
  readonly item: AgendaItem
  readonly boards: readonly Past[]
  readonly at: number
  readonly past: Past
  readonly phaseOf: ReadonlyMap<string, string>
  readonly texts: PastTexts
  readonly nameOf: (note: PastNote) => string
  readonly caseGiver: string
}

/** A board as it was. Nothing on it can be changed, and nothing in it knows how. */
export function PastBoard({ item, boards: came, at, gone, state, texts, look }: PastBoardProps) {
  const { writtenDownBy } = useTexts(BOARD_TEXTS)
  const boards = useMemo(() => came.map((board) => without(board, gone)), [came, gone])
  const { progress } = state
  const open = progress.type === 'running' && progress.item === item.id ? progress.phase : undefined
  const phaseOf = useMemo(() => phasesInPast(boards, item, { open }), [boards, item, open])
  const past = boards[at]
  if (!past) return null
  const name = (member: PastNote['by']) => memberOf(state, member)?.name ?? ''
  const drawn: PastDrawn = {
    item,
    boards,
    at,
    past,
    phaseOf,
    texts,
    nameOf: ({ by, scribe }) =>
      scribe === undefined ? name(by) : writtenDownBy(name(by), name(scribe)),
    caseGiver: item.type === 'turn' ? name(item.caseGiver) : '',
  }
  const { problem, objective, agreement } = past.sheets
  const isEmpty =
    notesOn(past, item).length === 0 &&
    past.board.strokes.every(({ turn }) => turn !== item.id) &&
    `${problem}${objective}${agreement}`.trim() === ''
  if (isEmpty) return <p className="past-empty">{texts.empty}</p>
  return look === 'rings' && item.type === 'turn' ? (
    <PastCanvas key={item.id} {...drawn} />
  ) : (
    <PastList {...drawn} />
  )
}

/** A board with what was taken away since it was fetched. */
function without(past: Past, gone: ReadonlySet<string>): Past {
  const { notes, strokes } = past.board
  if (![...notes, ...strokes].some(({ id }) => gone.has(id))) return past
  return {
    ...past,
    board: {
      ...past.board,
      notes: notes.map((note) =>
        gone.has(note.id) ? { ...note, text: '', removed: true as const } : note,
      ),
      strokes: strokes.filter(({ id }) => !gone.has(id)),
    },
  }
}
