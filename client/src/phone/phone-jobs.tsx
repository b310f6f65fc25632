import { hasConsent } from '@kring/shared/meeting/admits'
import { openItem, openPhase } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { ownDue } from '../due/told.ts'
import { useTexts } from '../language/use-texts.ts'
import { useMeeting } from '../sync/use-meeting.tsx'
import { AgreementForm } from './agreement-form.tsx'
import { ClosedPanel } from './closed-panel.tsx'
import { ConsentForm } from './consent-form.tsx'
import { FaceDownList } from './face-down-list.tsx'
import { LeadGone } from './lead-gone.tsx'
import { LineForm } from './line-form.tsx'
import { mayOffer, OfferForm } from './offer-form.tsx'
import { PhoneComposer } from './phone-composer.tsx'
import { phoneTexts } from './phone-texts.ts'
import { ReportForm } from './report-form.tsx'
import { Tray } from './tray.tsx'
import { WaitingPanel } from './waiting-panel.tsx'
import { writableKinds } from './writable-kinds.ts'

const LINES = ['check-in', 'skill', 'input', 'rating'] as const

/** What this member may do just now, in the order in which it is likely wanted. */
export function PhoneJobs({ view }: { readonly view: MeetingView }) {
  const session = useMeeting()
  const texts = useTexts(phoneTexts)
  const { state, admits, you } = view
  if (view.status === 'planned') return <WaitingPanel view={view} />
  if (view.status === 'closed') {
    return (
      <>
        <ClosedPanel view={view} />
        <Tray view={view} />
        <FaceDownList view={view} />
      </>
    )
  }
  const item = openItem(state)
  const phase = openPhase(state)
  if (!item || !phase) return null
  if (view.seat === 'observer') return <p className="phone-quiet">{texts.observing}</p>

  const turn = item.type === 'turn' ? item : undefined
  const asked = turn?.caseGiver === you && turn.status === 'open' && !hasConsent(item, phase)
  const chooses = item.type === 'phase' && (phase.admits.choice ?? phase.admits.problem)
  const tells = phase.admits.report !== undefined && (turn === undefined || turn.caseGiver === you)
  const due = tells ? ownDue(state, you) : []
  const writes = writableKinds(view, session.now()).length > 0

  return (
    <>
      <LeadGone view={view} />
      {asked && <ConsentForm />}
      {LINES.filter((kind) => admits.includes(kind)).map((kind) => (
        <LineForm key={kind} view={view} kind={kind} />
      ))}
      {due.map(({ agreement, report }) => (
        <ReportForm key={agreement.id} agreement={agreement} report={report} />
      ))}
      {chooses && mayOffer(view) && <OfferForm view={view} />}
      {admits.includes('agreement') && <AgreementForm view={view} item={item.id} />}
      {writes && <PhoneComposer view={view} item={item.id} />}
      <Tray view={view} />
      <FaceDownList view={view} />
    </>
  )
}
