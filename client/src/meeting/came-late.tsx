import { openTurn } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { X } from 'lucide-react'
import { useState } from 'react'
import { clockTime } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'
import { IconButton } from '../ui/button.tsx'
import { ClockWords } from '../ui/clock.tsx'
import { meetingTexts } from './meeting-texts.ts'

/** To who came in the midst of a case: when that was, and that the board beneath has it all. */
export function CameLate({ view }: { view: MeetingView }) {
  const texts = useTexts(meetingTexts)
  const language = useLanguage()
  const session = useMeeting()
  const notes = useSnapshot(({ board }) => board.notes)
  const [read, setRead] = useState<string>()
  const turn = openTurn(view.state)?.id
  const came = session.came()
  const isSaid = notes.some((note) => note.turn === turn)
  if (!came || came.item !== turn || read === turn || !isSaid) return null
  return (
    <div className="meeting-bar">
      <p role="status">
        <ClockWords>{texts.cameLate(clockTime(came.at, language))}</ClockWords>
      </p>
      <IconButton label={texts.close} onClick={() => setRead(turn)}>
        <X size={18} strokeWidth={1.75} aria-hidden />
      </IconButton>
    </div>
  )
}
