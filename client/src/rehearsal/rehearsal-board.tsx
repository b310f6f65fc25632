import { memberOf } from '@kring/shared/meeting/meeting-state'
import { placeOf } from '@kring/shared/meeting/move'
import { isNoteKind, STAMP_OF } from '@kring/shared/note/kind'
import { type Line, liesFaceDown, type Rehearsal } from '@kring/shared/rehearsal/rehearsal'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { EmptyNote, FaceDown, NoteCard } from '../ui/note-card.tsx'
import { rehearsalTexts } from './rehearsal-texts.ts'

/** What the circle has on paper: of this phase first, then what was said before. */
export function RehearsalBoard({ rehearsal }: { rehearsal: Rehearsal }) {
  const texts = useTexts(rehearsalTexts)
  const { lines, used, meeting } = rehearsal
  const place = placeOf(meeting)
  const notes = lines.filter(({ how, kind }) => how === 'note' && isNoteKind(kind))
  const lying = notes.filter((line) => liesFaceDown(rehearsal, line))
  const shown = notes.filter((line) => !lying.includes(line))
  const here = shown.filter((line) => line.place === place)
  const before = shown.filter((line) => line.place !== place).toReversed()
  const kept = lines.filter(({ how, id }) => how === 'kept' && !used.includes(`kept/${id}`))
  return (
    <section className="rehearsal-board" aria-label={texts.board}>
      {(lying.length > 0 || kept.length > 0) && (
        <div className="rehearsal-notes">
          {lying.length > 0 && (
            <FaceDown title={texts.faceDown(lying.length)} count={lying.length}>
              {texts.turnTogether}
            </FaceDown>
          )}
          {kept.map((line) => (
            <FaceDown
              key={line.id}
              data-kept
              title={texts.keptFaceDown(memberOf(meeting, line.by)?.name ?? '')}
            />
          ))}
        </div>
      )}
      {here.length > 0 && <Notes lines={here} rehearsal={rehearsal} />}
      {here.length === 0 && lying.length === 0 && <EmptyNote>{texts.nothingYet}</EmptyNote>}
      {before.length > 0 && (
        <>
          <h2>{texts.earlier}</h2>
          <Notes lines={before} rehearsal={rehearsal} />
        </>
      )}
    </section>
  )
}

function Notes({ lines, rehearsal }: { lines: readonly Line[]; rehearsal: Rehearsal }) {
  const language = useLanguage()
  return (
    <div className="rehearsal-notes">
      {lines.map(
        ({ id, kind, by, text }) =>
          isNoteKind(kind) && (
            <NoteCard
              key={id}
              kind={STAMP_OF[kind]}
              kindLabel={KIND_TEXTS[language][kind].name}
              by={memberOf(rehearsal.meeting, by)?.name}
            >
              {text[language]}
            </NoteCard>
          ),
      )}
    </div>
  )
}
