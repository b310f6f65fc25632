import { Suspense } from 'react'
import { Coming } from '../part/coming.tsx'
import { part } from '../part/part.ts'
import type { PulseFormProps } from './pulse-form.tsx'
import type { PulseQuestionProps } from './pulse-question.tsx'
import type { PulseTallyProps } from './pulse-tally.tsx'

// Few meetings take a pulse: no page waits for what draws one.
const Form = part(async () => (await import('./pulse-form.tsx')).PulseForm)
const Question = part(async () => (await import('./pulse-question.tsx')).PulseQuestion)
const Tally = part(async () => (await import('./pulse-tally.tsx')).PulseTally)

export function PulseForm(props: PulseFormProps) {
  return (
    <Suspense fallback={<Coming />}>
      <Form {...props} />
    </Suspense>
  )
}

export function PulseQuestion(props: PulseQuestionProps) {
  return (
    <Suspense fallback={null}>
      <Question {...props} />
    </Suspense>
  )
}

export function PulseTally(props: PulseTallyProps) {
  return (
    <Suspense fallback={<Coming />}>
      <Tally {...props} />
    </Suspense>
  )
}
