import { Suspense } from 'react'
import { part } from '../part/part.ts'
import { LeftOut } from '../ui/left-out.tsx'
import type { OwnCoachSwitchProps } from './coach-switches.tsx'

const OwnSwitch = part(async () => (await import('./coach-switches.tsx')).OwnCoachSwitch)
const CircleSwitch = part(async () => (await import('./coach-switches.tsx')).CircleCoachSwitch)

/** In a meeting: the switch of who holds the device, and that of the circle for who may turn it. */
export function CoachSwitches(props: OwnCoachSwitchProps) {
  return (
    <LeftOut>
      <Suspense>
        <OwnSwitch {...props} />
        <CircleSwitch circle={props.circle} />
      </Suspense>
    </LeftOut>
  )
}

/** On the page of a circle, where there is no meeting. */
export function CoachOfCircle({ circle }: Pick<OwnCoachSwitchProps, 'circle'>) {
  return (
    <LeftOut>
      <Suspense>
        <CircleSwitch circle={circle} />
      </Suspense>
    </LeftOut>
  )
}
