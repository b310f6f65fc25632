import type { Context } from 'hono'
import type * as z from 'zod/mini'
import { problem } from './problem-response.ts'

type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly response: Response }

export interface ReadBodyOptions {
  /** The problem's code where the body is JSON but not as the schema has it. */
  readonly code?: string
}

/** The body of a request by its contract, or the problem to answer with. No body reads as `{}`. */
export async function readBody<Value>(
  c: Context,
  schema: z.ZodMiniType<Value>,
  { code = 'body-malformed' }: ReadBodyOptions = {},
): Promise<Read<Value>> {
  const text = await c.req.text()
  let body: unknown
  try {
    body = text === '' ? {} : JSON.parse(text)
  } catch {
    const response = problem(c, 400, {
      code: 'body-not-json',
      title: 'The body is not JSON',
    })
    return { ok: false, response }
  }
  const parsed = schema.safeParse(body)
  if (parsed.success) return { ok: true, value: parsed.data }

  const faults = parsed.error.issues.map(({ path, message }) => ({
    path: path.join('.'),
    message,
  }))
  const first = faults[0]
  const response = problem(c, 422, {
    code,
    title: 'The body is not what this call takes',
    ...(first ? { detail: first.path ? `${first.path}: ${first.message}` : first.message } : {}),
    faults,
  })
  return { ok: false, response }
}
