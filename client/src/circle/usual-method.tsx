import { type CircleView, SetUsualMethod } from '@kring/shared/api/circle-api'
import { methodById } from '@kring/shared/method/methods'
import { useId, useState } from 'react'
import { apiPost } from '../api/api-client.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useToast } from '../ui/toast.tsx'
import { circleTexts } from './circle-texts.ts'
import { MethodSelect } from './method-select.tsx'
import type { OfferedMethod } from './offered-methods.ts'

export interface UsualMethodProps {
  readonly view: CircleView
  readonly ours: readonly OfferedMethod[]
  /** What the circle told stands no longer. */
  readonly onChanged: () => void
}

/** What the circle usually meets by: chosen by who may change how it works, read by the others. */
export function UsualMethod({ view, ours, onChanged }: UsualMethodProps) {
  const texts = useTexts(circleTexts)
  const language = useLanguage()
  const say = useToast()
  const id = useId()
  const { circle, you, members } = view
  // Shown at once; what the circle tells afterwards is the same.
  const [chosen, setChosen] = useState<string>()

  async function choose(method: string) {
    setChosen(method)
    const path = `/api/circles/${encodeURIComponent(circle.id)}/method`
    const answer = await apiPost(path, { method }, SetUsualMethod)
    if (answer.ok) return onChanged()
    setChosen(undefined)
    say({ text: texts.failed })
  }

  if (!you.mayChange) {
    const name = circle.ownMethod?.name ?? methodById(circle.method)?.name
    return name && <p>{texts.usuallyBy(name[language])}</p>
  }
  return (
    <div className="circle-method-choice">
      <label htmlFor={id}>{texts.usually}</label>
      <MethodSelect
        id={id}
        chosen={chosen ?? circle.method}
        onChoose={(method) => void choose(method)}
        ours={ours}
        members={members.length}
      />
    </div>
  )
}
