import { mayContribute } from '@kring/shared/board/may-contribute'
import type { PlacedNote } from '@kring/shared/board/read-board'
import { isWrittenFaceDown } from '@kring/shared/meeting/meeting-state'
import { EyeOff } from 'lucide-react'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useTexts } from '../language/use-texts.ts'
import { besideIn } from '../note/beside.ts'
import type { FaceDownNow } from '../note/face-down-now.ts'
import type { MeetingSnapshot } from '../sync/meeting-session.ts'
import { FaceDown } from '../ui/note-card.tsx'
import { SaidOnce } from '../ui/said-once.tsx'
import { BOARD_TEXTS } from './board-texts.ts'
import type { TurnBoard } from './use-turn-board.ts'
import './face-down-pile.css'

/** Whether its author may put it on the board just now. */
export function isOpenNow(
  { kind, re }: PlacedNote,
  { state, you, turn, snapshot }: PileBoard,
): boolean {
  const answers = re === undefined ? {} : { re }
  const note = { act: 'add', kind, by: you, turn: turn.id, ...answers } as const
  return mayContribute(note, state, you, besideIn(snapshot, turn.id)).type === 'admitted'
}

/** What of a board the pile asks for. */
interface PileBoard extends Pick<TurnBoard, 'state' | 'you' | 'turn' | 'nameOf'> {
  readonly snapshot: Pick<MeetingSnapshot, 'board' | 'here'>
}

export interface FaceDownPileProps {
  board: PileBoard
  /** What all together keep face down and could show now. */
  lying: FaceDownNow
  /** What this member keeps face down. */
  drafts: readonly PlacedNote[]
  onOpen: () => void
}

/**
 * What lies face down, as one pile on the board: mine, to be opened, or as soon as others keep some
 * too, how many there are and whose. Their words are nowhere here.
 */
export function FaceDownPile({ board, lying, drafts, onOpen }: FaceDownPileProps) {
  const offer = useOffer(board, drafts)
  const [first] = drafts
  const others = lying.members.some(({ id }) => id !== board.you)
  const ofAll = others ? <PileOfAll board={board} lying={lying} offer={offer} /> : null
  if (!first) return ofAll
  return (
    <button type="button" className="pile-button" onClick={onOpen}>
      {ofAll ?? <OwnPile board={board} first={first} count={drafts.length} offer={offer} />}
    </button>
  )
}

interface PileOfAllProps {
  board: PileBoard
  lying: FaceDownNow
  offer: string | undefined
}

function PileOfAll({ board, lying: { count, kinds, members }, offer }: PileOfAllProps) {
  const texts = useTexts(BOARD_TEXTS)
  const words = useTexts(KIND_TEXTS)
  const [kind] = kinds
  const many = kinds.length === 1 && kind !== undefined && count > 1 ? words[kind].many : undefined
  return (
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
      {offer ?? texts.turnTogether}
    </FaceDown>
  )
}

interface OwnPileProps {
  board: PileBoard
  first: PlacedNote
  count: number
  offer: string | undefined
}

function OwnPile({ board, first, count, offer }: OwnPileProps) {
  const texts = useTexts(BOARD_TEXTS)
  const words = useTexts(KIND_TEXTS)
  const waits = isWrittenFaceDown(board.state) ? texts.turnTogether : texts.waitHere
  return (
    <FaceDown
      title={count === 1 ? texts.faceDownOne(words[first.kind].name) : texts.faceDownMany(count)}
      count={count}
    >
      {offer ?? waits}
    </FaceDown>
  )
}

/** The same offer where no canvas is drawn for the pile to lie on: once its kind is open. */
export function OpenNowLine({ board, drafts, onOpen }: Omit<FaceDownPileProps, 'lying'>) {
  const offer = useOffer(board, drafts)
  if (offer === undefined) return null
  return (
    <button type="button" className="open-now-line dusk" onClick={onOpen}>
      <EyeOff size={15} strokeWidth={1.75} aria-hidden />
      {offer}
      <SaidOnce>{offer}</SaidOnce>
    </button>
  )
}

/** Says that the kind of a note one keeps is open now, as soon as one is. */
function useOffer(board: PileBoard, drafts: readonly PlacedNote[]): string | undefined {
  const texts = useTexts(BOARD_TEXTS)
  const words = useTexts(KIND_TEXTS)
  const open = drafts.find((draft) => isOpenNow(draft, board))
  return open && texts.openNow(words[open.kind].many)
}
