import { mayWriteSheet } from '@kring/shared/board/may-contribute'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useTexts } from '../language/use-texts.ts'
import { besideIn } from '../note/beside.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { nameOf } from '../turn/turn-words.ts'
import { Mark } from '../ui/mark.tsx'
import { TextSheet } from './text-sheet.tsx'
import { textViewTexts } from './text-view-texts.ts'
import type { TextBoard } from './use-text-board.ts'

/** What the case is about: problem and objective. */
export function TextProblem({ board }: { readonly board: TextBoard }) {
  const texts = useTexts(textViewTexts)
  const kinds = useTexts(KIND_TEXTS)
  const { state, turn, you } = board
  const snapshot = useSnapshot()
  const name = nameOf(state, turn.caseGiver)
  const writes =
    mayWriteSheet('problem', turn.id, state, you, besideIn(snapshot, turn.id)).type === 'admitted'
  const problem = `${kinds.problem.name} · ${name}`
  return (
    <section className="text-problem" data-kind="problem" aria-labelledby="text-problem">
      <h3 id="text-problem" tabIndex={-1}>
        <Mark kind="problem" size={22} />
        {problem}
      </h3>
      <TextSheet
        sheet="problem"
        turn={turn.id}
        writes={writes}
        label={problem}
        begin={kinds.problem.line}
        waits={texts.problemWaits(name)}
      />
      <h4>{kinds.objective.name}</h4>
      <TextSheet
        sheet="objective"
        turn={turn.id}
        writes={writes}
        label={kinds.objective.name}
        begin={kinds.objective.line}
        waits={texts.objectiveWaits}
      />
    </section>
  )
}
