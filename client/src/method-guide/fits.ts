import { type Method, minutesOf } from '@kring/shared/method/method'

/** What a circle has: undefined where it does not say. */
export interface Having {
  /** Members, who leads not counted. */
  readonly members: number | undefined
  readonly minutes: number | undefined
}

/** Whether a whole meeting by a method suits so many members and so many minutes. */
export function fits(method: Method, { members, minutes }: Having): boolean {
  if (members !== undefined && (members < method.size.from || members > method.size.to))
    return false
  const takes = members === undefined ? method.total : minutesOf(method, members)
  return minutes === undefined || takes <= minutes
}
