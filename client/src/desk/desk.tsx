import type { Language } from '@kring/shared/language/language'
import type { MemberId } from '@kring/shared/lib/id'
import { type MeetingState, openPhase, openTurn } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { briefName } from '@kring/shared/method/method'
import { ArrowRight, Eye, EyeOff, MessageSquareQuote, Pause, Play, Plus, Undo2 } from 'lucide-react'
import { useRef, useState } from 'react'
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
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { type NextStep, nextStep } from '../phase/next-step.ts'
import { phasePrompt } from '../phase/phase-prompt.ts'
import { beforeNext, NOTHING_ASKED } from './before-next.ts'
import { DeskMenu } from './desk-menu.tsx'
import { deskTexts } from './desk-texts.ts'
import { type FaceDownNow, faceDownNow } from './face-down-now.ts'
import { Popover } from './popover.tsx'
import { tellsNothing, waiting } from './waiting.ts'

export interface DeskProps {
  view: MeetingView
  /** Next needs somebody who brings a case: the screen that asks for it is shown. */
  onChooseCase: () => void
  onLookBack: (() => void) | undefined
}

type Asking =
  | { readonly type: 'nothing' | 'face-down' | 'close' }
  | { readonly type: 'hands'; readonly members: readonly MemberId[] }

const NOT_ASKING: Asking = { type: 'nothing' }

/** What only who leads sees, and all that moves the meeting. */
export function Desk({ view, onChooseCase, onLookBack }: DeskProps) {
  const texts = useTexts(deskTexts)
  const language = useLanguage()
  const send = useSend()
  const seats = useSeats(view)
  const [asking, setAsking] = useState<Asking>(NOT_ASKING)
  const asked = useRef(NOTHING_ASKED)
  const { faceDown } = useSnapshot()
  const { state } = view
  const { progress } = state
  const running = progress.type === 'running'
  const phase = openPhase(state)
  const turn = openTurn(state)
  const step = running ? nextStep(state) : undefined
  const paused = running && progress.timer.type === 'paused'

  const lying = faceDownNow(state, faceDown)
  const quiet = tellsNothing(state)
  const offersLie = !turn && !state.offersRevealed && view.offersWaiting > 0
  const canReveal =
    lying.count > 0 ||
    (phase?.manner.includes('private') === true &&
      (turn ? !turn.revealed.includes(phase.id) : offersLie))

  function move() {
    if (!step || step.type === 'blocked') return
    const before = beforeNext(state, { lying, asked: asked.current })
    if (before.type === 'face-down') {
      asked.current = before.asked
      return setAsking({ type: 'face-down' })
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

  function stay() {
    setAsking(NOT_ASKING)
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
        <Nudge view={view} now={seats.now} lying={lying} />
        {phase && !quiet && (
          <Popover
            label={texts.say}
            icon={<MessageSquareQuote size={18} strokeWidth={1.75} aria-hidden />}
          >
            <h3>{texts.sayTitle}</h3>
            <p className="people desk-say">{phasePrompt(phase, language)}</p>
          </Popover>
        )}
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
            {offersLie
              ? texts.revealOffers(view.offersWaiting)
              : lying.count > 0
                ? texts.revealNotes(lying.count)
                : texts.reveal}
          </Button>
        )}
        <DeskMenu
          view={view}
          onCloseMeeting={() => setAsking({ type: 'close' })}
          onLookBack={onLookBack}
        />
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
        open={asking.type === 'face-down'}
        onClose={stay}
        title={texts.lyingTitle(
          listOf(
            lying.members.map(({ id }) => nameOf(state, id)),
            language,
          ),
          { people: lying.members.length, notes: lying.count },
        )}
        closeLabel={texts.close}
        foot={
          <>
            <Button onClick={stay}>{texts.stay}</Button>
            <Button onClick={move}>{texts.goOn}</Button>
            <Button
              look="solid"
              autoFocus
              onClick={() => {
                stay()
                reveal()
              }}
            >
              {texts.turnOver}
            </Button>
          </>
        }
      >
        <p>{texts.lyingBody}</p>
      </Dialog>
      <Dialog
        open={asking.type === 'hands'}
        onClose={stay}
        title={
          asking.type === 'hands'
            ? texts.handsTitle(
                listOf(
                  asking.members.map((member) => nameOf(state, member)),
                  language,
                ),
              )
            : ''
        }
        closeLabel={texts.close}
        foot={
          <>
            <Button onClick={stay}>{texts.stay}</Button>
            <Button look="solid" onClick={move} autoFocus>
              {texts.goOn}
            </Button>
          </>
        }
      >
        <p>{texts.handsBody}</p>
      </Dialog>
      <Dialog
        open={asking.type === 'close'}
        onClose={stay}
        title={texts.closeTitle}
        closeLabel={texts.close}
        foot={
          <>
            <Button onClick={stay}>{texts.keepOpen}</Button>
            <Button
              look="solid"
              onClick={() => {
                stay()
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

interface NudgeProps {
  view: MeetingView
  now: number
  lying: FaceDownNow
}

function Nudge({ view, now, lying }: NudgeProps) {
  const texts = useTexts(deskTexts)
  const language = useLanguage()
  const { board } = useSnapshot()
  const { state } = view
  if (view.status !== 'running') return <p className="desk-nudge" />
  const wrote = new Set(board.notes.map(({ by }) => by))
  const { hand, unheard } = waiting(state, { now, wrote })
  if (!hand && tellsNothing(state)) return <p className="desk-nudge">{texts.nothingDue}</p>
  if (!hand && lying.count > 0) {
    return (
      <p className="desk-nudge">
        <b>{texts.lying(wordOf(lying, texts.notes(lying.count), language))}</b>{' '}
        {listOfShares(lying, state)}
      </p>
    )
  }
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

/** '3 questions', or '3 notes' where they are of several kinds. */
function wordOf({ count, kinds }: FaceDownNow, notes: string, language: Language): string {
  const [kind] = kinds
  if (kinds.length !== 1 || !kind) return notes
  const { name, many } = KIND_TEXTS[language][kind]
  return `${count} ${(count === 1 ? name : many).toLocaleLowerCase(language)}`
}

/** 'Bram 2, Jonas 1' */
function listOfShares({ members }: FaceDownNow, state: MeetingState): string {
  return members.map(({ id, count }) => `${nameOf(state, id)}\u00a0${count}`).join(', ')
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
