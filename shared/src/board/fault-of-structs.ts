import * as Y from 'yjs'

/** No hand writes so much; far above it, numbers in updates would stop being whole. */
const MOST_CLOCK = 2 ** 32

/** The shared types a board is made of. */
const TYPES: readonly unknown[] = [Y.Map, Y.XmlFragment, Y.XmlElement, Y.XmlText]

/**
 * What is wrong with the bare parts of an update, before anything is applied.
 *
 * - `garbage`: Yjs never writes it, and may break on it later: a part without length, a client
 *   twice, a clock beyond reach
 * - `unknown-field`: content that no board holds: formatting marks, embeds, binaries, documents
 *   within the document, lists. Some of it has no length, and some would be tidied away by every
 *   reader's Yjs in the reader's own name
 */
export function faultOfStructs(
  structs: readonly (Y.Item | Y.GC | Y.Skip)[],
): 'garbage' | 'unknown-field' | undefined {
  const ends = new Map<number, number>()
  let last: number | undefined
  for (const struct of structs) {
    const { client, clock } = struct.id
    const end = clock + struct.length
    if (!(struct.length > 0) || end > MOST_CLOCK) return 'garbage'
    if (ends.has(client) && (client !== last || ends.get(client) !== clock)) return 'garbage'
    ends.set(client, end)
    last = client
    if (struct instanceof Y.Item && !isOfABoard(struct.content)) return 'unknown-field'
  }
  return undefined
}

function isOfABoard(content: Y.Item['content']): boolean {
  if (content instanceof Y.ContentType) return TYPES.includes(content.type.constructor)
  return (
    content instanceof Y.ContentAny ||
    content instanceof Y.ContentString ||
    content instanceof Y.ContentDeleted
  )
}
