import { NAME_LENGTH, tidyName } from '@kring/shared/circle/member'
import type { Language } from '@kring/shared/language/language'
import type { CircleId } from '@kring/shared/lib/id'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Problem } from '../api/api-client.ts'
import { useTexts } from '../language/use-texts.ts'
import { keepName, signsIn } from '../own-name/own-name.ts'
import { Button } from '../ui/button.tsx'
import { CodeBox } from '../ui/code-box.tsx'
import { CODE_LENGTH } from '../ui/code-letters.ts'
import { TextField } from '../ui/text-field.tsx'
import { landingTexts } from './landing-texts.ts'
import { openMeeting } from './open-meeting.ts'

export interface StartFormProps {
  name: string
  onName: (name: string) => void
  /** What the circle is called, and how it meets, as chosen so far. */
  circle: { readonly name: string; readonly language: Language; readonly method: string }
}

type Start =
  | { readonly type: 'writing' }
  | { readonly type: 'starting' }
  | { readonly type: 'problem'; readonly words: string; readonly at: 'name' | 'button' }

/** What stands inside the ring: your name and the way in. */
export function StartForm({ name, onName, circle }: StartFormProps) {
  const texts = useTexts(landingTexts)
  const [, go] = useLocation()
  const [code, setCode] = useState('')
  const [start, setStart] = useState<Start>({ type: 'writing' })
  // The circle a failed attempt has left behind, so that the next one opens its meeting.
  const made = useRef<{ readonly as: string; readonly circle: CircleId | undefined }>(undefined)
  const nameField = useRef<HTMLInputElement>(null)

  // Where there is a real keyboard one can write at once; on a phone nothing jumps up.
  useEffect(() => {
    if (matchMedia('(hover: hover) and (pointer: fine)').matches) {
      nameField.current?.focus({ preventScroll: true })
    }
  }, [])

  function inWords(problem: Problem): string {
    if (problem.code === 'unreachable') return texts.unreachable
    return problem.status === 429 ? texts.tooMany : texts.failed
  }

  function refuse(words: string, at: 'name' | 'button') {
    setStart({ type: 'problem', words, at })
    if (at === 'name') nameField.current?.focus()
  }

  async function startMeeting() {
    const you = tidyName(name)
    const circleName = tidyName(circle.name)
    if (you === '') return refuse(texts.nameMissing, 'name')
    if (signsIn(you) > NAME_LENGTH) {
      return refuse(texts.nameLong(signsIn(you), NAME_LENGTH), 'name')
    }
    if (signsIn(circleName) > NAME_LENGTH) {
      return refuse(texts.circleNameLong(signsIn(circleName), NAME_LENGTH), 'button')
    }
    keepName(you)
    setStart({ type: 'starting' })
    const wanted = { ...circle, name: circleName, you }
    const as = JSON.stringify(wanted)
    const left = made.current?.as === as ? made.current.circle : undefined
    const { circle: id, answer } = await openMeeting(wanted, left)
    made.current = { as, circle: id }
    if (answer.ok) go(`/m/${answer.value.meeting}`)
    else refuse(inWords(answer.problem), 'button')
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (start.type !== 'starting') void startMeeting()
  }

  function join(whole: string) {
    if (tidyName(name) !== '') keepName(tidyName(name))
    go(`/j/${whole}`)
  }

  return (
    <div className="start">
      <form onSubmit={onSubmit} noValidate>
        <TextField
          ref={nameField}
          size="large"
          label={texts.yourName}
          value={name}
          onChange={(value) => {
            onName(value)
            if (start.type === 'problem') setStart({ type: 'writing' })
          }}
          autoComplete="given-name"
          autoCapitalize="words"
          spellCheck={false}
          error={start.type === 'problem' && start.at === 'name' ? start.words : undefined}
        />
        <Button
          look="solid"
          size="large"
          type="submit"
          className="start-go"
          busy={start.type === 'starting'}
        >
          {start.type === 'starting' ? texts.starting : texts.start}
        </Button>
        {start.type === 'problem' && start.at === 'button' ? (
          <p className="start-below problem" role="alert">
            {start.words}
          </p>
        ) : (
          <p className="start-below">{texts.noAccount}</p>
        )}
      </form>
      <p className="start-or">{texts.or}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (code.length === CODE_LENGTH) join(code)
        }}
      >
        <label htmlFor="join-code">{texts.joinWithCode}</label>
        <CodeBox
          id="join-code"
          value={code}
          onChange={setCode}
          onComplete={join}
          aria-describedby="join-code-hint"
        />
        <p className="sr" id="join-code-hint">
          {texts.codeHint}
        </p>
      </form>
    </div>
  )
}
