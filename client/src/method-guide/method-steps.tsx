import type { Method, Phase } from '@kring/shared/method/method'
import { methodById } from '@kring/shared/method/methods'
import { isNoteKind, type Kind, STAMP_OF } from '@kring/shared/note/kind'
import { LockKeyhole } from 'lucide-react'
import { Fragment } from 'react'
import { Link } from 'wouter'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { phasePrompt } from '../phase/phase-prompt.ts'
import { Mark } from '../ui/mark.tsx'
import { mannerTexts, methodGuideTexts, voiceTexts } from './method-guide-texts.ts'
import { isByOther, openKinds, type RunPart, type RunStep, runOf } from './method-run.ts'
import './method-steps.css'
import { voiceOf } from './voice-of.ts'

/** Every step with its minutes, who speaks, what is open, and what who leads says aloud. */
export function MethodSteps({ method }: { method: Method }) {
  const texts = useTexts(methodGuideTexts)
  const run = runOf(method)
  const repeated = run.findIndex(({ times }) => times > 1)

  function headOf(part: RunPart, at: number): string | undefined {
    if (repeated === -1) return undefined
    if (at === repeated) return `${texts.eachCase}, ${texts.minutes(part.minutes)}`
    return at < repeated ? texts.once : texts.afterwards
  }

  return (
    <div className="method-steps">
      {run.map((part, at) => {
        const head = headOf(part, at)
        return (
          <Fragment key={part.steps[0]?.of.id}>
            {head !== undefined && <h3 className="steps-head">{head}</h3>}
            <ol start={part.steps[0]?.number}>
              {part.steps.map((step) => (
                <Step
                  key={step.of.id}
                  step={step}
                  within={part.within}
                  heading={head === undefined ? 'h3' : 'h4'}
                />
              ))}
            </ol>
          </Fragment>
        )
      })}
    </div>
  )
}

interface StepProps {
  step: RunStep
  within: RunPart['within']
  heading: 'h3' | 'h4'
}

function Step({ step, within, heading: Heading }: StepProps) {
  const texts = useTexts(methodGuideTexts)
  const language = useLanguage()
  const { number, of, opensAdvice } = step
  return (
    <li>
      <span className="step-number num" aria-hidden>
        {number}
      </span>
      <div className="step-words">
        {opensAdvice && (
          <p className="step-gate">
            <LockKeyhole size={14} strokeWidth={1.75} aria-hidden />
            {texts.gateWords}
          </p>
        )}
        <Heading className="step-name">{nameWithoutNumber(of.name[language])}</Heading>
        <p className="step-prompt">
          {isByOther(of) ? of.prompt[language] : phasePrompt(of, language)}
        </p>
      </div>
      <div className="step-open">
        {isByOther(of) ? (
          <ByOther methods={of.methods} />
        ) : (
          <PhaseOpen phase={of} within={within} />
        )}
      </div>
      <span className="step-minutes num">{texts.minutes(of.minutes)}</span>
    </li>
  )
}

/** '4 Answer', '1a Present the problem': the page counts the steps itself. */
function nameWithoutNumber(name: string): string {
  return name.replace(/^\d+ /u, '')
}

function PhaseOpen({ phase, within }: { phase: Phase; within: RunPart['within'] }) {
  const texts = useTexts(methodGuideTexts)
  const voices = useTexts(voiceTexts)
  const mannerWords = useTexts(mannerTexts)
  const listens = [
    phase.silent.includes('case-giver') ? texts.listens.caseGiver : '',
    phase.silent.includes('peer') ? texts.listens.circle : '',
  ]
  const manners = phase.manner.map((manner) => mannerWords[manner])
  return (
    <>
      <p>
        <span className="sr">{texts.speaks}: </span>
        {[voices[voiceOf(phase, within)], ...listens, ...manners].filter(Boolean).join(' ')}
      </p>
      <ul aria-label={texts.open}>
        {openKinds(phase).map((kind) => (
          <OpenKind key={kind} kind={kind} />
        ))}
      </ul>
    </>
  )
}

function OpenKind({ kind }: { kind: Kind }) {
  const kinds = useTexts(KIND_TEXTS)
  return (
    <li>
      {isNoteKind(kind) && <Mark kind={STAMP_OF[kind]} size={16} />}
      {kinds[kind].name}
    </li>
  )
}

function ByOther({ methods }: { methods: readonly string[] }) {
  const texts = useTexts(methodGuideTexts)
  const language = useLanguage()
  return (
    <>
      <p>{texts.byOther}</p>
      <ul>
        {methods.map((id) => (
          <li key={id}>
            <Link href={`/methods/${id}`}>{methodById(id)?.name[language]}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}
