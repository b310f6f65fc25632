import { openPhase } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { asks } from '@kring/shared/method/method'
import type { ReactNode } from 'react'
import { useSend } from '../command/use-send.ts'
import { useKeys } from '../keys/use-keys.ts'
import { duration } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useOneScreen } from '../one-screen/one-screen.ts'
import { slotShare } from '../seat/seats.ts'
import { type SeatsInRoom, useSeats } from '../seat/use-seats.ts'
import { Button } from '../ui/button.tsx'
import { ClockWords } from '../ui/clock.tsx'
import { PeopleRing } from '../ui/people-ring.tsx'
import { PeopleHands } from './people-hands.tsx'
import { PeopleRoom } from './people-room.tsx'
import './people-side.css'
import { peopleTexts } from './people-texts.ts'
import { mayPass, PeopleTurns } from './people-turns.tsx'
import { seatLabel } from './seat-label.ts'

export interface PeopleSideProps {
  view: MeetingView
  /** An empty seat was pressed. */
  onInvite: () => void
  /** At the foot: what only the reader sees. */
  foot?: ReactNode
}

/** Who is here: the seats on their ring, each one's share of the word, and the hands in their order. */
export function PeopleSide({ view, onInvite, foot }: PeopleSideProps) {
  const texts = useTexts(peopleTexts)
  const language = useLanguage()
  const send = useSend()
  const room = useSeats(view)
  const { state } = view
  const phase = openPhase(state)
  const running = view.status === 'running' && view.seat !== 'observer'
  const empty = Math.max(0, state.method.size.from - room.ring.length)

  function toggleHand() {
    if (running) {
      void send({ type: view.hands.includes(view.you) ? 'hand.lower' : 'hand.raise' })
    }
  }
  // On one screen the key is that of the member whose words are written.
  const { isOn: oneScreen } = useOneScreen(state.meeting)
  useKeys({ h: oneScreen ? undefined : toggleHand })

  return (
    <aside className="people-side" aria-label={texts.people} data-region tabIndex={-1}>
      <PeopleRing
        label={texts.seats}
        size={252}
        seats={[
          ...room.ring.map((seat) => ({
            ...seat,
            label: seatLabel(seat, room, language),
            share: seat.spokenMs === undefined ? undefined : slotShare(seat.spokenMs, room.slotMs),
          })),
          ...Array.from({ length: empty }, (_, index) => ({
            id: `empty-${index}`,
            name: '',
            look: 'empty' as const,
            label: texts.invite,
            onPress: onInvite,
          })),
        ]}
      >
        <Speaker view={view} room={room} />
      </PeopleRing>

      <div className="people-lists">
        <h2>
          {phase?.manner.includes('round') ? texts.inTurn : texts.voices}
          <small>{room.slotMs > 0 && texts.each(duration(roundedDown(room.slotMs)))}</small>
        </h2>
        <PeopleTurns room={room} gives={state.lead === view.you && running ? 'yes' : 'no'} />
      </div>

      {running && <PeopleHands view={view} room={room} onToggleHand={toggleHand} />}
      <PeopleRoom view={view} room={room} />
      {foot}
    </aside>
  )
}

/** In the middle of the ring: who has the word, and how long they have. */
function Speaker({ view, room }: { view: MeetingView; room: SeatsInRoom }) {
  const texts = useTexts(peopleTexts)
  const send = useSend()
  const { state } = view
  const seat = room.ring.find(({ id }) => id === state.speaker?.member)
  if (!seat || !state.speaker) {
    return <span>{view.status === 'running' ? texts.nobody : null}</span>
  }
  const phase = openPhase(state)
  const does = phase && asks(phase) && seat.badge !== 'case' ? texts.asks : texts.speaks
  const left = seat.spokenMs === undefined ? 0 : room.slotMs - seat.spokenMs
  const spoken = room.now - state.speaker.since
  return (
    <>
      <b>{seat.name}</b>
      <span>
        <ClockWords>
          {left >= 1000
            ? `${does}, ${texts.left(duration(roundedDown(left)))}`
            : `${does}, ${duration(roundedDown(spoken))}`}
        </ClockWords>
      </span>
      {mayPass(view) && (
        <Button
          size="small"
          className="people-pass"
          title={texts.passHint}
          onClick={() => void send({ type: 'speaker.pass' })}
        >
          {texts.pass}
        </Button>
      )}
    </>
  )
}

/** Full seconds: a clock that ticks shows no parts of one. */
function roundedDown(ms: number): number {
  return Math.max(0, Math.floor(ms / 1000)) * 1000
}
