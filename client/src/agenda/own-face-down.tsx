import type { PlacedNote } from '@kring/shared/board/read-board'
import { STAMP_OF } from '@kring/shared/note/kind'
import { X } from 'lucide-react'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useTexts } from '../language/use-texts.ts'
import { NoteWords } from '../note/note-words.tsx'
import { useMeeting } from '../sync/use-meeting.tsx'
import { IconButton } from '../ui/button.tsx'
import { Dusk } from '../ui/dusk.tsx'
import { Mark } from '../ui/mark.tsx'
import { agendaTexts } from './agenda-texts.ts'
import './own-face-down.css'

/** What its author keeps face down in this phase, until all of it turns over together. */
export function OwnFaceDown({ drafts }: { drafts: readonly PlacedNote[] }) {
  const texts = useTexts(agendaTexts)
  const kinds = useTexts(KIND_TEXTS)
  const { acts } = useMeeting()
  if (drafts.length === 0) return null
  return (
    <Dusk only={texts.onlyYou} className="own-face-down">
      <ul>
        {drafts.map(({ id, kind, text }) => (
          <li key={id}>
            <Mark kind={STAMP_OF[kind]} size={20} state="waiting" label={kinds[kind].name} />
            <div className="people">
              <NoteWords text={text} />
            </div>
            <IconButton label={texts.remove} onClick={() => acts.dropFaceDown(id)}>
              <X size={16} strokeWidth={1.75} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </Dusk>
  )
}
