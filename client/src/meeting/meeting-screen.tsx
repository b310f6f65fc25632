import type { Turn } from '@kring/shared/meeting/agenda'
import { openTurn } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { Suspense, useEffect, useState } from 'react'
import { hasPast } from '../history/stops.ts'
import { useLanguage } from '../language/use-texts.ts'
import { part, warm, warmParts } from '../part/part.ts'
import { refusalText } from '../refusal/refusal-text.ts'
import { useRenewal } from '../renewal/use-renewal.ts'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'
import { TurnText } from '../turn/turn-text.ts'
import { useToast } from '../ui/toast.tsx'
import { Announcements } from './announcements.tsx'
import { ConnectingScreen, NotYoursScreen, OutdatedScreen } from './connection-screens.tsx'
import { useLetInSaid } from './use-let-in-said.ts'
import type { Width } from './use-width.ts'

const WideMeeting = part(async () => (await import('./wide-meeting.tsx')).WideMeeting)
const PhoneScreen = part(async () => (await import('../phone/phone-screen.tsx')).PhoneScreen)
const TextView = part(async () => (await import('../text-view/text-view.tsx')).TextView)
const LookBackScreen = part(async () => (await import('./look-back-screen.tsx')).LookBackScreen)

/** A refused update is said once, in words; what it held waits in the tray. */
function useRefusalSaid() {
  const session = useMeeting()
  const language = useLanguage()
  const say = useToast()
  const refusal = useSnapshot((snapshot) => snapshot.refusal)
  useEffect(() => {
    if (!refusal) return
    const state = session.getSnapshot().view?.state
    say({ text: refusalText(refusal.message, language, { state, now: session.now() }) })
  }, [refusal, session, language, say])
}

export interface MeetingScreenProps {
  width: Width
}

/** One meeting on one screen: by how the line is, by how wide it is, and by where it stands. */
export function MeetingScreen({ width }: MeetingScreenProps) {
  const connection = useSnapshot((snapshot) => snapshot.connection)
  const view = useSnapshot((snapshot) => snapshot.view)
  useRefusalSaid()
  useLetInSaid()
  useEffect(() => {
    if (width === 'phone') warm(PhoneScreen)
    else warm(WideMeeting)
  }, [width])
  const isOutdated = connection.type === 'stopped' && connection.why === 'outdated'
  const renewal = useRenewal(isOutdated ? 'outdated' : 'current')
  const [looksBack, setLooksBack] = useState(false)
  const leads = view !== undefined && view.state.lead === view.you
  // Who hands over the lead hands over this too.
  if (looksBack && !leads) setLooksBack(false)
  if (connection.type === 'stopped' && !isOutdated) {
    return <NotYoursScreen meeting={view ? 'known' : 'unknown'} />
  }
  // Until it loads anew the meeting stays on the screen: someone may be in the midst of a word.
  if (renewal === 'older' || (renewal === 'waits' && !view)) {
    return <OutdatedScreen by={renewal === 'older' ? 'hand' : 'itself'} />
  }
  if (!view) return <ConnectingScreen offline={connection.type === 'offline' ? 'yes' : 'no'} />
  const turn = openTurn(view.state)
  const onLookBack = leads && hasPast(view.state) ? () => setLooksBack(true) : undefined
  return (
    <>
      <Announcements view={view} />
      <Suspense fallback={<ConnectingScreen offline="no" />}>
        {width === 'phone' ? (
          <TurnText value={turn && <TurnAsText view={view} turn={turn} />}>
            <PhoneScreen onLookBack={onLookBack} />
          </TurnText>
        ) : (
          <WideMeeting view={view} width={width} renewal={renewal} onLookBack={onLookBack} />
        )}
        <Warmth />
      </Suspense>
      <Suspense>
        {looksBack && (
          <LookBackScreen view={view} width={width} onClose={() => setLooksBack(false)} />
        )}
      </Suspense>
    </>
  )
}

/** The case as a document over a phone. What lies beneath a dialog is not heard, so it is said here. */
function TurnAsText({ view, turn }: { view: MeetingView; turn: Turn }) {
  return (
    <>
      <Announcements view={view} />
      <TextView turn={turn} circle={undefined} />
    </>
  )
}

/** Once the meeting is on the screen, what its later phases need is fetched behind it. */
function Warmth() {
  useEffect(() => warmParts(), [])
  return null
}
