import * as z from 'zod/mini'

/** An error over HTTP, as RFC 9457 has it. `code` is stable; the words are for people. */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.optional(z.string()),
})
export type Problem = z.infer<typeof Problem>
