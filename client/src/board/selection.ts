import type { NoteId } from '@kring/shared/lib/id'
import { type Rect, touches } from './rect.ts'

/** What is chosen on the board, to be moved, aligned or taken away together. */
export interface Selection {
  readonly notes: ReadonlySet<NoteId>
  readonly strokes: ReadonlySet<string>
}

export const NOTHING: Selection = { notes: new Set(), strokes: new Set() }

export function countOf({ notes, strokes }: Selection): number {
  return notes.size + strokes.size
}

export function isIn(selection: Selection, thing: Thing): boolean {
  return thing.type === 'note' ? selection.notes.has(thing.id) : selection.strokes.has(thing.id)
}

/** A note or a drawn line. */
export type Thing =
  | { readonly type: 'note'; readonly id: NoteId }
  | { readonly type: 'stroke'; readonly id: string }

/** [B8] A press with Shift or Ctrl adds what was not chosen, and lets go what was. */
export function toggled({ notes, strokes }: Selection, thing: Thing): Selection {
  return thing.type === 'note'
    ? { notes: flipped(notes, thing.id), strokes }
    : { notes, strokes: flipped(strokes, thing.id) }
}

function flipped<Id>(ids: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return next
}

export function alone(thing: Thing): Selection {
  return toggled(NOTHING, thing)
}

/** [B8] Whatever the frame touches is added to what was chosen before it was drawn. */
export function caught(frame: Rect, things: Boxes, before: Selection = NOTHING): Selection {
  const under = <Id extends string>(boxes: ReadonlyMap<string, Rect>, had: ReadonlySet<Id>) => {
    const next = new Set(had)
    for (const [id, box] of boxes) if (touches(frame, box)) next.add(id as Id)
    return next
  }
  return {
    notes: under(things.notes, before.notes),
    strokes: under(things.strokes, before.strokes),
  }
}

/** Where each thing lies that can be chosen. */
export interface Boxes {
  readonly notes: ReadonlyMap<string, Rect>
  readonly strokes: ReadonlyMap<string, Rect>
}

export function everything({ notes, strokes }: Boxes): Selection {
  return {
    notes: new Set([...notes.keys()] as NoteId[]),
    strokes: new Set(strokes.keys()),
  }
}

/** [B9] What is not on the board any more is not chosen. The same object where nothing is gone. */
export function stillThere(selection: Selection, { notes, strokes }: Boxes): Selection {
  const isWhole =
    [...selection.notes].every((id) => notes.has(id)) &&
    [...selection.strokes].every((id) => strokes.has(id))
  if (isWhole) return selection
  return {
    notes: new Set([...selection.notes].filter((id) => notes.has(id))),
    strokes: new Set([...selection.strokes].filter((id) => strokes.has(id))),
  }
}

export function boxesOf(selection: Selection, { notes, strokes }: Boxes): readonly Rect[] {
  return [
    ...[...selection.notes].map((id) => notes.get(id)),
    ...[...selection.strokes].map((id) => strokes.get(id)),
  ].filter((box) => box !== undefined)
}
