import type { MeetingView } from '@kring/shared/meeting/view'
import { ArrowLeft, CloudOff, Volume2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { betweenOf } from '../phase/between.ts'
import { scoreOf } from '../score/score-of.ts'
import { stayAwake } from '../signal/stay-awake.ts'
import { useMyTurn } from '../signal/use-my-turn.ts'
import { useNow, useSnapshot } from '../sync/use-meeting.tsx'
import { IconButton } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ScoreStrip } from '../ui/score.tsx'
import type { Tones } from './tones.ts'
import { type Presses, usePresses } from './use-presses.ts'
import { useTimeSignals } from './use-time-signals.ts'
import { voiceOf } from './voice-of.ts'
import { WalkFace } from './walk-face.tsx'
import { WalkGate } from './walk-gate.tsx'
import { WalkMoves } from './walk-moves.tsx'
import { WalkSignals } from './walk-signals.tsx'
import { walkTexts } from './walk-texts.ts'
import './walk.css'

/** A meeting on foot: who speaks and how long, large enough for the sun, and one thing to press. */
export function WalkScreen() {
  const presses = usePresses()
  const stopped = useSnapshot(({ connection }) => connection.type === 'stopped')
  const texts = useTexts(walkTexts)
  const [walk, setWalk] = useState<{ readonly tones: Tones | undefined }>()
  const { view } = presses
  if (!view) {
    return (
      <main className="walk">
        <p className="walk-opening">{stopped ? texts.notHere : texts.opening}</p>
      </main>
    )
  }
  if (!walk) return <WalkGate view={view} onBegin={(tones) => setWalk({ tones })} />
  return <Walking view={view} presses={presses} tones={walk.tones} />
}

interface WalkingProps {
  readonly view: MeetingView
  readonly presses: Presses
  readonly tones: Tones | undefined
}

function Walking({ view, presses, tones }: WalkingProps) {
  const texts = useTexts(walkTexts)
  const language = useLanguage()
  const now = useNow()
  const connection = useSnapshot((snapshot) => snapshot.connection)
  const [signals, setSignals] = useState<'shut' | 'open'>('shut')
  const runs = view.status === 'running'
  // Between two cases nothing is timed.
  useTimeSignals(betweenOf(view.state) ? null : view.timer, tones)
  useEffect(() => () => tones?.close(), [tones])
  const voice = view.turn === null ? undefined : voiceOf(view.state)
  useMyTurn(voice?.type === 'one' && voice.member === view.you ? 'mine' : 'not-mine')
  useEffect(stayAwake, [])

  const { segments, elapsed } = scoreOf(view.state, { now, language })
  return (
    <main className="walk">
      <header className="walk-head">
        <Link className="iconbtn" href={`/m/${view.meeting}`} aria-label={texts.leave}>
          <ArrowLeft size={24} strokeWidth={2} aria-hidden />
        </Link>
        {runs && <ScoreStrip segments={segments} elapsed={elapsed} look="phone" />}
        <IconButton label={texts.signals} onClick={() => setSignals('open')}>
          <Volume2 size={24} strokeWidth={2} aria-hidden />
        </IconButton>
      </header>
      {connection.type === 'offline' && (
        <p className="walk-away" role="status">
          <CloudOff size={18} strokeWidth={2} aria-hidden />
          {texts.waits(presses.waiting)}
        </p>
      )}
      <WalkFace view={view} />
      <WalkMoves view={view} press={presses.press} />
      <Dialog
        open={signals === 'open'}
        onClose={() => setSignals('shut')}
        title={texts.signals}
        closeLabel={texts.close}
      >
        <WalkSignals />
      </Dialog>
    </main>
  )
}
