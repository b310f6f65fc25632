import { openItem, openPhase } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { CloudOff } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { OnlyYou } from '../ui/dusk.tsx'
import { ChangingProvider } from './changing.tsx'
import { ownCases } from './closed-panel.tsx'
import { Latecomer } from './latecomer.tsx'
import { PhoneDesk } from './phone-desk.tsx'
import { PhoneHand } from './phone-hand.tsx'
import { PhoneJobs } from './phone-jobs.tsx'
import { PhonePaper } from './phone-paper.tsx'
import { phoneTexts } from './phone-texts.ts'
import './phone.css'
import { useKeyboardRoom } from './use-keyboard-room.ts'

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
        <PhonePaper view={view} onLookBack={onLookBack} />
        <Latecomer view={view} />
        {hasSheet && (
          <section className="dusk phone-dusk" aria-label={texts.only}>
            <div className="phone-only">
              <OnlyYou>{texts.only}</OnlyYou>
              <Offline />
            </div>
            <PhoneJobs key={openItem(view.state)?.id ?? view.status} view={view} />
          </section>
        )}
        <Bar view={view} onLookBack={onLookBack} />
        <Heard view={view} />
      </main>
    </ChangingProvider>
  )
}

/** In reach of the thumb: who leads moves the meeting on, everyone else raises a hand. */
function Bar({ view, onLookBack }: PhoneScreenProps & { readonly view: MeetingView }) {
  if (view.seat === 'observer' || view.status === 'closed') return null
  if (view.state.lead === view.you) return <PhoneDesk view={view} onLookBack={onLookBack} />
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

/** A screen reader hears a phase and one's own turn; a phone in the pocket feels the turn once. */
function Heard({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(phoneTexts)
  const language = useLanguage()
  const mine = view.speaker === view.you
  const before = useRef(mine)
  useEffect(() => {
    if (mine && !before.current && 'vibrate' in navigator) navigator.vibrate(200)
    before.current = mine
  }, [mine])
  return (
    <p className="sr" role="status">
      {mine ? texts.yourTurn : openPhase(view.state)?.name[language]}
    </p>
  )
}
