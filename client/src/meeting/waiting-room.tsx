import type { CircleView } from '@kring/shared/api/circle-api'
import { onlyLeads } from '@kring/shared/meeting/seat-of'
import type { MeetingView } from '@kring/shared/meeting/view'
import { minutesOf } from '@kring/shared/method/method'
import { OfferForm } from '../agenda/offer-form.tsx'
import { joinCode } from '../circle-door/join-code.ts'
import { typedLink } from '../circle-door/typed-link.ts'
import { useSend } from '../command/use-send.ts'
import { clockTime, weekdayAndDate } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { OneScreenSwitch } from '../one-screen/one-screen-switch.tsx'
import { useWordsOf } from '../one-screen/whose-words.ts'
import { suitsWalk } from '../seat/suits-walk.ts'
import { TeamLeaderChoice } from '../seat/team-leader-choice.tsx'
import { useNow, useSnapshot } from '../sync/use-meeting.tsx'
import { nameOf } from '../turn/turn-words.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { PeopleRing } from '../ui/people-ring.tsx'
import { QrCode } from '../ui/qr-code.tsx'
import { meetingTexts } from './meeting-texts.ts'
import './waiting-room.css'

export interface WaitingRoomProps {
  view: MeetingView
  circle: CircleView | undefined
}

/** Before the start: the ring fills as people come in. */
export function WaitingRoom({ view, circle }: WaitingRoomProps) {
  const texts = useTexts(meetingTexts)
  const language = useLanguage()
  const send = useSend()
  const { here, connection } = useSnapshot()
  const now = useNow(60_000)
  const { state } = view
  const leads = state.lead === view.you
  const members = state.members.filter(({ part }) => part === 'member')
  const present = members.filter(({ id }) => here.has(id))
  const by = useWordsOf(view)
  const mayOffer = view.seat !== 'observer' && !onlyLeads(state, by)
  const own = state.offers.find((offer) => offer.by === by)?.line ?? ''
  const empty = Math.max(0, state.method.size.from - members.length)
  const starts = state.startsAt
  const sameDay =
    starts !== null && new Date(starts).toDateString() === new Date(now).toDateString()
  const when =
    starts === null
      ? undefined
      : sameDay
        ? clockTime(starts, language)
        : `${weekdayAndDate(starts, language)} ${clockTime(starts, language)}`

  return (
    <div className="waiting-room">
      <PeopleRing
        label={texts.herePeople}
        size={500}
        seats={[
          ...members.map(({ id, name }) => ({
            id,
            name,
            label: name,
            look: !here.has(id)
              ? ('away' as const)
              : id === state.lead
                ? ('host' as const)
                : ('here' as const),
          })),
          ...Array.from({ length: empty }, (_, index) => ({
            id: `empty-${index}`,
            name: '',
            label: '',
            look: 'empty' as const,
          })),
        ]}
      >
        <b>{texts.waitTitle}</b>
        <span>
          {when === undefined || (starts ?? 0) < now ? texts.startsNow : texts.startsAt(when)}
        </span>
        {leads ? (
          <Button look="solid" size="large" onClick={() => void send({ type: 'meeting.start' })}>
            {texts.start}
          </Button>
        ) : (
          <span className="waiting-for">{texts.waitFor(nameOf(state, state.lead))}</span>
        )}
      </PeopleRing>
      <section>
        <p className="waiting-method">
          {texts.agendaIs(
            state.method.name[language],
            minutesOf(state.method, Math.max(members.length, 1)),
          )}
        </p>
        {suitsWalk(state.method) && <p className="waiting-method">{texts.onFoot}</p>}
        <h2>{connection.type === 'offline' ? texts.wereHere : texts.herePeople}</h2>
        <ul className="waiting-here">
          {present.map(({ id, name }) => (
            <li key={id}>
              <Avatar name={name} look={id === state.lead ? 'host' : 'here'} size={28} />
              <span>{name}</span>
            </li>
          ))}
        </ul>
        <TeamLeaderChoice view={view} />
        {leads && <OneScreenSwitch view={view} />}
        {mayOffer && <OfferForm key={`${by} ${own}`} view={view} by={by} line={own} />}
        {circle && (
          <div className="waiting-door">
            <QrCode value={circle.circle.joinUrl} label={texts.joinQr} size={132} />
            <p>
              {texts.comeIn}
              <b>{joinCode(circle.circle.joinCode)}</b>
              <span>{typedLink(circle.circle.joinUrl)}</span>
            </p>
          </div>
        )}
      </section>
    </div>
  )
}
