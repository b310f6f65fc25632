import * as Y from 'yjs'

/** Signs of text in one note, and in a sheet such as the problem. */
export const NOTE_LENGTH = 2_000
export const SHEET_LENGTH = 8_000

/**
 * The text of a note or a sheet: paragraphs of plain words, nothing else. The schema is as small
 * as it can be, so that every editor of every age knows all of it: y-tiptap deletes what its own
 * schema does not know, and a reader would write into another's note.
 */
export function plainText(fragment: Y.XmlFragment): string {
  return fragment
    .toArray()
    .map((paragraph) =>
      paragraph instanceof Y.XmlElement
        ? paragraph
            .toArray()
            .map((run) => (run instanceof Y.XmlText ? run.toString() : ''))
            .join('')
        : '',
    )
    .join('\n')
}

/** What is wrong with the text by its schema, if anything. */
export function faultOfText(
  fragment: Y.XmlFragment,
  most: number,
): 'schema' | 'too-long' | undefined {
  let length = 0
  if (mapSize(fragment) > 0) return 'schema'
  for (const paragraph of fragment.toArray()) {
    if (!(paragraph instanceof Y.XmlElement) || paragraph.nodeName !== 'paragraph') return 'schema'
    if (mapSize(paragraph) > 0) return 'schema'
    length += 1
    for (const run of paragraph.toArray()) {
      if (!(run instanceof Y.XmlText) || mapSize(run) > 0) return 'schema'
      for (const piece of run.toDelta() as readonly { insert: unknown; attributes?: object }[]) {
        if (typeof piece.insert !== 'string' || piece.attributes) return 'schema'
        length += piece.insert.length
      }
    }
  }
  return length > most + 1 ? 'too-long' : undefined
}

/** These words as new paragraphs, one a line. */
export function paragraphs(words: string): Y.XmlElement[] {
  return words.split('\n').map((line) => {
    const paragraph = new Y.XmlElement('paragraph')
    if (line !== '') paragraph.insert(0, [new Y.XmlText(line)])
    return paragraph
  })
}

/** Replaces the text of a fragment that is in a document by these words. */
export function writeText(fragment: Y.XmlFragment, words: string): void {
  fragment.delete(0, fragment.length)
  fragment.insert(0, paragraphs(words))
}

/** Keys of a shared type: attributes of an element. A fragment or a text run of ours has none. */
function mapSize(type: { readonly _map: ReadonlyMap<string, Y.Item> }): number {
  let size = 0
  for (const item of type._map.values()) if (!item.deleted) size += 1
  return size
}
