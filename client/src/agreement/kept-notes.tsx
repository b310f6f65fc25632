import type { Turn } from '@kring/shared/meeting/agenda'
import type { MeetingView } from '@kring/shared/meeting/view'
import { STAMP_OF } from '@kring/shared/note/kind'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useTexts } from '../language/use-texts.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { nameOf } from '../turn/turn-words.ts'
import { NoteCard } from '../ui/note-card.tsx'
import { agreementTexts } from './agreement-texts.ts'

/** The notes that the case-giver marked on the board: what the agreement may grow from. */
export function KeptNotes({ view, turn }: { view: MeetingView; turn: Turn }) {
  const texts = useTexts(agreementTexts)
  const kinds = useTexts(KIND_TEXTS)
  const { board } = useSnapshot()
  const notes = board.notes.filter((note) => note.turn === turn.id)
  const kept = notes.filter(({ id }) => turn.kept.includes(id))
  const isYours = turn.caseGiver === view.you
  return (
    <section className="agreement-kept">
      <h2>{isYours ? texts.stays : texts.staysOf(nameOf(view.state, turn.caseGiver))}</h2>
      <p>{kept.length === 0 ? texts.noMarks : texts.marks(notes.length)}</p>
      <ul>
        {kept.map((note) => (
          <li key={note.id}>
            <NoteCard
              kind={STAMP_OF[note.kind]}
              kindLabel={kinds[note.kind].name}
              by={`${kinds[note.kind].name} · ${nameOf(view.state, note.by)}`}
            >
              {note.text}
            </NoteCard>
          </li>
        ))}
      </ul>
    </section>
  )
}
