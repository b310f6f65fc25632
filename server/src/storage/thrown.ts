/** What was thrown in a thread, as a message can carry it: codes do not survive by themselves. */
export interface Thrown {
  readonly message: string
  readonly stack: string | undefined
  /** Node's code, such as ENOSPC, and SQLite's own. */
  readonly code: string | undefined
  readonly errcode: number | undefined
}

export function packThrown(thrown: unknown): Thrown {
  if (!(thrown instanceof Error)) {
    return { message: String(thrown), stack: undefined, code: undefined, errcode: undefined }
  }
  const { code, errcode } = thrown as { code?: unknown; errcode?: unknown }
  return {
    message: thrown.message,
    stack: thrown.stack,
    code: typeof code === 'string' ? code : undefined,
    errcode: typeof errcode === 'number' ? errcode : undefined,
  }
}

export function unpackThrown({ message, stack, code, errcode }: Thrown): Error {
  const error = new Error(message)
  if (stack !== undefined) error.stack = stack
  if (code !== undefined) Object.assign(error, { code })
  if (errcode !== undefined) Object.assign(error, { errcode })
  return error
}
