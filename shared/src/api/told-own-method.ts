import * as z from 'zod/mini'

const Said = z.object({ en: z.string(), sv: z.string(), nl: z.string() })

/** What is told of a method of a circle's own where it is named, and not opened. */
export const ToldOwnMethod = z.object({
  name: Said,
  size: z.object({ from: z.int(), to: z.int() }),
  /** Minutes of a meeting: so many, and so many more for each member who is here. */
  length: z.object({ fixed: z.number(), eachMember: z.number() }),
})
export type ToldOwnMethod = z.infer<typeof ToldOwnMethod>
