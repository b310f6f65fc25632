import { tidyName } from '@kring/shared/circle/member'
import type { Language } from '@kring/shared/language/language'
import { DEFAULT_METHOD_ID, methodById } from '@kring/shared/method/methods'
import { ArrowRight, LockKeyhole } from 'lucide-react'
import { Fragment, useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { LanguageSwitch } from '../language/language-switch.tsx'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { keptName } from '../own-name/own-name.ts'
import { Button } from '../ui/button.tsx'
import { Wordmark } from '../ui/logo.tsx'
import { Mark } from '../ui/mark.tsx'
import { SeatRing } from '../ui/seat-ring.tsx'
import { ThemeSwitch } from '../ui/theme-switch.tsx'
import { CircleDialog } from './circle-dialog.tsx'
import './landing-page.css'
import { landingTexts } from './landing-texts.ts'
import { openSample } from './open-meeting.ts'
import { ADVICE_OPENS_AT, PHASE_MARKS } from './phase-marks.ts'
import { StartForm } from './start-form.tsx'
import { StepsDialog } from './steps-dialog.tsx'

type Sample =
  | { readonly type: 'offered' | 'opening' }
  | { readonly type: 'failed'; readonly words: string }

/** The first page: a circle with a free seat. */
export function LandingPage() {
  const texts = useTexts(landingTexts)
  const reading = useLanguage()
  const [, go] = useLocation()
  const [name, setName] = useState(keptName)
  const [circleName, setCircleName] = useState<string>()
  const [circleLanguage, setCircleLanguage] = useState<Language>()
  const [method, setMethod] = useState(DEFAULT_METHOD_ID)
  const [open, setOpen] = useState<'none' | 'circle' | 'steps'>('none')
  const [sample, setSample] = useState<Sample>({ type: 'offered' })

  useEffect(() => {
    document.title = texts.title
  }, [texts])

  const language = circleLanguage ?? reading
  const calledCircle = circleName ?? texts.circleOf(tidyName(name))
  const methodName = methodById(method)?.name[reading] ?? ''

  async function lookAround() {
    setSample({ type: 'opening' })
    const answer = await openSample(reading)
    if (answer.ok)
      go(answer.value.meeting ? `/m/${answer.value.meeting}` : `/c/${answer.value.circle}`)
    else {
      setSample({
        type: 'failed',
        words:
          answer.problem.code === 'unreachable'
            ? texts.unreachable
            : answer.problem.status === 429
              ? texts.tooMany
              : texts.failed,
      })
    }
  }

  return (
    <div className="landing">
      <header className="landing-bar">
        <Wordmark />
        <span className="grow" />
        <nav>
          <button type="button" onClick={() => setOpen('steps')}>
            {texts.stepByStep}
          </button>
          <Link href="/methods">{texts.methods}</Link>
          <Link href="/rehearse">{texts.rehearse}</Link>
          <ThemeSwitch labels={texts.themes} />
        </nav>
        <LanguageSwitch look="names" />
      </header>
      <main className="landing-main">
        <div className="landing-left">
          <h1>
            <span>{texts.firstAsk} </span>
            <span>{texts.thenAdvise}</span>
          </h1>
          <p className="landing-lead">{texts.lead}</p>
          <div className="landing-quiet">
            <Button
              look="quiet"
              busy={sample.type === 'opening'}
              onClick={() => void lookAround()}
              after={<ArrowRight size={16} strokeWidth={1.75} aria-hidden />}
            >
              {sample.type === 'opening' ? texts.openingSample : texts.sample}
            </Button>
            <span className="landing-method">
              {methodName}
              <Button look="quiet" onClick={() => setOpen('circle')}>
                {texts.chooseMethod}
              </Button>
            </span>
          </div>
          {sample.type === 'failed' && (
            <p className="landing-problem" role="alert">
              {sample.words}
            </p>
          )}
        </div>
        <SeatRing className="landing-ring" you={texts.you}>
          <StartForm
            name={name}
            onName={setName}
            circle={{ name: calledCircle, language, method }}
          />
        </SeatRing>
      </main>
      <footer className="landing-foot">
        <ol aria-label={texts.order}>
          {PHASE_MARKS.map((kind, index) => (
            <Fragment key={kind}>
              {kind === ADVICE_OPENS_AT && (
                <li className="gate">
                  <LockKeyhole size={15} strokeWidth={1.75} aria-hidden />
                  {texts.adviceOpens}
                </li>
              )}
              <li>
                <Mark kind={kind} size={24} />
                {texts.steps[index]?.[0]}
              </li>
            </Fragment>
          ))}
        </ol>
      </footer>
      <StepsDialog open={open === 'steps'} onClose={() => setOpen('none')} />
      <CircleDialog
        open={open === 'circle'}
        onClose={() => setOpen('none')}
        name={calledCircle}
        onName={setCircleName}
        language={language}
        onLanguage={setCircleLanguage}
        method={method}
        onMethod={setMethod}
      />
    </div>
  )
}
