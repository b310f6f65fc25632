import { Hand } from 'lucide-react'
import { useTexts } from '../language/use-texts.ts'
import { oneScreenTexts } from './one-screen-texts.ts'

export interface SeatButtonProps {
  readonly name: string
  /** The key for it, with Alt. From the tenth seat on there is none. */
  readonly digit: number | undefined
  readonly isChosen: boolean
  readonly speaks: 'yes' | 'no'
  /** Place in the queue of hands, from 1; 0 where the hand is down. */
  readonly hand: number
  readonly onPress: () => void
}

/** A seat at the one screen: pressed, the scribe writes down their words. */
export function SeatButton({ name, digit, isChosen, speaks, hand, onPress }: SeatButtonProps) {
  const texts = useTexts(oneScreenTexts)
  return (
    <button
      type="button"
      className="one-screen-seat"
      aria-pressed={isChosen}
      data-speaks={speaks}
      {...(digit === undefined ? {} : { 'aria-keyshortcuts': `Alt+${digit}` })}
      onClick={onPress}
    >
      {digit !== undefined && (
        <kbd aria-hidden title={texts.key(digit)}>
          {digit}
        </kbd>
      )}
      {name}
      {speaks === 'yes' && <span className="sr">, {texts.hasWord}</span>}
      {hand > 0 && (
        <span className="hand">
          <Hand size={16} strokeWidth={2} aria-hidden />
          <span aria-hidden>{hand}</span>
          <span className="sr">, {texts.handUp(hand)}</span>
        </span>
      )}
    </button>
  )
}
