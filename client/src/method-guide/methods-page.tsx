import type { Method } from '@kring/shared/method/method'
import { METHODS, type MethodId } from '@kring/shared/method/methods'
import { useEffect, useId } from 'react'
import { Link, useSearchParams } from 'wouter'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { fits } from './fits.ts'
import { GuideBar } from './guide-bar.tsx'
import { GUIDES } from './guides.ts'
import { methodGuideTexts } from './method-guide-texts.ts'
import { MethodStrip } from './method-strip.tsx'
import './methods-page.css'

const MEMBERS = [3, 4, 5, 6, 7, 8, 9, 10]
const MINUTES = [45, 60, 90, 120, 180, 420]

/** `/methods`: all of them, and those that suit who is here. What was chosen stands in the address. */
export function MethodsPage() {
  const texts = useTexts(methodGuideTexts)
  const [search, setSearch] = useSearchParams()
  const members = oneOf(MEMBERS, search.get('members'))
  const minutes = oneOf(MINUTES, search.get('minutes'))
  const found = METHODS.filter((method) => fits(method, { members, minutes }))

  useEffect(() => {
    document.title = `${texts.title} · Kring`
  }, [texts])

  function choose(name: 'members' | 'minutes', value: string): void {
    setSearch(
      (before) => {
        const after = new URLSearchParams(before)
        if (value === '') after.delete(name)
        else after.set(name, value)
        return after
      },
      { replace: true },
    )
  }

  return (
    <div className="methods-page">
      <GuideBar />
      <main>
        <h1>{texts.title}</h1>
        <p className="methods-lead">{texts.lead}</p>
        <p className="methods-having">
          {texts.we}{' '}
          <Choice
            label={texts.members}
            any={texts.anyMembers}
            values={MEMBERS}
            value={members}
            wordsOf={String}
            onChange={(value) => choose('members', value)}
          />{' '}
          {texts.besides}{' '}
          <Choice
            label={texts.time}
            any={texts.anyTime}
            values={MINUTES}
            value={minutes}
            wordsOf={texts.minutes}
            onChange={(value) => choose('minutes', value)}
          />
          .
        </p>
        <div className="methods-found" role="status">
          {found.length === 0 && <p>{texts.noneFits}</p>}
          {found.length > 0 && found.length < METHODS.length && (
            <p>{texts.someFit(found.length, METHODS.length)}</p>
          )}
          {found.length < METHODS.length && (
            <Button look="quiet" onClick={() => setSearch({}, { replace: true })}>
              {texts.allAgain}
            </Button>
          )}
        </div>
        <ul className="methods-list">
          {found.map((method) => (
            <MethodLine key={method.id} method={method} />
          ))}
        </ul>
      </main>
    </div>
  )
}

function oneOf(values: readonly number[], words: string | null): number | undefined {
  return values.find((value) => String(value) === words)
}

interface ChoiceProps {
  label: string
  any: string
  values: readonly number[]
  value: number | undefined
  wordsOf: (value: number) => string
  onChange: (value: string) => void
}

/** A word of the sentence that can be another. */
function Choice({ label, any, values, value, wordsOf, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <>
      <label className="sr" htmlFor={id}>
        {label}
      </label>
      <select id={id} value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{any}</option>
        {values.map((one) => (
          <option key={one} value={one}>
            {wordsOf(one)}
          </option>
        ))}
      </select>
    </>
  )
}

function MethodLine({ method }: { method: Method & { readonly id: MethodId } }) {
  const texts = useTexts(methodGuideTexts)
  const language = useLanguage()
  return (
    <li>
      <div>
        <h2>
          <Link href={`/methods/${method.id}`}>{method.name[language]}</Link>
        </h2>
        <p>{GUIDES[method.id][language].purpose}</p>
      </div>
      <MethodStrip method={method} />
      <p className="methods-facts">
        <span className="num">{texts.minutes(method.total)}</span>
        <span className="num">{texts.people(method.size.from, method.size.to)}</span>
        <span>{texts.leadBriefly[method.lead]}</span>
        {method.needsSafety && <b>{texts.needsSafety}</b>}
      </p>
    </li>
  )
}
