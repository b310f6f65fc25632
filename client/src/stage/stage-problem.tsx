import type { Turn } from '@kring/shared/meeting/agenda'
import { type MeetingState, memberOf } from '@kring/shared/meeting/meeting-state'
import { useSheetText } from '../sheet/use-sheet-text.ts'
import { Mark } from '../ui/mark.tsx'
import { stageTexts } from './stage-texts.ts'
import { useFit } from './use-fit.ts'
import { useViewport } from './use-viewport.ts'
import './stage-problem.css'

/**
 * From the size of the drawing down to 32, first with both sheets, then with the problem alone,
 * then the objective alone, then the title of the turn: a person's words are never cut.
 */
const STEPS = ['both', 'both', 'both', 'problem', 'objective', 'title'] as const

export interface StageProblemProps {
  readonly state: MeetingState
  readonly turn: Turn
  /** What stands to its right. With nothing there the words get the whole width. */
  readonly beside: 'notes' | 'nothing' | 'consent'
}

export function StageProblem({ state, turn, beside }: StageProblemProps) {
  const texts = stageTexts[state.language]
  const { width, height } = useViewport()
  const problem = useSheetText('problem', turn.id)
  const objective = useSheetText('objective', turn.id)
  const giver = memberOf(state, turn.caseGiver)?.name ?? ''
  const words = `${problem} ${objective} ${turn.title} ${beside} ${width} ${height}`
  const { ref, step } = useFit<HTMLElement>(words, STEPS.length)
  const shown = STEPS[step] ?? 'title'

  const first = problem === '' || shown === 'title' ? turn.title : problem
  const showsFirst = shown !== 'objective' || objective === ''
  const showsObjective = objective !== '' && (shown === 'both' || shown === 'objective')

  return (
    <section ref={ref} className="stage-problem" data-beside={beside} data-step={step}>
      <div className="lab">
        <Mark kind="problem" size={44} />
        {texts.problemOf(giver)}
      </div>
      {showsFirst && first !== '' && <p className="say">{first}</p>}
      {showsObjective && <p className="obj">{objective}</p>}
      {beside === 'consent' && <p className="asks">{texts.consent(giver)}</p>}
    </section>
  )
}
