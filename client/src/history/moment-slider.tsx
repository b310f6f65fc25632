import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTexts } from '../language/use-texts.ts'
import { IconButton } from '../ui/button.tsx'
import { Clock } from '../ui/clock.tsx'
import { historyTexts } from './history-texts.ts'
import './moment-slider.css'
import { groupsOf, type Stop, stopByKey, stopWords } from './stops.ts'

export interface MomentSliderProps {
  stops: readonly Stop[]
  /** The place of the stop that is looked at. */
  at: number
  onStop: (at: number) => void
}

/**
 * The meeting as a line with a stop for each phase that ended, by its turns. What one holds is the
 * browser's own slider, so that every hand, key and voice that moves one moves this; what one sees
 * is drawn beneath it.
 */
export function MomentSlider({ stops, at, onStop }: MomentSliderProps) {
  const texts = useTexts(historyTexts)
  const slider = useRef<HTMLInputElement>(null)
  const last = stops.length - 1
  const groups = groupsOf(stops)
  // It is what one came for.
  useEffect(() => slider.current?.focus(), [])

  function step(by: 1 | -1) {
    const next = Math.min(last, Math.max(0, at + by))
    onStop(next)
    // A button that leads no further gives the keys to the slider.
    if (next === 0 || next === last) slider.current?.focus()
  }

  return (
    <div className="moment-slider">
      <IconButton label={texts.earlier} disabled={at === 0} onClick={() => step(-1)}>
        <ChevronLeft size={20} strokeWidth={1.75} aria-hidden />
      </IconButton>
      <div className="moment-line">
        <div className="moment-drawn" aria-hidden>
          {groups.map(({ from, count, name }) => (
            <span
              key={from}
              className="moment-turn"
              data-named={name !== ''}
              style={{
                left: part(from, last),
                right: `calc(100% - ${part(from + count - 1, last)})`,
              }}
            >
              <span className="name">{name}</span>
            </span>
          ))}
          {stops.map(({ seq, at: time }, place) => (
            <span
              key={seq}
              className="moment-stop"
              data-at={place === at}
              style={{ left: part(place, last) }}
            >
              {place === at && <Clock>{time}</Clock>}
            </span>
          ))}
        </div>
        <input
          ref={slider}
          type="range"
          min={0}
          max={last}
          step={1}
          value={at}
          aria-label={texts.slider}
          aria-valuetext={stops[at] && stopWords(stops[at], texts.asItWas)}
          onChange={({ target }) => onStop(Number(target.value))}
          onKeyDown={(event) => {
            if (event.ctrlKey || event.metaKey || event.altKey) return
            const next = stopByKey(event.key, at, stops)
            if (next === undefined) return
            event.preventDefault()
            onStop(next)
          }}
        />
      </div>
      <IconButton label={texts.later} disabled={at === last} onClick={() => step(1)}>
        <ChevronRight size={20} strokeWidth={1.75} aria-hidden />
      </IconButton>
    </div>
  )
}

/** How far along the line a stop lies. */
function part(place: number, last: number): string {
  return `${last === 0 ? 0 : Math.round((place / last) * 10_000) / 100}%`
}
