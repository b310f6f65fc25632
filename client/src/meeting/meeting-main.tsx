import type { CircleView } from '@kring/shared/api/circle-api'
import type { Turn } from '@kring/shared/meeting/agenda'
import { openPhase } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { type ReactNode, Suspense, useState } from 'react'
import { agreementTexts } from '../agreement/agreement-texts.ts'
import { Board } from '../board/board.tsx'
import { followingMeeting } from '../circle-view/following-meeting.ts'
import { nextMeetingOf } from '../circle-view/use-circle.ts'
import { useTexts } from '../language/use-texts.ts'
import { Coming } from '../part/coming.tsx'
import { part } from '../part/part.ts'
import type { BoardLook } from './board-look.ts'
import type { MainKind } from './main-kind.ts'

// The board comes with the meeting. Each other screen is fetched by itself: the one that is open
// first, the rest when the page is idle.
const TextView = part(async () => (await import('../text-view/text-view.tsx')).TextView)
const WaitingRoom = part(async () => (await import('./waiting-room.tsx')).WaitingRoom)
const ChooseScreen = part(async () => (await import('../agenda/choose-screen.tsx')).ChooseScreen)
const CaseChooser = part(async () => (await import('../agenda/case-chooser.tsx')).CaseChooser)
const ReportScreen = part(async () => (await import('../report/report-screen.tsx')).ReportScreen)
const ReportBand = part(async () => (await import('../report/report-band.tsx')).ReportBand)
const RoundScreen = part(async () => (await import('../agenda/round-screen.tsx')).RoundScreen)
const RoundForm = part(async () => (await import('../agenda/round-screen.tsx')).RoundForm)
const ItemNotes = part(async () => (await import('../agenda/item-notes.tsx')).ItemNotes)
const PulseScreen = part(async () => (await import('../pulse/pulse-screen.tsx')).PulseScreen)
const PauseScreen = part(async () => (await import('../agenda/pause-screen.tsx')).PauseScreen)
const AgreementScreen = part(
  async () => (await import('../agreement/agreement-screen.tsx')).AgreementScreen,
)
const AgreementsItem = part(
  async () => (await import('../agreement/agreements-item.tsx')).AgreementsItem,
)
const ClosedScreen = part(async () => (await import('./closed-screen.tsx')).ClosedScreen)

export interface MeetingMainProps {
  view: MeetingView
  main: MainKind
  circle: CircleView | undefined
  look: BoardLook
}

/** What stands in the middle. */
export function MeetingMain(props: MeetingMainProps) {
  return (
    <Suspense fallback={<Coming />}>
      <Main {...props} />
    </Suspense>
  )
}

function Main({ view, main, circle, look }: MeetingMainProps) {
  const next = nextMeetingOf(circle, view.meeting)
  const nextAt = next?.startsAt ?? undefined
  switch (main.type) {
    case 'waiting':
      return <WaitingRoom view={view} circle={circle} />
    case 'closed':
      return (
        <ClosedScreen
          view={view}
          nextMeetingAt={nextAt}
          goTo={followingMeeting(circle, { number: view.state.number })?.id}
        />
      )
    case 'between':
      return <CaseChooser view={view} />
    case 'board':
      return (
        <div className="meeting-board">
          {main.report && <ReportBand view={view} />}
          <Board turn={main.turn} text={asText(look, main.turn, circle)} />
          <TurnForm view={view} />
        </div>
      )
    case 'agreement':
      return (
        <AgreementOrBoard
          key={main.turn.id}
          view={view}
          turn={main.turn}
          look={look}
          circle={circle}
          next={{ at: nextAt, number: next?.number ?? view.state.number + 1 }}
        />
      )
    case 'report':
      return <ReportScreen view={view} nextMeetingAt={nextAt} />
    case 'choose':
      return <ChooseScreen view={view} />
    case 'round':
      return <RoundScreen view={view} kind={main.kind} />
    case 'agreements':
      return <AgreementsItem view={view} />
    case 'notes':
      return <ItemNotes view={view} />
    case 'pulse':
      return <PulseScreen view={view} />
    case 'pause':
      return <PauseScreen view={view} />
  }
}

/** The document in the place of the canvas, for who reads the board so. */
function asText(look: BoardLook, turn: Turn, circle: CircleView | undefined): ReactNode {
  return look === 'text' ? (
    <Suspense fallback={<Coming />}>
      <TextView turn={turn} circle={circle?.circle.name} />
    </Suspense>
  ) : undefined
}

/** Where a phase of a case asks for a number or a line of its own, it stands beneath the board. */
function TurnForm({ view }: { view: MeetingView }) {
  const phase = openPhase(view.state)
  const kind = (['rating', 'skill', 'input', 'check-in'] as const).find((one) =>
    view.admits.includes(one),
  )
  if (!kind || !phase) return null
  return (
    <div className="meeting-turn-form">
      <RoundForm view={view} kind={kind} />
    </div>
  )
}

interface AgreementOrBoardProps {
  view: MeetingView
  turn: Turn
  look: BoardLook
  circle: CircleView | undefined
  next: { readonly at: number | undefined; readonly number: number }
}

/** The agreement closes the ring, and the board stays within reach. */
function AgreementOrBoard({ view, turn, look: boardLook, circle, next }: AgreementOrBoardProps) {
  const texts = useTexts(agreementTexts)
  const [look, setLook] = useState<'agreement' | 'board'>('agreement')
  // Who asks for another look at the board wants to see it.
  const [before, setBefore] = useState(boardLook)
  if (before !== boardLook) {
    setBefore(boardLook)
    setLook('board')
  }
  return (
    <div className="meeting-board">
      {look === 'agreement' ? (
        <AgreementScreen view={view} turn={turn} next={next} />
      ) : (
        <Board turn={turn} text={asText(boardLook, turn, circle)} />
      )}
      <fieldset className="meeting-look">
        <legend className="sr">{texts.view}</legend>
        {(['agreement', 'board'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={look === one} onClick={() => setLook(one)}>
            {one === 'agreement' ? texts.toAgreement : texts.toBoard}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
