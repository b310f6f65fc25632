import type * as z from 'zod/mini'

/**
 * Why something was not done. `code` is stable and is what texts are chosen by; two codes are
 * ours and not the server's: `unreachable` (nobody answered) and `unreadable` (something answered
 * that is not our server, or is another version of it).
 */
export interface Problem {
  readonly code: string
  readonly status: number
  readonly title: string
  readonly detail?: string | undefined
  readonly [more: string]: unknown
}

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value; readonly status: number }
  | { readonly ok: false; readonly problem: Problem }

/**
 * The contract of an answer, from `@kring/shared/api`. Where a page is to be there before its first
 * answer is, the contract is fetched while the question is on its way.
 */
export type Contract<Value> = z.ZodMiniType<Value> | (() => Promise<z.ZodMiniType<Value>>)

export interface CallOptions {
  readonly signal?: AbortSignal | undefined
}

const UNREACHABLE: Problem = { code: 'unreachable', status: 0, title: 'Nobody answered' }

function unreadable(status: number): Problem {
  return { code: 'unreadable', status, title: 'The answer cannot be read' }
}

async function call<Value>(
  path: string,
  request: RequestInit,
  contractOf: (status: number) => Contract<Value>,
): Promise<Answer<Value>> {
  let response: Response
  let body: unknown
  try {
    response = await fetch(path, { credentials: 'same-origin', ...request })
    const text = await response.text()
    body = text === '' ? undefined : JSON.parse(text)
  } catch (thrown) {
    return thrown instanceof SyntaxError
      ? { ok: false, problem: unreadable(0) }
      : { ok: false, problem: UNREACHABLE }
  }
  if (!response.ok) {
    const schema = await schemaOf(async () => (await import('@kring/shared/api/problem')).Problem)
    const problem = schema?.safeParse(body)
    return { ok: false, problem: problem?.success ? problem.data : unreadable(response.status) }
  }
  const schema = await schemaOf(contractOf(response.status))
  if (schema === undefined) return { ok: false, problem: UNREACHABLE }
  const value = schema.safeParse(body)
  return value.success
    ? { ok: true, value: value.data, status: response.status }
    : { ok: false, problem: unreadable(response.status) }
}

/** Undefined where it cannot be had: nobody answers there either. */
async function schemaOf<Value>(
  contract: Contract<Value>,
): Promise<z.ZodMiniType<Value> | undefined> {
  if (typeof contract !== 'function') return contract
  return contract().catch(() => undefined)
}

/** Asks. */
export function apiGet<Value>(
  path: string,
  contract: Contract<Value>,
  options: CallOptions = {},
): Promise<Answer<Value>> {
  return call(path, { signal: options.signal ?? null }, () => contract)
}

export interface PostOptions<Accepted> extends CallOptions {
  /** What a 202 answers, where it answers something else. */
  readonly accepted?: Contract<Accepted>
}

/** Says. Nothing is half done: either it answers a value, or nothing happened. */
export function apiPost<Value, Accepted = never>(
  path: string,
  body: unknown,
  contract: Contract<Value>,
  options: PostOptions<Accepted> = {},
): Promise<Answer<Value | Accepted>> {
  const request: RequestInit = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: options.signal ?? null,
  }
  return call<Value | Accepted>(path, request, (status) =>
    status === 202 && options.accepted !== undefined ? options.accepted : contract,
  )
}
