import { leftToSay } from '@kring/shared/board/manner'
import { mayContribute } from '@kring/shared/board/may-contribute'
import { NOTE_LENGTH } from '@kring/shared/board/note-text'
import type { ItemId, MemberId } from '@kring/shared/lib/id'
import { memberOf } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { isAdvice, STAMP_OF } from '@kring/shared/note/kind'
import {
  Fragment,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { Coach } from '../coach/coach.tsx'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { clockTime } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { besideIn } from '../note/beside.ts'
import { refusalText } from '../refusal/refusal-text.ts'
import { reminderOf } from '../reminder/reminder.ts'
import { ReplyChoice } from '../reply/reply-choice.tsx'
import { replyTexts } from '../reply/reply-texts.ts'
import { useReply } from '../reply/use-reply.ts'
import { useMeeting, useNow, useSnapshot } from '../sync/use-meeting.tsx'
import { Button } from '../ui/button.tsx'
import { Clock } from '../ui/clock.tsx'
import { SaidOnce } from '../ui/said-once.tsx'
import '../ui/kind-chip.css'
import { Mark } from '../ui/mark.tsx'
import '../ui/select.css'
import { useUnsent } from '../unsent/unsent-words.ts'
import './phone-composer.css'
import { phoneWritingTexts } from './phone-writing-texts.ts'
import { kindsOf, type WritableKind, writableKinds } from './writable-kinds.ts'

const TOO_LONG = { code: 'too-much', what: 'note', most: NOTE_LENGTH } as const

export interface PhoneComposerProps {
  readonly view: MeetingView
  readonly item: ItemId
}

/**
 * One line to write, the kinds that are open, and those that wait. A kind that waits can be written
 * too: it says why it waits, and what is written is kept face down.
 */
export function PhoneComposer({ view, item }: PhoneComposerProps) {
  const session = useMeeting()
  const texts = useTexts(phoneWritingTexts)
  const replies = useTexts(replyTexts)
  const language = useLanguage()
  const now = useNow(10_000)
  const [unsent, setUnsent] = useUnsent(session.meeting, item)
  const { state, you } = view
  const mine = writableKinds(view, now)
  const others =
    state.lead === you
      ? state.members.filter(({ id }) => id !== you && kindsOf(state, id).length > 0)
      : []
  const [scribed, setScribed] = useState<MemberId>()
  const speaker = state.speaker?.member
  const author =
    [scribed, mine.length > 0 ? you : speaker].find(
      (one) => (one === you && mine.length > 0) || others.some(({ id }) => id === one),
    ) ?? (mine.length > 0 ? you : undefined)
  const writesDown = author !== you
  const kinds = writesDown
    ? [
        ...new Set(
          (author ? [author] : others.map(({ id }) => id)).flatMap((id) => kindsOf(state, id)),
        ),
      ].map((kind) => ({ kind, state: 'open' as const }))
    : mine
  const chosen = kinds.find(({ kind }) => kind === unsent.kind) ?? kinds[0]
  const reasonId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [unfolded, setUnfolded] = useState<'no' | 'yes'>('no')
  const snapshot = useSnapshot()
  const here = snapshot.board.notes.filter(({ turn }) => turn === item)
  const reply = useReply(state, chosen?.kind, here)
  if (chosen === undefined) return null
  const shown = unfolded === 'yes' ? kinds : atFirst(kinds, chosen)
  const folded = kinds.length - shown.length

  const words = KIND_TEXTS[language]
  const text = unsent.text.trim()
  // What is pasted is never cut off: it stands here whole until it fits.
  const isTooLong = text.length > NOTE_LENGTH
  const waits = chosen.state === 'locked'
  const lockedWords =
    chosen.state !== 'locked'
      ? ''
      : chosen.opens.at === undefined
        ? texts.lockedWhilePaused(words[chosen.kind].many, chosen.opens.phase)
        : texts.lockedUntil(
            words[chosen.kind].many,
            chosen.opens.phase,
            clockTime(chosen.opens.at, language),
          )
  const answers = reply?.re === undefined ? {} : { re: reply.re }
  const beside = besideIn(snapshot, item)
  const said = { kind: chosen.kind, by: author ?? you, turn: item, ...answers }
  const named = writesDown && author ? { scribe: you } : {}
  const verdict = waits
    ? undefined
    : mayContribute({ act: 'add', ...said, ...named }, state, you, beside)
  const against = verdict?.type === 'refused' && author ? verdict.refusal : undefined
  const faceDown = !writesDown && (waits || against !== undefined)
  const more = author && !waits ? leftToSay(state, said, beside) : undefined
  const reminder = waits ? undefined : reminderOf(state, chosen.kind, language)
  const tells = against !== undefined || more !== undefined || reminder !== undefined
  const write = (words: string) => {
    setUnsent({ text: words, kind: chosen.kind })
    if (words === '') session.setWriting(null)
    else if (!faceDown) session.setWriting({ type: 'new', kind: chosen.kind })
  }
  const clear = () => write('')
  const keep = () => {
    if (text === '' || isTooLong) return
    session.acts.keepFaceDown({ kind: chosen.kind, text, ...answers })
    clear()
  }
  const add = () => {
    if (text === '' || isTooLong || author === undefined || against) return
    session.acts.addNote({
      kind: chosen.kind,
      text,
      ...(writesDown ? { for: author } : {}),
      ...answers,
    })
    clear()
  }

  return (
    <>
      {others.length > 0 && (
        <label className="phone-whose">
          {texts.whose}
          <select
            className="select on-dusk"
            value={author ?? ''}
            onChange={(event) => setScribed(event.currentTarget.value as MemberId)}
          >
            {author === undefined && <option value="">{texts.whoseChoose}</option>}
            {mine.length > 0 && <option value={you}>{texts.mine}</option>}
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset className="phone-kinds" aria-label={texts.kinds}>
        {shown.map((one, index) => (
          <Fragment key={one.kind}>
            {one.state === 'locked' && shown[index - 1]?.state === 'open' && (
              <span className="rest" aria-hidden />
            )}
            <Kind
              one={one}
              chosen={one.kind === chosen.kind}
              name={words[one.kind].name}
              onChoose={() => setUnsent({ ...unsent, kind: one.kind })}
            />
          </Fragment>
        ))}
        {folded > 0 && (
          <button
            type="button"
            className="kind phone locked more"
            aria-expanded={false}
            aria-label={texts.moreWait(folded)}
            onClick={() => setUnfolded('yes')}
          >
            +{folded}
          </button>
        )}
      </fieldset>
      {reply && (
        <ReplyChoice
          reply={reply}
          look="dusk"
          nameOf={(member) => memberOf(state, member)?.name ?? ''}
        />
      )}
      <div className="phone-write">
        <Mark kind={STAMP_OF[chosen.kind]} size={22} state={waits ? 'hollow' : 'filled'} />
        <GrowingText
          field={field}
          label={words[chosen.kind].name}
          placeholder={words[chosen.kind].line}
          value={unsent.text}
          onChange={write}
          onLeave={() => session.setWriting(null)}
          onSend={faceDown ? keep : add}
          describedBy={waits || isTooLong || tells ? reasonId : undefined}
          most={null}
        />
        <Coach
          view={view}
          text={unsent.text}
          kind={chosen.kind}
          author={author}
          field={field}
          onText={write}
          writing="new"
          place="phone"
        />
      </div>
      {isTooLong && (
        <p className="phone-reason" id={reasonId} role="alert">
          {refusalText(TOO_LONG, language, { state: view.state, now })}
        </p>
      )}
      {!isTooLong && tells && (
        <p className="phone-reason" id={reasonId}>
          {against && refusalText(against, language, { state, now })}
          {!against && [reminder, more === undefined ? '' : replies.left(more)].join(' ').trim()}
        </p>
      )}
      {!isTooLong && chosen.state === 'locked' && (
        <>
          <p className="phone-reason" id={reasonId}>
            {lockedWords}
          </p>
          <SaidOnce key={chosen.kind}>{lockedWords}</SaidOnce>
        </>
      )}
      <div className="phone-acts">
        {!writesDown && (
          <Button
            look={faceDown ? 'solid' : 'line'}
            aria-disabled={text === '' || isTooLong}
            onClick={keep}
          >
            {texts.keepFaceDown}
          </Button>
        )}
        {!faceDown && (
          <Button
            look="solid"
            aria-disabled={
              text === '' || isTooLong || author === undefined || against !== undefined
            }
            onClick={add}
          >
            {texts.addForEveryone}
          </Button>
        )}
      </div>
    </>
  )
}

/**
 * The row as it stands before it is unfolded: what is open, what is chosen, and of all that waits the
 * one that is waited for, advice; else the soonest.
 */
function atFirst(kinds: readonly WritableKind[], chosen: WritableKind): readonly WritableKind[] {
  const locked = kinds.filter(({ state }) => state === 'locked')
  const awaited = locked.find(({ kind }) => isAdvice(kind)) ?? locked[0]
  return kinds.filter((one) => one.state === 'open' || one === chosen || one === awaited)
}

interface KindProps {
  readonly one: WritableKind
  readonly chosen: boolean
  readonly name: string
  readonly onChoose: () => void
}

function Kind({ one, chosen, name, onChoose }: KindProps) {
  const texts = useTexts(phoneWritingTexts)
  const language = useLanguage()
  const locked = one.state === 'locked'
  const stamp = STAMP_OF[one.kind]
  return (
    <button
      type="button"
      className={`kind phone ${locked ? 'locked' : 'open'} ${chosen ? 'selected' : ''}`}
      data-kind={stamp}
      aria-pressed={chosen}
      onClick={onChoose}
    >
      <Mark kind={stamp} size={22} state={locked ? 'hollow' : 'filled'} />
      {one.state === 'locked' ? (
        <>
          {name},{' '}
          {one.opens.at === undefined ? (
            texts.waits
          ) : (
            <>
              {texts.opens} <Clock>{clockTime(one.opens.at, language)}</Clock>
            </>
          )}
        </>
      ) : (
        name
      )}
    </button>
  )
}

export interface GrowingTextProps {
  readonly label: string
  readonly placeholder?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onLeave?: (() => void) | undefined
  readonly onSend?: (() => void) | undefined
  readonly describedBy?: string | undefined
  /** Signs at most; `null` where the form itself says when it is too much. */
  readonly most?: number | null | undefined
  readonly focus?: 'start' | 'none' | undefined
  /** Handed in by who has to reach the field itself. */
  readonly field?: RefObject<HTMLTextAreaElement | null> | undefined
}

/** A field as tall as its words. Larger than 16 px, so that a phone does not zoom in on it. */
export function GrowingText({
  label,
  placeholder,
  value,
  onChange,
  onLeave,
  onSend,
  describedBy,
  most = NOTE_LENGTH,
  focus = 'none',
  field: givenField,
}: GrowingTextProps) {
  const ownField = useRef<HTMLTextAreaElement>(null)
  const field = givenField ?? ownField
  // biome-ignore lint/correctness/useExhaustiveDependencies: its height follows its words
  useLayoutEffect(() => {
    const element = field.current
    if (element === null) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight}px`
  }, [value])
  useEffect(() => {
    if (focus === 'start') field.current?.focus()
  }, [focus, field])
  return (
    <textarea
      ref={field}
      className="people"
      rows={1}
      aria-label={label}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      placeholder={placeholder}
      {...(most === null ? {} : { maxLength: most })}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={onLeave}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) onSend?.()
      }}
    />
  )
}
