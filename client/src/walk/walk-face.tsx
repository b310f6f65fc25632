import { hasConsent } from '@kring/shared/meeting/consent'
import { openItem, openPhase } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { betweenOf } from '../phase/between.ts'
import { betweenWords } from '../phase/between-words.ts'
import { phasePrompt } from '../phase/phase-prompt.ts'
import { phaseTime } from '../phase/phase-time.ts'
import { useNow, useSnapshot } from '../sync/use-meeting.tsx'
import { nameOf } from '../turn/turn-words.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Clock } from '../ui/clock.tsx'
import { Mark } from '../ui/mark.tsx'
import { TimerRing } from '../ui/timer-ring.tsx'
import { voiceOf } from './voice-of.ts'
import { walkTexts } from './walk-texts.ts'

/** What all who walk see alike: the time as a ring, who speaks, and what is asked. */
export function WalkFace({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(walkTexts)
  const language = useLanguage()
  const { state } = view
  const between = betweenOf(state)
  if (view.status === 'planned') return <Gathering view={view} />
  if (view.status === 'closed') {
    return (
      <section className="walk-face" aria-label={texts.shared}>
        <h1>{texts.closed}</h1>
      </section>
    )
  }
  if (between) {
    const { title, coming } = betweenWords(between, state, language)
    const agreed = between.closed
      ? state.agreements.filter(({ turn }) => turn === between.closed?.id)
      : []
    return (
      <section className="walk-face" aria-label={texts.shared}>
        <h1>{title}</h1>
        {agreed.map(({ id, what }) => (
          <Agreed key={id} what={what} />
        ))}
        {coming !== undefined && <p className="walk-prompt">{coming}</p>}
      </section>
    )
  }
  return <OpenPhase view={view} />
}

function Gathering({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(walkTexts)
  const here = useSnapshot((snapshot) => snapshot.here)
  const { state, you } = view
  return (
    <section className="walk-face" aria-label={texts.shared}>
      <h1>{texts.here}</h1>
      <ul className="walk-here">
        {state.members
          .filter(({ id }) => id === you || here.has(id))
          .map(({ id, name }) => (
            <li key={id}>
              <Avatar name={name} size={44} look="here" />
              {name}
            </li>
          ))}
      </ul>
      {state.lead !== you && (
        <p className="walk-prompt">{texts.starts(nameOf(state, state.lead))}</p>
      )}
    </section>
  )
}

function OpenPhase({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(walkTexts)
  const language = useLanguage()
  const now = useNow()
  const { state, you, timer } = view
  const item = openItem(state)
  const phase = openPhase(state)
  const voice = voiceOf(state)
  const mine = voice.type === 'one' && voice.member === you
  const who =
    voice.type === 'all'
      ? voice.listens === undefined
        ? texts.everyone
        : voice.listens === you
          ? texts.youListen
          : texts.listens(nameOf(state, voice.listens))
      : mine
        ? texts.youSpeak
        : texts.speaks(nameOf(state, voice.member))
  if (!item || !phase) return null
  const time = timer && phaseTime(timer, now)
  const giver = item.type === 'turn' ? item.caseGiver : undefined
  const minutes =
    item.type === 'turn' ? item.phases.reduce((sum, one) => sum + one.minutes, 0) : phase.minutes
  const waits = giver !== undefined && giver !== you && !hasConsent(item, phase)
  const agreed = state.agreements.filter(({ turn }) => turn === item.id)
  return (
    <section className="walk-face" aria-label={texts.shared}>
      <p className="walk-phase">
        <b>{phase.name[language]}</b>
        {giver !== undefined && (
          <span>
            {giver === you ? texts.yourTime(minutes) : texts.timeOf(nameOf(state, giver), minutes)}
          </span>
        )}
      </p>
      {time && (
        <div className="walk-ring" role="timer" aria-live="off">
          <TimerRing look={time.look} elapsed={time.elapsed} size={240}>
            <Clock>{time.words}</Clock>
            <small>
              {time.look === 'paused'
                ? texts.paused
                : time.look === 'over'
                  ? texts.over
                  : texts.left}
            </small>
          </TimerRing>
        </div>
      )}
      <h1 data-mine={mine}>{who}</h1>
      <p className="walk-prompt">{phasePrompt(phase, language)}</p>
      {waits && <p className="walk-prompt">{texts.consentOf(nameOf(state, giver))}</p>}
      {agreed.map(({ id, what }) => (
        <Agreed key={id} what={what} />
      ))}
      {agreed.length === 0 && phase.admits.agreement && giver !== undefined && giver !== you && (
        <p className="walk-prompt">{texts.agreementWaits(nameOf(state, giver))}</p>
      )}
      <p className="sr" role="status">
        {mine ? texts.youSpeak : phase.name[language]}
      </p>
    </section>
  )
}

function Agreed({ what }: { readonly what: string }) {
  const texts = useTexts(walkTexts)
  return (
    <div className="walk-agreed">
      <p>
        <Mark kind="agree" size={22} />
        {texts.agreed}
      </p>
      <p className="people">{what}</p>
    </div>
  )
}
