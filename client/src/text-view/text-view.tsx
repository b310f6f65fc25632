import type { PlacedNote } from '@kring/shared/board/read-board'
import type { Turn } from '@kring/shared/meeting/agenda'
import { Printer } from 'lucide-react'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { isWriting } from '../keys/is-writing.ts'
import { letterKeysOn } from '../keys/letter-keys.ts'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { fullDate, listOf } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { noteTools } from '../note/note-tools.ts'
import { useMeeting } from '../sync/use-meeting.tsx'
import { itemName } from '../turn/turn-words.ts'
import { Button } from '../ui/button.tsx'
import { TextDrawings } from './text-drawings.tsx'
import { type TextAct, TextNote } from './text-note.tsx'
import { headingOf, TextPhasePart } from './text-phase-part.tsx'
import { TextProblem } from './text-problem.tsx'
import './text-view.css'
import './text-note.css'
import './text-print.css'
import { textViewTexts } from './text-view-texts.ts'
import { focusOf, useKeptFocus } from './use-kept-focus.ts'
import { type TextBoard, useTextBoard } from './use-text-board.ts'
import { type Acting, useTextNotes } from './use-text-notes.ts'

export interface TextViewProps {
  /** Open, or closed and read only. */
  turn: Turn
  /** For the head of the printed sheet. */
  circle: string | undefined
}

/**
 * The whole board of a turn as a document: headings for the phases, lists of notes, and everything
 * the canvas can do as plain buttons.
 */
export function TextView({ turn, circle }: TextViewProps) {
  const board = useTextBoard(turn)
  return board ? (
    <TextOf key={turn.id} board={board} circle={circle} />
  ) : (
    <div className="text-view" aria-busy />
  )
}

function TextOf({ board, circle }: { board: TextBoard; circle: string | undefined }) {
  const texts = useTexts(textViewTexts)
  const kinds = useTexts(KIND_TEXTS)
  const language = useLanguage()
  const session = useMeeting()
  const send = useSend()
  const { state, you, turn, phases } = board
  const root = useRef<HTMLElement>(null)
  const [acting, setActing] = useState<Acting>()
  useKeptFocus(root)

  const lit = state.spotlight?.item === turn.id ? state.spotlight.note : undefined
  // What all are shown comes into sight, but never from under who writes.
  useEffect(() => {
    if (lit === undefined || isWriting(document.activeElement)) return
    root.current
      ?.querySelector(`[data-said="${CSS.escape(lit)}"]`)
      ?.scrollIntoView({ block: 'center' })
  }, [lit])
  const stands = useRef({ turn, lit, you })
  useEffect(() => {
    stands.current = { turn, lit, you }
  })
  const onAct = useCallback(
    (note: PlacedNote, act: TextAct) => {
      const { acts } = session
      const now = stands.current
      switch (act.type) {
        case 'step':
          return setActing({ note: note.id, step: act.step })
        case 'keep': {
          const keep = now.turn.kept.includes(note.id) ? 'no' : 'yes'
          const { caseGiver } = now.turn
          const named = caseGiver === now.you ? {} : { for: caseGiver }
          return void send({ type: 'note.keep', note: note.id, keep, ...named })
        }
        case 'spotlight':
          return void send({ type: 'spotlight.set', note: now.lit === note.id ? null : note.id })
        case 'rate': {
          const { rating } = act
          const whose = now.turn.caseGiver === you ? {} : { for: now.turn.caseGiver }
          return void send({ type: 'note.rate', note: note.id, rating, ...whose })
        }
        case 'link':
          setActing(undefined)
          return acts.addLink(note.id, act.to)
        case 'unlink':
          return acts.removeLink(act.link)
        case 'remove':
          setActing(undefined)
          return acts.removeNote(note.id)
      }
    },
    [session, send, you],
  )

  const of = useTextNotes(board, acting)

  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return
    const item = event.target.closest<HTMLElement>('[data-said]')
    const note = phases.flatMap(({ notes }) => notes).find(({ id }) => id === item?.dataset['said'])
    if (!note || !item) return
    if (event.key === 'Escape' && acting?.note === note.id && acting.step !== 'closed') {
      event.preventDefault()
      return setActing(undefined)
    }
    if (isWriting(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const onOpener = event.target === item || event.target.matches('[data-opens]')
    if (by !== 0 && onOpener && !event.shiftKey) {
      const all = [...(root.current?.querySelectorAll<HTMLElement>('[data-said]') ?? [])]
      const next = all[all.indexOf(item) + by]?.dataset['said']
      event.preventDefault()
      if (next !== undefined && root.current) focusOf(root.current, next)?.focus()
      return
    }
    if (!letterKeysOn()) return
    const tools = noteTools(note, turn, board)
    const act = actOfKey(event.key.toLowerCase())
    if (!act || !tools.includes(act)) return
    event.preventDefault()
    if (act === 'link') onAct(note, { type: 'step', step: 'link' })
    else onAct(note, { type: act })
  }

  const chapters = phases.filter(({ stand, notes }) => stand === 'open' || notes.length > 0)

  return (
    <article
      ref={root}
      className="text-view"
      aria-label={texts.title(itemName(turn, state, language))}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header>
        <p className="text-where">
          {circle === undefined ? '' : `${circle}, `}
          {texts.meeting(state.number)} · {fullDate(state.startsAt ?? board.now, language)}
        </p>
        <h2>{itemName(turn, state, language)}</h2>
        {turn.title.trim() !== '' && <p className="text-title people">{turn.title}</p>}
        <p className="text-who">{whoWords(board, texts.leads, language)}</p>
        <Button
          size="small"
          className="text-print"
          icon={<Printer size={15} strokeWidth={1.75} aria-hidden />}
          onClick={() => window.print()}
        >
          {texts.print}
        </Button>
      </header>
      {chapters.length > 1 && (
        <nav aria-label={texts.contents} className="text-contents">
          <ol>
            {chapters.map(({ phase, number, stand, notes }) => (
              <li key={phase.id}>
                <button
                  type="button"
                  data-stand={stand}
                  onClick={() =>
                    root.current
                      ?.querySelector<HTMLElement>(`[id="${CSS.escape(headingOf(phase.id))}"]`)
                      ?.focus()
                  }
                >
                  <span className="num">{number}</span> {phase.name[language]}{' '}
                  <small>{texts.notes(notes.length)}</small>
                </button>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <TextProblem board={board} />
      {phases.map((part) => (
        <TextPhasePart key={part.phase.id} board={board} part={part}>
          {part.notes.map((note) => (
            <TextNote
              key={note.id}
              note={note}
              kind={kinds[note.kind].name}
              onAct={onAct}
              {...of(note)}
            />
          ))}
        </TextPhasePart>
      ))}
      <TextDrawings board={board} />
    </article>
  )
}

function actOfKey(key: string): 'keep' | 'link' | 'spotlight' | undefined {
  if (key === 'm') return 'keep'
  if (key === 'l') return 'link'
  return key === 's' ? 'spotlight' : undefined
}

function whoWords(
  { state }: TextBoard,
  leads: (name: string) => string,
  language: Parameters<typeof listOf>[1],
): string {
  const members = state.members.filter(({ part }) => part === 'member')
  const first = members.toSorted(
    (one, other) => Number(other.id === state.lead) - Number(one.id === state.lead),
  )
  return listOf(
    first.map(({ id, name }) => (id === state.lead ? leads(name) : name)),
    language,
  )
}
