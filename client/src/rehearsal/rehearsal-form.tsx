import { METHODS } from '@kring/shared/method/methods'
import { castFor } from '@kring/shared/rehearsal/cast'
import { LIVELINESS } from '@kring/shared/rehearsal/rehearsal'
import { REHEARSAL_CASES } from '@kring/shared/rehearsal/rehearsal-cases'
import { ArrowRight, EyeOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { LanguageSwitch } from '../language/language-switch.tsx'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Wordmark } from '../ui/logo.tsx'
import { PeopleRing } from '../ui/people-ring.tsx'
import { minutesOfOneCase, PACES, type RehearsalChoice } from './rehearsal-choice.ts'
import './rehearsal-form.css'
import { rehearsalTexts } from './rehearsal-texts.ts'

export interface RehearsalFormProps {
  choice: RehearsalChoice
  onChoice: (choice: RehearsalChoice) => void
  onBegin: () => void
}

/** What to rehearse, with whom, and how fast. */
export function RehearsalForm({ choice, onChoice, onBegin }: RehearsalFormProps) {
  const texts = useTexts(rehearsalTexts)
  const language = useLanguage()
  const minutes = minutesOfOneCase(choice.method)
  const seats = [
    ...castFor(choice.method).map(({ id, name }, index) => ({
      id,
      name,
      look: 'here' as const,
      badge: index === 0 ? ('case' as const) : undefined,
      label: index === 0 ? `${name}, ${texts.brings}` : name,
    })),
    { id: 'you', name: texts.you, look: 'host' as const, label: `${texts.you}, ${texts.leads}` },
  ]
  return (
    <div className="rehearse">
      <header className="rehearse-bar">
        <Link href="/" aria-label="Kring" title={texts.toStart}>
          <Wordmark />
        </Link>
        <span className="grow" />
        <LanguageSwitch look="names" />
      </header>
      <main className="rehearse-main">
        <div className="rehearse-words">
          <h1>{texts.title}</h1>
          <p className="rehearse-lead">{texts.lead}</p>
          <p className="rehearse-stored">
            <EyeOff size={18} strokeWidth={1.75} aria-hidden />
            {texts.nothingStored}
          </p>
          <PeopleRing label={texts.circle} seats={seats} size={232}>
            <b>{choice.theCase.field[language]}</b>
          </PeopleRing>
        </div>
        <form
          className="rehearse-form"
          onSubmit={(event) => {
            event.preventDefault()
            onBegin()
          }}
        >
          <label className="rehearse-method">
            <span>{texts.method}</span>
            <select
              value={choice.method.id}
              onChange={({ target }) => {
                const method = METHODS.find(({ id }) => id === target.value)
                if (method) onChoice({ ...choice, method })
              }}
            >
              {METHODS.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name[language]}
                </option>
              ))}
            </select>
          </label>
          <Choice legend={texts.theCase} look="rows">
            {REHEARSAL_CASES.map((one) => (
              <Option
                key={one.id}
                name="case"
                checked={choice.theCase === one}
                onChoose={() => onChoice({ ...choice, theCase: one })}
              >
                <small>{one.field[language]}</small>
                <span className="people">{one.title[language]}</span>
              </Option>
            ))}
          </Choice>
          <Choice legend={texts.liveliness} look="strip">
            {LIVELINESS.map((one) => (
              <Option
                key={one}
                name="lively"
                checked={choice.liveliness === one}
                onChoose={() => onChoice({ ...choice, liveliness: one })}
              >
                {texts.livelinesses[one]}
              </Option>
            ))}
          </Choice>
          <Choice legend={texts.pace} look="strip">
            {PACES.map((one) => (
              <Option
                key={one}
                name="pace"
                checked={choice.pace === one}
                onChoose={() => onChoice({ ...choice, pace: one })}
              >
                {texts.paceLasts(one, Math.ceil(minutes / one))}
              </Option>
            ))}
          </Choice>
          <Button
            type="submit"
            look="solid"
            size="large"
            after={<ArrowRight size={18} strokeWidth={1.75} aria-hidden />}
          >
            {texts.begin}
          </Button>
        </form>
      </main>
    </div>
  )
}

interface ChoiceProps {
  legend: string
  look: 'rows' | 'strip'
  children: ReactNode
}

function Choice({ legend, look, children }: ChoiceProps) {
  return (
    <fieldset className={`rehearse-choice ${look}`}>
      <legend>{legend}</legend>
      <div>{children}</div>
    </fieldset>
  )
}

interface OptionProps {
  name: string
  checked: boolean
  onChoose: () => void
  children: ReactNode
}

function Option({ name, checked, onChoose, children }: OptionProps) {
  return (
    <label>
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>{children}</span>
    </label>
  )
}
