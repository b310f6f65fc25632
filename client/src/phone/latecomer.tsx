import { openPhase, openTurn } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { clockTime } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'
import { Button, IconButton } from '../ui/button.tsx'
import { deviceKeep, isLate, keepSeen, readSeen } from './late.ts'
import { phoneTexts } from './phone-texts.ts'
import { ReadAlongSheet } from './read-along.tsx'

interface Late {
  readonly turn: string
  /** What the room was at when they came: with the next phase it is no news. */
  readonly phase: string | undefined
  readonly at: number
}

/** Who opens the meeting in the middle of a case is shown, until the next phase, what was said before. */
export function Latecomer({ view }: { readonly view: MeetingView }) {
  const session = useMeeting()
  const texts = useTexts(phoneTexts)
  const language = useLanguage()
  const { connection, board } = useSnapshot()
  const turn = openTurn(view.state)?.id
  const phase = openPhase(view.state)?.id
  const isLive = connection.type === 'open'
  const [watched, setWatched] = useState<'nothing' | 'something'>('nothing')
  const [late, setLate] = useState<Late>()
  const [reads, setReads] = useState(false)

  // Only the room's own word counts: the copy on the device may be of an hour ago.
  useEffect(() => {
    if (!isLive) return
    setWatched('something')
    if (turn === undefined) return
    const keep = deviceKeep()
    if (isLate(view.state, { seen: readSeen(keep, session.meeting), watched })) {
      setLate({ turn, phase, at: session.now() })
    }
    keepSeen(keep, session.meeting, turn)
  }, [isLive, turn, phase, watched, session, view.state])

  const isSaid = board.notes.some((note) => note.turn === turn)
  const shows = late !== undefined && late.turn === turn && late.phase === phase && isSaid
  return (
    <>
      {shows && (
        <div className="phone-late" role="status">
          <p>{texts.cameLate(clockTime(late.at, language))}</p>
          <Button
            look="quiet"
            onClick={() => {
              setReads(true)
              setLate(undefined)
            }}
          >
            {texts.readIt}
          </Button>
          <IconButton label={texts.close} onClick={() => setLate(undefined)}>
            <X size={18} strokeWidth={1.75} aria-hidden />
          </IconButton>
        </div>
      )}
      <ReadAlongSheet view={view} open={reads} onClose={() => setReads(false)} />
    </>
  )
}
