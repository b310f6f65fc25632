import { RATINGS, type Rating } from '@kring/shared/note/rating'
import { type KeyboardEvent, useRef } from 'react'
import { useTexts } from '../language/use-texts.ts'
import './rating-choice.css'
import { RatingMark } from './rating-mark.tsx'
import { ratingTexts } from './rating-texts.ts'

export interface RatingChoiceProps {
  rating: Rating | undefined
  /** Whether Tab leads here: on the note the keys are on. */
  isCurrent: boolean
  /** Null: taken back. */
  onRate: (rating: Rating | null) => void
}

/** Cold, neutral or warm, for who brings the case. A second press takes it back. */
export function RatingChoice({ rating, isCurrent, onRate }: RatingChoiceProps) {
  const texts = useTexts(ratingTexts)
  const group = useRef<HTMLDivElement>(null)

  function onKeyDown(event: KeyboardEvent) {
    const by = STEPS[event.key]
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const at = rating === undefined ? (by > 0 ? -1 : 0) : RATINGS.indexOf(rating)
    const next = RATINGS[(at + by + RATINGS.length) % RATINGS.length]
    if (next === undefined) return
    onRate(next)
    group.current?.querySelector<HTMLElement>(`[data-rating="${next}"]`)?.focus()
  }

  return (
    <div
      ref={group}
      className="rating-choice"
      role="radiogroup"
      aria-label={texts.ask}
      onKeyDown={onKeyDown}
    >
      {RATINGS.map((one, place) => (
        // biome-ignore lint/a11y/useSemanticElements: a second press takes it back, as no input does
        <button
          key={one}
          type="button"
          role="radio"
          data-rating={one}
          aria-checked={rating === one}
          aria-keyshortcuts={`${place + 1}`}
          tabIndex={isCurrent && (rating === one || (rating === undefined && place === 0)) ? 0 : -1}
          onClick={() => onRate(rating === one ? null : one)}
        >
          <RatingMark rating={one} word={texts.words[one]} />
        </button>
      ))}
    </div>
  )
}

const STEPS: { readonly [key: string]: number } = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}
