import { openItem, openPhase, openTurn } from '@kring/shared/meeting/meeting-state'
import { placeOf } from '@kring/shared/meeting/move'
import { nextSpeaker } from '@kring/shared/meeting/turn-order'
import type { MeetingView } from '@kring/shared/meeting/view'
import {
  ArrowRight,
  Eye,
  EyeOff,
  LocateFixed,
  Pause,
  Play,
  Plus,
  ScanEye,
  Undo2,
} from 'lucide-react'
import { useRef, useState } from 'react'
import { beforeNext, NOTHING_ASKED } from '../before-next/before-next.ts'
import { NOT_ASKING } from '../before-next/before-next-dialogs.tsx'
import { seenRect } from '../board-view/seen-rect.ts'
import { useSend } from '../command/use-send.ts'
import { useKeys } from '../keys/use-keys.ts'
import { useTexts } from '../language/use-texts.ts'
import { useOneScreen } from '../one-screen/one-screen.ts'
import { OwnNotes } from '../own-notes/own-notes.tsx'
import { nextStep } from '../phase/next-step.ts'
import { isPulseUnfinished } from '../pulse/unfinished-pulse.ts'
import { useSeats } from '../seat/use-seats.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { Button, IconButton } from '../ui/button.tsx'
import './desk.css'
import { besideIn } from '../note/beside.ts'
import { faceDownNow } from '../note/face-down-now.ts'
import { mayTurnOver, offersLying } from '../note/may-turn-over.ts'
import { type Asking, DeskDialogs } from './desk-dialogs.tsx'
import { DeskKnocks } from './desk-knocks.tsx'
import { DeskMenu } from './desk-menu.tsx'
import { NextWords } from './desk-next.tsx'
import { DeskNudge } from './desk-nudge.tsx'
import { deskTexts } from './desk-texts.ts'
import { SaySheet } from './say-sheet.tsx'
import { tellsNothing } from './waiting.ts'

export interface DeskProps {
  view: MeetingView
  /** Next needs somebody who brings a case: the screen that asks for it is shown. */
  onChooseCase: () => void
  onLookBack: (() => void) | undefined
}

/** What only who leads sees, and all that moves the meeting. */
export function Desk({ view, onChooseCase, onLookBack }: DeskProps) {
  const texts = useTexts(deskTexts)
  const send = useSend()
  const seats = useSeats(view)
  const [asking, setAsking] = useState<Asking>(NOT_ASKING)
  const asked = useRef(NOTHING_ASKED)
  const snapshot = useSnapshot()
  const { state } = view
  const { progress } = state
  const screen = useOneScreen(state.meeting)
  // What all see shows nothing that only who leads should.
  const isPrivate = !screen.isOn || screen.shows === 'private'
  const running = progress.type === 'running'
  const phase = openPhase(state)
  const turn = openTurn(state)
  const step = running ? nextStep(state) : undefined
  const paused = running && progress.timer.type === 'paused'

  const lying = faceDownNow(state, snapshot.faceDown, besideIn(snapshot, openItem(state)?.id))
  const quiet = tellsNothing(state)
  const offers = offersLying(view)
  const canReveal = mayTurnOver(view, lying)

  function move() {
    if (!step || step.type === 'blocked') return
    const before = beforeNext(view, { lying, asked: asked.current })
    if (before.type === 'face-down') {
      asked.current = before.asked
      return setAsking({ type: 'face-down' })
    }
    if (before.type === 'pulse') {
      asked.current = before.asked
      return setAsking({ type: 'pulse', about: 'next', place: placeOf(state) })
    }
    setAsking(NOT_ASKING)
    if (step.type === 'choose') return onChooseCase()
    if (step.type === 'end') return setAsking({ type: 'close' })
    if (before.type === 'hands') {
      asked.current = before.asked
      return setAsking({ type: 'hands', members: before.members })
    }
    // After the last phase of a case the screen itself asks for the next one.
    void send({ type: 'phase.next' })
  }

  function reveal() {
    if (!canReveal) return
    if (isPulseUnfinished(view, seats.here)) {
      return setAsking({ type: 'pulse', about: 'reveal', place: placeOf(state) })
    }
    turnOver()
  }

  function turnOver() {
    void send({ type: 'reveal' })
  }

  function more() {
    if (running) void send({ type: 'phase.extend', minutes: 2 })
  }

  function giveTurn() {
    const member = running ? nextSpeaker(state, [...seats.here]) : undefined
    if (member) void send({ type: 'speaker.set', member })
  }

  /** The part of the board that is on this screen just now, if the board is on it at all. */
  function gather() {
    const seen = turn ? seenRect() : undefined
    if (seen) void send({ type: 'gather', ...seen })
  }

  useKeys({ r: reveal, '+': more, g: giveTurn, b: gather, 'Shift+ArrowRight': move })

  return (
    <>
      <DeskKnocks view={view} />
      <section
        className="desk desk-bar"
        aria-label={isPrivate ? texts.label : texts.desk}
        data-region
        tabIndex={-1}
      >
        {isPrivate ? (
          <>
            <div className="desk-title">
              <EyeOff size={18} strokeWidth={1.75} aria-hidden />
              <span>
                <b>{texts.desk}</b>
                <small>{texts.only}</small>
              </span>
            </div>
            <DeskNudge
              view={view}
              now={seats.now}
              lying={lying}
              onSeats={() => setAsking({ type: 'seats' })}
            />
          </>
        ) : (
          <span className="grow" />
        )}
        <div className="desk-tools">
          {isPrivate && phase && !quiet && <SaySheet view={view} phase={phase} seats={seats} />}
          {isPrivate && running && <OwnNotes opens="above" />}
          {running && !quiet && (
            <>
              <IconButton
                label={texts.back}
                className="desk-back"
                onClick={() => void send({ type: 'phase.back' })}
              >
                <Undo2 size={18} strokeWidth={1.75} aria-hidden />
              </IconButton>
              <IconButton
                label={paused ? texts.resume : texts.pause}
                onClick={() => void send({ type: paused ? 'timer.resume' : 'timer.pause' })}
              >
                {paused ? (
                  <Play size={18} strokeWidth={1.75} aria-hidden />
                ) : (
                  <Pause size={18} strokeWidth={1.75} aria-hidden />
                )}
              </IconButton>
            </>
          )}
          <DeskMenu
            view={view}
            onCloseMeeting={() => setAsking({ type: 'close' })}
            onLookBack={onLookBack}
            onSeats={() => setAsking({ type: 'seats' })}
            onMore={more}
            onGather={turn ? gather : undefined}
          />
        </div>
        {state.spotlight && (
          <Button
            icon={<ScanEye size={16} strokeWidth={1.75} aria-hidden />}
            hotkey="S"
            onClick={() => void send({ type: 'spotlight.set', note: null })}
          >
            {texts.spotlightOff}
          </Button>
        )}
        {canReveal && (
          <Button
            icon={<Eye size={16} strokeWidth={1.75} aria-hidden />}
            hotkey="R"
            onClick={reveal}
          >
            {offers > 0
              ? texts.revealOffers(offers)
              : lying.count > 0
                ? texts.revealNotes(lying.count)
                : texts.reveal}
          </Button>
        )}
        {running && !quiet && (
          <Button
            className="desk-roomy"
            icon={<Plus size={16} strokeWidth={1.75} aria-hidden />}
            hotkey="+"
            aria-label={texts.moreLabel}
            onClick={more}
          >
            {texts.more}
          </Button>
        )}
        {turn && running && (
          <Button
            className="desk-roomy desk-gather"
            icon={<LocateFixed size={16} strokeWidth={1.75} aria-hidden />}
            hotkey="B"
            title={texts.gather}
            onClick={gather}
          >
            <span className="desk-word">{texts.gather}</span>
          </Button>
        )}
        {step && (
          <Button
            look="now"
            className="desk-next"
            aria-keyshortcuts="Shift+ArrowRight"
            disabled={step.type === 'blocked'}
            after={<ArrowRight size={16} strokeWidth={2} aria-hidden />}
            onClick={move}
          >
            <NextWords view={view} step={step} />
          </Button>
        )}
      </section>
      <DeskDialogs
        view={view}
        asking={asking}
        lying={lying}
        stay={() => setAsking(NOT_ASKING)}
        move={move}
        reveal={reveal}
        turnOver={turnOver}
      />
    </>
  )
}
