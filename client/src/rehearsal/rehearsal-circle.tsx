import type { MemberId } from '@kring/shared/lib/id'
import { memberOf } from '@kring/shared/meeting/meeting-state'
import { YOU } from '@kring/shared/rehearsal/cast'
import type { Rehearsal } from '@kring/shared/rehearsal/rehearsal'
import { EyeOff } from 'lucide-react'
import { listOf } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { type Seat, seatsNow, slotShare } from '../seat/seats.ts'
import { PeopleRing } from '../ui/people-ring.tsx'
import { rehearsalTexts } from './rehearsal-texts.ts'

/** So many of the last things heard stay in sight, the newest on top. */
const HEARD = 5
const FAR = 2

/** Who sits there, how they sit, and what was just said aloud. */
export function RehearsalCircle({ rehearsal }: { rehearsal: Rehearsal }) {
  const texts = useTexts(rehearsalTexts)
  const language = useLanguage()
  const { meeting, now, lines } = rehearsal
  const here = new Set(meeting.members.map(({ id }) => id))
  const { ring, slotMs } = seatsNow(meeting, { now, here })
  const speaker = meeting.speaker && memberOf(meeting, meeting.speaker.member)?.name
  const words = (seat: Seat) =>
    [
      seat.name,
      seat.look === 'now' && texts.speaks,
      seat.badge === 'hand' && texts.hand,
      seat.badge === 'case' && texts.brings,
      seat.id === YOU && texts.leads,
    ]
      .filter(Boolean)
      .join(', ')
  return (
    <aside className="rehearsal-circle" aria-label={texts.circle}>
      <PeopleRing
        label={texts.circle}
        seats={ring.map((seat) => ({
          id: seat.id,
          name: seat.name,
          look: seat.look,
          badge: seat.badge,
          share: seat.spokenMs === undefined ? undefined : slotShare(seat.spokenMs, slotMs),
          label: words(seat),
        }))}
      >
        {meeting.balcony ? (
          texts.onBalcony
        ) : speaker ? (
          <>
            <b>{speaker}</b>
            {texts.speaks}
          </>
        ) : (
          texts.listening
        )}
      </PeopleRing>
      <HowTheySit rehearsal={rehearsal} />
      <h2>{texts.heard}</h2>
      <div className="rehearsal-heard" role="log" aria-live="polite" aria-label={texts.heard}>
        {lines
          .slice(-HEARD)
          .toReversed()
          .map(({ id, by, text, how }) => (
            <p key={id} data-by={by === YOU ? 'you' : how}>
              <b>{memberOf(meeting, by)?.name}</b>
              <span className="people">{text[language]}</span>
            </p>
          ))}
      </div>
      <p className="rehearsal-stored">
        <EyeOff size={15} strokeWidth={1.75} aria-hidden />
        {texts.nothingStored}
      </p>
    </aside>
  )
}

/** In words, and only who has moved: no number stands for a person. */
function HowTheySit({ rehearsal }: { rehearsal: Rehearsal }) {
  const texts = useTexts(rehearsalTexts)
  const language = useLanguage()
  const { cast, leans } = rehearsal
  const those = (is: (lean: number) => boolean) =>
    cast.filter(({ id }) => is(leans[id] ?? 0)).map(({ name }) => name)
  const rows = [
    [texts.leansIn, those((lean) => lean >= FAR)],
    [texts.listens, those((lean) => lean > -FAR && lean < FAR)],
    [texts.withdrawn, those((lean) => lean <= -FAR)],
  ] as const
  return (
    <dl className="rehearsal-sit">
      {rows.map(
        ([word, names]) =>
          names.length > 0 && (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{listOf(names, language)}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

/** 'Elin and Jonas' */
export function namesOf(
  rehearsal: Rehearsal,
  members: readonly MemberId[],
  language: Parameters<typeof listOf>[1],
): string {
  return listOf(
    members.map((id) => memberOf(rehearsal.meeting, id)?.name ?? ''),
    language,
  )
}
