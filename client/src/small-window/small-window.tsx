import type { Language } from '@kring/shared/language/language'
import { type MeetingState, memberOf, openPhase } from '@kring/shared/meeting/meeting-state'
import { onlyLeads } from '@kring/shared/meeting/seat-of'
import type { MeetingView } from '@kring/shared/meeting/view'
import { asks } from '@kring/shared/method/method'
import { Hand } from 'lucide-react'
import { balconyTexts } from '../balcony/balcony-texts.ts'
import { useSend } from '../command/use-send.ts'
import { letterKeysOn } from '../keys/letter-keys.ts'
import { listOf } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { betweenOf } from '../phase/between.ts'
import { betweenWords } from '../phase/between-words.ts'
import { phasePrompt } from '../phase/phase-prompt.ts'
import { phaseTime } from '../phase/phase-time.ts'
import { followers, speakingOrder } from '../phase/speaking-order.ts'
import { useNow, useSnapshot } from '../sync/use-meeting.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { Clock } from '../ui/clock.tsx'
import { TimerRing } from '../ui/timer-ring.tsx'
import './small-window.css'
import { smallWindowTexts } from './small-window-texts.ts'

export interface SmallWindowProps {
  readonly view: MeetingView
}

/** The meeting at its smallest: phase, time, prompt and whose turn; and the own hand. */
export function SmallWindow({ view }: SmallWindowProps) {
  const texts = useTexts(smallWindowTexts)
  const language = useLanguage()
  const send = useSend()
  const offline = useSnapshot(({ connection }) => connection.type !== 'open')
  const { state } = view
  const mine = state.speaker?.member === view.you
  const runs = view.status === 'running' && view.seat !== 'observer'
  // Who holds the frame has the word when they want it.
  const raises = runs && !onlyLeads(state, view.you)
  const handUp = view.hands.includes(view.you)

  function toggleHand() {
    if (raises) void send({ type: handUp ? 'hand.lower' : 'hand.raise' })
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a letter is heard wherever the focus is in this window
    <div
      className="small-window"
      data-turn={mine ? 'mine' : 'not-mine'}
      onKeyDown={({ key, ctrlKey, metaKey, altKey, repeat }) => {
        if (ctrlKey || metaKey || altKey || repeat || !letterKeysOn()) return
        if (key.toLowerCase() === 'h' && !mine) toggleHand()
      }}
    >
      <Head state={state} language={language} />
      <Turn view={view} />
      {offline && <p className="small-window-offline">{texts.offline}</p>}
      {(raises || (runs && mine)) && (
        <div className="small-window-acts">
          {mine ? (
            <>
              <Button onClick={() => void send({ type: 'speaker.pass' })}>{texts.pass}</Button>
              <Button look="solid" onClick={() => void send({ type: 'speaker.set', member: null })}>
                {texts.said}
              </Button>
            </>
          ) : (
            <Button
              aria-pressed={handUp}
              icon={<Hand size={16} strokeWidth={1.75} aria-hidden />}
              hotkey="H"
              onClick={toggleHand}
            >
              {handUp ? texts.lower : texts.raise}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

interface HeadProps {
  readonly state: MeetingState
  readonly language: Language
}

/** The phase and what it asks, and how long it still takes. */
function Head({ state, language }: HeadProps) {
  const texts = useTexts(smallWindowTexts)
  const now = useNow()
  const { progress } = state
  const { name, prompt } = wordsOf(state, language) ?? { name: texts.waiting, prompt: undefined }
  const timed = progress.type === 'running' && !betweenOf(state)
  const time = timed ? phaseTime(progress.timer, now) : undefined
  return (
    <header>
      <div>
        <h1>{name}</h1>
        {prompt !== undefined && <p>{prompt}</p>}
      </div>
      {time && (
        <div className="small-window-time" role="timer">
          <TimerRing look={time.look} elapsed={time.elapsed} size={84}>
            <Clock>{time.words}</Clock>
          </TimerRing>
          {time.look === 'paused' && <small>{texts.paused}</small>}
        </div>
      )}
    </header>
  )
}

function wordsOf(
  state: MeetingState,
  language: Language,
): { readonly name: string; readonly prompt: string | undefined } | undefined {
  if (state.balcony) {
    const { title, prompt } = balconyTexts[language]
    return { name: title, prompt }
  }
  const between = betweenOf(state)
  if (between) {
    const { title, coming } = betweenWords(between, state, language)
    return { name: title, prompt: coming }
  }
  const phase = openPhase(state)
  return phase && { name: phase.name[language], prompt: phasePrompt(phase, language) }
}

/** Who has the word, and the hands that follow. */
function Turn({ view }: SmallWindowProps) {
  const texts = useTexts(smallWindowTexts)
  const language = useLanguage()
  const here = useSnapshot((snapshot) => snapshot.here)
  const { state } = view
  if (view.status !== 'running') return null
  const { speaker, next: hands } = speakingOrder(state)
  const next = followers(state, { present: [...here], most: 3 })
  const phase = openPhase(state)
  const mine = speaker?.id === view.you
  const place = hands.findIndex(({ id }) => id === view.you)
  const asking = phase !== undefined && asks(phase) && view.turn?.caseGiver !== speaker?.id
  const line = mine
    ? texts.yours
    : speaker
      ? (asking ? texts.asks : texts.speaks)(speaker.name)
      : texts.nobody
  const under =
    place >= 0
      ? texts.handAt(place + 1)
      : next.length > 0
        ? texts.follow(
            listOf(
              next.map(({ name }) => name),
              language,
            ),
          )
        : undefined
  return (
    <div className="small-window-turn">
      {speaker && <Avatar name={memberOf(state, speaker.id)?.name ?? ''} look="now" size={40} />}
      <p>
        <b>{line}</b>
        {under !== undefined && <small>{under}</small>}
      </p>
    </div>
  )
}
