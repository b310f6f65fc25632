import { leftToSay } from '@kring/shared/board/manner'
import { mayContribute } from '@kring/shared/board/may-contribute'
import { NOTE_LENGTH } from '@kring/shared/board/note-text'
import type { MemberId, NoteId } from '@kring/shared/lib/id'
import { seatsOf } from '@kring/shared/meeting/seat-of'
import type { NoteKind } from '@kring/shared/note/kind'
import type { Verdict } from '@kring/shared/refusal/refusal'
import { CornerDownLeft, EyeOff } from 'lucide-react'
import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { Coach } from '../coach/coach.tsx'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { besideIn } from '../note/beside.ts'
import { useWhoseWords } from '../one-screen/whose-words.ts'
import { refusalText } from '../refusal/refusal-text.ts'
import { reminderOf } from '../reminder/reminder.ts'
import { ReplyChoice } from '../reply/reply-choice.tsx'
import { replyTexts } from '../reply/reply-texts.ts'
import { useReply } from '../reply/use-reply.ts'
import { useNow } from '../sync/use-meeting.tsx'
import { Button } from '../ui/button.tsx'
import type { BoardMode } from './board-mode.ts'
import { BOARD_TEXTS } from './board-texts.ts'
import './composer.css'
import { useUnsent } from '../unsent/unsent-words.ts'
import { offeredKinds } from './composer-kinds.ts'
import { ComposerTools } from './composer-tools.tsx'
import { KindRow } from './kind-row.tsx'
import type { TurnBoard } from './use-turn-board.ts'

const TOO_LONG = { code: 'too-much', what: 'note', most: NOTE_LENGTH } as const

/** What keys elsewhere on the board may ask of it. */
export interface ComposerHandle {
  /** To write; `on`: with the keys on this note, which may be what is answered. */
  focus(on?: NoteId): void
  /** The how-manieth kind in the row, from 1. */
  choose(place: number): void
  keepFaceDown(): void
}

export interface ComposerProps {
  board: TurnBoard
  ref?: Ref<ComposerHandle>
  mode: BoardMode
  onMode: (mode: BoardMode) => void
  /** How many words of mine wait face down or in the tray. */
  waiting: number
  isWaitingOpen: boolean
  onWaiting: () => void
}

/** Under the eyes, near the hand: the kinds one may add, the kinds that wait, and a line to write. */
export function Composer({
  board,
  ref,
  mode,
  onMode,
  waiting,
  isWaitingOpen,
  onWaiting,
}: ComposerProps) {
  const language = useLanguage()
  const texts = useTexts(BOARD_TEXTS)
  const words = useTexts(KIND_TEXTS)
  const replies = useTexts(replyTexts)
  const now = useNow(5_000)
  const underId = useId()
  const { session, state, turn, you, leads, arranges } = board

  const [unsent, setUnsent] = useUnsent(session.meeting, turn.id)
  const [scribed, setScribed] = useWhoseWords(session.meeting)
  const [asksWhose, setAsksWhose] = useState(false)
  const line = useRef<HTMLTextAreaElement>(null)
  const whose = useRef<HTMLSelectElement>(null)

  const mine = offeredKinds(state, turn, [you], now)
  const othersOnly = leads && mine.length === 0
  const speaker = state.speaker?.member
  const members = state.members.filter(({ id, part }) => part === 'member' && id !== you)
  const speaks = members.find(({ id }) => id === speaker)?.id
  const author: MemberId | undefined = othersOnly
    ? scribed === 'nobody'
      ? undefined
      : (scribed ?? speaks)
    : scribed === undefined || scribed === 'nobody'
      ? you
      : scribed
  const offered =
    author === you
      ? mine
      : offeredKinds(state, turn, author ? [author] : members.map(({ id }) => id), now)

  const kind =
    offered.find((one) => one.kind === unsent.kind)?.kind ??
    offered.find(({ stand }) => stand === 'open')?.kind ??
    offered[0]?.kind
  const chosen = offered.find((one) => one.kind === kind)
  const writesDown = author !== you
  const beside = besideIn(board.snapshot, turn.id)
  const reply = useReply(state, kind, board.notes)
  const answers = reply?.re === undefined ? {} : { re: reply.re }
  const verdict =
    kind === undefined || author === undefined
      ? undefined
      : mayContribute(
          {
            act: 'add',
            kind,
            by: author,
            ...(writesDown ? { scribe: you } : {}),
            turn: turn.id,
            ...answers,
          },
          state,
          you,
          beside,
        )
  const isOpen = verdict?.type === 'admitted' || (author === undefined && chosen?.stand === 'open')
  const more = kind && author && leftToSay(state, { kind, by: author }, beside)
  const text = unsent.text
  // What is pasted is never cut off: it stands here whole until it fits.
  const isTooLong = tidied(text).length > NOTE_LENGTH

  function change(next: { readonly text?: string; readonly kind?: NoteKind | null }) {
    setUnsent({ ...unsent, ...next })
  }

  function spent() {
    change({ text: '' })
    session.setWriting(null)
    line.current?.focus()
  }

  function add() {
    const said = tidied(text)
    if (said === '' || isTooLong || kind === undefined) return line.current?.focus()
    if (author === undefined) {
      setAsksWhose(true)
      return whose.current?.focus()
    }
    session.acts.addNote({ kind, text: said, ...(writesDown ? { for: author } : {}), ...answers })
    spent()
  }

  function keepFaceDown() {
    const said = tidied(text)
    if (said === '' || isTooLong || kind === undefined || writesDown) return line.current?.focus()
    session.acts.keepFaceDown({ kind, text: said, ...answers })
    spent()
  }

  const main = isOpen || writesDown ? add : keepFaceDown

  useImperativeHandle(ref, () => ({
    focus: (on) => {
      if (on !== undefined) reply?.choose(on)
      line.current?.focus()
    },
    choose: (place) => {
      const one = offered[place - 1]
      if (one) change({ kind: one.kind })
      line.current?.focus()
    },
    keepFaceDown,
  }))

  // The line is as tall as what stands on it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words have another height
  useLayoutEffect(() => {
    const area = line.current
    if (!area) return
    area.style.height = '0'
    area.style.height = `${area.scrollHeight}px`
  }, [text, language, kind])

  useEffect(() => () => session.setWriting(null), [session])

  function tellWriting(written: string) {
    const tells = isOpen && !writesDown && kind !== undefined && written.trim() !== ''
    session.setWriting(tells ? { type: 'new', kind } : null)
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    if (event.shiftKey) return
    event.preventDefault()
    main()
  }

  const under = underLine()
  function underLine(): string | undefined {
    if (isTooLong) return refusalText(TOO_LONG, language, { state, now })
    if (asksWhose && author === undefined) return texts.whoseAsk
    if (kind === undefined) return undefined
    const reminder = reminderOf(state, kind, language)
    if (reminder && (isOpen || isHeldTogether(verdict))) return reminder
    if (isHeldTogether(verdict)) return texts.faceDownTogether
    if (verdict?.type === 'refused') return refusalText(verdict.refusal, language, { state, now })
    return undefined
  }

  const left = NOTE_LENGTH - text.length

  return (
    <form
      className="composer"
      aria-label={texts.addNote}
      data-face={isOpen || writesDown ? 'up' : 'down'}
      onSubmit={(event) => {
        event.preventDefault()
        main()
      }}
    >
      <div className="composer-kinds">
        <KindRow
          state={state}
          seats={seatsOf(state, author ?? you)}
          offered={offered}
          chosen={kind}
          now={now}
          onLater={(later) => change({ kind: later })}
          onSelect={(selected) => {
            change({ kind: selected })
            line.current?.focus()
          }}
        />
        <ComposerTools
          mode={mode}
          onMode={onMode}
          arranges={arranges}
          waiting={waiting}
          isWaitingOpen={isWaitingOpen}
          onWaiting={onWaiting}
        />
      </div>
      {reply && <ReplyChoice reply={reply} look="paper" nameOf={board.nameOf} />}
      <div className="entry">
        {leads && members.length > 0 && (
          <select
            ref={whose}
            className="whose"
            aria-label={texts.whose}
            value={author === you ? 'mine' : (author ?? 'nobody')}
            onChange={(event) => {
              const { value } = event.currentTarget
              setAsksWhose(false)
              setScribed(value === 'mine' || value === 'nobody' ? 'nobody' : (value as MemberId))
            }}
          >
            {othersOnly ? (
              <option value="nobody">{texts.whoseChoose}</option>
            ) : (
              <option value="mine">{texts.mine}</option>
            )}
            {members.map(({ id, name }) => (
              <option key={id} value={id}>
                {texts.wordsOf(name)}
              </option>
            ))}
          </select>
        )}
        <textarea
          ref={line}
          rows={1}
          value={text}
          aria-invalid={isTooLong}
          placeholder={kind === undefined ? texts.faceDownOnly : words[kind].line}
          aria-label={kind === undefined ? texts.line : words[kind].line}
          aria-describedby={under === undefined ? undefined : underId}
          onChange={(event) => {
            change({ text: event.currentTarget.value, kind: kind ?? null })
            tellWriting(event.currentTarget.value)
          }}
          onFocus={() => tellWriting(text)}
          onBlur={() => session.setWriting(null)}
          onKeyDown={onKeyDown}
        />
        {kind !== undefined && (
          <Coach
            view={board.view}
            text={text}
            kind={kind}
            author={author}
            field={line}
            onText={(next) => {
              change({ text: next })
              tellWriting(next)
            }}
            writing="new"
            place="board"
          />
        )}
        {!writesDown && isOpen && (
          <Button
            look="quiet"
            icon={<EyeOff size={15} strokeWidth={1.75} aria-hidden />}
            aria-keyshortcuts="D"
            onClick={keepFaceDown}
          >
            {texts.keepFaceDown}
          </Button>
        )}
        {isOpen || writesDown ? (
          <Button
            look="solid"
            type="submit"
            disabled={!isOpen}
            after={<CornerDownLeft className="key" size={13} strokeWidth={1.75} aria-hidden />}
          >
            {texts.add}
          </Button>
        ) : (
          <Button
            look="solid"
            type="submit"
            disabled={kind === undefined}
            icon={<EyeOff size={15} strokeWidth={1.75} aria-hidden />}
            after={<CornerDownLeft className="key" size={13} strokeWidth={1.75} aria-hidden />}
          >
            {texts.keepFaceDown}
          </Button>
        )}
      </div>
      {(under !== undefined || more !== undefined || left <= 200) && (
        <p className="composer-under" id={underId}>
          <span role={isTooLong ? 'alert' : undefined}>{under}</span>
          {more !== undefined && <span className="num">{replies.left(more)}</span>}
          {left >= 0 && left <= 200 && <span className="num">{texts.roomLeft(left)}</span>}
        </p>
      )}
    </form>
  )
}

/** Whether it is kept from all for now, to be turned over with what the others write. */
function isHeldTogether(verdict: Verdict | undefined): boolean {
  return verdict?.type === 'refused' && verdict.refusal.code === 'face-down-until-reveal'
}

/** Without blank lines around it and without blanks at the ends of its lines. */
function tidied(text: string): string {
  return text.replace(/[^\S\n]+$/gmu, '').trim()
}
