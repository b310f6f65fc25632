import { NAME_LENGTH, tidyName } from '@kring/shared/circle/member'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { Problem } from '../api/api-client.ts'
import { LanguageSwitch } from '../language/language-switch.tsx'
import { useTexts } from '../language/use-texts.ts'
import { keepName, keptName, signsIn } from '../own-name/own-name.ts'
import { Button } from '../ui/button.tsx'
import { CodeBox } from '../ui/code-box.tsx'
import { CODE_LENGTH, codeLetters } from '../ui/code-letters.ts'
import { initialsOf } from '../ui/initials.ts'
import { Wordmark } from '../ui/logo.tsx'
import { SeatRing } from '../ui/seat-ring.tsx'
import { TextField } from '../ui/text-field.tsx'
import { joinCircle, lookAtDoor, wayIn } from './join-calls.ts'
import './join-page.css'
import { joinTexts } from './join-texts.ts'
import { KnockPanel, type KnockStep } from './knock-panel.tsx'
import { useKnock } from './use-knock.ts'

type Texts = (typeof joinTexts)['en']

/** Its words are found when they are shown, so that they follow a change of language. */
interface Fault {
  readonly at: 'code' | 'name' | 'button'
  readonly words: (texts: Texts) => string
}

type JoinStep =
  | { readonly type: 'form'; readonly fault?: Fault }
  | { readonly type: 'joining' }
  | KnockStep

function doorFault(problem: Problem): Fault | undefined {
  if (problem.status === 404) return { at: 'code', words: (texts) => texts.wrongCode }
  if (problem.status === 410) return { at: 'code', words: (texts) => texts.expired }
  return undefined
}

function callFault(problem: Problem, texts: Texts): string {
  if (problem.status === 429) return texts.tooMany
  return problem.code === 'unreachable' ? texts.unreachable : texts.failed
}

/** The way in for who has a code: held in one hand, on a phone. */
export function JoinPage() {
  const texts = useTexts(joinTexts)
  const [, go] = useLocation()
  const fromLink = codeLetters(useParams<{ code?: string }>().code ?? '')
  const [code, setCode] = useState(fromLink)
  const [name, setName] = useState(keptName)
  const [circle, setCircle] = useState<string>()
  const [step, setStep] = useState<JoinStep>({ type: 'form' })
  const codeField = useRef<HTMLInputElement>(null)
  const nameField = useRef<HTMLInputElement>(null)
  const whole = code.length === CODE_LENGTH

  useEffect(() => {
    document.title = `${circle ?? texts.title} · Kring`
  }, [circle, texts])

  useEffect(() => {
    const first = fromLink.length === CODE_LENGTH ? nameField : codeField
    first.current?.focus()
  }, [fromLink])

  // A whole code says whose door it is. Who was here before on this device goes straight in.
  useEffect(() => {
    setCircle(undefined)
    if (!whole) return
    const leaving = new AbortController()
    void lookAtDoor(code, { signal: leaving.signal }).then((answer) => {
      if (leaving.signal.aborted) return
      if (answer.ok && answer.value.you !== undefined) {
        go(wayIn({ circle: answer.value.circle.id, meeting: answer.value.meeting }), {
          replace: true,
        })
      } else if (answer.ok) setCircle(answer.value.circle.name)
      else {
        const fault = doorFault(answer.problem)
        if (fault !== undefined) setStep({ type: 'form', fault })
      }
    })
    return () => leaving.abort()
  }, [code, whole, go])

  const knock = step.type === 'waiting' ? step.knock : undefined
  const offline = useKnock(knock, (end) => {
    if (end.type === 'admitted') go(end.way)
    else setStep({ type: end.type })
  })

  function refuse(fault: Fault) {
    setStep({ type: 'form', fault })
    if (fault.at !== 'button') (fault.at === 'code' ? codeField : nameField).current?.focus()
  }

  function onProblem(problem: Problem) {
    const atDoor = doorFault(problem)
    if (atDoor !== undefined) refuse(atDoor)
    else if (problem.status === 409) setStep({ type: 'taken' })
    else refuse({ at: 'button', words: (texts) => callFault(problem, texts) })
  }

  async function join(options: { readonly knock?: true } = {}) {
    const you = tidyName(name)
    if (!whole) return refuse({ at: 'code', words: (texts) => texts.codeMissing })
    if (you === '') return refuse({ at: 'name', words: (texts) => texts.nameMissing })
    if (signsIn(you) > NAME_LENGTH) {
      return refuse({ at: 'name', words: (texts) => texts.nameLong(signsIn(you), NAME_LENGTH) })
    }
    keepName(you)
    setStep({ type: 'joining' })
    const answer = await joinCircle({ joinCode: code, name: you, ...options })
    if (!answer.ok) onProblem(answer.problem)
    else if ('knock' in answer.value) setStep({ type: 'waiting', knock: answer.value.knock })
    else go(wayIn(answer.value))
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (step.type !== 'joining') void join()
  }

  const fault = step.type === 'form' ? step.fault : undefined
  return (
    <div className="join">
      <header className="join-bar">
        <a href="/" aria-label="Kring">
          <Wordmark />
        </a>
        <span className="grow" />
        <LanguageSwitch look="short" />
      </header>
      <main className="join-main">
        <div className="join-words">
          <h1>{circle ?? texts.title}</h1>
          <p>{circle === undefined ? texts.lead : texts.leadKnown}</p>
        </div>
        <SeatRing className="join-ring" you={initialsOf(tidyName(name)) || texts.you}>
          <div className="join-inside">
            {step.type === 'form' || step.type === 'joining' ? (
              <form onSubmit={onSubmit} noValidate>
                <label htmlFor="code">{texts.code}</label>
                <CodeBox
                  ref={codeField}
                  id="code"
                  value={code}
                  onChange={(typed) => {
                    setCode(typed)
                    if (fault?.at === 'code') setStep({ type: 'form' })
                  }}
                  onComplete={() => nameField.current?.focus()}
                  invalid={fault?.at === 'code'}
                  aria-describedby="code-below"
                />
                <p
                  className={fault?.at === 'code' ? 'join-below problem' : 'sr'}
                  id="code-below"
                  role={fault?.at === 'code' ? 'alert' : undefined}
                >
                  {fault?.at === 'code' ? fault.words(texts) : texts.codeHint}
                </p>
                <TextField
                  ref={nameField}
                  size="large"
                  label={texts.yourName}
                  value={name}
                  onChange={(value) => {
                    setName(value)
                    if (fault?.at === 'name') setStep({ type: 'form' })
                  }}
                  autoComplete="given-name"
                  autoCapitalize="words"
                  spellCheck={false}
                  enterKeyHint="go"
                  error={fault?.at === 'name' ? fault.words(texts) : undefined}
                />
                <Button look="solid" size="large" type="submit" busy={step.type === 'joining'}>
                  {step.type === 'joining' ? texts.joining : texts.join}
                </Button>
                {fault?.at === 'button' && (
                  <p className="join-below problem" role="alert">
                    {fault.words(texts)}
                  </p>
                )}
              </form>
            ) : (
              <KnockPanel
                step={step}
                name={tidyName(name)}
                offline={offline}
                onAsk={() => void join({ knock: true })}
                onOtherName={() => {
                  setStep({ type: 'form' })
                  requestAnimationFrame(() => nameField.current?.select())
                }}
              />
            )}
          </div>
        </SeatRing>
      </main>
    </div>
  )
}
