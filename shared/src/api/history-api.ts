import * as z from 'zod/mini'
import type { ItemId, MeetingId, MemberId, NoteId } from '../lib/id.ts'
import { NOTE_KINDS, type NoteKind } from '../note/kind.ts'

const asId = <Of extends string>() =>
  z.custom<Of>((value) => typeof value === 'string' && value.length <= 80)

const Place = z.object({ x: z.number(), y: z.number() })

/**
 * A stretch of a meeting in which one phase was open. Stepping back to a phase makes another of it.
 * `phase` is null where a first turn was waited for.
 */
const HistoryMoment = z.object({
  /** The board as this moment left it: what `?seq=` is asked for. While it is open, the head. */
  seq: z.int(),
  item: asId<ItemId>(),
  phase: z.nullable(z.string()),
  startedAt: z.number(),
  endedAt: z.nullable(z.number()),
})

/** `GET /api/meetings/:meeting/history`: what can be looked back at, in the order it happened. */
export const History = z.object({
  meeting: asId<MeetingId>(),
  /** The last sequence number of the meeting's log. */
  head: z.int(),
  moments: z.readonly(z.array(HistoryMoment)),
})
export type History = z.infer<typeof History>

/** A note as it lay there. One that was removed since is shown without its words. */
const PastNote = z.object({
  id: asId<NoteId>(),
  kind: z.custom<NoteKind>((value) => NOTE_KINDS.some((kind) => kind === value)),
  by: asId<MemberId>(),
  scribe: z.optional(asId<MemberId>()),
  phase: z.optional(z.string()),
  re: z.optional(asId<NoteId>()),
  turn: asId<ItemId>(),
  at: z.number(),
  text: z.string(),
  place: z.optional(Place),
  removed: z.optional(z.literal(true)),
})

const PastLink = z.object({
  id: z.string(),
  by: asId<MemberId>(),
  turn: asId<ItemId>(),
  from: asId<NoteId>(),
  to: asId<NoteId>(),
})

const PastStroke = z.object({
  id: z.string(),
  by: asId<MemberId>(),
  turn: asId<ItemId>(),
  points: z.readonly(z.array(z.number())),
})

/**
 * `GET /api/meetings/:meeting/history?seq=N`: the board as it was. Drawing that was wiped out since is
 * not shown: it may have been words.
 */
export const PastBoard = z.object({
  /** What is shown: the number asked for, or where that is not known any more the nearest that is. */
  seq: z.int(),
  /** False: what lay there then, and still does, with the words of today. */
  exact: z.boolean(),
  /** What was open then; null before the meeting started and after it closed. */
  item: z.nullable(asId<ItemId>()),
  phase: z.nullable(z.string()),
  board: z.object({
    notes: z.readonly(z.array(PastNote)),
    links: z.readonly(z.array(PastLink)),
    strokes: z.readonly(z.array(PastStroke)),
  }),
  /** Those of the item that was open; empty where nothing was written. */
  sheets: z.object({ problem: z.string(), objective: z.string(), agreement: z.string() }),
})
export type PastBoard = z.infer<typeof PastBoard>
