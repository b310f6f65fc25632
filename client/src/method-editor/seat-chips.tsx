import type { Seat } from '@kring/shared/method/seat'
import { Check } from 'lucide-react'
import { useTexts } from '../language/use-texts.ts'
import './chips.css'
import { seatTexts } from './seat-texts.ts'

/** An observer only reads, so there is nothing to choose for them. */
const CHOSEN_FOR: readonly Seat[] = ['case-giver', 'peer', 'team-leader', 'facilitator']

export interface SeatChipsProps {
  /** What it is that these seats do: 'Question'. */
  label: string
  seats: readonly Seat[]
  onToggle: (seat: Seat) => void
  may: 'write' | 'read'
}

/** Some of the seats; each is pressed in, or out. An observer is shown where a method names one. */
export function SeatChips({ label, seats, onToggle, may }: SeatChipsProps) {
  const texts = useTexts(seatTexts)
  const shown = seats.includes('observer') ? [...CHOSEN_FOR, 'observer' as const] : CHOSEN_FOR
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lie in a line of its own kind
    <span className="chips" role="group" aria-label={label}>
      {shown.map((seat) => (
        <button
          key={seat}
          type="button"
          className="chip"
          aria-pressed={seats.includes(seat)}
          aria-disabled={may === 'read'}
          onClick={may === 'write' ? () => onToggle(seat) : undefined}
        >
          <Check size={13} strokeWidth={2.4} aria-hidden />
          {texts[seat].name}
        </button>
      ))}
    </span>
  )
}
