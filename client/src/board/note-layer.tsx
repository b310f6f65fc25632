import type { PlacedNote } from '@kring/shared/board/read-board'
import type { NoteId } from '@kring/shared/lib/id'
import { memo, useMemo, useState } from 'react'
import { useTexts } from '../language/use-texts.ts'
import { mayRate } from '../note/may-rate.ts'
import { replyLinks } from '../reply/reply-links.ts'
import '../ui/turn-over.css'
import { BOARD_TEXTS } from './board-texts.ts'
import { type NoteAct, NoteItem } from './note-item.tsx'
import { editorOf, lifeOf, litNote, staysOf, toolsOf } from './note-of.ts'
import type { Rect } from './rect.ts'
import { type Held, widthOf } from './use-board-layout.ts'
import { type TurnBoard, useSteadyBoard } from './use-turn-board.ts'

/** So long after a reveal the last notes of it have come. */
const WITH_A_REVEAL_MS = 1_500

export interface NoteLayerProps {
  board: TurnBoard
  /** Those that are drawn as cards, in reading order. */
  notes: readonly PlacedNote[]
  rects: ReadonlyMap<string, Rect>
  current: NoteId | undefined
  editing: NoteId | undefined
  linkFrom: NoteId | undefined
  held: Held | undefined
  chosen: ReadonlySet<NoteId>
  /** On a large board a card has its tools only when it is pointed at. */
  isLean: boolean
  onFocus: (note: NoteId) => void
  onTool: (tool: NoteAct, note: NoteId) => void
  onDone: (note: NoteId) => void
}

/** The notes as cards, each where it lies. */
export function NoteLayer({
  board,
  notes,
  rects,
  current,
  editing,
  linkFrom,
  held,
  chosen,
  ...rest
}: NoteLayerProps) {
  const { snapshot, turn } = board
  const links = useMemo(() => {
    const counts = new Map<string, number>()
    for (const { turn: of, from, to } of [...snapshot.board.links, ...replyLinks(board.notes)]) {
      if (of !== turn.id) continue
      for (const end of [from, to]) counts.set(end, (counts.get(end) ?? 0) + 1)
    }
    return counts
  }, [snapshot.board.links, board.notes, turn.id])
  const lit = litNote(board)
  const steady = useSteadyBoard(board)
  const revealedAt = useRevealedAt(board)
  return notes.map((note) => {
    const { id } = note
    const place = rects.get(id)
    return (
      <Card
        key={id}
        board={steady}
        note={note}
        x={place?.x}
        y={place?.y}
        links={links.get(id) ?? 0}
        isLit={id === lit}
        isHeld={held?.isDropped === false && held.notes.has(id)}
        isChosen={chosen.has(id)}
        isCurrent={current === id}
        isEditing={editing === id}
        revealedAt={revealedAt}
        isLinkEnd={linkFrom === id}
        {...rest}
      />
    )
  })
}

interface CardProps extends Pick<NoteLayerProps, 'isLean' | 'onFocus' | 'onTool' | 'onDone'> {
  board: TurnBoard
  note: PlacedNote
  x: number | undefined
  y: number | undefined
  links: number
  isLit: boolean
  isHeld: boolean
  isChosen: boolean
  isCurrent: boolean
  isEditing: boolean
  isLinkEnd: boolean
  /** When the open phase was turned over, where one looked on. */
  revealedAt: number | undefined
}

const Card = memo(function Card({
  board,
  note,
  x,
  y,
  isHeld,
  isLit,
  revealedAt,
  ...rest
}: CardProps) {
  const texts = useTexts(BOARD_TEXTS)
  const { session, state, turn, you } = board
  // All that comes with a reveal turns over at once; what is added later is simply there.
  const [turnsOver] = useState(
    () => revealedAt !== undefined && session.now() - revealedAt < WITH_A_REVEAL_MS,
  )
  return (
    <div
      className="placed"
      data-placed={note.id}
      data-turned={turnsOver || undefined}
      data-held={isHeld}
      data-lit={isLit || undefined}
      style={{
        width: widthOf(note.kind),
        transform: x === undefined ? undefined : `translate(${x}px, ${y}px)`,
      }}
    >
      <NoteItem
        {...rest}
        note={note}
        session={session}
        generation={session.generation()}
        life={isHeld ? 'held' : lifeOf(note, board)}
        author={board.nameOf(note.by)}
        scribe={note.scribe === undefined ? undefined : board.nameOf(note.scribe)}
        stays={staysOf(note, board, texts)}
        editor={editorOf(note, board)}
        tools={toolsOf(note, board).join(' ')}
        rating={turn.ratings[note.id]}
        rates={mayRate(state, you, note)}
        isLit={isLit}
      />
    </div>
  )
})

/** When the open phase was turned over while one looked on. */
function useRevealedAt({ turn, phase, session }: TurnBoard): number | undefined {
  const isRevealed = phase !== undefined && turn.revealed.includes(phase.id)
  const [seen, setSeen] = useState({ isRevealed, at: undefined as number | undefined })
  if (seen.isRevealed !== isRevealed) {
    setSeen({ isRevealed, at: isRevealed ? session.now() : undefined })
  }
  return seen.at
}
