import { mayWriteSheet } from '@kring/shared/board/may-contribute'
import type { ItemId } from '@kring/shared/lib/id'
import { useTexts } from '../language/use-texts.ts'
import { besideIn } from '../note/beside.ts'
import { NoteWords } from '../note/note-words.tsx'
import { SheetEditor } from '../sheet/sheet-editor.tsx'
import { useSheetText } from '../sheet/use-sheet-text.ts'
import { Mark } from '../ui/mark.tsx'
import { BOARD_TEXTS } from './board-texts.ts'
import './problem-sheet.css'
import type { TurnBoard } from './use-turn-board.ts'

interface SheetPartProps {
  turn: ItemId
  sheet: 'problem' | 'objective'
  writes: boolean
  label: string
  /** For who writes, and for who waits. */
  begin: string
  waits: string
}

function SheetPart({ turn, sheet, writes, label, begin, waits }: SheetPartProps) {
  const text = useSheetText(sheet, turn)
  const words =
    text === '' ? <p className="waits">{writes ? begin : waits}</p> : <NoteWords text={text} />
  return (
    <div className={`sheet-words ${sheet}`}>
      {writes ? (
        <SheetEditor sheet={sheet} turn={turn} label={label} placeholder={begin} reading={words} />
      ) : (
        words
      )}
    </div>
  )
}

/** What the case is about, at the heart of the rings: problem and objective, written together. */
export function ProblemSheet({ board }: { board: TurnBoard }) {
  const texts = useTexts(BOARD_TEXTS)
  const { state, turn, you, caseGiver } = board
  const writes =
    mayWriteSheet('problem', turn.id, state, you, besideIn(board.snapshot, turn.id)).type ===
    'admitted'
  const words = {
    problem: useSheetText('problem', turn.id),
    objective: useSheetText('objective', turn.id),
  }
  const isEmpty = words.problem === '' && words.objective === ''
  return (
    <section
      className="note problem-sheet"
      data-kind="problem"
      data-stand={isEmpty && !writes ? 'empty' : writes ? 'written' : 'read'}
      aria-label={texts.problemOf(caseGiver)}
    >
      <p className="sheet-label">
        <Mark kind="problem" size={20} />
        {texts.problemOf(caseGiver)}
      </p>
      <SheetPart
        turn={turn.id}
        sheet="problem"
        writes={writes}
        label={texts.problemOf(caseGiver)}
        begin={texts.problemEmpty}
        waits={texts.problemWaits(caseGiver)}
      />
      <hr />
      <p className="sheet-label">{texts.objective}</p>
      <SheetPart
        turn={turn.id}
        sheet="objective"
        writes={writes}
        label={texts.objective}
        begin={texts.objectiveEmpty}
        waits={texts.objectiveWaits}
      />
    </section>
  )
}
