import { mayContribute } from '@kring/shared/board/may-contribute'
import type { MemberId } from '@kring/shared/lib/id'
import { kindsOpen } from '@kring/shared/meeting/admits'
import { openItem, openPhase } from '@kring/shared/meeting/meeting-state'
import { seatsOf } from '@kring/shared/meeting/seat-of'
import type { MeetingView } from '@kring/shared/meeting/view'
import { isNoteKind, type NoteKind, STAMP_OF } from '@kring/shared/note/kind'
import { X } from 'lucide-react'
import { useId, useState } from 'react'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { besideIn } from '../note/beside.ts'
import { useWordsOf } from '../one-screen/whose-words.ts'
import { PhaseHead } from '../phase/phase-head.tsx'
import { phasePrompt } from '../phase/phase-prompt.ts'
import { refusalText } from '../refusal/refusal-text.ts'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'
import { nameOf } from '../turn/turn-words.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { KindChip } from '../ui/kind-chip.tsx'
import { EmptyNote, NoteCard } from '../ui/note-card.tsx'
import { agendaTexts } from './agenda-texts.ts'
import { OwnFaceDown } from './own-face-down.tsx'
import './item-notes.css'

export interface ItemNotesProps {
  view: MeetingView
}

/** A phase of the whole circle in which notes are written: what each takes home, a short lecture. */
export function ItemNotes({ view }: ItemNotesProps) {
  const texts = useTexts(agendaTexts)
  const kinds = useTexts(KIND_TEXTS)
  const language = useLanguage()
  const session = useMeeting()
  const { board, drafts, unstored, connection } = useSnapshot()
  const { state } = view
  const phase = openPhase(state)
  const by = useWordsOf(view)
  if (!phase) return null
  const notes = board.notes.filter(({ turn }) => turn === view.item)
  const admitted = Object.keys(phase.admits).filter(isNoteKind)
  const open = kindsOpen(state, seatsOf(state, by)).filter(isNoteKind)
  const leads = state.lead === view.you
  return (
    <div className="item-notes">
      <PhaseHead prompt={phasePrompt(phase, language)} timer={view.timer} />
      <div className="item-notes-kinds" data-kinds={Math.min(admitted.length, 3)}>
        {admitted.map((kind) => {
          const ofKind = notes.filter((note) => note.kind === kind)
          return (
            <section key={kind} aria-label={kinds[kind].many}>
              {admitted.length > 1 && <h2>{kinds[kind].many}</h2>}
              {ofKind.length === 0 && <EmptyNote>{kinds[kind].line}</EmptyNote>}
              <ul>
                {ofKind.map((note) => {
                  const waiting = unstored.has(note.id)
                  return (
                    <li key={note.id}>
                      <NoteCard
                        kind={STAMP_OF[kind]}
                        kindLabel={kinds[kind].name}
                        life={
                          waiting ? (connection.type === 'open' ? 'saving' : 'offline') : 'rest'
                        }
                        by={nameOf(state, note.by)}
                        tools={
                          (note.by === view.you || leads) &&
                          open.length > 0 && (
                            <IconButton
                              label={texts.remove}
                              onClick={() => session.acts.removeNote(note.id)}
                            >
                              <X size={16} strokeWidth={1.75} aria-hidden />
                            </IconButton>
                          )
                        }
                      >
                        {note.text}
                      </NoteCard>
                    </li>
                  )
                })}
              </ul>
            </section>
          )
        })}
      </div>
      <OwnFaceDown drafts={drafts.filter(({ kind }) => admitted.includes(kind))} />
      {open.length > 0 && <NoteForm kinds={open} by={by} view={view} />}
    </div>
  )
}

interface NoteFormProps {
  /** Whose words are written: the reader's own, or those of whom they write for. */
  by: MemberId
  view: MeetingView
  kinds: readonly NoteKind[]
}

function NoteForm({ kinds, by, view }: NoteFormProps) {
  const texts = useTexts(agendaTexts)
  const words = useTexts(KIND_TEXTS)
  const session = useMeeting()
  const id = useId()
  const [chosen, setChosen] = useState<NoteKind>()
  const [text, setText] = useState('')
  const language = useLanguage()
  const snapshot = useSnapshot()
  const { state, you } = view
  const item = openItem(state)?.id
  const kind = kinds.find((one) => one === chosen) ?? kinds[0]
  if (!kind || !item) return null

  const named = by === you ? {} : { scribe: you }
  const verdict = mayContribute(
    { act: 'add', kind, by, turn: item, ...named },
    state,
    you,
    besideIn(snapshot, item),
  )
  const against = verdict.type === 'refused' ? verdict.refusal : undefined
  const keeps = against !== undefined && by === you

  function add(of: NoteKind) {
    const said = text.trim()
    if (said === '' || (against && !keeps)) return
    if (keeps) session.acts.keepFaceDown({ kind: of, text: said })
    else session.acts.addNote({ kind: of, text: said, ...(by === you ? {} : { for: by }) })
    session.setWriting(null)
    setText('')
  }

  return (
    <form
      className="item-notes-form"
      onSubmit={(event) => {
        event.preventDefault()
        add(kind)
      }}
    >
      {kinds.length > 1 && (
        <div className="row">
          {kinds.map((one) => (
            <KindChip
              key={one}
              kind={STAMP_OF[one]}
              label={words[one].name}
              state={one === kind ? 'selected' : 'open'}
              onSelect={() => setChosen(one)}
            />
          ))}
        </div>
      )}
      <div className="row">
        <label className="sr" htmlFor={id}>
          {texts.writeNote}
        </label>
        <textarea
          id={id}
          className="people"
          rows={1}
          value={text}
          maxLength={4000}
          placeholder={words[kind].line}
          onChange={(event) => {
            setText(event.currentTarget.value)
            const tells = event.currentTarget.value !== '' && !against
            session.setWriting(tells ? { type: 'new', kind } : null)
          }}
          onBlur={() => session.setWriting(null)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || !event.shiftKey)) {
              event.preventDefault()
              add(kind)
            }
          }}
        />
        <Button look="solid" type="submit" disabled={text.trim() === '' || (!!against && !keeps)}>
          {keeps ? texts.keepFaceDown : texts.toAdd}
        </Button>
      </div>
      {against && (
        <p className="item-notes-why">
          {refusalText(against, language, { state, now: session.now() })}
        </p>
      )}
    </form>
  )
}
