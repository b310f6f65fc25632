import type { MeetingView } from '@kring/shared/meeting/view'
import { useCallback, useEffect, useState } from 'react'
import { CaseChooser } from '../agenda/case-chooser.tsx'
import { MeetingScore } from '../agenda/meeting-score.tsx'
import { useAskingAgain } from '../circle-view/following-meeting.ts'
import { useCircle } from '../circle-view/use-circle.ts'
import { Desk } from '../desk/desk.tsx'
import { hasPast } from '../history/stops.ts'
import { useKeys } from '../keys/use-keys.ts'
import { useUndoKeys } from '../keys/use-undo-keys.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { PeopleSide } from '../people/people-side.tsx'
import { PeopleStrip } from '../people/people-strip.tsx'
import { PhoneScreen } from '../phone/phone-screen.tsx'
import { refusalText } from '../refusal/refusal-text.ts'
import { type Renewal, useRenewal } from '../renewal/use-renewal.ts'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useToast } from '../ui/toast.tsx'
import { Announcements } from './announcements.tsx'
import { ConnectingScreen, NotYoursScreen, OutdatedScreen } from './connection-screens.tsx'
import { HelpDialog } from './help-dialog.tsx'
import { JoinDialog } from './join-dialog.tsx'
import { LeadGone } from './lead-gone.tsx'
import { LeadMoved } from './lead-moved.tsx'
import { LookBackScreen } from './look-back-screen.tsx'
import { mainKind } from './main-kind.ts'
import { MeetingHeader } from './meeting-header.tsx'
import { MeetingMain } from './meeting-main.tsx'
import './meeting-screen.css'
import { meetingTexts } from './meeting-texts.ts'
import { useLetInSaid } from './use-let-in-said.ts'
import type { Width } from './use-width.ts'

/** Keeps the focus inside the page when a whole region is walked to. */
function walkRegions(by: 1 | -1) {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.offsetParent !== null,
  )
  const at = regions.findIndex((region) => region.contains(document.activeElement))
  regions[(at + by + regions.length) % Math.max(regions.length, 1)]?.focus()
}

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
  const isOutdated = connection.type === 'stopped' && connection.why === 'outdated'
  const renewal = useRenewal(isOutdated ? 'outdated' : 'current')
  const [looksBack, setLooksBack] = useState(false)
  const leads = view !== undefined && view.state.lead === view.you
  // Who hands over the lead hands over this too.
  if (looksBack && !leads) setLooksBack(false)
  if (connection.type === 'stopped' && !isOutdated) return <NotYoursScreen />
  // Until it loads anew the meeting stays on the screen: someone may be in the midst of a word.
  if (renewal === 'older' || (renewal === 'waits' && !view)) {
    return <OutdatedScreen by={renewal === 'older' ? 'hand' : 'itself'} />
  }
  if (!view) return <ConnectingScreen offline={connection.type === 'offline' ? 'yes' : 'no'} />
  const onLookBack = leads && hasPast(view.state) ? () => setLooksBack(true) : undefined
  return (
    <>
      {width === 'phone' ? (
        <PhoneScreen onLookBack={onLookBack} />
      ) : (
        <WideMeeting view={view} width={width} renewal={renewal} onLookBack={onLookBack} />
      )}
      {looksBack && (
        <LookBackScreen view={view} width={width} onClose={() => setLooksBack(false)} />
      )}
    </>
  )
}

interface WideMeetingProps {
  view: MeetingView
  width: 'beside' | 'whole'
  renewal: Renewal
  /** For who leads, once there is a phase to look back at. */
  onLookBack: (() => void) | undefined
}

function WideMeeting({ view, width, renewal, onLookBack }: WideMeetingProps) {
  const texts = useTexts(meetingTexts)
  const session = useMeeting()
  const circleState = useCircle(view.state.circle, { asOf: view.status })
  useAskingAgain(circleState.ask, { status: view.status })
  const circle = circleState.type === 'known' ? circleState.view : undefined
  const [open, setOpen] = useState<'nothing' | 'join' | 'help' | 'chooser'>('nothing')
  const close = useCallback(() => setOpen('nothing'), [])
  const leads = view.state.lead === view.you
  const main = mainKind(view.state)
  const hasScore = main.type !== 'waiting'
  const people =
    main.type === 'waiting' || main.type === 'agreement'
      ? 'none'
      : main.type === 'report' || main.type === 'closed' || width === 'beside'
        ? 'strip'
        : 'side'

  useKeys({
    '?': () => setOpen('help'),
    ['F6']: () => walkRegions(1),
    'Shift+F6': () => walkRegions(-1),
  })
  useUndoKeys({ undo: () => session.undo(), redo: () => session.redo() })

  const name = circle?.circle.name
  useEffect(() => {
    document.title = name === undefined ? 'Kring' : `${name} · Kring`
  }, [name])

  return (
    <div className="meeting" data-people={people} data-main={main.type}>
      <Announcements view={view} />
      <div className="meeting-top">
        <MeetingHeader
          view={view}
          circle={circle}
          onJoinCode={() => setOpen('join')}
          onHelp={() => setOpen('help')}
          onLookBack={onLookBack}
        />
        {hasScore && <MeetingScore view={view} />}
        {renewal === 'waits' && (
          <div className="meeting-bar">
            <p role="status">{texts.renewing}</p>
          </div>
        )}
        <LeadGone view={view} />
        <LeadMoved view={view} />
      </div>
      <main className="meeting-main" aria-label={texts.main} data-region tabIndex={-1}>
        <MeetingMain view={view} main={main} circle={circle} />
      </main>
      {people === 'side' && <PeopleSide view={view} />}
      {people === 'strip' && <PeopleStrip view={view} />}
      {leads && main.type !== 'closed' && (
        <div className="meeting-desk">
          <Desk
            view={view}
            onChooseCase={() => {
              if (main.type !== 'between') setOpen('chooser')
            }}
            onLookBack={onLookBack}
          />
        </div>
      )}
      {circle && <JoinDialog open={open === 'join'} onClose={close} circle={circle.circle} />}
      <HelpDialog open={open === 'help'} onClose={close} leads={leads} />
      <Dialog
        open={open === 'chooser'}
        onClose={close}
        title=""
        closeLabel={texts.close}
        width="wide"
      >
        <CaseChooser view={view} onDone={close} />
      </Dialog>
    </div>
  )
}
