import type { PlacedNote } from '@kring/shared/board/read-board'
import { memberOf, openItem } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { STAMP_OF } from '@kring/shared/note/kind'
import { BookOpen } from 'lucide-react'
import { Suspense, useMemo, useState } from 'react'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { notesByPhase } from '../note/notes-by-phase.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { useTurnText } from '../turn/turn-text.ts'
import { Dialog } from '../ui/dialog.tsx'
import { NoteCard } from '../ui/note-card.tsx'
import './phone-dialogs.css'
import { phoneTexts } from './phone-texts.ts'

/**
 * The board for the small screen: a case as its whole text, in which the case-giver marks what stays;
 * any other item as a list.
 */
export function ReadAlong({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(phoneTexts)
  const [open, setOpen] = useState(false)
  const item = openItem(view.state)
  const count = useSaid(view).reduce((sum, { notes }) => sum + notes.length, 0)
  if (item?.type !== 'turn' && count === 0) return null
  return (
    <>
      <button type="button" className="phone-along" onClick={() => setOpen(true)}>
        <BookOpen size={18} strokeWidth={1.75} aria-hidden />
        {texts.readAlong(count)}
      </button>
      <ReadAlongSheet view={view} open={open} onClose={() => setOpen(false)} />
    </>
  )
}

/** What was said in the open item, by phase. */
function useSaid({ state }: MeetingView): ReturnType<typeof notesByPhase> {
  const language = useLanguage()
  const { board } = useSnapshot()
  const item = openItem(state)
  const phase = state.progress.type === 'running' ? state.progress.phase : 0
  return useMemo(
    () => (item ? notesByPhase(board.notes, item, { phase, language }) : []),
    [board.notes, item, phase, language],
  )
}

export interface ReadAlongSheetProps {
  readonly view: MeetingView
  readonly open: boolean
  readonly onClose: () => void
}

export function ReadAlongSheet({ view, open, onClose }: ReadAlongSheetProps) {
  const texts = useTexts(phoneTexts)
  const groups = useSaid(view)
  const text = useTurnText()
  return (
    <Dialog open={open} onClose={onClose} title={texts.readAlongTitle} closeLabel={texts.close}>
      {text !== undefined && open && <Suspense>{text}</Suspense>}
      {text === undefined && groups.length === 0 && <p>{texts.nothingSaid}</p>}
      {(text === undefined ? groups : []).map((group) => (
        <section key={group.phase} className="phone-said-in">
          <h3>{group.name}</h3>
          {group.notes.map((note) => (
            <Said key={note.id} note={note} view={view} />
          ))}
        </section>
      ))}
    </Dialog>
  )
}

function Said({ note, view }: { readonly note: PlacedNote; readonly view: MeetingView }) {
  const language = useLanguage()
  const { unstored } = useSnapshot()
  return (
    <NoteCard
      kind={STAMP_OF[note.kind]}
      kindLabel={KIND_TEXTS[language][note.kind].name}
      life={unstored.has(note.id) ? 'saving' : 'rest'}
      by={memberOf(view.state, note.by)?.name}
    >
      {note.text}
    </NoteCard>
  )
}
