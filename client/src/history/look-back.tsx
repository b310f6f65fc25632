import type { PastBoard } from '@kring/shared/api/history-api'
import type { AgendaItem } from '@kring/shared/meeting/agenda'
import { openPhase } from '@kring/shared/meeting/meeting-state'
import { placeOf } from '@kring/shared/meeting/move'
import type { MeetingView } from '@kring/shared/meeting/view'
import { EyeOff } from 'lucide-react'
import { type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { Coming } from '../part/coming.tsx'
import { betweenOf } from '../phase/between.ts'
import { betweenWords } from '../phase/between-words.ts'
import { Button } from '../ui/button.tsx'
import { Clock } from '../ui/clock.tsx'
import { historyTexts } from './history-texts.ts'
import './look-back.css'
import { MomentSlider } from './moment-slider.tsx'
import { stopsOf } from './stops.ts'
import { useGone } from './use-gone.ts'
import { type PastItem, useHistory, usePastItem } from './use-past.ts'

/** The boards of an item, and which of them is looked at. */
export interface Seen {
  readonly item: AgendaItem
  readonly boards: readonly PastBoard[]
  readonly at: number
  /** What was taken away since they were fetched. */
  readonly gone: ReadonlySet<string>
}

export interface LookBackProps {
  view: MeetingView
  onClose: () => void
  /** Draws a board as it was; the board itself knows how. */
  draw: (seen: Seen) => ReactNode
  /** What a screen reader hears of the meeting, which goes on. */
  heard: ReactNode
}

/**
 * The meeting as it was at the end of each phase, for who leads. It lies over the meeting, which
 * goes on beneath and is told of; Escape leads back to where one was.
 */
export function LookBack({ view, onClose, draw, heard }: LookBackProps) {
  const texts = useTexts(historyTexts)
  const language = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const { state } = view
  const { history, ask } = useHistory(state.meeting, placeOf(state) ?? view.status)
  const stops = useMemo(
    () => (history.type === 'known' ? stopsOf(history.value, { state, language }) : []),
    [history, state, language],
  )
  const [chosen, setChosen] = useState<number>()
  // A phase that ends meanwhile is one stop more; where one looks stays where it is.
  const found = stops.findIndex(({ seq }) => seq === chosen)
  const at = found === -1 ? stops.length - 1 : found
  const stop = stops[at]
  if (stop && chosen === undefined) setChosen(stop.seq)

  const seqs = useMemo(
    () => stops.filter(({ item }) => item === stop?.item).map(({ seq }) => seq),
    [stops, stop?.item],
  )
  const { past, isFailed, ask: askBoards } = usePastItem(state.meeting, stop?.item, seqs)
  const shown = useShown(past, stop?.seq)
  const item = state.agenda.find(({ id }) => id === shown?.past.item)
  const board = shown?.past.boards[shown.at]
  const gone = useGone()
  const hasFailed = history.type === 'failed' || isFailed

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])

  return (
    <dialog ref={dialog} className="look-back" aria-label={texts.title} onClose={onClose}>
      <header>
        {stop && (
          <h2>
            <span className="of">
              {stop.of !== '' && <span>{stop.of}</span>}
              <Clock>{stop.span}</Clock>
            </span>
            <span className="phase">{stop.phase}</span>
          </h2>
        )}
        <Now view={view} />
        {board?.exact === false && <p className="look-back-words">{texts.today}</p>}
      </header>
      {heard}
      <div className="look-back-board" aria-busy={board === undefined || shown?.seq !== stop?.seq}>
        {shown && item ? (
          // What the board still waits for must not hide the slider, or the focus would be lost.
          <Suspense fallback={<Coming />}>
            {draw({ item, boards: shown.past.boards, at: shown.at, gone })}
          </Suspense>
        ) : (
          !hasFailed && (
            <p className="look-back-nothing" role="status">
              {history.type === 'known' && stops.length === 0 ? texts.nothing : texts.coming}
            </p>
          )
        )}
        {hasFailed && (
          <div className="look-back-failed" role="alert">
            <p>{texts.unreachable}</p>
            <Button size="small" onClick={history.type === 'failed' ? ask : askBoards}>
              {texts.again}
            </Button>
          </div>
        )}
      </div>
      <footer className="desk look-back-desk">
        <div className="look-back-title">
          <EyeOff size={18} strokeWidth={1.75} aria-hidden />
          <span>
            <b>{texts.title}</b>
            <small>{texts.only}</small>
          </span>
        </div>
        {stop ? (
          <MomentSlider
            stops={stops}
            at={at}
            onStop={(place) => setChosen(stops[place]?.seq ?? stop.seq)}
          />
        ) : (
          <span className="grow" />
        )}
        <Button look="now" className="look-back-close" onClick={() => dialog.current?.close()}>
          {texts.close}
        </Button>
      </footer>
    </dialog>
  )
}

/** Where the meeting stands meanwhile: somebody may wait for who looks back. */
function Now({ view }: { view: MeetingView }) {
  const texts = useTexts(historyTexts)
  const language = useLanguage()
  const { state } = view
  const words = (): string | undefined => {
    if (view.status === 'closed') return texts.nowClosed
    if (state.knocks.length > 0) return texts.nowKnock
    if (view.speaker === view.you) return texts.nowYou
    const between = betweenOf(state)
    return between ? betweenWords(between, state, language).title : openPhase(state)?.name[language]
  }
  return (
    <p className="look-back-now">
      <i aria-hidden />
      <span>{texts.now}</span>
      <b>{words()}</b>
    </p>
  )
}

interface Shown {
  readonly past: PastItem
  readonly at: number
  readonly seq: number
}

/** The board that is asked for; while it is on its way, the last that was shown. */
function useShown(past: PastItem | undefined, seq: number | undefined): Shown | undefined {
  const [kept, setKept] = useState<Shown>()
  const at = past && seq !== undefined ? past.seqs.indexOf(seq) : -1
  if (!past || seq === undefined || at === -1) return kept
  if (kept?.past === past && kept.seq === seq) return kept
  const next = { past, at, seq }
  setKept(next)
  return next
}
