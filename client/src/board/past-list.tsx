import { phasesIn } from '@kring/shared/meeting/agenda'
import { useLanguage } from '../language/use-texts.ts'
import type { PastDrawn } from './past-board.tsx'
import { notesOn } from './past-layout.ts'
import { PastNote } from './past-note.tsx'
import { PastAgreement, PastProblem } from './past-sheet.tsx'

/** A board as it was, in words: the sheets, then phase by phase, the last first. */
export function PastList({ item, past, phaseOf, texts, nameOf, caseGiver }: PastDrawn) {
  const language = useLanguage()
  const notes = notesOn(past, item)
  const groups = phasesIn(item)
    .map(({ id, name }) => ({
      id,
      name: name[language],
      notes: notes.filter((note) => phaseOf.get(note.id) === id),
    }))
    .filter((group) => group.notes.length > 0)
    .toReversed()
  const sheet = { sheets: past.sheets, texts, caseGiver }
  return (
    <section
      className="past-list"
      aria-label={texts.board}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keys
      tabIndex={0}
    >
      <div className="past-sheets">
        <PastProblem {...sheet} />
        <PastAgreement {...sheet} />
      </div>
      <div className="past-said">
        {groups.map((group) => (
          <section key={group.id}>
            {/* Outside a turn the phase stands above already. */}
            {item.type === 'turn' && <h3>{group.name}</h3>}
            <ol>
              {group.notes.map((note) => (
                <li key={note.id} data-placed={note.id}>
                  <PastNote note={note} by={nameOf(note)} removed={texts.removed} />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  )
}
