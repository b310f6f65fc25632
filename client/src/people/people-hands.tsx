import { onlyLeads } from '@kring/shared/meeting/seat-of'
import type { MeetingView } from '@kring/shared/meeting/view'
import { Hand } from 'lucide-react'
import { useSend } from '../command/use-send.ts'
import { duration } from '../language/format.ts'
import { useTexts } from '../language/use-texts.ts'
import type { SeatsInRoom } from '../seat/use-seats.ts'
import { nameOf } from '../turn/turn-words.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { Clock } from '../ui/clock.tsx'
import { peopleTexts } from './people-texts.ts'

export interface PeopleHandsProps {
  view: MeetingView
  room: SeatsInRoom
  onToggleHand: () => void
}

/** The hands in their order, the own one among them. */
export function PeopleHands({ view, room, onToggleHand }: PeopleHandsProps) {
  const texts = useTexts(peopleTexts)
  const send = useSend()
  const { state } = view
  const leads = state.lead === view.you
  const handUp = view.hands.includes(view.you)
  // Who holds the frame has the word when they want it.
  const mayRaise = handUp || !onlyLeads(state, view.you)
  return (
    <section className="people-word">
      <h2>
        {texts.hands}
        <small>{texts.firstCome}</small>
      </h2>
      {state.hands.length === 0 && <p className="people-none">{texts.noHands}</p>}
      <ol className="people-hands">
        {state.hands.map(({ member, at }, index) => {
          const name = nameOf(state, member)
          return (
            <li key={member}>
              <span className="n num">{index + 1}</span>
              <Avatar name={name} look={room.here.has(member) ? 'here' : 'away'} size={28} />
              <span className="nm">
                {name}{' '}
                <span className="w">
                  <Clock>{duration(Math.floor((room.now - at) / 1000) * 1000)}</Clock>
                </span>
              </span>
              {leads && index === 0 && (
                <Button size="small" onClick={() => void send({ type: 'speaker.set', member })}>
                  {texts.give}
                </Button>
              )}
            </li>
          )
        })}
      </ol>
      <div className="people-own">
        {state.speaker?.member === view.you && !leads && (
          <Button look="solid" onClick={() => void send({ type: 'speaker.set', member: null })}>
            {texts.handBack}
          </Button>
        )}
        {mayRaise && (
          <Button
            aria-pressed={handUp}
            icon={<Hand size={16} strokeWidth={1.75} aria-hidden />}
            hotkey="H"
            onClick={onToggleHand}
          >
            {handUp ? texts.lower : texts.raise}
          </Button>
        )}
      </div>
    </section>
  )
}
