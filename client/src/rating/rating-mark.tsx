import type { Rating } from '@kring/shared/note/rating'
import { Flame, Minus, Snowflake } from 'lucide-react'

const ICONS = { cold: Snowflake, neutral: Minus, warm: Flame } as const

/** A rating by its shape and its word. */
export function RatingMark({ rating, word }: { rating: Rating; word: string }) {
  const Icon = ICONS[rating]
  return (
    <>
      <Icon size={13} strokeWidth={1.75} aria-hidden />
      {word}
    </>
  )
}
