import { SHEET_LENGTH } from '@kring/shared/board/note-text'
import { NotebookPen } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTexts } from '../language/use-texts.ts'
import { useMeeting } from '../sync/use-meeting.tsx'
import { OnlyYou } from '../ui/dusk.tsx'
import { DuskPopover } from '../ui/dusk-popover.tsx'
import './own-notes.css'
import { ownNotesTexts } from './own-notes-texts.ts'

export interface OwnNotesProps {
  opens: 'above' | 'below'
}

/** What a member notes for themselves, behind a button. Every seat has it, a silent one too. */
export function OwnNotes({ opens }: OwnNotesProps) {
  const texts = useTexts(ownNotesTexts)
  return (
    <DuskPopover
      label={texts.open}
      icon={<NotebookPen size={18} strokeWidth={1.75} aria-hidden />}
      opens={opens}
    >
      <OwnNotesSheet />
    </DuskPopover>
  )
}

function OwnNotesSheet() {
  const texts = useTexts(ownNotesTexts)
  const session = useMeeting()
  const kept = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.ownNotes(),
  )
  // What is typed stands at once; what another device of the same member says comes after it.
  const [text, setText] = useState(kept)
  useEffect(() => setText(kept), [kept])
  return (
    <div className="own-notes">
      <OnlyYou>{texts.only}</OnlyYou>
      <textarea
        aria-label={texts.open}
        placeholder={texts.placeholder}
        maxLength={SHEET_LENGTH}
        // biome-ignore lint/a11y/noAutofocus: it opens to be written in
        autoFocus
        value={text}
        onChange={({ currentTarget: { value } }) => {
          setText(value)
          session.acts.writeOwnNotes(value)
        }}
      />
      <p>{texts.under}</p>
    </div>
  )
}
