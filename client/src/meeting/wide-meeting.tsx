import type { MeetingView } from '@kring/shared/meeting/view'
import { Suspense, useCallback, useEffect, useState } from 'react'
import { MeetingScore } from '../agenda/meeting-score.tsx'
import { useAskingAgain } from '../circle-view/following-meeting.ts'
import { useCircle } from '../circle-view/use-circle.ts'
import { useToldByCircle } from '../coach/told-by-circle.ts'
import { useKeys } from '../keys/use-keys.ts'
import { useUndoKeys } from '../keys/use-undo-keys.ts'
import { useTexts } from '../language/use-texts.ts'
import { Coming } from '../part/coming.tsx'
import { Later } from '../part/later.tsx'
import { part } from '../part/part.ts'
import { PeopleSide } from '../people/people-side.tsx'
import type { Renewal } from '../renewal/use-renewal.ts'
import { useMeeting } from '../sync/use-meeting.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { showBoardAs, useBoardLook } from './board-look.ts'
import { CameLate } from './came-late.tsx'
import { LeadGone } from './lead-gone.tsx'
import { LeadMoved } from './lead-moved.tsx'
import { LineSaid } from './line-said.tsx'
import { mainKind } from './main-kind.ts'
import { MeetingHeader } from './meeting-header.tsx'
import { MeetingMain } from './meeting-main.tsx'
import './meeting-screen.css'
import { meetingTexts } from './meeting-texts.ts'

const BalconyScreen = part(
  async () => (await import('../balcony/balcony-screen.tsx')).BalconyScreen,
)
const Desk = part(async () => (await import('../desk/desk.tsx')).Desk)
const OneScreenBar = part(
  async () => (await import('../one-screen/one-screen-bar.tsx')).OneScreenBar,
)
const PeopleStrip = part(async () => (await import('../people/people-strip.tsx')).PeopleStrip)
const JoinDialog = part(async () => (await import('./join-dialog.tsx')).JoinDialog)
const HelpDialog = part(async () => (await import('../help/help-dialog.tsx')).HelpDialog)
const CaseChooser = part(async () => (await import('../agenda/case-chooser.tsx')).CaseChooser)

/** Keeps the focus inside the page when a whole region is walked to. */
function walkRegions(by: 1 | -1) {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.offsetParent !== null,
  )
  const at = regions.findIndex((region) => region.contains(document.activeElement))
  regions[(at + by + regions.length) % Math.max(regions.length, 1)]?.focus()
}

export interface WideMeetingProps {
  view: MeetingView
  width: 'beside' | 'whole'
  renewal: Renewal
  /** For who leads, once there is a phase to look back at. */
  onLookBack: (() => void) | undefined
}

/** A meeting at a desk: all around the board. */
export function WideMeeting({ view, width, renewal, onLookBack }: WideMeetingProps) {
  const texts = useTexts(meetingTexts)
  const session = useMeeting()
  const circleState = useCircle(view.state.circle, { asOf: `${view.status} ${view.phase}` })
  useAskingAgain(circleState.ask, { status: view.status })
  const circle = circleState.type === 'known' ? circleState.view : undefined
  useToldByCircle(circle)
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

  const look = useBoardLook()
  const hasBoard = main.type === 'board' || main.type === 'agreement'
  const switchLook = useCallback(() => {
    showBoardAs(look === 'text' ? 'canvas' : 'text')
    // What had the focus may have gone with the look it stood in.
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      document.querySelector<HTMLElement>('.meeting-main')?.focus({ preventScroll: true })
    })
  }, [look])

  useKeys({
    t: hasBoard ? switchLook : undefined,
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
      <div className="meeting-top">
        <MeetingHeader
          view={view}
          circle={circle}
          onJoinCode={() => setOpen('join')}
          onHelp={() => setOpen('help')}
          onLookBack={onLookBack}
          look={look}
          onSwitchLook={hasBoard ? switchLook : undefined}
        />
        {hasScore && <MeetingScore view={view} />}
        {renewal === 'waits' && (
          <div className="meeting-bar">
            <p role="status">{texts.renewing}</p>
          </div>
        )}
        <LeadGone view={view} />
        <LeadMoved view={view} />
        <CameLate view={view} />
        <LineSaid />
      </div>
      <main className="meeting-main" aria-label={texts.main} data-region tabIndex={-1}>
        <div className="meeting-work" inert={view.state.balcony !== null}>
          <MeetingMain view={view} main={main} circle={circle} look={look} />
        </div>
        <Suspense fallback={<Coming />}>
          {view.state.balcony && <BalconyScreen view={view} />}
        </Suspense>
      </main>
      {people === 'side' && <PeopleSide view={view} onInvite={() => setOpen('join')} />}
      <Suspense fallback={<Coming />}>{people === 'strip' && <PeopleStrip view={view} />}</Suspense>
      {leads && main.type !== 'closed' && (
        <div className="meeting-desk">
          <Suspense>
            <OneScreenBar view={view} />
          </Suspense>
          <Suspense fallback={<Coming />}>
            <Desk
              view={view}
              onChooseCase={() => {
                if (main.type !== 'between') setOpen('chooser')
              }}
              onLookBack={onLookBack}
            />
          </Suspense>
        </div>
      )}
      <Later asked={open === 'join' ? 'yes' : 'no'}>
        {circle && <JoinDialog open={open === 'join'} onClose={close} circle={circle.circle} />}
      </Later>
      <Later asked={open === 'help' ? 'yes' : 'no'}>
        <HelpDialog open={open === 'help'} onClose={close} view={view} />
      </Later>
      <Dialog
        open={open === 'chooser'}
        onClose={close}
        title=""
        closeLabel={texts.close}
        width="wide"
      >
        <Suspense>
          <CaseChooser view={view} onDone={close} />
        </Suspense>
      </Dialog>
    </div>
  )
}
