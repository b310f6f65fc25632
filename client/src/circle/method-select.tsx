import type { ComponentPropsWithoutRef } from 'react'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { circleTexts } from './circle-texts.ts'
import { methodsOfKring, type OfferedMethod } from './offered-methods.ts'

export interface MethodSelectProps extends ComponentPropsWithoutRef<'select'> {
  readonly chosen: string
  readonly onChoose: (method: string) => void
  /** The circle's own. */
  readonly ours: readonly OfferedMethod[]
  /** For so many the minutes are reckoned. */
  readonly members: number
}

/** By which method: one that Kring comes with, or one of the circle's own, each with its minutes. */
export function MethodSelect({ chosen, onChoose, ours, members, ...rest }: MethodSelectProps) {
  const texts = useTexts(circleTexts)
  return (
    <select {...rest} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
      {ours.length > 0 && (
        <optgroup label={texts.ours}>
          <Options methods={ours} />
        </optgroup>
      )}
      <optgroup label={texts.kring}>
        <Options methods={methodsOfKring(members)} />
      </optgroup>
    </select>
  )
}

function Options({ methods }: { readonly methods: readonly OfferedMethod[] }) {
  const texts = useTexts(circleTexts)
  const language = useLanguage()
  return methods.map(({ id, name, minutes, version, of }) => (
    <option key={id} value={id}>
      {texts.inMinutes(
        of === 'several' && version !== undefined
          ? texts.withVersion(name[language], version)
          : name[language],
        minutes,
      )}
    </option>
  ))
}
