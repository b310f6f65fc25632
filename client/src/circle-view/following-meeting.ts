import type { CircleView } from '@kring/shared/api/circle-api'
import { useEffect } from 'react'

type Listed = CircleView['meetings'][number]

/** Where people gather this long before the time. */
const GATHERS_BEFORE_MS = 30 * 60_000

/** The meeting of the circle that came after this one: the running one, else the soonest planned. */
export function followingMeeting(
  view: Pick<CircleView, 'meetings'> | undefined,
  { number }: { readonly number: number },
): Listed | undefined {
  const later = (view?.meetings ?? []).filter(
    (one) => one.number > number && one.status !== 'closed',
  )
  return (
    later.find(({ status }) => status === 'running') ??
    later.toSorted(
      (one, other) => (one.startsAt ?? 0) - (other.startsAt ?? 0) || one.number - other.number,
    )[0]
  )
}

/** Whether people gather for it by now: it runs, or begins soon, or as soon as they are there. */
export function gathersNow(
  { status, startsAt }: Pick<Listed, 'status' | 'startsAt'>,
  now: number,
): boolean {
  if (status !== 'planned') return status === 'running'
  return startsAt === null || startsAt - now < GATHERS_BEFORE_MS
}

const ASKS_EVERY_MS = 15_000

/** While a meeting is closed its screens ask now and then whether the circle goes on. */
export function useAskingAgain(
  ask: () => void,
  { status }: { readonly status: 'planned' | 'running' | 'closed' | undefined },
): void {
  useEffect(() => {
    if (status !== 'closed') return
    const timer = setInterval(ask, ASKS_EVERY_MS)
    return () => clearInterval(timer)
  }, [ask, status])
}
