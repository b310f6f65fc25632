import type { Turn } from '@kring/shared/meeting/agenda'
import { STAMP_OF } from '@kring/shared/note/kind'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { NoteCard } from '../ui/note-card.tsx'
import { BOARD_TEXTS } from './board-texts.ts'
import './note-list.css'
import { editorOf, lifeOf, staysOf } from './note-of.ts'
import { NoteWords } from './note-words.tsx'
import { useTurnBoard } from './use-turn-board.ts'

/** The board to read along: its notes by phase, the newest phase first. */
export function NoteList({ turn }: { turn: Turn }) {
  const texts = useTexts(BOARD_TEXTS)
  const words = useTexts(KIND_TEXTS)
  const language = useLanguage()
  const board = useTurnBoard(turn)
  if (!board) return null
  const phases = turn.phases
    .map((phase) => ({
      phase,
      notes: board.notes.filter(({ id }) => board.phaseOf.get(id) === phase.id),
    }))
    .filter(({ notes }) => notes.length > 0)
    .toReversed()
  if (phases.length === 0) return <p className="note-list-empty">{texts.nobodyYet}</p>
  return (
    <div className="note-list">
      {phases.map(({ phase, notes }) => (
        <section key={phase.id}>
          <h2>
            {phase.name[language]} <small>{texts.count(notes.length)}</small>
          </h2>
          <ol>
            {notes.map((note) => {
              const author = board.nameOf(note.by)
              return (
                <li key={note.id}>
                  <NoteCard
                    kind={STAMP_OF[note.kind]}
                    kindLabel={words[note.kind].name}
                    life={lifeOf(note, board)}
                    by={
                      note.scribe === undefined
                        ? author
                        : texts.writtenDownBy(author, board.nameOf(note.scribe))
                    }
                    stays={staysOf(note, board, texts)}
                    editor={editorOf(note, board)}
                  >
                    <NoteWords text={note.text} />
                  </NoteCard>
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </div>
  )
}
