import type { CircleView } from '@kring/shared/api/circle-api'
import type { Turn } from '@kring/shared/meeting/agenda'
import { openPhase } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useState } from 'react'
import { CaseChooser } from '../agenda/case-chooser.tsx'
import { ChooseScreen } from '../agenda/choose-screen.tsx'
import { ItemNotes } from '../agenda/item-notes.tsx'
import { PauseScreen } from '../agenda/pause-screen.tsx'
import { RoundForm, RoundScreen } from '../agenda/round-screen.tsx'
import { AgreementScreen } from '../agreement/agreement-screen.tsx'
import { agreementTexts } from '../agreement/agreement-texts.ts'
import { AgreementsItem } from '../agreement/agreements-item.tsx'
import { Board } from '../board/board.tsx'
import { followingMeeting } from '../circle-view/following-meeting.ts'
import { nextMeetingOf } from '../circle-view/use-circle.ts'
import { useTexts } from '../language/use-texts.ts'
import { ReportBand } from '../report/report-band.tsx'
import { ReportScreen } from '../report/report-screen.tsx'
import { ClosedScreen } from './closed-screen.tsx'
import type { MainKind } from './main-kind.ts'
import { WaitingRoom } from './waiting-room.tsx'

export interface MeetingMainProps {
  view: MeetingView
  main: MainKind
  circle: CircleView | undefined
}

/** What stands in the middle. */
export function MeetingMain({ view, main, circle }: MeetingMainProps) {
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
          <Board turn={main.turn} />
          <TurnForm view={view} />
        </div>
      )
    case 'agreement':
      return (
        <AgreementOrBoard
          key={main.turn.id}
          view={view}
          turn={main.turn}
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
    case 'pause':
      return <PauseScreen view={view} />
  }
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
  next: { readonly at: number | undefined; readonly number: number }
}

/** The agreement closes the ring, and the board stays within reach. */
function AgreementOrBoard({ view, turn, next }: AgreementOrBoardProps) {
  const texts = useTexts(agreementTexts)
  const [look, setLook] = useState<'agreement' | 'board'>('agreement')
  return (
    <div className="meeting-board">
      {look === 'agreement' ? (
        <AgreementScreen view={view} turn={turn} next={next} />
      ) : (
        <Board turn={turn} />
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
