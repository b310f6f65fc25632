import type { MeetingView } from '@kring/shared/meeting/view'
import { Laptop, Smartphone, Video, WifiOff } from 'lucide-react'
import { useSend } from '../command/use-send.ts'
import { duration } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { type Seat, slotShare } from '../seat/seats.ts'
import type { SeatsInRoom, TakesPartBy } from '../seat/use-seats.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Clock } from '../ui/clock.tsx'
import { peopleTexts } from './people-texts.ts'
import { seatNote } from './seat-label.ts'

export interface PeopleTurnsProps {
  room: SeatsInRoom
  /** Who gives the word: then each row is a way to give it. */
  gives: 'yes' | 'no'
}

/** The order in which the word goes round, and each one's part of an equal slot. */
export function PeopleTurns({ room, gives }: PeopleTurnsProps) {
  const language = useLanguage()
  const listed = room.ring.filter(({ spokenMs }) => spokenMs !== undefined)
  return (
    <ol className="people-turns">
      {listed.map((seat) => {
        const note = seatNote(seat, room, language)
        return (
          <li key={seat.id} data-look={seat.look} data-turn={seat.turn}>
            <Avatar name={seat.name} look={seat.look} size={28} />
            <span className="nm">
              {seat.name}
              {note !== undefined && <small>{note}</small>}
            </span>
            <By by={!seat.isHere ? 'away' : room.takesPartBy.get(seat.id)} />
            <Share seat={seat} slotMs={room.slotMs} gives={gives} />
          </li>
        )
      })}
    </ol>
  )
}

interface ShareProps {
  seat: Seat
  slotMs: number
  gives: 'yes' | 'no'
}

function Share({ seat, slotMs, gives }: ShareProps) {
  const texts = useTexts(peopleTexts)
  const send = useSend()
  const spoken = seat.spokenMs ?? 0
  const drawn = (
    <>
      <span className="tb">
        <i style={{ width: `${Math.round(slotShare(spoken, slotMs) * 1000) / 10}%` }} />
      </span>
      <span className="tm">
        <Clock>{duration(Math.floor(spoken / 1000) * 1000)}</Clock>
      </span>
    </>
  )
  if (gives === 'no' || !seat.isHere) return <span className="people-share">{drawn}</span>
  const does = seat.look === 'now' ? texts.takeBack : texts.giveTo(seat.name)
  const member = seat.look === 'now' ? null : seat.id
  return (
    <button
      type="button"
      className="people-share people-give"
      title={does}
      onClick={() => void send({ type: 'speaker.set', member })}
    >
      <span className="sr">{does}</span>
      {drawn}
    </button>
  )
}

const ICON_OF = { desk: Laptop, phone: Smartphone, video: Video, away: WifiOff } as const

function By({ by }: { by: TakesPartBy | 'away' | undefined }) {
  const texts = useTexts(peopleTexts)
  // By what somebody takes part is not known while the own line is down: then nothing is said of it.
  if (by === undefined) return <span className="dev" />
  const Icon = ICON_OF[by]
  return (
    <span className="dev" role="img" aria-label={texts[by]} title={texts[by]}>
      <Icon size={15} strokeWidth={1.75} aria-hidden />
    </span>
  )
}

/** Lets the word go on: for who holds it, and for who leads. */
export function mayPass({ state, you, status }: MeetingView): boolean {
  const { speaker } = state
  return status === 'running' && speaker !== null && (speaker.member === you || state.lead === you)
}
