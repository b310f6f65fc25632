import { mayWriteSheet } from '@kring/shared/board/may-contribute'
import { hasConsent } from '@kring/shared/meeting/consent'
import { memberOf, openItem, openPhase, shownPulse } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { asks } from '@kring/shared/method/method'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { NOTHING_DUE, nothingDue } from '../due/nothing-due.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { besideIn } from '../note/beside.ts'
import { type Between, betweenOf } from '../phase/between.ts'
import { betweenWords } from '../phase/between-words.ts'
import { phasePrompt } from '../phase/phase-prompt.ts'
import { phaseTime } from '../phase/phase-time.ts'
import { speakingOrder } from '../phase/speaking-order.ts'
import { PulseTally } from '../pulse/pulse-part.tsx'
import { scoreOf } from '../score/score-of.ts'
import { useSheetText } from '../sheet/use-sheet-text.ts'
import { useNow, useSnapshot } from '../sync/use-meeting.tsx'
import { nameOf } from '../turn/turn-words.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Clock } from '../ui/clock.tsx'
import { Mark } from '../ui/mark.tsx'
import { ScoreStrip } from '../ui/score.tsx'
import { TimerRing } from '../ui/timer-ring.tsx'
import './phone-paper.css'
import { ClosedLinks } from './closed-links.tsx'
import { PaperSaid, Recorded } from './paper-said.tsx'
import { PaperShown } from './paper-shown.tsx'
import { phonePaperTexts } from './phone-paper-texts.ts'
import { phoneTexts } from './phone-texts.ts'
import { ReadAlong } from './read-along.tsx'
import { SheetFields } from './sheet-fields.tsx'
import { HereNow } from './waiting-panel.tsx'

/** What everyone sees: the phase, its time, its prompt, the case, and whose turn it is to speak. */
export interface PhonePaperProps {
  readonly view: MeetingView
  readonly onLookBack: (() => void) | undefined
}

export function PhonePaper({ view, onLookBack }: PhonePaperProps) {
  const texts = useTexts(phonePaperTexts)
  const words = useTexts(phoneTexts)
  const language = useLanguage()
  const { state } = view
  const name = memberOf(state, view.you)?.name ?? ''
  if (state.progress.type !== 'running') {
    const lead = memberOf(state, state.lead)?.name ?? ''
    return (
      <section className="phone-paper" aria-label={texts.shared}>
        <h1>{view.status === 'closed' ? texts.closedTitle : texts.youAreIn(name)}</h1>
        {view.status === 'planned' && (
          <p className="phone-under">
            {state.lead === view.you ? words.youStart : texts.startsSoon(lead)}
          </p>
        )}
        {view.status === 'planned' ? (
          <HereNow view={view} />
        ) : (
          <ClosedLinks view={view} onLookBack={onLookBack} />
        )}
      </section>
    )
  }
  const between = betweenOf(state)
  const shown = shownPulse(state)
  return (
    <section
      className="phone-paper"
      aria-label={texts.shared}
      // What a pulse showed scrolls, also by keys.
      tabIndex={shown ? 0 : undefined}
    >
      <PaperHead view={view} />
      {between ? (
        <PaperBetween view={view} between={between} />
      ) : state.balcony ? (
        <h1>{texts.balcony}</h1>
      ) : (
        <>
          <PaperPrompt view={view} />
          <PaperShown view={view} />
          <PaperCase view={view} />
          <PaperSaid view={view} />
          {shown && <PulseTally view={view} language={language} />}
        </>
      )}
      <PaperTurn view={view} />
    </section>
  )
}

function PaperHead({ view }: { readonly view: MeetingView }) {
  const language = useLanguage()
  const now = useNow()
  const { state, timer } = view
  const texts = useTexts(phonePaperTexts)
  const between = betweenOf(state)
  // Nothing is timed between two items.
  const time = timer && !between && phaseTime(timer, now)
  const score = scoreOf(state, { now, language })
  return (
    <>
      <div className="phone-head" hidden={between !== undefined}>
        {time && <TimerRing look={time.look} elapsed={time.elapsed} size={30} />}
        <b>{openPhase(state)?.name[language]}</b>
        {time && (
          <span role="timer">
            {time.look === 'paused' && <small>{texts.paused}</small>}
            <Clock>{time.words}</Clock>
          </span>
        )}
      </div>
      <ScoreStrip segments={score.segments} elapsed={score.elapsed} look="phone" />
    </>
  )
}

function PaperPrompt({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(phoneTexts)
  const language = useLanguage()
  const phase = openPhase(view.state)
  const item = openItem(view.state)
  if (!phase || !item) return null
  const decides = item.type === 'turn' && !hasConsent(item, phase) ? item.caseGiver : undefined
  const nothing = nothingDue(view.state)
  return (
    <>
      <h1>{nothing === 'wholly' ? NOTHING_DUE[language] : phasePrompt(phase, language)}</h1>
      {nothing === 'beside' && <p className="phone-under">{NOTHING_DUE[language]}</p>}
      {decides !== undefined && decides !== view.you && (
        <p className="phone-under">{texts.consentOf(nameOf(view.state, decides))}</p>
      )}
    </>
  )
}

interface PaperBetweenProps {
  readonly view: MeetingView
  readonly between: Between
}

/** A case was closed: so it says, and what comes. */
function PaperBetween({ view, between }: PaperBetweenProps) {
  const language = useLanguage()
  const { state } = view
  const { title, coming } = betweenWords(between, state, language)
  const { closed } = between
  const agreed = closed ? state.agreements.filter(({ turn }) => turn === closed.id) : []
  return (
    <>
      <h1>{title}</h1>
      {coming !== undefined && <p className="phone-under">{coming}</p>}
      {agreed.map((one) => (
        <Recorded key={one.id} agreement={one} view={view} />
      ))}
    </>
  )
}

function PaperCase({ view }: { readonly view: MeetingView }) {
  const item = openItem(view.state)
  const turn = item?.type === 'turn' ? item : undefined
  const problem = useSheetText('problem', turn?.id)
  const snapshot = useSnapshot()
  if (!turn) return null
  const writes =
    mayWriteSheet('problem', turn.id, view.state, view.you, besideIn(snapshot, turn.id)).type ===
    'admitted'
  if (writes) return <SheetFields key={turn.id} view={view} turn={turn.id} />
  const words = problem === '' ? turn.title : problem
  return words === '' ? null : <PaperProblem key={words}>{words}</PaperProblem>
}

/** The first lines of the problem; a press opens it in full. Nothing a person said is out of reach. */
function PaperProblem({ children }: { readonly children: string }) {
  const texts = useTexts(phonePaperTexts)
  const [open, setOpen] = useState(false)
  const [longer, setLonger] = useState(false)
  const words = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    const element = words.current
    if (element && !open) setLonger(element.scrollHeight > element.clientHeight + 1)
  }, [open])
  const inner: ReactNode = (
    <>
      <Mark kind="problem" size={20} />
      <span ref={words} className={open ? 'people' : 'people first-lines'}>
        {children}
      </span>
    </>
  )
  return longer || open ? (
    <button
      type="button"
      className="phone-problem"
      aria-expanded={open}
      onClick={() => setOpen(!open)}
    >
      {inner}
      <span className="whole">{open ? texts.shorter : texts.wholeProblem}</span>
    </button>
  ) : (
    <p className="phone-problem">{inner}</p>
  )
}

function PaperTurn({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(phonePaperTexts)
  const { state, you } = view
  const { speaker, next } = speakingOrder(state)
  const item = openItem(state)
  const phase = openPhase(state)
  const [first] = next

  if (speaker?.id === you) {
    return (
      <div className="phone-turn mine">
        <Avatar name={speaker.name} size={28} look="now" />
        <b>{texts.yourTurn}</b>
      </div>
    )
  }
  const face = speaker ?? first
  const giver = item?.type === 'turn' ? item.caseGiver : undefined
  const asking = giver !== undefined && phase && asks(phase) && speaker?.id !== giver
  return (
    <div className="phone-turn">
      {face && (
        <>
          <Avatar name={face.name} size={28} look={speaker ? 'now' : 'here'} />
          <span>
            {speaker ? (
              <>
                <b>{speaker.name}</b> {asking ? texts.asks : texts.speaks}{' '}
                {first && (first.id === you ? texts.youAreNext : texts.thenName(first.name))}
              </>
            ) : first?.id === you ? (
              texts.youAreNext
            ) : (
              <>
                <b>{face.name}</b> {texts.isNext}
              </>
            )}
          </span>
        </>
      )}
      <ReadAlong view={view} />
    </div>
  )
}
