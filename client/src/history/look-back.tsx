import type { PastBoard } from '@kring/shared/api/history-api'
import type { AgendaItem } from '@kring/shared/meeting/agenda'
import { openPhase } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type CSSProperties, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { historyTexts } from './history-texts.ts'
import './look-back.css'
import { type Stop, stopsOf } from './stops.ts'
import { useHistory, usePastBoard } from './use-past.ts'

export interface LookBackProps {
  view: MeetingView
  onClose: () => void
  /** Draws a board as it was; the board itself knows how. */
  draw: (past: PastBoard, item: AgendaItem) => ReactNode
}

/**
 * The meeting as it was at each phase, for who leads. It lies over the meeting, which goes on
 * beneath; Escape leads back to where one was.
 */
export function LookBack({ view, onClose, draw }: LookBackProps) {
  const texts = useTexts(historyTexts)
  const language = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const { state } = view
  const { history, ask } = useHistory(state.meeting, state.version)
  const stops = history.type === 'known' ? stopsOf(history.value, { state, language }) : []
  const [chosen, setChosen] = useState<number>()
  const at = Math.min(chosen ?? stops.length - 1, stops.length - 1)
  const stop = stops[at]
  const past = usePastBoard(state.meeting, stop?.seq)
  const item = state.agenda.find(({ id }) => id === (past.board?.item ?? stop?.item))
  const moved = useMovedOn(view)

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])

  return (
    <dialog
      ref={dialog}
      className="look-back"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <header>
        <h2 id={title}>{texts.title}</h2>
        <p className="look-back-words">
          {past.board?.exact === false ? texts.today : texts.readOnly}
        </p>
        <Button onClick={onClose}>{texts.close}</Button>
      </header>
      <p className="look-back-moved" role="status">
        {moved !== undefined && texts.moved(moved)}
      </p>
      <div className="look-back-board" aria-busy={past.board?.seq !== stop?.seq}>
        {past.board && item ? (
          draw(past.board, item)
        ) : (
          <p className="look-back-nothing">
            {history.type === 'known' && stops.length === 0 ? texts.nothing : texts.loading}
          </p>
        )}
        {(history.type === 'failed' || past.isFailed) && (
          <div className="look-back-failed" role="alert">
            <p>{texts.unreachable}</p>
            <Button size="small" onClick={history.type === 'failed' ? ask : past.ask}>
              {texts.again}
            </Button>
          </div>
        )}
      </div>
      {stop && (
        <footer>
          <p className="look-back-stop" aria-hidden>
            <b>{stop.phase}</b>
            {stop.of !== '' && <span>{stop.of}</span>}
            <span className="time">{stop.isNow ? `${stop.time}, ${texts.now}` : stop.time}</span>
          </p>
          <div className="look-back-slide">
            <IconButton label={texts.earlier} disabled={at === 0} onClick={() => setChosen(at - 1)}>
              <ChevronLeft size={20} strokeWidth={1.75} aria-hidden />
            </IconButton>
            <input
              type="range"
              min={0}
              max={stops.length - 1}
              step={1}
              value={at}
              aria-label={texts.slider}
              aria-valuetext={wordsOf(stop, texts.now)}
              style={partOf(at, stops.length)}
              onChange={({ target }) => setChosen(Number(target.value))}
              autoFocus
            />
            <IconButton
              label={texts.later}
              disabled={at === stops.length - 1}
              onClick={() => setChosen(at + 1)}
            >
              <ChevronRight size={20} strokeWidth={1.75} aria-hidden />
            </IconButton>
          </div>
        </footer>
      )}
    </dialog>
  )
}

/** How far along the slider stands, for its style sheet. */
function partOf(at: number, count: number): CSSProperties {
  return { '--part': count > 1 ? at / (count - 1) : 0 } as CSSProperties
}

function wordsOf({ phase, of, time, isNow }: Stop, now: string): string {
  return [phase, of, time, isNow ? now : ''].filter((word) => word !== '').join(', ')
}

/** The phase that the meeting moved to while one looked back. */
function useMovedOn({ state }: MeetingView): string | undefined {
  const language = useLanguage()
  const phase = openPhase(state)
  const [first] = useState(phase?.id)
  return phase && phase.id !== first ? phase.name[language] : undefined
}
