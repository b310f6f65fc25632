import { openPhase, openTurn } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { briefName } from '@kring/shared/method/method'
import { ArrowRight, Eye, EyeOff, MessageSquareQuote, Pause, Play, Plus, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { useKeys } from '../keys/use-keys.ts'
import { duration, listOf } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { nextSpeaker } from '../seat/seats.ts'
import { useSeats } from '../seat/use-seats.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { briefItemName, nameOf } from '../turn/turn-words.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Clock } from '../ui/clock.tsx'
import { Dialog } from '../ui/dialog.tsx'
import './desk.css'
import { type NextStep, nextStep } from '../phase/next-step.ts'
import { DeskMenu } from './desk-menu.tsx'
import { deskTexts } from './desk-texts.ts'
import { Popover } from './popover.tsx'
import { waiting } from './waiting.ts'

export interface DeskProps {
  view: MeetingView
  /** Next needs somebody who brings a case: the screen that asks for it is shown. */
  onChooseCase: () => void
}

type Asking = 'nothing' | 'hands' | 'close'

/** What only who leads sees, and all that moves the meeting. */
export function Desk({ view, onChooseCase }: DeskProps) {
  const texts = useTexts(deskTexts)
  const language = useLanguage()
  const send = useSend()
  const seats = useSeats(view)
  const [asking, setAsking] = useState<Asking>('nothing')
  const { state } = view
  const { progress } = state
  const running = progress.type === 'running'
  const phase = openPhase(state)
  const turn = openTurn(state)
  const step = running ? nextStep(state) : undefined
  const paused = running && progress.timer.type === 'paused'

  const canReveal =
    phase?.manner.includes('private') === true &&
    (turn ? !turn.revealed.includes(phase.id) : !state.offersRevealed && view.offersWaiting > 0)

  function move() {
    if (!step || step.type === 'blocked') return
    if (step.type === 'choose') return onChooseCase()
    if (step.type === 'end') return setAsking('close')
    if (state.hands.length > 0 && asking !== 'hands') return setAsking('hands')
    setAsking('nothing')
    // After the last phase of a case the screen itself asks for the next one.
    void send({ type: 'phase.next' })
  }

  function reveal() {
    if (canReveal) void send({ type: 'reveal' })
  }

  function more() {
    if (running) void send({ type: 'phase.extend', minutes: 2 })
  }

  function giveTurn() {
    const member = running ? nextSpeaker(state, seats) : undefined
    if (member) void send({ type: 'speaker.set', member })
  }

  useKeys({ r: reveal, '+': more, g: giveTurn, 'Shift+ArrowRight': move })

  return (
    <>
      {state.knocks.map((knock) => (
        <section key={knock.id} className="desk-knock desk" aria-label={texts.label}>
          <EyeOff size={18} strokeWidth={1.75} aria-hidden />
          <p role="status">
            <b>{texts.somebody}</b>
            {texts.knock(knock.name)}
          </p>
          <Button
            onClick={() => void send({ type: 'knock.answer', knock: knock.id, answer: 'no' })}
          >
            {texts.refuse}
          </Button>
          <Button
            look="solid"
            onClick={() => void send({ type: 'knock.answer', knock: knock.id, answer: 'yes' })}
          >
            {texts.letIn}
          </Button>
        </section>
      ))}
      <section className="desk desk-bar" aria-label={texts.label} data-region tabIndex={-1}>
        <div className="desk-title">
          <EyeOff size={18} strokeWidth={1.75} aria-hidden />
          <span>
            <b>{texts.desk}</b>
            <small>{texts.only}</small>
          </span>
        </div>
        <Nudge view={view} now={seats.now} />
        {phase && (
          <Popover
            label={texts.say}
            icon={<MessageSquareQuote size={18} strokeWidth={1.75} aria-hidden />}
          >
            <h3>{texts.sayTitle}</h3>
            <p className="people desk-say">{phase.prompt[language]}</p>
          </Popover>
        )}
        {running && (
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
            <Button
              icon={<Plus size={16} strokeWidth={1.75} aria-hidden />}
              hotkey="+"
              aria-label={texts.moreLabel}
              onClick={more}
            >
              {texts.more}
            </Button>
          </>
        )}
        {canReveal && (
          <Button
            icon={<Eye size={16} strokeWidth={1.75} aria-hidden />}
            hotkey="R"
            onClick={reveal}
          >
            {turn ? texts.reveal : texts.revealOffers(view.offersWaiting)}
          </Button>
        )}
        <DeskMenu view={view} onCloseMeeting={() => setAsking('close')} />
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
      <Dialog
        open={asking === 'hands'}
        onClose={() => setAsking('nothing')}
        title={texts.handsTitle(
          listOf(
            state.hands.map(({ member }) => nameOf(state, member)),
            language,
          ),
        )}
        closeLabel={texts.close}
        foot={
          <>
            <Button onClick={() => setAsking('nothing')}>{texts.stay}</Button>
            <Button look="solid" onClick={move} autoFocus>
              {texts.goOn}
            </Button>
          </>
        }
      >
        <p>{texts.handsBody}</p>
      </Dialog>
      <Dialog
        open={asking === 'close'}
        onClose={() => setAsking('nothing')}
        title={texts.closeTitle}
        closeLabel={texts.close}
        foot={
          <>
            <Button onClick={() => setAsking('nothing')}>{texts.keepOpen}</Button>
            <Button
              look="solid"
              onClick={() => {
                setAsking('nothing')
                void send({ type: 'meeting.close' })
              }}
            >
              {texts.end}
            </Button>
          </>
        }
      >
        <p>{texts.closeBody}</p>
      </Dialog>
    </>
  )
}

function NextWords({ view, step }: { view: MeetingView; step: NextStep }) {
  const texts = useTexts(deskTexts)
  const language = useLanguage()
  switch (step.type) {
    case 'phase':
      return texts.next(briefName(step.phase, language))
    case 'item':
      return texts.next(briefItemName(step.item, view.state, language))
    case 'end-turn':
      return texts.endTurn
    case 'choose':
      return texts.chooseNext
    case 'end':
      return texts.end
    case 'blocked':
      return texts.blocked
  }
}

function Nudge({ view, now }: { view: MeetingView; now: number }) {
  const texts = useTexts(deskTexts)
  const language = useLanguage()
  const { board } = useSnapshot()
  const { state } = view
  if (view.status !== 'running') return <p className="desk-nudge" />
  const wrote = new Set(board.notes.map(({ by }) => by))
  const { hand, unheard } = waiting(state, { now, wrote })
  const named = unheard.length > 4 ? unheard.slice(0, 3) : unheard
  const rest = unheard.length - named.length
  const names = [...named.map((id) => nameOf(state, id)), ...(rest > 0 ? [texts.others(rest)] : [])]
  return (
    <p className="desk-nudge">
      {hand && (
        <span>
          <b>{nameOf(state, hand.member)}</b>
          <Waited words={texts.waited(duration(Math.floor(hand.forMs / 1000) * 1000))} />{' '}
        </span>
      )}
      {names.length > 0 && (
        <span>
          <b>{listOf(names, language)}</b>
          {names.length === 1 ? texts.unheard : texts.unheardMany}
        </span>
      )}
      {!hand && names.length === 0 && texts.quiet}
    </p>
  )
}

/** The time in a sentence, with the digits of a clock. */
function Waited({ words }: { words: string }) {
  const time = /\d+(?::\d\d)+/u.exec(words)?.[0]
  if (time === undefined) return words
  const [before, after] = words.split(time)
  return (
    <>
      {before}
      <Clock>{time}</Clock>
      {after}
    </>
  )
}
