import type { MeetingView } from '@kring/shared/meeting/view'
import { Hand } from 'lucide-react'
import { useSend } from '../command/use-send.ts'
import { useKeys } from '../keys/use-keys.ts'
import { useTexts } from '../language/use-texts.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { IconButton } from '../ui/button.tsx'
import './people-side.css'
import type { Seat } from '../seat/seats.ts'
import { useSeats } from '../seat/use-seats.ts'
import { peopleTexts } from './people-texts.ts'

export interface PeopleStripProps {
  view: MeetingView
}

/** The same seats in 56 pixels, for beside a video call. */
export function PeopleStrip({ view }: PeopleStripProps) {
  const texts = useTexts(peopleTexts)
  const send = useSend()
  const { ring } = useSeats(view)
  const offline = useSnapshot(({ connection }) => connection.type === 'offline')
  const { state } = view
  const running = view.status === 'running' && view.seat !== 'observer'
  const gives = state.lead === view.you && running
  const handUp = view.hands.includes(view.you)

  function toggleHand() {
    if (running) void send({ type: handUp ? 'hand.lower' : 'hand.raise' })
  }
  useKeys({ h: toggleHand })

  function labelOf(seat: Seat): string {
    const place = state.hands.findIndex(({ member }) => member === seat.id)
    return [
      seat.name,
      seat.look === 'now' && texts.hasWord,
      seat.look === 'away' && texts.away,
      seat.look === 'host' && texts.leads,
      seat.badge === 'case' && texts.bringsCase,
      place >= 0 && `${texts.handUp} (${place + 1})`,
    ]
      .filter(Boolean)
      .join(', ')
  }

  return (
    <aside className="people-strip" aria-label={texts.people} data-region tabIndex={-1}>
      <ol>
        {ring.map((seat) => {
          const face = (
            <>
              <Avatar
                name={seat.name}
                look={seat.look}
                badge={seat.badge}
                size={seat.look === 'now' ? 40 : 34}
              />
              <span className="sr">{labelOf(seat)}</span>
            </>
          )
          return (
            <li key={seat.id}>
              {gives && seat.look !== 'away' ? (
                <button
                  type="button"
                  title={seat.look === 'now' ? texts.takeBack : texts.giveTo(seat.name)}
                  onClick={() =>
                    void send({ type: 'speaker.set', member: seat.look === 'now' ? null : seat.id })
                  }
                >
                  {face}
                </button>
              ) : (
                face
              )}
            </li>
          )
        })}
      </ol>
      {offline && <p className="sr">{texts.offline}</p>}
      <span className="grow" />
      {running && (
        <IconButton
          label={handUp ? texts.lower : texts.raise}
          aria-pressed={handUp}
          aria-keyshortcuts="H"
          onClick={toggleHand}
        >
          <Hand size={20} strokeWidth={1.75} aria-hidden />
        </IconButton>
      )}
    </aside>
  )
}
