import { mayContribute } from '@kring/shared/board/may-contribute'
import type { PlacedNote } from '@kring/shared/board/read-board'
import { isWrittenFaceDown } from '@kring/shared/meeting/meeting-state'
import { EyeOff } from 'lucide-react'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useTexts } from '../language/use-texts.ts'
import { besideIn } from '../note/beside.ts'
import { faceDownNow } from '../note/face-down-now.ts'
import { FaceDown } from '../ui/note-card.tsx'
import { SaidOnce } from '../ui/said-once.tsx'
import { BOARD_TEXTS } from './board-texts.ts'
import type { TurnBoard } from './use-turn-board.ts'
import './face-down-pile.css'

/** Whether its author may put it on the board just now. */
export function isOpenNow(
  { kind, re }: PlacedNote,
  { state, you, turn, snapshot }: TurnBoard,
): boolean {
  const answers = re === undefined ? {} : { re }
  const note = { act: 'add', kind, by: you, turn: turn.id, ...answers } as const
  return mayContribute(note, state, you, besideIn(snapshot, turn.id)).type === 'admitted'
}

export interface FaceDownPileProps {
  board: TurnBoard
  drafts: readonly PlacedNote[]
  onOpen: () => void
}

/**
 * What lies face down, as one pile on the board: mine, to be opened, or as soon as others keep some
 * too, how many there are and whose. Their words are nowhere here.
 */
export function FaceDownPile({ board, drafts, onOpen }: FaceDownPileProps) {
  const texts = useTexts(BOARD_TEXTS)
  const words = useTexts(KIND_TEXTS)
  const { count, kinds, members } = faceDownNow(board.state, board.snapshot.faceDown)
  const [first] = drafts
  if (members.some(({ id }) => id !== board.you)) {
    const [kind] = kinds
    const many =
      kinds.length === 1 && kind !== undefined && count > 1 ? words[kind].many : undefined
    const pile = (
      <FaceDown
        title={
          count === 1 && kind !== undefined
            ? texts.faceDownOne(words[kind].name)
            : texts.faceDownMany(count, many)
        }
        count={count}
      >
        {members.map(({ id, count: kept }) => `${board.nameOf(id)} ${kept}`).join(', ')}
        <br />
        {texts.turnTogether}
      </FaceDown>
    )
    if (!first) return pile
    return (
      <button type="button" className="pile-button" onClick={onOpen}>
        {pile}
      </button>
    )
  }
  if (!first) return null
  const open = drafts.find((draft) => isOpenNow(draft, board))
  const together = isWrittenFaceDown(board.state)
  return (
    <button type="button" className="pile-button" onClick={onOpen}>
      <FaceDown
        title={
          drafts.length === 1
            ? texts.faceDownOne(words[first.kind].name)
            : texts.faceDownMany(drafts.length)
        }
        count={drafts.length}
      >
        {open
          ? texts.openNow(words[open.kind].many)
          : together
            ? texts.turnTogether
            : texts.waitHere}
      </FaceDown>
    </button>
  )
}

/** The same offer where no canvas is drawn for the pile to lie on: once its kind is open. */
export function OpenNowLine({ board, drafts, onOpen }: FaceDownPileProps) {
  const texts = useTexts(BOARD_TEXTS)
  const words = useTexts(KIND_TEXTS)
  const open = drafts.find((draft) => isOpenNow(draft, board))
  if (!open) return null
  const offer = texts.openNow(words[open.kind].many)
  return (
    <button type="button" className="open-now-line dusk" onClick={onOpen}>
      <EyeOff size={15} strokeWidth={1.75} aria-hidden />
      {offer}
      <SaidOnce>{offer}</SaidOnce>
    </button>
  )
}
