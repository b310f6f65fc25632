import { openItem } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { CloudOff } from 'lucide-react'
import { Suspense } from 'react'
import { useCircle } from '../circle-view/use-circle.ts'
import { useToldByCircle } from '../coach/told-by-circle.ts'
import { useTexts } from '../language/use-texts.ts'
import { part } from '../part/part.ts'
import { useLeadMoved } from '../seat/use-lead-moved.ts'
import { useMyTurn } from '../signal/use-my-turn.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { nameOf } from '../turn/turn-words.ts'
import { OnlyYou } from '../ui/dusk.tsx'
import { ChangingProvider } from './changing.tsx'
import { ownCases } from './closed-panel.tsx'
import { Latecomer } from './latecomer.tsx'
import { PhoneHand } from './phone-hand.tsx'
import { PhoneJobs } from './phone-jobs.tsx'
import { PhoneMore } from './phone-more.tsx'
import { PhonePaper } from './phone-paper.tsx'
import { phoneTexts } from './phone-texts.ts'
import { useKeyboardRoom } from './use-keyboard-room.ts'
import './phone-screen.css'

// For one of all who are here.
const PhoneDesk = part(async () => (await import('./phone-desk.tsx')).PhoneDesk)

export interface PhoneScreenProps {
  /** For who leads, once there is a phase to look back at. */
  readonly onLookBack: (() => void) | undefined
}

/** A meeting in the hand: above what everyone sees, below what only its holder sees. */
export function PhoneScreen({ onLookBack }: PhoneScreenProps) {
  const { connection, view, drafts, tray } = useSnapshot()
  const texts = useTexts(phoneTexts)
  const room = useKeyboardRoom()
  const place = { height: room.height, top: room.top }
  const circle = useCircle(view?.state.circle, { asOf: `${view?.status} ${view?.phase}` })
  useToldByCircle(circle.type === 'known' ? circle.view : undefined)
  // A phone in the pocket feels its holder's turn once.
  useMyTurn(view !== undefined && view.speaker === view.you ? 'mine' : 'not-mine')

  if (view === undefined) {
    const stopped = connection.type === 'stopped' ? connection.why : undefined
    return (
      <main className="phone-screen" style={place}>
        <p className="phone-opening">
          {stopped === undefined
            ? texts.opening
            : stopped === 'outdated'
              ? texts.outdated
              : texts.notHere}
        </p>
      </main>
    )
  }
  // A closed meeting asks something of who brought a case, and of nobody else.
  const hasSheet =
    view.status !== 'closed' || ownCases(view).length + drafts.length + tray.length > 0
  return (
    <ChangingProvider>
      <main
        className="phone-screen"
        style={place}
        data-alone={!hasSheet}
        data-keyboard={room.keyboard}
      >
        <div className="phone-page">
          <PhonePaper view={view} onLookBack={onLookBack} />
          <Latecomer view={view} />
          {hasSheet && (
            <section className="dusk phone-dusk" aria-label={texts.only}>
              <div className="phone-only">
                <OnlyYou>{texts.only}</OnlyYou>
                {view.status !== 'closed' && <PhoneMore view={view} />}
                <Offline />
                <LeadMoved view={view} />
              </div>
              <PhoneJobs key={openItem(view.state)?.id ?? view.status} view={view} />
            </section>
          )}
          <Bar view={view} onLookBack={onLookBack} />
        </div>
      </main>
    </ChangingProvider>
  )
}

/** In reach of the thumb: who leads moves the meeting on, everyone else raises a hand. */
function Bar({ view, onLookBack }: PhoneScreenProps & { readonly view: MeetingView }) {
  if (view.seat === 'observer' || view.status === 'closed') return null
  if (view.state.lead === view.you) {
    return (
      <Suspense>
        <PhoneDesk view={view} onLookBack={onLookBack} />
      </Suspense>
    )
  }
  return view.status === 'running' ? <PhoneHand view={view} /> : null
}

function Offline() {
  const { connection, saved } = useSnapshot()
  const texts = useTexts(phoneTexts)
  if (connection.type !== 'offline' && connection.type !== 'stopped') return null
  const words =
    connection.type === 'stopped'
      ? connection.why === 'outdated'
        ? texts.outdated
        : texts.notHere
      : texts.offline(saved.type === 'waiting' ? saved.notes : 0)
  return (
    <p className="phone-offline" role="status">
      <CloudOff size={16} strokeWidth={2} aria-hidden />
      {words}
    </p>
  )
}

/** To who led and was away: who leads now. */
function LeadMoved({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(phoneTexts)
  if (!useLeadMoved(view)) return null
  return (
    <p className="phone-offline" role="status">
      {texts.leadsNow(nameOf(view.state, view.state.lead))}
    </p>
  )
}
