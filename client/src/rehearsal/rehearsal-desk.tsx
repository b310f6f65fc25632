import { memberOf } from '@kring/shared/meeting/meeting-state'
import { leftMs } from '@kring/shared/meeting/timer'
import type { Refusal } from '@kring/shared/refusal/refusal'
import {
  liesFaceDown,
  type Rehearsal,
  stands,
  type WaitingMoment,
} from '@kring/shared/rehearsal/rehearsal'
import { hasMoreToSay } from '@kring/shared/rehearsal/sayable'
import { ArrowRight, EyeOff, Pause, Play, Undo2 } from 'lucide-react'
import { useRef } from 'react'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { refusalText } from '../refusal/refusal-text.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { rehearsalTexts } from './rehearsal-texts.ts'
import type { RehearsalActs } from './use-rehearsal.ts'
import { WhatItDid } from './what-it-did.tsx'

export interface RehearsalDeskProps {
  rehearsal: Rehearsal
  refusal: Refusal | undefined
  acts: RehearsalActs
}

/** What asks for who leads, the ways to answer it, and the moves of a meeting. */
export function RehearsalDesk({ rehearsal, refusal, acts }: RehearsalDeskProps) {
  const texts = useTexts(rehearsalTexts)
  const language = useLanguage()
  const desk = useRef<HTMLElement>(null)
  const { waiting, past, meeting, now } = rehearsal
  const last = past.at(-1)
  const paused = stands(rehearsal)

  /** The button that was pressed goes; the keys stay at the desk. */
  function answer(response: string) {
    desk.current?.focus()
    acts.answer(response)
  }

  return (
    <section className="desk rehearsal-desk" aria-label={texts.desk} ref={desk} tabIndex={-1}>
      <div className="rehearsal-ask">
        <div className="rehearsal-ask-words" role="status">
          {waiting ? (
            <Asked rehearsal={rehearsal} waiting={waiting} />
          ) : refusal ? (
            <p>{refusalText(refusal, language, { state: meeting, now })}</p>
          ) : last ? (
            <>
              <h2>{texts.did}</h2>
              <WhatItDid rehearsal={rehearsal} past={last} leftMs={leftNow(rehearsal)} />
              {!hasMoreToSay(rehearsal) && <p className="what-it-did">{texts.allSaid}</p>}
            </>
          ) : (
            <p>{hasMoreToSay(rehearsal) ? texts.watch : texts.allSaid}</p>
          )}
        </div>
        {waiting && (
          <ol className="rehearsal-ways">
            {waiting.responses.map(({ id, does, say }, index) => (
              <li key={id}>
                <button type="button" aria-keyshortcuts={`${index + 1}`} onClick={() => answer(id)}>
                  <kbd aria-hidden>{index + 1}</kbd>
                  <span>
                    <b>{does[language]}</b>
                    {say ? (
                      <q className="people">{say[language]}</q>
                    ) : (
                      <small>{texts.silent}</small>
                    )}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        )}
      </div>
      <div className="rehearsal-moves">
        <span className="rehearsal-only">
          <EyeOff size={16} strokeWidth={1.75} aria-hidden />
          {texts.only}
        </span>
        <span className="grow" />
        <IconButton label={texts.back} onClick={() => acts.move('back')}>
          <Undo2 size={18} strokeWidth={1.75} aria-hidden />
        </IconButton>
        {!meeting.balcony && (
          <IconButton
            label={paused ? texts.resume : texts.pause}
            onClick={() => acts.move(paused ? 'resume' : 'pause')}
          >
            {paused ? (
              <Play size={18} strokeWidth={1.75} aria-hidden />
            ) : (
              <Pause size={18} strokeWidth={1.75} aria-hidden />
            )}
          </IconButton>
        )}
        <Button hotkey="B" onClick={() => acts.move(meeting.balcony ? 'from-balcony' : 'balcony')}>
          {meeting.balcony ? texts.fromBalcony : texts.balcony}
        </Button>
        <Button hotkey="+" aria-label={texts.moreLabel} onClick={() => acts.move('extend')}>
          {texts.more}
        </Button>
        <Button hotkey="G" onClick={() => acts.move('give-word')}>
          {texts.giveWord}
        </Button>
        {rehearsal.lines.some((line) => liesFaceDown(rehearsal, line)) && (
          <Button hotkey="R" onClick={() => acts.move('reveal')}>
            {texts.reveal}
          </Button>
        )}
        <Button hotkey="F" onClick={acts.forward}>
          {texts.forward}
        </Button>
        <Button
          look="now"
          hotkey="N"
          after={<ArrowRight size={16} strokeWidth={2} aria-hidden />}
          onClick={() => acts.move('next')}
        >
          {isLast(rehearsal) ? texts.end : texts.next}
        </Button>
      </div>
      <p className="sr">{texts.keys}</p>
    </section>
  )
}

function Asked({ rehearsal, waiting }: { rehearsal: Rehearsal; waiting: WaitingMoment }) {
  const texts = useTexts(rehearsalTexts)
  const language = useLanguage()
  const { meeting, now } = rehearsal
  const { doer, seen, says, refusal, responses } = waiting
  return (
    <>
      <h2>{seen[language]}</h2>
      {says && (
        <p className="rehearsal-quote people">
          <q>{says[language]}</q>
        </p>
      )}
      {refusal && doer && (
        <p className="rehearsal-kept">
          {texts.keptFaceDown(memberOf(meeting, doer)?.name ?? '')}.{' '}
          {refusalText(refusal, language, { state: meeting, now })}
        </p>
      )}
      <p className="what-it-did">
        {texts.waits} <span className="rehearsal-keys">{texts.ways(responses.length)}</span>
      </p>
    </>
  )
}

function leftNow({ meeting: { progress }, now }: Rehearsal): number {
  return progress.type === 'running' ? leftMs(progress.timer, now) : 0
}

/** Whether Next is the end: nothing but places for other cases lies ahead. */
function isLast({ meeting }: Rehearsal): boolean {
  const { progress, agenda } = meeting
  if (progress.type !== 'running') return false
  const at = agenda.findIndex(({ id }) => id === progress.item)
  const item = agenda[at]
  const rest = item && item.type !== 'phase' ? item.phases.length - 1 - progress.phase : 0
  return rest === 0 && !agenda.slice(at + 1).some(({ type }) => type === 'phase')
}
