import { type ConsentAnswer, hasConsent, questionsBefore } from '@kring/shared/meeting/consent'
import { asks } from '@kring/shared/method/method'
import { useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { clockTime } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useOneScreen } from '../one-screen/one-screen.ts'
import { oneScreenTexts } from '../one-screen/one-screen-texts.ts'
import { adviceOpensAt } from '../phase/advice-opens.ts'
import { PhaseHead } from '../phase/phase-head.tsx'
import { phasePrompt } from '../phase/phase-prompt.ts'
import { useNow } from '../sync/use-meeting.tsx'
import { Button } from '../ui/button.tsx'
import { Clock } from '../ui/clock.tsx'
import { BOARD_TEXTS, type BoardTexts } from './board-texts.ts'
import './prompt.css'
import type { TurnBoard } from './use-turn-board.ts'

/** One sentence and one ring: the first thing read, nothing behind it. */
export function Prompt({ board }: { board: TurnBoard }) {
  const language = useLanguage()
  const texts = useTexts(BOARD_TEXTS)
  const now = useNow()
  const { phase, turn, view, state } = board
  const { isOn } = useOneScreen(state.meeting)
  const scribe = useTexts(oneScreenTexts)
  if (!phase) {
    return (
      <div className="prompt-bar">
        <PhaseHead
          prompt={turn.title}
          under={turn.status === 'closed' ? texts.turnClosed : texts.turnAhead}
          timer={null}
        />
      </div>
    )
  }
  const adviceAt = adviceOpensAt(state, now)
  const onPaper = isOn && board.leads ? { ...texts, promptPrivate: scribe.onPaper } : texts
  const [first, second] = sentences(board, onPaper)
  return (
    <div className="prompt-bar">
      <PhaseHead
        prompt={phasePrompt(phase, language)}
        under={
          <>
            {first}{' '}
            {adviceAt === undefined ? (
              second
            ) : (
              <WithClock words={texts.ideasWait} at={clockTime(adviceAt, language)} />
            )}
          </>
        }
        timer={view.timer}
      />
      <Consent board={board} />
    </div>
  )
}

/** A sentence with a time in it, its colon raised as everywhere. */
function WithClock({ words, at }: { words: (at: string) => string; at: string }) {
  const [before, after] = words('\u0000').split('\u0000')
  return (
    <>
      {before}
      <Clock>{at}</Clock>
      {after}
    </>
  )
}

function sentences(board: TurnBoard, texts: BoardTexts): readonly string[] {
  const { phase, turn, view, bringsCase, caseGiver } = board
  if (!phase) return []
  const said: string[] = []
  if (!hasConsent(turn, phase)) {
    if (!bringsCase) said.push(texts.promptConsent(caseGiver))
  } else if (phase.silent.includes(view.seat)) {
    said.push(texts.promptListen)
  } else if (phase.manner.includes('private')) {
    said.push(turn.revealed.includes(phase.id) ? texts.promptRevealed : texts.promptPrivate)
  }
  if (!bringsCase && phase.silent.includes('case-giver')) said.push(texts.promptListens(caseGiver))
  if (asks(phase) && phase.admits.answer?.every((seat) => seat === 'case-giver')) {
    said.push(bringsCase ? texts.promptMine : texts.promptAnswers(caseGiver))
  }
  if (phase.manner.includes('round')) said.push(texts.promptRound)
  return said
}

/**
 * Where a phase opens only with the case-giver's yes, their answers stand under its question. All are
 * good answers, so all look alike.
 */
function Consent({ board }: { board: TurnBoard }) {
  const texts = useTexts(BOARD_TEXTS)
  const [sent, setSent] = useState<ConsentAnswer>()
  const send = useSend()
  const { phase, turn, bringsCase, leads, session } = board
  const { isOn } = useOneScreen(session.meeting)
  // On one screen the scribe presses what the case-giver says.
  const answers = bringsCase || (isOn && leads)
  if (!phase || hasConsent(turn, phase) || !answers) return null
  const answer = (words: ConsentAnswer) => {
    setSent(words)
    void send({ type: 'consent.answer', answer: words }).then(() => setSent(undefined))
  }
  return (
    <div className="consent">
      <span>{texts.consentAsk}</span>
      <Button size="small" busy={sent === 'yes'} onClick={() => answer('yes')}>
        {texts.yes}
      </Button>
      <Button size="small" busy={sent === 'no'} onClick={() => answer('no')}>
        {texts.no}
      </Button>
      {questionsBefore(turn, phase) && (
        <Button size="small" busy={sent === 'questions'} onClick={() => answer('questions')}>
          {texts.moreQuestions}
        </Button>
      )}
    </div>
  )
}
