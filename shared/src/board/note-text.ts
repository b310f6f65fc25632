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
            .map((run) => (run instanceof Y.XmlText ? lettersOf(run) : ''))
            .join('')
        : '',
    )
    .join('\n')
}

/** The letters alone: nothing foreign in a run is ever walked into. */
function lettersOf(run: Y.XmlText): string {
  let letters = ''
  for (const { content } of itemsIn(run)) {
    if (content instanceof Y.ContentString) letters += content.str
  }
  return letters
}

/**
 * What is wrong with the text by its schema, if anything. Walks what is stored rather than what Yjs
 * would show: a formatting mark has no length and no list shows it, yet every reader's Yjs would tidy
 * it away, and so write into another's note.
 */
export function faultOfText(
  fragment: Y.XmlFragment,
  most: number,
): 'schema' | 'too-long' | undefined {
  let length = 0
  if (hasAttributes(fragment)) return 'schema'
  for (const { content: outer } of itemsIn(fragment)) {
    const paragraph = outer instanceof Y.ContentType ? outer.type : undefined
    if (!(paragraph instanceof Y.XmlElement) || paragraph.nodeName !== 'paragraph') return 'schema'
    if (hasAttributes(paragraph)) return 'schema'
    length += 1
    let runs = 0
    for (const { content: inner } of itemsIn(paragraph)) {
      const run = inner instanceof Y.ContentType ? inner.type : undefined
      if (!(run instanceof Y.XmlText) || hasAttributes(run)) return 'schema'
      // A run after another weighs something too, or there might be any number of empty ones.
      if (runs > 0) length += 1
      runs += 1
      for (const piece of itemsIn(run)) {
        if (!(piece.content instanceof Y.ContentString)) return 'schema'
        length += piece.length
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

/** What a list or a text holds, as it is stored, in order. */
function* itemsIn(type: { readonly _start: Y.Item | null }): Iterable<Y.Item> {
  for (let item = type._start; item !== null; item = item.right) if (!item.deleted) yield item
}

/** A fragment, a paragraph or a run of ours has no attributes. */
function hasAttributes(type: { readonly _map: ReadonlyMap<string, Y.Item> }): boolean {
  return [...type._map.values()].some((item) => !item.deleted)
}
