import type { MeetingView } from '@kring/shared/meeting/view'
import { Footprints } from 'lucide-react'
import { Link } from 'wouter'
import { useTexts } from '../language/use-texts.ts'
import { suitsWalk } from '../seat/suits-walk.ts'
import { TeamLeaderChoice } from '../seat/team-leader-choice.tsx'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { buttonClass } from '../ui/button.tsx'
import { LeadGone } from './lead-gone.tsx'
import { mayOffer, OfferForm } from './offer-form.tsx'
import { phoneTexts } from './phone-texts.ts'

/** Before the start: a first line about what one could bring. */
export function WaitingPanel({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(phoneTexts)
  const { state, you } = view
  const offers = state.method.stretches.some(
    (one) =>
      one.type === 'phase' &&
      (one.phase.admits.choice !== undefined || one.phase.admits.problem !== undefined),
  )
  return (
    <>
      <LeadGone view={view} />
      <TeamLeaderChoice view={view} />
      {offers && mayOffer(view) ? (
        <OfferForm view={view} />
      ) : (
        state.lead !== you && <p className="phone-quiet">{texts.youAddedAll}</p>
      )}
      {suitsWalk(state.method) && (
        <p className="phone-walk">
          <span>{texts.walkLead}</span>
          <Link className={buttonClass('line')} href={`/m/${view.meeting}/walk`}>
            <Footprints size={18} strokeWidth={1.75} aria-hidden />
            {texts.walk}
          </Link>
        </p>
      )}
    </>
  )
}

/** Who is here, for everyone to see. */
export function HereNow({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(phoneTexts)
  const here = useSnapshot(({ here }) => here)
  return (
    <>
      <h2 className="phone-title">{texts.hereNow}</h2>
      <ul className="phone-here">
        {view.state.members.map(({ id, name }) => {
          const isHere = id === view.you || here.has(id)
          const look = !isHere ? 'away' : id === view.state.lead ? 'host' : 'here'
          return (
            <li key={id} data-away={!isHere}>
              <Avatar name={name} size={36} look={look} />
              {name}
            </li>
          )
        })}
      </ul>
    </>
  )
}
