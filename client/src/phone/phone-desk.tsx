import type { Command } from '@kring/shared/meeting/command'
import { openItem } from '@kring/shared/meeting/meeting-state'
import { placeOf } from '@kring/shared/meeting/move'
import type { MeetingView } from '@kring/shared/meeting/view'
import { briefName } from '@kring/shared/method/method'
import { ArrowRight, EllipsisVertical, Pause, Play, Plus, Undo2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { beforeNext, NOTHING_ASKED } from '../before-next/before-next.ts'
import {
  type AskingBeforeNext,
  BeforeNextDialogs,
  NOT_ASKING,
} from '../before-next/before-next-dialogs.tsx'
import { useSend } from '../command/use-send.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { besideIn } from '../note/beside.ts'
import { faceDownNow } from '../note/face-down-now.ts'
import { betweenOf } from '../phase/between.ts'
import { nextStep } from '../phase/next-step.ts'
import { speakingOrder } from '../phase/speaking-order.ts'
import { isPulseUnfinished } from '../pulse/unfinished-pulse.ts'
import { noLeaderWords } from '../seat/no-leader-words.ts'
import { seatTexts } from '../seat/seat-texts.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { briefItemName } from '../turn/turn-words.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button, IconButton } from '../ui/button.tsx'
import './phone-bar.css'
import { type DeskPart, PhoneDeskMenu } from './phone-desk-menu.tsx'
import { phoneDeskTexts } from './phone-desk-texts.ts'
import { TurnActs } from './turn-acts.tsx'

export interface PhoneDeskProps {
  readonly view: MeetingView
  readonly onLookBack: (() => void) | undefined
}

/** How the meeting goes on from here. */
type Onward = 'next' | 'choose' | 'close'

/** The desk in the hand of who leads: the next step, large, and the few things beside it. */
export function PhoneDesk({ view, onLookBack }: PhoneDeskProps) {
  const texts = useTexts(phoneDeskTexts)
  const send = useSend()
  const [part, setPart] = useState<DeskPart>()
  const [onItsWay, setOnItsWay] = useState<Command['type']>()
  const [asking, setAsking] = useState<AskingBeforeNext>(NOT_ASKING)
  const [onward, setOnward] = useState<Onward>('next')
  const asked = useRef(NOTHING_ASKED)
  const snapshot = useSnapshot()
  const { state, timer } = view
  const lying = faceDownNow(state, snapshot.faceDown, besideIn(snapshot, openItem(state)?.id))
  const stay = () => setAsking(NOT_ASKING)

  /** A second press of the same is one too many; of another it is meant. */
  async function press(command: Command) {
    if (onItsWay === command.type) return
    setOnItsWay(command.type)
    await send(command)
    setOnItsWay((now) => (now === command.type ? undefined : now))
  }

  function reveal() {
    if (isPulseUnfinished(view, snapshot.here)) {
      setAsking({ type: 'pulse', about: 'reveal', place: placeOf(state) })
    } else turnOver()
  }

  function turnOver() {
    void press({ type: 'reveal' })
  }

  /** Goes on, unless something would be left behind: then it is asked first, about each thing once. */
  function leave(to: Onward) {
    const before = beforeNext(view, { lying, asked: asked.current })
    // The next phase ends what hands are up for; choosing a case, or asking to close, does not.
    if (before.type === 'nothing' || (before.type === 'hands' && to !== 'next')) {
      stay()
      if (to === 'next') void press({ type: 'phase.next' })
      else setPart(to === 'choose' ? 'turns' : 'close')
      return
    }
    asked.current = before.asked
    setOnward(to)
    if (before.type === 'pulse') {
      setAsking({ type: 'pulse', about: 'next', place: placeOf(state) })
    } else setAsking(before)
  }

  const paused = timer?.type === 'paused'
  return (
    <section className="desk phone-bar phone-desk" aria-label={texts.desk}>
      {state.knocks.map((knock) => (
        <div key={knock.id} className="phone-gone" role="status">
          <p>{texts.knocks(knock.name)}</p>
          <Button
            look="line"
            onClick={() => void send({ type: 'knock.answer', knock: knock.id, answer: 'no' })}
          >
            {texts.notNow}
          </Button>
          <Button
            look="solid"
            onClick={() => void send({ type: 'knock.answer', knock: knock.id, answer: 'yes' })}
          >
            {texts.letIn}
          </Button>
        </div>
      ))}
      {view.status === 'running' && view.speaker === view.you && (
        <div className="phone-turn-acts">
          <TurnActs />
        </div>
      )}
      {view.status === 'running' && <Hands view={view} />}
      <NoLeader view={view} onSeats={() => setPart('seats')} />
      <div className="phone-desk-row">
        {view.status === 'planned' ? (
          <Button
            look="now"
            busy={onItsWay === 'meeting.start'}
            onClick={() => void press({ type: 'meeting.start' })}
          >
            {texts.start}
          </Button>
        ) : (
          <>
            <IconButton label={texts.back} onClick={() => void press({ type: 'phase.back' })}>
              <Undo2 size={20} strokeWidth={1.75} aria-hidden />
            </IconButton>
            <IconButton
              label={paused ? texts.resume : texts.pause}
              aria-pressed={paused}
              onClick={() => void press({ type: paused ? 'timer.resume' : 'timer.pause' })}
            >
              {paused ? (
                <Play size={20} strokeWidth={1.75} aria-hidden />
              ) : (
                <Pause size={20} strokeWidth={1.75} aria-hidden />
              )}
            </IconButton>
            <Button
              aria-label={texts.addTwo}
              icon={<Plus size={16} strokeWidth={2} aria-hidden />}
              onClick={() => void press({ type: 'phase.extend', minutes: 2 })}
            >
              {texts.twoMinutes}
            </Button>
            <span className="grow" />
            <IconButton label={texts.more} onClick={() => setPart('all')}>
              <EllipsisVertical size={20} strokeWidth={1.75} aria-hidden />
            </IconButton>
          </>
        )}
      </div>
      {nextStep(state).type !== 'choose' && betweenOf(state)?.place === 'free' && (
        <Button look="line" className="phone-next" onClick={() => setPart('turns')}>
          {texts.chooseCase}
        </Button>
      )}
      {view.status === 'running' && (
        <NextButton
          view={view}
          busy={onItsWay === 'phase.next'}
          onward={() => leave('next')}
          choose={() => leave('choose')}
          close={() => leave('close')}
        />
      )}
      <PhoneDeskMenu
        view={view}
        lying={lying}
        part={part}
        onPart={setPart}
        onReveal={reveal}
        onLookBack={onLookBack}
      />
      <BeforeNextDialogs
        view={view}
        asking={asking}
        lying={lying}
        stay={stay}
        goOn={() => leave(onward)}
        reveal={reveal}
        turnOver={turnOver}
      />
    </section>
  )
}

interface NoLeaderProps {
  readonly view: MeetingView
  readonly onSeats: () => void
}

function NoLeader({ view, onSeats }: NoLeaderProps) {
  const texts = useTexts(seatTexts)
  const noLeader = noLeaderWords(view.state, texts)
  if (!noLeader) return null
  return (
    <div className="phone-gone">
      <p>{noLeader.asks}</p>
      <Button look="line" onClick={onSeats}>
        {noLeader.press}
      </Button>
    </div>
  )
}

const SHOWN_HANDS = 2

/** The hands that are up, the first first; one press gives the turn. */
function Hands({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(phoneDeskTexts)
  const send = useSend()
  const { next } = speakingOrder(view.state)
  if (next.length === 0) return null
  return (
    <ul className="phone-hands" aria-label={texts.hands}>
      {next.slice(0, SHOWN_HANDS).map(({ id, name }) => (
        <li key={id}>
          <Avatar name={name} size={28} look="here" badge="hand" />
          <span className="name">{name}</span>
          <Button
            look="line"
            aria-label={texts.giveTo(name)}
            onClick={() => void send({ type: 'speaker.set', member: id })}
          >
            {texts.give}
          </Button>
        </li>
      ))}
    </ul>
  )
}

interface NextButtonProps {
  readonly view: MeetingView
  readonly busy: boolean
  readonly onward: () => void
  readonly choose: () => void
  readonly close: () => void
}

/** It names where it leads, by the rule that the room will move by. */
function NextButton({ view, busy, onward, choose, close }: NextButtonProps) {
  const texts = useTexts(phoneDeskTexts)
  const language = useLanguage()
  const step = nextStep(view.state)
  const [label, act] = ((): readonly [string, (() => void) | undefined] => {
    switch (step.type) {
      case 'phase':
        return [texts.next(briefName(step.phase, language)), onward]
      case 'item':
        return [texts.next(briefItemName(step.item, view.state, language)), onward]
      case 'end-turn':
        return [texts.closeTurn, onward]
      case 'choose':
        return [texts.chooseCase, choose]
      case 'end':
        return [texts.closeMeeting, close]
      case 'blocked':
        return [texts.questionsFirst, undefined]
    }
  })()
  return (
    <Button
      look="now"
      className="phone-next"
      busy={busy}
      aria-disabled={act === undefined}
      onClick={act}
      after={act === onward && <ArrowRight size={20} strokeWidth={2} aria-hidden />}
    >
      {label}
    </Button>
  )
}
