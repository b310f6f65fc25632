import type { MemberId } from '@kring/shared/lib/id'
import type { Command } from '@kring/shared/meeting/command'
import { hasConsent, questionsBefore } from '@kring/shared/meeting/consent'
import { decide } from '@kring/shared/meeting/decide'
import { mayMoveOn } from '@kring/shared/meeting/may-move-on'
import { type MeetingState, openItem, openPhase } from '@kring/shared/meeting/meeting-state'
import { nextSpeaker } from '@kring/shared/meeting/turn-order'
import type { MeetingView } from '@kring/shared/meeting/view'
import { briefName } from '@kring/shared/method/method'
import { useState } from 'react'
import { Link } from 'wouter'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { betweenOf } from '../phase/between.ts'
import { nextStep } from '../phase/next-step.ts'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'
import { briefItemName, nameOf } from '../turn/turn-words.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { HoldButton } from './hold-button.tsx'
import { WalkAgreement } from './walk-agreement.tsx'
import { walkTexts } from './walk-texts.ts'

export interface WalkMovesProps {
  readonly view: MeetingView
  readonly press: (command: Command) => void
}

/** What this walker may do just now, at the foot and as wide as the thumb is long. */
export function WalkMoves({ view, press }: WalkMovesProps) {
  const texts = useTexts(walkTexts)
  return (
    <section className="walk-moves" aria-label={texts.moves}>
      <Moves view={view} press={press} />
    </section>
  )
}

function Moves({ view, press }: WalkMovesProps) {
  const texts = useTexts(walkTexts)
  const { state, you } = view
  if (view.status === 'closed') {
    return (
      <>
        <Link className={buttonClass('solid', 'large')} href={`/m/${view.meeting}/record`}>
          {texts.toRecord}
        </Link>
        <Link className={buttonClass('outline', 'large')} href={`/c/${state.circle}`}>
          {texts.toCircle}
        </Link>
      </>
    )
  }
  if (view.seat === 'observer') return null
  if (view.status === 'planned') {
    return state.lead === you ? (
      <HoldButton look="first" hint={texts.hold} onDone={() => press({ type: 'meeting.start' })}>
        {texts.start}
      </HoldButton>
    ) : null
  }
  if (betweenOf(state)) return <Between view={view} press={press} />
  return <InPhase view={view} press={press} />
}

function InPhase({ view, press }: WalkMovesProps) {
  const texts = useTexts(walkTexts)
  const here = useSnapshot((snapshot) => snapshot.here)
  const { state, you } = view
  const item = openItem(state)
  const phase = openPhase(state)
  if (!item || !phase) return null
  const asked = item.type === 'turn' && item.caseGiver === you && !hasConsent(item, phase)
  if (asked) {
    return (
      <>
        <p>{texts.consent}</p>
        <div className="walk-two">
          <Button size="large" onClick={() => press({ type: 'consent.answer', answer: 'no' })}>
            {texts.no}
          </Button>
          <Button size="large" onClick={() => press({ type: 'consent.answer', answer: 'yes' })}>
            {texts.yes}
          </Button>
          {questionsBefore(item, phase) && (
            <Button
              size="large"
              onClick={() => press({ type: 'consent.answer', answer: 'questions' })}
            >
              {texts.questions}
            </Button>
          )}
        </div>
      </>
    )
  }
  const agrees =
    view.admits.includes('agreement') &&
    item.type === 'turn' &&
    item.caseGiver === you &&
    !state.agreements.some(({ turn, by }) => turn === item.id && by === you)
  const speaks = state.speaker?.member === you
  const follower = state.lead === you && !speaks ? nextSpeaker(state, [...here]) : undefined
  // Where the method keeps the peers quiet the word goes nowhere.
  const word = phase.silent.includes('peer') ? undefined : follower
  return (
    <>
      {agrees && <WalkAgreement key={item.id} item={item.id} press={press} />}
      {speaks && (
        <div className="walk-two">
          <HoldButton
            look="second"
            hint={texts.hold}
            onDone={() => press({ type: 'speaker.pass' })}
          >
            {texts.pass}
          </HoldButton>
          <HoldButton
            look="second"
            hint={texts.hold}
            onDone={() => press({ type: 'speaker.set', member: null })}
          >
            {texts.said}
          </HoldButton>
        </div>
      )}
      {word !== undefined && (
        <HoldButton
          look="second"
          hint={texts.hold}
          onDone={() => press({ type: 'speaker.set', member: word })}
        >
          {texts.wordTo(nameOf(state, word))}
        </HoldButton>
      )}
      {mayMoveOn(state, you) ? (
        <Onward view={view} press={press} look={agrees ? 'second' : 'first'} />
      ) : (
        <p className="walk-quiet">{texts.movesOn(movers(state))}</p>
      )}
    </>
  )
}

/** Who opens the next phase, by name. */
function movers(state: MeetingState): string {
  const item = openItem(state)
  const giver =
    item?.type === 'turn' && mayMoveOn(state, item.caseGiver) ? item.caseGiver : undefined
  return nameOf(state, giver ?? state.lead)
}

/** It names where it leads, by the rule that the room will move by. */
function Onward({ view, press, look }: WalkMovesProps & { readonly look: 'first' | 'second' }) {
  const texts = useTexts(walkTexts)
  const language = useLanguage()
  const { state } = view
  const step = nextStep(state)
  const words = (() => {
    switch (step.type) {
      case 'phase':
        return texts.next(briefName(step.phase, language))
      case 'item':
        return texts.next(briefItemName(step.item, state, language))
      case 'end-turn':
        return texts.closeTurn
      default:
        return undefined
    }
  })()
  if (words === undefined) return step.type === 'end' ? <Ending view={view} press={press} /> : null
  return (
    <HoldButton look={look} hint={texts.hold} onDone={() => press({ type: 'phase.next' })}>
      {words}
    </HoldButton>
  )
}

function Ending({ view, press }: WalkMovesProps) {
  const texts = useTexts(walkTexts)
  if (view.state.lead !== view.you) return null
  return (
    <HoldButton look="first" hint={texts.hold} onDone={() => press({ type: 'meeting.close' })}>
      {texts.closeMeeting}
    </HoldButton>
  )
}

/** Between two cases who leads says whose time is next; the rule of the room says who may. */
function Between({ view, press }: WalkMovesProps) {
  const texts = useTexts(walkTexts)
  const session = useMeeting()
  const here = useSnapshot((snapshot) => snapshot.here)
  const [chosen, setChosen] = useState<MemberId>()
  const { state, you } = view
  if (state.lead !== you) {
    return <p className="walk-quiet">{texts.chooses(nameOf(state, state.lead))}</p>
  }
  const about = {
    actor: you,
    at: session.now(),
    freshId: '',
    present: [...here],
    due: [],
    notes: () => [],
  }
  const mayBring = state.members.filter(
    ({ id }) => decide(state, { type: 'turn.open', caseGiver: id }, about).type === 'decided',
  )
  const next = mayBring.find(({ id }) => id === chosen) ?? mayBring[0]
  if (next === undefined) {
    return nextStep(state).type === 'item' ? (
      <Onward view={view} press={press} look="first" />
    ) : (
      <Ending view={view} press={press} />
    )
  }
  return (
    <>
      <fieldset className="walk-whose">
        <legend className="sr">{texts.whose}</legend>
        {mayBring.map(({ id, name }) => (
          <label key={id}>
            <input
              type="radio"
              className="sr"
              name="whose"
              checked={id === next.id}
              onChange={() => setChosen(id)}
            />
            <Avatar name={name} size={36} look={here.has(id) ? 'here' : 'away'} />
            {name}
          </label>
        ))}
      </fieldset>
      <HoldButton
        look="first"
        hint={texts.hold}
        onDone={() => press({ type: 'turn.open', caseGiver: next.id })}
      >
        {texts.begins(next.name)}
      </HoldButton>
    </>
  )
}
