import { LANGUAGES, type Language } from '@kring/shared/language/language'
import { minutesOf } from '@kring/shared/method/method'
import { MEMBERS_MOST, METHOD_NAME_SIGNS } from '@kring/shared/method/method-file'
import { type OwnMethod, wordsIn } from '@kring/shared/method/own-method'
import { TriangleAlert } from 'lucide-react'
import { useId } from 'react'
import { LANGUAGE_NAME } from '../language/language-name.ts'
import { useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Clock } from '../ui/clock.tsx'
import { Switch } from '../ui/switch.tsx'
import type { Editing } from './editing.ts'
import { type FaultPlace, placeOf, shownFaults } from './fault-words.ts'
import './method-head.css'
import { methodEditorTexts } from './method-editor-texts.ts'
import { WrittenField } from './written-field.tsx'

export interface MethodHeadProps {
  editing: Editing
  onWords: (language: Language) => void
}

const LEADS = ['facilitator', 'timekeeper'] as const

/** What holds for the whole method: its name, for how many it is, who moves it on. */
export function MethodHead({ editing, onWords }: MethodHeadProps) {
  const { own, words, may, change } = editing
  const texts = useTexts(methodEditorTexts)
  const id = useId()
  return (
    <section className="method-head">
      <h1 className="sr">{wordsIn(own.name, words, own.writtenIn) || texts.nameless}</h1>
      <WrittenField
        editing={editing}
        label={texts.name}
        look="title"
        most={METHOD_NAME_SIGNS}
        written={own.name}
        onWrite={(name) => change({ ...own, name }, 'name')}
      />
      <div className="method-settings">
        <fieldset disabled={may === 'read'}>
          <div>
            <span id={`${id}-members`}>{texts.members}</span>
            {/* biome-ignore lint/a11y/useSemanticElements: it lies in a fieldset already */}
            <span className="from-to" role="group" aria-labelledby={`${id}-members`}>
              <MembersInput
                label={texts.from}
                value={own.size.from}
                onChange={(from) => change(withSize(own, { from }), 'from')}
              />
              –
              <MembersInput
                label={texts.to}
                value={own.size.to}
                onChange={(to) => change(withSize(own, { to }), 'to')}
              />
            </span>
          </div>
          <div>
            <label htmlFor={`${id}-lead`}>{texts.lead}</label>
            <select
              id={`${id}-lead`}
              value={own.lead}
              onChange={({ currentTarget }) => {
                const lead = LEADS.find((one) => one === currentTarget.value) ?? own.lead
                change({ ...own, lead })
              }}
            >
              {LEADS.map((lead) => (
                <option key={lead} value={lead}>
                  {texts.leads[lead]}
                </option>
              ))}
            </select>
          </div>
          <Switch
            label={texts.needsSafety}
            checked={own.needsSafety === true}
            disabled={may === 'read'}
            onChange={(isNeeded) => change(withSafety(own, isNeeded))}
          />
        </fieldset>
        <div>
          <label htmlFor={`${id}-words`}>{texts.words}</label>
          <select
            id={`${id}-words`}
            value={words}
            onChange={({ currentTarget }) => {
              const language = LANGUAGES.find((one) => one === currentTarget.value)
              if (language) onWords(language)
            }}
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {LANGUAGE_NAME[language]}
              </option>
            ))}
          </select>
        </div>
      </div>
    </section>
  )
}

function withSafety(own: OwnMethod, isNeeded: boolean): OwnMethod {
  const { needsSafety: _needsSafety, ...rest } = own
  return isNeeded ? { ...rest, needsSafety: true } : rest
}

/** The fewest are never more than the most: who passes the other number takes it along. */
function withSize(own: OwnMethod, typed: Partial<OwnMethod['size']>): OwnMethod {
  const { from = Math.min(own.size.from, typed.to ?? own.size.to) } = typed
  const to = Math.max(typed.to ?? own.size.to, from)
  return { ...own, size: { from, to } }
}

interface MembersInputProps {
  label: string
  value: number
  onChange: (value: number) => void
}

function MembersInput({ label, value, onChange }: MembersInputProps) {
  return (
    <input
      type="number"
      inputMode="numeric"
      min={1}
      max={MEMBERS_MOST}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        const typed = Math.round(Number(currentTarget.value))
        if (typed >= 1 && typed <= MEMBERS_MOST) onChange(typed)
      }}
    />
  )
}

export interface TotalProps {
  editing: Editing
  onShow: (place: FaultPlace) => void
  startsAt: string
  onStartsAt: (time: string) => void
  /** A moment so many minutes after the start, as it is read. */
  at: (minutes: number) => string
}

/** How long a meeting lasts, and when it ends if it begins at a time that can be chosen. */
export function Total({ editing, startsAt, onStartsAt, at, onShow }: TotalProps) {
  const { method, reading } = editing
  const [first, ...others] = shownFaults(editing.faults, reading)
  const texts = useTexts(methodEditorTexts)
  const { from, to } = method.size
  const fewest = minutesOf(method, from)
  const most = minutesOf(method, to)
  return (
    <p className="method-total">
      <strong>
        {fewest === most
          ? texts.minutes(fewest)
          : `${texts.minutesFor(fewest, from)}, ${texts.minutesFor(most, to)}`}
      </strong>
      <label>
        {texts.startsAt}
        <input
          type="time"
          value={startsAt}
          onChange={({ currentTarget }) => onStartsAt(currentTarget.value)}
        />
      </label>
      <span>
        {texts.endsAt}{' '}
        <b>
          <Clock>{at(fewest)}</Clock>
        </b>
      </span>
      {first && (
        <Button
          size="small"
          icon={<TriangleAlert size={15} strokeWidth={1.75} aria-hidden />}
          onClick={() => onShow(placeOf(first))}
        >
          {texts.broken(1 + others.length)}
        </Button>
      )}
    </p>
  )
}
