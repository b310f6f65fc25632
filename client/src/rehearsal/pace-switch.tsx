import { useTexts } from '../language/use-texts.ts'
import { PACES, type Pace } from './rehearsal-choice.ts'
import { rehearsalTexts } from './rehearsal-texts.ts'

export interface PaceSwitchProps {
  pace: Pace
  onPace: (pace: Pace) => void
}

/** How fast the circle's time runs; it can be changed on the way. */
export function PaceSwitch({ pace, onPace }: PaceSwitchProps) {
  const texts = useTexts(rehearsalTexts)
  return (
    <fieldset className="pace-switch">
      <legend className="sr">{texts.pace}</legend>
      {PACES.map((one) => (
        <label key={one}>
          <input type="radio" name="pace" checked={one === pace} onChange={() => onPace(one)} />
          <span>{texts.paceOf(one)}</span>
        </label>
      ))}
    </fieldset>
  )
}
