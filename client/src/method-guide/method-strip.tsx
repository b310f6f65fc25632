import type { Method } from '@kring/shared/method/method'
import { isByOther, runOf, stampOf } from './method-run.ts'
import './method-strip.css'

/** The shape of a method at a glance: how long it tells, asks, looks, advises, agrees. */
export function MethodStrip({ method }: { method: Method }) {
  const steps = runOf(method).flatMap(({ steps, times }) =>
    Array.from({ length: times }, (_, time) => steps.map(({ of }) => ({ of, time }))).flat(),
  )
  return (
    <span className="method-strip" aria-hidden>
      {steps.map(({ of, time }) => (
        <i
          key={`${of.id} ${time}`}
          data-kind={isByOther(of) ? undefined : stampOf(of)}
          style={{ flexGrow: of.minutes }}
        />
      ))}
    </span>
  )
}
