import { STAMP_OF } from '@kring/shared/note/kind'
import type { ReactNode } from 'react'
import { useTexts } from '../language/use-texts.ts'
import { BOARD_TEXTS } from './board-texts.ts'
import { Ghost } from './ghost.tsx'
import type { Rect } from './rect.ts'
import { NOTE_WIDTH, nextPlace, type Ring } from './ring-geometry.ts'
import type { TurnBoard } from './use-turn-board.ts'

const GHOST = { width: NOTE_WIDTH, height: 42 }
const PILE = { width: NOTE_WIDTH, height: 100 }

export interface NextNotesProps {
  board: TurnBoard
  rings: readonly Ring[]
  rects: ReadonlyMap<string, Rect>
  /** What lies face down. */
  pile: ReactNode
}

/** Where the next notes would be: who writes one just now, and after them what lies face down. */
export function NextNotes({ board: { snapshot, you }, rings, rects, pile }: NextNotesProps) {
  const texts = useTexts(BOARD_TEXTS)
  const openRing = rings.find(({ stand }) => stand === 'open')
  const passing: Rect[] = []
  const writing = snapshot.presence.flatMap(({ client, member, name, writing: at }) => {
    if (member === you || at?.type !== 'new') return []
    const place = nextPlace(openRing, [...rects.values(), ...passing], GHOST)
    passing.push({ ...place, ...GHOST })
    return [{ client, name, kind: at.kind, place }]
  })
  const pilePlace =
    pile === null ? undefined : nextPlace(openRing, [...rects.values(), ...passing], PILE)
  return (
    <>
      {writing.map(({ client, name, kind, place }) => (
        <div
          key={client}
          className="placed passing"
          style={{ width: NOTE_WIDTH, transform: `translate(${place.x}px, ${place.y}px)` }}
        >
          <Ghost kind={STAMP_OF[kind]} words={texts.isWriting(name)} />
        </div>
      ))}
      {pilePlace && (
        <div
          className="placed"
          style={{ width: NOTE_WIDTH, transform: `translate(${pilePlace.x}px, ${pilePlace.y}px)` }}
        >
          {pile}
        </div>
      )}
    </>
  )
}
