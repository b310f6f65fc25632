import { useEffect, useRef } from 'react'
import { useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { joinTexts } from './join-texts.ts'

export type KnockStep =
  | { readonly type: 'taken' | 'refused' | 'expired' }
  | { readonly type: 'waiting'; readonly knock: string }

export interface KnockPanelProps {
  step: KnockStep
  name: string
  offline: boolean
  onAsk: () => void
  onOtherName: () => void
}

/** A name that is taken: ask for the facilitator's yes, wait for it, or take another name. */
export function KnockPanel({ step, name, offline, onAsk, onOtherName }: KnockPanelProps) {
  const texts = useTexts(joinTexts)
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is read from its heading on
  useEffect(() => heading.current?.focus(), [step.type])

  const [title, words] = {
    taken: [texts.takenTitle(name), texts.taken],
    waiting: [texts.waitingTitle, offline ? texts.offline : texts.waiting],
    refused: [texts.refusedTitle, texts.refused],
    expired: [texts.knockExpiredTitle, texts.knockExpired],
  }[step.type]

  return (
    <section className="knock">
      {step.type === 'waiting' && (
        <svg width={44} height={44} viewBox="0 0 44 44" fill="none" aria-hidden>
          <circle
            cx={22}
            cy={22}
            r={18}
            stroke="var(--line-strong)"
            strokeWidth={4}
            strokeLinecap="round"
            strokeDasharray="0.1 11.21"
          />
          <circle cx={22} cy={4} r={4} fill="var(--now)" stroke="var(--ink)" strokeWidth={1.2} />
        </svg>
      )}
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p aria-live="polite">{words}</p>
      {(step.type === 'taken' || step.type === 'expired') && (
        <Button look="solid" size="large" onClick={onAsk}>
          {texts.askYes}
        </Button>
      )}
      <Button
        look={step.type === 'waiting' ? 'quiet' : 'outline'}
        size="large"
        onClick={onOtherName}
      >
        {texts.otherName}
      </Button>
    </section>
  )
}
