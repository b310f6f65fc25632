import type { MeetingView } from '@kring/shared/meeting/view'
import { Hand, SkipForward, Video } from 'lucide-react'
import { useSend } from '../command/use-send.ts'
import { useKeys } from '../keys/use-keys.ts'
import { duration } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useOneScreen } from '../one-screen/one-screen.ts'
import { type Seat, slotShare } from '../seat/seats.ts'
import { type SeatsInRoom, useSeats } from '../seat/use-seats.ts'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { IconButton } from '../ui/button.tsx'
import { Clock } from '../ui/clock.tsx'
import './people-side.css'
import { peopleTexts } from './people-texts.ts'
import { mayPass } from './people-turns.tsx'
import { seatLabel, seatNote } from './seat-label.ts'

export interface PeopleStripProps {
  view: MeetingView
}

/** The same seats in 56 pixels, for beside a video call. */
export function PeopleStrip({ view }: PeopleStripProps) {
  const texts = useTexts(peopleTexts)
  const session = useMeeting()
  const send = useSend()
  const room = useSeats(view)
  const offline = useSnapshot(({ connection }) => connection.type === 'offline')
  const running = view.status === 'running' && view.seat !== 'observer'
  const gives = view.state.lead === view.you && running
  const handUp = view.hands.includes(view.you)
  const onVideo = session.joins() === 'video'

  function toggleHand() {
    if (running) void send({ type: handUp ? 'hand.lower' : 'hand.raise' })
  }
  const { isOn: oneScreen } = useOneScreen(view.state.meeting)
  useKeys({ h: oneScreen ? undefined : toggleHand })

  return (
    <aside className="people-strip" aria-label={texts.people} data-region tabIndex={-1}>
      <ol>
        {room.ring.map((seat) => (
          <li key={seat.id}>
            {gives && seat.isHere ? (
              <button
                type="button"
                title={seat.look === 'now' ? texts.takeBack : texts.giveTo(seat.name)}
                onClick={() =>
                  void send({ type: 'speaker.set', member: seat.look === 'now' ? null : seat.id })
                }
              >
                <Face seat={seat} room={room} />
              </button>
            ) : (
              <Face seat={seat} room={room} />
            )}
          </li>
        ))}
      </ol>
      {offline && <p className="sr">{texts.offline}</p>}
      <span className="grow" />
      {mayPass(view) && (
        <IconButton
          label={`${texts.pass}. ${texts.passHint}`}
          onClick={() => void send({ type: 'speaker.pass' })}
        >
          <SkipForward size={20} strokeWidth={1.75} aria-hidden />
        </IconButton>
      )}
      {running && !oneScreen && (
        <IconButton
          label={handUp ? texts.lower : texts.raise}
          aria-pressed={handUp}
          aria-keyshortcuts="H"
          onClick={toggleHand}
        >
          <Hand size={20} strokeWidth={1.75} aria-hidden />
        </IconButton>
      )}
      {view.seat !== 'observer' && (
        <IconButton
          label={texts.joinsByVideo}
          aria-pressed={onVideo}
          onClick={() => session.setJoins(onVideo ? 'room' : 'video')}
        >
          <Video size={20} strokeWidth={1.75} aria-hidden />
        </IconButton>
      )}
    </aside>
  )
}

/** The seat, its place in the queue of hands, and beneath it what was used of an equal slot. */
function Face({ seat, room }: { seat: Seat; room: SeatsInRoom }) {
  const language = useLanguage()
  const note = seatNote(seat, room, language)
  const spoken = seat.spokenMs ?? 0
  return (
    <span className="people-face" title={note === undefined ? seat.name : `${seat.name}: ${note}`}>
      <Avatar
        name={seat.name}
        look={seat.look}
        badge={seat.badge}
        size={seat.look === 'now' ? 40 : 34}
      />
      {seat.hand !== undefined && room.ring.filter(({ hand }) => hand).length > 1 && (
        <span className="people-queue num" aria-hidden>
          {seat.hand}
        </span>
      )}
      {seat.spokenMs !== undefined && (
        <span className="tb" aria-hidden>
          <i style={{ width: `${Math.round(slotShare(spoken, room.slotMs) * 1000) / 10}%` }} />
        </span>
      )}
      <span className="sr">
        {seatLabel(seat, room, language)}
        {seat.spokenMs !== undefined && (
          <>
            , <Clock>{duration(Math.floor(spoken / 1000) * 1000)}</Clock>
          </>
        )}
      </span>
    </span>
  )
}
