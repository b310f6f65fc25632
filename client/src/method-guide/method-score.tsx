import { briefName, type Method } from '@kring/shared/method/method'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { Score, type ScoreSegment } from '../ui/score.tsx'
import { methodGuideTexts } from './method-guide-texts.ts'
import { isByOther, type RunPart, type RunStep, runOf } from './method-run.ts'
import './method-score.css'

/**
 * The steps of a method as rulers: the width of a step is its minutes. Where a case is held more than
 * once, one ruler has the meeting with its cases, and a second the steps of one case.
 */
export function MethodScore({ method }: { method: Method }) {
  const texts = useTexts(methodGuideTexts)
  const language = useLanguage()
  const run = runOf(method)
  const repeated = run.find(({ times }) => times > 1)

  function segmentOf({ number, of, opensAdvice }: RunStep): ScoreSegment {
    const kept = !isByOther(of) && of.manner.includes('protected')
    return {
      id: of.id,
      number,
      name: briefName(of, language),
      whole: of.name[language],
      minutes: of.minutes,
      state: 'plan',
      at: texts.minutes(of.minutes),
      gate: opensAdvice ? texts.gate : undefined,
      kept: kept ? texts.kept : undefined,
    }
  }

  function segmentsOf(part: RunPart): readonly ScoreSegment[] {
    if (part !== repeated) return part.steps.map(segmentOf)
    return Array.from({ length: part.times }, (_, at) => ({
      id: `case ${at + 1}`,
      name: texts.case(at + 1),
      minutes: part.minutes,
      state: 'plan',
      at: texts.minutes(part.minutes),
    }))
  }

  return (
    <div className="method-score">
      <Score
        label={texts.theMeeting}
        title={texts.theMeeting}
        under={texts.minutes(method.total)}
        keptWhy={texts.keptWhy}
        segments={run.flatMap(segmentsOf)}
        elapsed={0}
      />
      {repeated && (
        <Score
          label={texts.theCase}
          title={texts.theCase}
          under={texts.minutes(repeated.minutes)}
          keptWhy={texts.keptWhy}
          segments={repeated.steps.map(segmentOf)}
          elapsed={0}
        />
      )}
    </div>
  )
}
