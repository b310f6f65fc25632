import { lookBack } from '@kring/shared/rehearsal/look-back'
import type { Rehearsal } from '@kring/shared/rehearsal/rehearsal'
import { EyeOff } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { clockTime, duration } from '../language/format.ts'
import { LanguageSwitch } from '../language/language-switch.tsx'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Clock } from '../ui/clock.tsx'
import { TopBar } from '../ui/top-bar.tsx'
import { LeaveLink } from './leave-link.tsx'
import { plannedMinutes } from './rehearsal-choice.ts'
import './rehearsal-look-back.css'
import { rehearsalTexts } from './rehearsal-texts.ts'
import { WhatItDid } from './what-it-did.tsx'

const MINUTE = 60_000

export interface RehearsalLookBackProps {
  rehearsal: Rehearsal
  onSameAgain: () => void
  onOtherCourse: () => void
  onChooseAgain: () => void
}

/** A calm look at what was: what happened, how the time went, who was heard, what to try. */
export function RehearsalLookBack({
  rehearsal,
  onSameAgain,
  onOtherCourse,
  onChooseAgain,
}: RehearsalLookBackProps) {
  const texts = useTexts(rehearsalTexts)
  const language = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  const { lastedMs, moments, phases, voices, tryNext } = lookBack(rehearsal)
  const planned = plannedMinutes(rehearsal)
  const spoken = voices.reduce((sum, { spokenMs }) => sum + spokenMs, 0)

  useEffect(() => heading.current?.focus(), [])

  return (
    <div className="look-back">
      <TopBar title={texts.rehearsal} details={[rehearsal.meeting.method.name[language]]}>
        <LanguageSwitch look="short" />
        <LeaveLink />
      </TopBar>
      <main>
        <header>
          <h1 ref={heading} tabIndex={-1}>
            {texts.backTitle}
          </h1>
          <p>{texts.lasted(Math.round(lastedMs / MINUTE), planned)}</p>
          <p className="look-back-stored">
            <EyeOff size={16} strokeWidth={1.75} aria-hidden />
            {texts.nothingStored}
          </p>
        </header>
        <section className="look-back-moments">
          <h2>{texts.happened}</h2>
          {moments.length === 0 && <p>{texts.nothingHappened}</p>}
          <ol>
            {moments.map((past) => (
              <li key={`${past.id} ${past.at}`}>
                <Clock>{clockTime(past.at, language)}</Clock>
                <div>
                  <p>{past.seen[language]}</p>
                  {past.response && (
                    <p className="look-back-you">
                      <b>{texts.you}:</b> {past.response.does[language]}.
                    </p>
                  )}
                  <WhatItDid rehearsal={rehearsal} past={past} leftMs={past.leftMs} />
                </div>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{texts.tryNext}</h2>
          <ul className="look-back-try">
            {tryNext.map((text) => (
              <li key={text.en}>{text[language]}</li>
            ))}
          </ul>
          <h2>{texts.time}</h2>
          <ol className="look-back-rows">
            {phases.map(({ phase, tookMs }) => (
              <Row
                key={phase.id}
                name={(phase.brief ?? phase.name)[language]}
                words={duration(tookMs)}
                after={texts.ofPlan(phase.minutes)}
                share={tookMs / (phase.minutes * MINUTE)}
              />
            ))}
          </ol>
          <h2>{texts.voices}</h2>
          <ul className="look-back-rows">
            {voices.map(({ member, name, spokenMs }) => (
              <Row
                key={member}
                name={name}
                words={duration(spokenMs)}
                share={spokenMs / Math.max(1, spoken)}
              />
            ))}
          </ul>
          <div className="look-back-ways">
            <Button look="solid" onClick={onOtherCourse}>
              {texts.otherCourse}
            </Button>
            <Button onClick={onSameAgain}>{texts.sameAgain}</Button>
            <Button look="quiet" onClick={onChooseAgain}>
              {texts.chooseAgain}
            </Button>
          </div>
        </section>
      </main>
    </div>
  )
}

interface RowProps {
  name: string
  words: string
  after?: string
  share: number
}

function Row({ name, words, after, share }: RowProps) {
  return (
    <li>
      <span>{name}</span>
      <span className="look-back-bar" aria-hidden>
        <i style={{ width: `${Math.round(Math.min(1, share) * 100)}%` }} />
      </span>
      <span className="look-back-time">
        <Clock>{words}</Clock> {after}
      </span>
    </li>
  )
}
