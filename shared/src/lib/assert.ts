/** A throw is a bug: for what cannot happen unless a programmer erred. Never for what a person did. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message)
}

/** Proves to the compiler that every member of a union was handled. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`)
}
