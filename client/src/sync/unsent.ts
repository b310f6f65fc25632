import {
  createBoardDoc,
  type Link,
  linksOf,
  type Note,
  notesOf,
  type Place,
  parseSheetName,
  placesOf,
  readLink,
  readNote,
  readPlace,
  readStroke,
  type Sheet,
  type Stroke,
  strokesOf,
} from '@kring/shared/board/board-doc'
import { readSheet } from '@kring/shared/board/read-board'
import type { Change } from '@kring/shared/board/read-update'
import type { ItemId } from '@kring/shared/lib/id'
import * as Y from 'yjs'

/**
 * One thing done in the old document that the room does not have, in the judge's own words, with
 * what is needed to do it again.
 */
export type Unsent =
  | (Extract<Change, { what: 'note' }> & { readonly place?: Place })
  | (Extract<Change, { what: 'place' }> & { readonly place: Place })
  | Extract<Change, { what: 'link' }>
  | (Extract<Change, { what: 'stroke' }> & { readonly place?: Place })
  | (Extract<Change, { what: 'sheet' }> & { readonly text: string })
  /** Words written in a note that was taken away meanwhile. */
  | { readonly what: 'gone'; readonly is: Note }

/**
 * What the old document holds and the room does not, by holding the room's copy beside the union of
 * both. The judge's reader of updates is not used for it: that one rightly stops at the first thing
 * it does not know, and here nothing that was typed may be passed over.
 */
export function readUnsent(old: Y.Doc, fresh: Y.Doc): readonly Unsent[] {
  const known = Y.decodeStateVector(Y.encodeStateVector(fresh))
  const union = createBoardDoc()
  Y.applyUpdate(union, Y.encodeStateAsUpdate(fresh))
  Y.applyUpdate(union, Y.encodeStateAsUpdate(old, Y.encodeStateVector(fresh)))
  const unsent = [
    ...unsentNotes({ old, fresh, union, known }),
    ...unsentPlaces(fresh, union),
    ...unsentMarks('link', readLink, linksOf(fresh), linksOf(union)),
    ...unsentMarks('stroke', readStroke, strokesOf(fresh), strokesOf(union)).map((one) =>
      one.what === 'stroke' && one.act === 'add' ? withPlace(one, union) : one,
    ),
    ...unsentSheets({ old, fresh, union, known }),
  ]
  union.destroy()
  return unsent
}

interface Docs {
  readonly old: Y.Doc
  readonly fresh: Y.Doc
  readonly union: Y.Doc
  /** How far the room knows each client. */
  readonly known: ReadonlyMap<number, number>
}

function unsentNotes({ old, fresh, union, known }: Docs): readonly Unsent[] {
  const found: Unsent[] = []
  const ids = new Set([...notesOf(old).keys(), ...notesOf(fresh).keys()])
  for (const id of ids) {
    const mine = readNote(id, notesOf(old).get(id))
    const theirs = readNote(id, notesOf(fresh).get(id))
    const both = readNote(id, notesOf(union).get(id))
    const is = both && { ...words(both), text: textOfBoth(mine, both, union, known) }
    if (is && theirs) {
      if (is.text !== theirs.text) {
        found.push({ what: 'note', act: 'edit', was: words(theirs), is })
      }
    } else if (is) {
      const place = readPlace(placesOf(union).get(id))
      found.push({ what: 'note', act: 'add', is, ...(place ? { place } : {}) })
    } else if (theirs) {
      found.push({ what: 'note', act: 'remove', was: words(theirs) })
    } else if (mine && unsentLines(mine.fragment, union, known, 'all').length > 0) {
      found.push({ what: 'gone', is: words(mine) })
    }
  }
  return found.sort((one, other) => saidAt(one) - saidAt(other))
}

function textOfBoth(
  mine: { readonly fragment: Y.XmlFragment; readonly text: string } | undefined,
  both: { readonly text: string },
  union: Y.Doc,
  known: Docs['known'],
): string {
  if (!mine || mine.text === both.text) return both.text
  return joined(both.text, unsentLines(mine.fragment, union, known, 'swallowed'))
}

function unsentPlaces(fresh: Y.Doc, union: Y.Doc): readonly Unsent[] {
  const found: Unsent[] = []
  for (const [id, value] of placesOf(union)) {
    const place = readPlace(value)
    const was = readPlace(placesOf(fresh).get(id))
    // What is itself unsent takes its place along.
    const lies = readNote(id, notesOf(fresh).get(id)) ?? readStroke(id, strokesOf(fresh).get(id))
    if (!place || !lies || (was && was.x === place.x && was.y === place.y)) continue
    found.push({ what: 'place', id, turn: lies.turn, place })
  }
  return found
}

function withPlace(stroke: Unsent & { what: 'stroke'; act: 'add' }, union: Y.Doc): Unsent {
  const place = readPlace(placesOf(union).get(stroke.is.id))
  return place ? { ...stroke, place } : stroke
}

function unsentMarks<What extends 'link' | 'stroke', Mark extends Link | Stroke>(
  what: What,
  read: (id: string, value: unknown) => Mark | undefined,
  fresh: Y.Map<unknown>,
  union: Y.Map<unknown>,
): readonly Unsent[] {
  const found: Unsent[] = []
  for (const id of new Set([...fresh.keys(), ...union.keys()])) {
    const was = read(id, fresh.get(id))
    const is = read(id, union.get(id))
    if (is && !was) found.push({ what, act: 'add', is } as Unsent)
    if (was && !is) found.push({ what, act: 'remove', was } as Unsent)
  }
  return found
}

function unsentSheets({ old, fresh, union, known }: Docs): readonly Unsent[] {
  const found: Unsent[] = []
  for (const name of new Set([...old.share.keys(), ...union.share.keys()])) {
    const which = parseSheetName(name)
    if (!which) continue
    const text = mergedSheet(which, { old, fresh, union, known })
    if (text !== readSheet(fresh, which.sheet, which.turn)) {
      found.push({ what: 'sheet', ...which, text })
    }
  }
  return found
}

function mergedSheet(
  { sheet, turn }: { readonly sheet: Sheet; readonly turn: ItemId },
  { old, union, known }: Docs,
): string {
  const both = readSheet(union, sheet, turn)
  if (both === readSheet(old, sheet, turn)) return both
  const mine = old.getXmlFragment(`${sheet}:${turn}`)
  return joined(both, unsentLines(mine, union, known, 'swallowed'))
}

/**
 * Lines of a text with words in them that the room never saw. `swallowed`: only those of which the
 * union of both documents lost words, since someone took away what they were written in.
 */
function unsentLines(
  fragment: Y.XmlFragment,
  union: Y.Doc,
  known: Docs['known'],
  which: 'all' | 'swallowed',
): readonly string[] {
  const lines: string[] = []
  for (const paragraph of fragment.toArray()) {
    if (!(paragraph instanceof Y.XmlElement)) continue
    const runs = paragraph.toArray().filter((run) => run instanceof Y.XmlText)
    const lost = runs.some((run) => hasUnsent(run, union, known, which))
    if (lost) lines.push(runs.map((run) => run.toString()).join(''))
  }
  return lines
}

function hasUnsent(
  run: Y.XmlText,
  union: Y.Doc,
  known: Docs['known'],
  which: 'all' | 'swallowed',
): boolean {
  for (let item = run._start; item; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) continue
    const { client, clock } = item.id
    const first = Math.max(clock, known.get(client) ?? 0)
    for (let at = first; at < clock + item.length; ) {
      if (which === 'all') return true
      const there = Y.getItem(union.store, Y.createID(client, at))
      if (there.deleted) return true
      at = there.id.clock + there.length
    }
  }
  return false
}

function joined(text: string, lines: readonly string[]): string {
  return [...(text === '' ? [] : [text]), ...lines].join('\n')
}

function saidAt(unsent: Unsent): number {
  if (unsent.what === 'gone') return unsent.is.at
  if (unsent.what !== 'note') return 0
  return unsent.act === 'remove' ? unsent.was.at : unsent.is.at
}

function words({ fragment: _fragment, ...note }: Note & { fragment: Y.XmlFragment }): Note {
  return note
}
