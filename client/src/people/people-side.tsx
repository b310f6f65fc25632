import { openPhase } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { asks } from '@kring/shared/method/method'
import { Hand, Laptop, Smartphone, UsersRound, WifiOff } from 'lucide-react'
import type { CSSProperties } from 'react'
import { useSend } from '../command/use-send.ts'
import { useKeys } from '../keys/use-keys.ts'
import { duration, listOf } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { Clock } from '../ui/clock.tsx'
import { PeopleRing } from '../ui/people-ring.tsx'
import './people-side.css'
import { EQUAL_AT, type Seat, slotShare } from '../seat/seats.ts'
import { useSeats } from '../seat/use-seats.ts'
import { peopleTexts } from './people-texts.ts'

export interface PeopleSideProps {
  view: MeetingView
}

/** Who is here: the seats on their ring, each one's share of the word, and the hands in their order. */
export function PeopleSide({ view }: PeopleSideProps) {
  const texts = useTexts(peopleTexts)
  const language = useLanguage()
  const send = useSend()
  const seats = useSeats(view)
  const offline = useSnapshot(({ connection }) => connection.type === 'offline')
  const { state } = view
  const leads = state.lead === view.you
  const phase = openPhase(state)
  const speaker = seats.ring.find(({ id }) => id === state.speaker?.member)
  const handUp = view.hands.includes(view.you)
  const listed = seats.ring.filter(({ spokenMs }) => spokenMs !== undefined)
  const away = seats.ring.filter(({ look }) => look === 'away').map(({ name }) => name)
  const running = view.status === 'running' && view.seat !== 'observer'

  function toggleHand() {
    if (running) void send({ type: handUp ? 'hand.lower' : 'hand.raise' })
  }
  useKeys({ h: toggleHand })

  function labelOf(seat: Seat): string {
    return [
      seat.name,
      seat.look === 'now' && texts.hasWord,
      seat.look === 'away' && texts.away,
      seat.look === 'host' && texts.leads,
      seat.badge === 'case' && texts.bringsCase,
      seat.badge === 'hand' && texts.handUp,
    ]
      .filter(Boolean)
      .join(', ')
  }

  return (
    <aside className="people-side" aria-label={texts.people} data-region tabIndex={-1}>
      <PeopleRing
        label={texts.seats}
        size={252}
        seats={seats.ring.map((seat) => ({
          ...seat,
          label: labelOf(seat),
          share: seat.spokenMs === undefined ? undefined : slotShare(seat.spokenMs, seats.equalMs),
        }))}
      >
        {speaker ? (
          <>
            <b>{speaker.name}</b>
            <span>
              {phase && asks(phase) && speaker.badge !== 'case' ? texts.asks : texts.speaks}
              {', '}
              <Clock>{duration(seats.now - (state.speaker?.since ?? seats.now))}</Clock>
            </span>
          </>
        ) : (
          <span>{view.status === 'running' ? texts.nobody : null}</span>
        )}
      </PeopleRing>

      <div className="people-lists">
        <h2>
          {phase?.manner.includes('round') ? texts.inTurn : texts.voices}
          <small>{seats.equalMs > 0 ? texts.equalIs(duration(seats.equalMs)) : texts.equal}</small>
        </h2>
        <ol className="people-turns" style={{ '--equal': EQUAL_AT } as CSSProperties}>
          {listed.map((seat) => (
            <li key={seat.id} data-look={seat.look}>
              <Avatar name={seat.name} look={seat.look} size={28} />
              <span className="nm">
                {seat.name}
                {seat.look === 'away' && <small>{texts.away}</small>}
              </span>
              <Device device={seats.deviceOf.get(seat.id)} away={seat.look === 'away'} />
              {leads && running && seat.look !== 'away' ? (
                <button
                  type="button"
                  className="people-give"
                  title={seat.look === 'now' ? texts.takeBack : texts.giveTo(seat.name)}
                  onClick={() =>
                    void send({
                      type: 'speaker.set',
                      member: seat.look === 'now' ? null : seat.id,
                    })
                  }
                >
                  <span className="sr">
                    {seat.look === 'now' ? texts.takeBack : texts.giveTo(seat.name)}
                  </span>
                  <Share seat={seat} equalMs={seats.equalMs} />
                </button>
              ) : (
                <span className="people-share">
                  <Share seat={seat} equalMs={seats.equalMs} />
                </span>
              )}
            </li>
          ))}
        </ol>
      </div>

      {running && (
        <section className="people-word">
          <h2>
            {texts.hands}
            <small>{texts.firstCome}</small>
          </h2>
          {state.hands.length === 0 && <p className="people-none">{texts.noHands}</p>}
          <ol className="people-hands">
            {state.hands.map((hand, index) => {
              const name = state.members.find(({ id }) => id === hand.member)?.name ?? ''
              return (
                <li key={hand.member}>
                  <span className="n num">{index + 1}</span>
                  <Avatar
                    name={name}
                    look={seats.here.has(hand.member) ? 'here' : 'away'}
                    size={28}
                  />
                  <span className="nm">{name}</span>
                  <span className="w">
                    <Clock>{duration(Math.floor((seats.now - hand.at) / 1000) * 1000)}</Clock>
                  </span>
                  {leads && (
                    <Button
                      size="small"
                      onClick={() => void send({ type: 'speaker.set', member: hand.member })}
                      {...(index === 0 ? {} : { 'aria-label': texts.giveTo(name) })}
                    >
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
            <Button
              aria-pressed={handUp}
              icon={<Hand size={16} strokeWidth={1.75} aria-hidden />}
              hotkey="H"
              onClick={toggleHand}
            >
              {handUp ? texts.lower : texts.raise}
            </Button>
          </div>
        </section>
      )}

      <p className="people-room">
        <UsersRound size={15} strokeWidth={1.75} aria-hidden />
        <span>
          {offline ? texts.offline : texts.room(seats.ring.length - away.length, seats.ring.length)}
          {!offline &&
            away.length > 0 &&
            away.length < 3 &&
            ` ${(away.length === 1 ? texts.kept : texts.keptMany)(listOf(away, language))}`}
        </span>
      </p>
    </aside>
  )
}

function Share({ seat, equalMs }: { seat: Seat; equalMs: number }) {
  const spoken = seat.spokenMs ?? 0
  return (
    <>
      <span className="tb">
        <i style={{ width: `${Math.round(slotShare(spoken, equalMs) * 1000) / 10}%` }} />
      </span>
      <span className="tm">
        <Clock>{duration(Math.floor(spoken / 1000) * 1000)}</Clock>
      </span>
    </>
  )
}

function Device({ device, away }: { device: 'desk' | 'phone' | undefined; away: boolean }) {
  const texts = useTexts(peopleTexts)
  // Who is here, on what is not known while the own line is down: then nothing is said of it.
  if (!away && device === undefined) return <span className="dev" />
  const Icon = away || device === undefined ? WifiOff : device === 'desk' ? Laptop : Smartphone
  const label = away || device === undefined ? texts.away : texts[device]
  return (
    <span className="dev" role="img" aria-label={label} title={label}>
      <Icon size={15} strokeWidth={1.75} aria-hidden />
    </span>
  )
}
