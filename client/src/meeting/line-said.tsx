import { CloudOff } from 'lucide-react'
import { clockTime } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { ClockWords } from '../ui/clock.tsx'
import { meetingTexts } from './meeting-texts.ts'

/** Why the line is down, where the room has said so. The header says how much is kept meanwhile. */
export function LineSaid() {
  const texts = useTexts(meetingTexts)
  const language = useLanguage()
  const connection = useSnapshot((snapshot) => snapshot.connection)
  if (connection.type !== 'offline' || connection.why === undefined) return null
  const { why, againAt } = connection
  return (
    <div className="meeting-bar">
      <CloudOff size={18} strokeWidth={1.75} aria-hidden />
      <p role="status">
        {why === 'not-stored' ? (
          texts.notStored
        ) : (
          <ClockWords>{texts.busy(clockTime(againAt ?? connection.since, language))}</ClockWords>
        )}
      </p>
    </div>
  )
}
