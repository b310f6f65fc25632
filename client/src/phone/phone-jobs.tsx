import { hasConsent, questionsBefore } from '@kring/shared/meeting/consent'
import { isWrittenFaceDown, openItem, openPhase } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { ownDue } from '../due/told.ts'
import { useTexts } from '../language/use-texts.ts'
import { betweenOf } from '../phase/between.ts'
import { PulseForm } from '../pulse/pulse-part.tsx'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'
import { AgreementForm } from './agreement-form.tsx'
import { useAllChanging } from './changing.tsx'
import { ClosedPanel } from './closed-panel.tsx'
import { ConsentForm } from './consent-form.tsx'
import { FaceDownList } from './face-down-list.tsx'
import { LeadGone } from './lead-gone.tsx'
import { LineForm } from './line-form.tsx'
import { mayOffer, OfferForm } from './offer-form.tsx'
import './phone-dusk.css'
import { PhoneComposer } from './phone-composer.tsx'
import { phoneTexts } from './phone-texts.ts'
import { quietLine } from './quiet-line.ts'
import './phone-forms.css'
import { RateNotes } from './rate-notes.tsx'
import { ratedNotes } from './rated-notes.ts'
import { ReportForm } from './report-form.tsx'
import { Tray } from './tray.tsx'
import { WaitingPanel } from './waiting-panel.tsx'
import { kindsOf, writableKinds } from './writable-kinds.ts'

const LINES = ['check-in', 'skill', 'input', 'rating'] as const

/** What this member may do just now, in the order in which it is likely wanted. */
export function PhoneJobs({ view }: { readonly view: MeetingView }) {
  const session = useMeeting()
  const texts = useTexts(phoneTexts)
  const { state, admits, you } = view
  const { tray, drafts, board } = useSnapshot()
  const changing = useAllChanging()
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
  if (!item) return null
  if (view.seat === 'observer') return <p className="phone-quiet">{texts.observing}</p>

  if (!phase || betweenOf(state)) {
    return (
      <>
        <LeadGone view={view} />
        <Quiet view={view} />
        <Tray view={view} />
        <FaceDownList view={view} />
      </>
    )
  }
  const turn = item.type === 'turn' ? item : undefined
  const asked = turn?.caseGiver === you && turn.status === 'open' && !hasConsent(item, phase)
  const chooses = item.type === 'phase' && (phase.admits.choice ?? phase.admits.problem)
  const tells = phase.admits.report !== undefined && (turn === undefined || turn.caseGiver === you)
  const due = tells ? ownDue(state, you) : []
  const writes =
    writableKinds(view, session.now()).length > 0 ||
    (state.lead === you && state.members.some(({ id }) => kindsOf(state, id).length > 0))
  const rated = turn?.caseGiver === you ? ratedNotes(state, board.notes) : undefined
  const lines = LINES.filter((kind) => admits.includes(kind)).filter(
    (kind) => kind !== 'rating' || rated === undefined,
  )
  const unsaid = lines.filter(
    (kind) =>
      isWrittenFaceDown(view.state) ||
      changing.has(`${phase.id}.${kind}`) ||
      !state.answers.some((one) => one.by === you && one.kind === kind && one.phase === phase.id),
  )
  const untold = due.filter(
    ({ agreement, report }) => !report || changing.has(`report.${agreement.id}`),
  )
  const agrees =
    admits.includes('agreement') &&
    (changing.has(`agreement.${item.id}`) ||
      !state.agreements.some(({ by, turn }) => by === you && turn === item.id))
  const offers = chooses && mayOffer(view)
  const isEmpty =
    !asked &&
    !view.pulse &&
    unsaid.length + untold.length === 0 &&
    !agrees &&
    !offers &&
    !rated &&
    !writes &&
    tray.length + drafts.length === 0

  return (
    <>
      <LeadGone view={view} />
      {isEmpty && <Quiet view={view} />}
      {asked && <ConsentForm more={questionsBefore(turn, phase) !== undefined} />}
      {rated && !asked && <RateNotes view={view} notes={rated} />}
      {lines.map((kind) => (
        <LineForm key={kind} view={view} kind={kind} />
      ))}
      {due.map(({ agreement, report }) => (
        <ReportForm key={agreement.id} agreement={agreement} report={report} />
      ))}
      {view.pulse && <PulseForm view={view} />}
      {offers && <OfferForm view={view} />}
      {admits.includes('agreement') && <AgreementForm view={view} item={item.id} />}
      {writes && <PhoneComposer view={view} item={item.id} />}
      <Tray view={view} />
      <FaceDownList view={view} />
    </>
  )
}

/** One calm line for who has nothing to write just now. */
function Quiet({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(phoneTexts)
  const line = quietLine(view)
  const words = {
    listen: texts.youListen,
    follow: texts.followsByItself,
    choose: texts.youChoose,
    'may-close': texts.youMayClose,
  }
  return (
    <p className="phone-quiet">
      {line.type === 'writes-agreement' ? texts.writesAgreement(line.name) : words[line.type]}
    </p>
  )
}
