import type { MemberId } from '@kring/shared/lib/id'
import { isNoteKind } from '@kring/shared/note/kind'
import { LockKeyhole } from 'lucide-react'
import type { ReactNode } from 'react'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { clockTime } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { faceDownNow } from '../note/face-down-now.ts'
import { reminderOf } from '../reminder/reminder.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { nameOf } from '../turn/turn-words.ts'
import { ClockWords } from '../ui/clock.tsx'
import { TextAgreements } from './text-agreements.tsx'
import type { TextPhase } from './text-phases.ts'
import { textViewTexts } from './text-view-texts.ts'
import type { TextBoard } from './use-text-board.ts'

/** Where the heading of a phase stands, for what leads to it. */
export function headingOf(phase: string): string {
  return `text-phase-${phase}`
}

export interface TextPhasePartProps {
  readonly board: TextBoard
  readonly part: TextPhase
  /** Its notes, as list items. */
  readonly children: ReactNode
}

/** A phase as a chapter: its name and time, what was said in it, and who is writing just now. */
export function TextPhasePart({ board, part, children }: TextPhasePartProps) {
  const texts = useTexts(textViewTexts)
  const language = useLanguage()
  const { phase, number, stand, at, isGate, notes } = part
  const time = at === undefined ? undefined : clockTime(at, language)
  const heading = headingOf(phase.id)
  const [reminder] = Object.keys(phase.admits)
    .filter(isNoteKind)
    .flatMap((kind) => reminderOf(board.state, kind, language) ?? [])
  return (
    <section className="text-phase" data-stand={stand} aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        <span className="num">{number}</span> {phase.name[language]}
        <small>
          {isGate && <LockKeyhole size={13} strokeWidth={1.75} aria-hidden />}
          <ClockWords>{whenWords()}</ClockWords>
        </small>
      </h3>
      {stand !== 'coming' && (
        <>
          {stand === 'open' && reminder && <p className="text-reminder">{reminder}</p>}
          {notes.length === 0 && stand === 'open' && (
            <p className="text-waits people">{texts.nothingYet}</p>
          )}
          {notes.length > 0 && <ol className="text-notes">{children}</ol>}
          {phase.admits.agreement !== undefined && <TextAgreements board={board} />}
          {stand === 'open' && <Coming board={board} />}
        </>
      )}
    </section>
  )

  function whenWords(): string {
    if (stand === 'skipped') return texts.skipped
    const words =
      time === undefined
        ? ''
        : stand !== 'coming'
          ? texts.openedAt(time)
          : isGate
            ? texts.adviceOpens(time)
            : texts.opensAt(time)
    return stand === 'open' ? `${texts.openNow}${words === '' ? '' : `, ${words}`}` : words
  }
}

/** What is on its way in the open phase: who is writing, and how much lies face down. Never words. */
function Coming({ board }: { readonly board: TextBoard }) {
  const texts = useTexts(textViewTexts)
  const kinds = useTexts(KIND_TEXTS)
  const presence = useSnapshot((snapshot) => snapshot.presence)
  const faceDown = useSnapshot((snapshot) => snapshot.faceDown)
  const said = useSnapshot((snapshot) => snapshot.board.notes)
  const { state, you, turn } = board
  const writing = new Map<MemberId, string>()
  for (const { member, name, writing: what } of presence) {
    if (member !== you && what?.type === 'new') {
      writing.set(member, texts.isWritingKind(name, kinds[what.kind].name))
    }
  }
  const hidden = faceDownNow(state, faceDown, {
    notes: () => said.filter((note) => note.turn === turn.id),
  })
  const whose = hidden.members
    .map(({ id, count }) => texts.faceDownOf(nameOf(state, id), count))
    .join(', ')
  if (writing.size === 0 && hidden.count === 0) return null
  return (
    <ul className="text-coming">
      {hidden.count > 0 && (
        <li>
          {texts.faceDown(hidden.count)} ({whose})
        </li>
      )}
      {[...writing].map(([member, words]) => (
        <li key={member}>{words}</li>
      ))}
    </ul>
  )
}
