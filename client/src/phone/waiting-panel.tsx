import type { MeetingView } from '@kring/shared/meeting/view'
import { useTexts } from '../language/use-texts.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { LeadGone } from './lead-gone.tsx'
import { mayOffer, OfferForm } from './offer-form.tsx'
import { phoneTexts } from './phone-texts.ts'

/** Before the start: who is here, and a first line about what one could bring. */
export function WaitingPanel({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(phoneTexts)
  const { presence } = useSnapshot()
  const { state, you } = view
  const here = new Set<string>([you, ...presence.map(({ member }) => member)])
  const offers = state.method.stretches.some(
    (one) =>
      one.type === 'phase' &&
      (one.phase.admits.choice !== undefined || one.phase.admits.problem !== undefined),
  )
  return (
    <>
      <LeadGone view={view} />
      <h2 className="phone-title">{texts.hereNow}</h2>
      <ul className="phone-here">
        {state.members.map(({ id, name }) => (
          <li key={id} data-away={!here.has(id)}>
            <Avatar name={name} size={36} look={here.has(id) ? 'here' : 'away'} />
            {name}
          </li>
        ))}
      </ul>
      {offers && mayOffer(view) && <OfferForm view={view} />}
    </>
  )
}
