/** Says, on the page of the door, that someone is in. The app cancels it when it takes the page over. */
export const IN = 'kring:in'

export interface In {
  /** Where being in leads. */
  readonly way: string
  /** `again`: this device was in already, and the door is no stop on the way. */
  readonly how: 'first' | 'again'
}

/** Whether an address is the door: '/j', '/j/', '/j/TFK493'. */
export function isDoor(path: string): boolean {
  return /^\/j(?:\/|$)/u.test(path)
}
