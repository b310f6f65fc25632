import type { HeldBy } from '@kring/shared/meeting/agenda'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import '../ui/select.css'
import { agendaTexts } from './agenda-texts.ts'

export interface MethodChoiceProps {
  by: HeldBy
  chosen: string
  onChoose: (method: string) => void
}

/** By which of several methods a case is held. */
export function MethodChoice({ by, chosen, onChoose }: MethodChoiceProps) {
  const texts = useTexts(agendaTexts)
  const language = useLanguage()
  return (
    <select
      className="select"
      aria-label={texts.heldBy}
      value={chosen}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {by.methods.map(({ id, name }) => (
        <option key={id} value={id}>
          {name[language]}
        </option>
      ))}
    </select>
  )
}
