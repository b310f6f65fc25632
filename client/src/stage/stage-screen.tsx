import type { CircleView } from '@kring/shared/api/circle-api'
import { hasConsent } from '@kring/shared/meeting/consent'
import { type MeetingState, openItem, openPhase } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { type ReactNode, Suspense, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { followingMeeting, gathersNow, useAskingAgain } from '../circle-view/following-meeting.ts'
import { useCircle } from '../circle-view/use-circle.ts'
import { useLanguage } from '../language/use-texts.ts'
import { Coming } from '../part/coming.tsx'
import { betweenOf } from '../phase/between.ts'
import { useRenewal } from '../renewal/use-renewal.ts'
import { scoreOf } from '../score/score-of.ts'
import { useMeeting, useNow, useSnapshot } from '../sync/use-meeting.tsx'
import { ScoreStrip } from '../ui/score.tsx'
import { FullScreenButton } from './full-screen-button.tsx'
import { HungNotes } from './hung-notes.tsx'
import { kindsHung } from './six-notes.ts'
import { StageAgreement } from './stage-agreement.tsx'
import { StageBalcony } from './stage-balcony.tsx'
import { StageClosed } from './stage-closed.tsx'
import { StageFoot } from './stage-foot.tsx'
import { StageHead } from './stage-head.tsx'
import { StageLines } from './stage-lines.tsx'
import { StageOffers } from './stage-offers.tsx'
import { StageProblem } from './stage-problem.tsx'
import { StagePulse } from './stage-pulse.tsx'
import { StageReports } from './stage-reports.tsx'
import { isSilent, StageSilence } from './stage-silence.tsx'
import { StageSpotlight, spotlitNote } from './stage-spotlight.tsx'
import { stageTexts } from './stage-texts.ts'
import { StageTurnEnd } from './stage-turn-end.tsx'
import { StageWaiting } from './stage-waiting.tsx'
import './stage.css'
import { useSharedScreen } from './use-shared-screen.ts'
import { useViewport } from './use-viewport.ts'

/** Draws the meeting on a sheet of the drawing's size, and scales the sheet to the screen. */
export function StageScreen() {
  const { connection, view } = useSnapshot()
  const reader = useLanguage()
  const language = view?.state.language ?? reader
  const texts = stageTexts[language]
  const size = useViewport()
  const sheet = useRef<HTMLElement>(null)
  useSharedScreen(sheet)
  const told = useCircle(view?.state.circle, { asOf: view?.status })
  const circle = told.type === 'known' ? told.view : undefined
  useGoingOn(view, circle)
  useAskingAgain(told.ask, { status: view?.status })
  const isOutdated = connection.type === 'stopped' && connection.why === 'outdated'
  useRenewal(isOutdated ? 'outdated' : 'current')

  useEffect(() => {
    const name = circle?.circle.name
    document.title = name === undefined ? `${texts.title} · Kring` : `${name} · ${texts.title}`
  }, [circle, texts])

  const stopped = connection.type === 'stopped'
  const waits = stopped ? (isOutdated ? texts.outdated : texts.notHere) : texts.opening

  return (
    <main
      ref={sheet}
      className="stage"
      lang={language}
      data-shape={size.shape}
      style={{ width: size.width, height: size.height, transform: `scale(${size.scale})` }}
    >
      {view === undefined ? (
        <p className="stage-opening">{waits}</p>
      ) : (
        <Stage view={view} circle={circle} />
      )}
      {view !== undefined && connection.type !== 'open' && (
        <span className="stage-dot" role="img" aria-label={stopped ? waits : texts.offline} />
      )}
      <FullScreenButton language={language} />
    </main>
  )
}

/** Nobody stands at this screen: when the circle goes on to its next meeting, so does the stage. */
function useGoingOn(view: MeetingView | undefined, circle: CircleView | undefined): void {
  const [, go] = useLocation()
  const now = useNow(15_000)
  const following =
    view?.status === 'closed' ? followingMeeting(circle, { number: view.state.number }) : undefined
  const to = following && gathersNow(following, now) ? following.id : undefined
  useEffect(() => {
    if (to !== undefined) go(`/m/${to}/stage`)
  }, [to, go])
}

interface StageProps {
  readonly view: MeetingView
  readonly circle: CircleView | undefined
}

function Stage({ view, circle }: StageProps) {
  const { state } = view
  switch (state.progress.type) {
    case 'planned':
      return <StageWaiting state={state} circle={circle} />
    case 'closed':
      return <StageClosed state={state} closedAt={state.progress.at} circle={circle} />
    case 'running':
      return (
        <>
          <Minutes state={state} />
          <Suspense fallback={<Coming />}>
            <Body view={view} />
          </Suspense>
          <StageFoot view={view} circle={circle} />
        </>
      )
  }
}

function Minutes({ state }: { readonly state: MeetingState }) {
  const now = useNow()
  const { segments, elapsed } = scoreOf(state, { now, language: state.language })
  return <ScoreStrip segments={segments} elapsed={elapsed} look="stage" />
}

function Body({ view }: { readonly view: MeetingView }) {
  const { state } = view
  const session = useMeeting()
  const notes = useSnapshot(({ board }) => board.notes)
  const between = betweenOf(state)
  if (state.balcony) return <StageBalcony state={state} />
  if (between) return <StageTurnEnd state={state} between={between} />
  const item = openItem(state)
  const phase = openPhase(state)
  if (!item || !phase) return null
  const head = <StageHead state={state} phase={phase} />
  const withHead = (body: ReactNode) => (
    <>
      {head}
      {body}
    </>
  )
  const spotlit = spotlitNote(notes, state)
  if (spotlit) return withHead(<StageSpotlight state={state} note={spotlit} />)
  if (phase.manner.includes('anonymous')) return withHead(<StagePulse view={view} />)
  if (item.type === 'turn') {
    if (!hasConsent(item, phase)) {
      return withHead(<StageProblem state={state} turn={item} beside="consent" />)
    }
    if (phase.admits.agreement !== undefined)
      return withHead(<StageAgreement state={state} turn={item} />)
    const hung = kindsHung(state)
    if (hung.length === 0)
      return withHead(<StageProblem state={state} turn={item} beside="nothing" />)
    if (
      isSilent(state) &&
      !notes.some(({ turn, kind }) => turn === item.id && hung.includes(kind))
    ) {
      return withHead(
        <>
          <StageSilence state={state} />
          <StageProblem state={state} turn={item} beside="notes" />
        </>,
      )
    }
    return withHead(
      <>
        <HungNotes key={`${item.id}/${session.generation()}`} state={state} beside="problem" />
        <StageProblem state={state} turn={item} beside="notes" />
      </>,
    )
  }
  if (phase.admits.report !== undefined) return withHead(<StageReports state={state} />)
  if (phase.admits['check-in'] ?? phase.admits.skill ?? phase.admits.input ?? phase.admits.rating) {
    return withHead(<StageLines state={state} item={item.id} />)
  }
  if (phase.admits.choice !== undefined || phase.admits.problem !== undefined) {
    return withHead(<StageOffers state={state} waiting={view.offersWaiting} />)
  }
  return withHead(<HungNotes key={item.id} state={state} beside="nothing" />)
}
