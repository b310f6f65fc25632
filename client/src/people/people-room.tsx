import type { MeetingView } from '@kring/shared/meeting/view'
import { UsersRound, Video } from 'lucide-react'
import { listOf } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { seatTexts } from '../seat/seat-texts.ts'
import type { SeatsInRoom } from '../seat/use-seats.ts'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'
import { peopleTexts } from './people-texts.ts'

export interface PeopleRoomProps {
  view: MeetingView
  room: SeatsInRoom
}

/** Who takes part how, in a sentence; and how the reader does, to be pressed. */
export function PeopleRoom({ view, room }: PeopleRoomProps) {
  const session = useMeeting()
  const texts = useTexts(peopleTexts)
  const language = useLanguage()
  const offline = useSnapshot(({ connection }) => connection.type === 'offline')
  const joins = session.joins()
  const seats = useTexts(seatTexts)
  const observers = view.state.members
    .filter(({ part }) => part === 'observer')
    .map(({ name }) => name)
  const away = room.ring.filter(({ id }) => !room.here.has(id))
  const here = room.ring.length - away.length
  const onVideo = room.ring.filter(
    ({ id }) => room.here.has(id) && room.takesPartBy.get(id) === 'video',
  ).length
  const reconnecting = away.filter(({ id }) => room.reconnecting.has(id)).length
  const names = away.map(({ name }) => name)
  const told = texts.room({
    room: here - onVideo,
    video: onVideo,
    reconnecting,
    away: away.length - reconnecting,
  })
  const isKept = names.length > 0 && names.length < 3
  const kept = isKept ? texts.kept(listOf(names, language), names.length) : ''
  return (
    <div className="people-room">
      <UsersRound size={15} strokeWidth={1.75} aria-hidden />
      <p>
        {offline ? texts.offline : `${told} ${kept}`}
        {observers.length > 0 && ` ${seats.observes(listOf(observers, language))}`}
      </p>
      {view.seat !== 'observer' && (
        <button
          type="button"
          className="iconbtn"
          aria-pressed={joins === 'video'}
          aria-label={texts.joinsByVideo}
          title={joins === 'video' ? texts.backToRoom : texts.joinsByVideo}
          onClick={() => session.setJoins(joins === 'video' ? 'room' : 'video')}
        >
          <Video size={17} strokeWidth={1.75} aria-hidden />
        </button>
      )}
    </div>
  )
}
