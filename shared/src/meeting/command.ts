import * as z from 'zod/mini'
import { OUTCOMES } from '../agreement/agreement.ts'
import type { AgreementId, ItemId, MemberId, NoteId } from '../lib/id.ts'
import { RATINGS } from '../note/rating.ts'
import { PULSE_VALUES } from '../pulse/pulse.ts'
import { STATEMENTS_MOST } from '../pulse/statement.ts'
import { CONSENT_ANSWERS } from './consent.ts'
import { LINE_LENGTH, TEXT_LENGTH } from './text-length.ts'

/** How far from the middle of the board all can be brought to look, in its pixels. */
const FARTHEST = 1_000_000

const id = <Of extends string>() =>
  z.custom<Of>(
    (value) => typeof value === 'string' && /^[\w.:-]{1,80}$/.test(value),
    'an id is 1 to 80 letters, digits or . : _ -',
  )
const line = z.string().check(z.trim(), z.maxLength(LINE_LENGTH))
const spokenLine = line.check(z.minLength(1))
const text = z.string().check(z.trim(), z.maxLength(TEXT_LENGTH))
const spokenText = text.check(z.minLength(1))
/** Places on the board, in its own pixels. */
const place = z.int().check(z.gte(-FARTHEST), z.lte(FARTHEST))
const extent = z.int().check(z.gte(1), z.lte(2 * FARTHEST))
const day = z.union([z.literal(''), z.iso.date()], 'a day is yyyy-mm-dd')

/**
 * What a member asks of the meeting. `from` names the phase that was open when the button was
 * pressed, so that two who press Next at once move it once. `for` names whose words a scribe
 * writes down.
 */
export const Command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('meeting.start') }),
  z.strictObject({ type: z.literal('meeting.close') }),
  z.strictObject({ type: z.literal('lead.hand'), to: id<MemberId>() }),
  z.strictObject({ type: z.literal('lead.take') }),
  z.strictObject({
    type: z.literal('seat.give'),
    member: id<MemberId>(),
    seat: z.enum(['peer', 'team-leader', 'observer']),
  }),
  z.strictObject({
    type: z.literal('item.open'),
    item: id<ItemId>(),
    from: z.optional(z.string()),
  }),
  z.strictObject({ type: z.literal('case.offer'), line, for: z.optional(id<MemberId>()) }),
  z.strictObject({
    type: z.literal('case.choose'),
    caseGiver: id<MemberId>(),
    title: line,
    by: z.optional(spokenLine),
  }),
  z.strictObject({ type: z.literal('case.unchoose'), item: id<ItemId>() }),
  z.strictObject({
    type: z.literal('turn.open'),
    caseGiver: id<MemberId>(),
    title: z.optional(line),
    by: z.optional(spokenLine),
  }),
  z.strictObject({ type: z.literal('turn.close'), from: z.optional(z.string()) }),
  z.strictObject({ type: z.literal('phase.next'), from: z.optional(z.string()) }),
  z.strictObject({ type: z.literal('phase.back'), from: z.optional(z.string()) }),
  z.strictObject({ type: z.literal('phase.skip'), from: z.optional(z.string()) }),
  z.strictObject({ type: z.literal('phase.extend'), minutes: z.int().check(z.gte(1), z.lte(60)) }),
  z.strictObject({ type: z.literal('timer.pause') }),
  z.strictObject({ type: z.literal('timer.resume') }),
  z.strictObject({ type: z.literal('speaker.set'), member: z.nullable(id<MemberId>()) }),
  z.strictObject({ type: z.literal('speaker.pass') }),
  z.strictObject({ type: z.literal('last.allow') }),
  z.strictObject({ type: z.literal('balcony.open') }),
  z.strictObject({ type: z.literal('balcony.close') }),
  z.strictObject({ type: z.literal('spotlight.set'), note: z.nullable(id<NoteId>()) }),
  z.strictObject({
    type: z.literal('gather'),
    x: place,
    y: place,
    width: extent,
    height: extent,
  }),
  z.strictObject({ type: z.literal('hand.raise'), for: z.optional(id<MemberId>()) }),
  z.strictObject({ type: z.literal('hand.lower'), for: z.optional(id<MemberId>()) }),
  z.strictObject({ type: z.literal('reveal') }),
  z.strictObject({ type: z.literal('consent.answer'), answer: z.enum(CONSENT_ANSWERS) }),
  z.strictObject({
    type: z.literal('pulse.answer'),
    answers: z.record(id<string>(), z.literal(PULSE_VALUES)).check(
      z.refine((answers) => {
        const given = Object.keys(answers).length
        return given >= 1 && given <= STATEMENTS_MOST
      }),
    ),
  }),
  z.strictObject({
    type: z.literal('form.answer'),
    kind: z.enum(['check-in', 'skill', 'input', 'rating']),
    text: spokenText,
    for: z.optional(id<MemberId>()),
  }),
  z.strictObject({
    type: z.literal('note.keep'),
    note: id<NoteId>(),
    keep: z.enum(['yes', 'no']),
    for: z.optional(id<MemberId>()),
  }),
  z.strictObject({
    type: z.literal('note.rate'),
    note: id<NoteId>(),
    rating: z.nullable(z.enum(RATINGS)),
    for: z.optional(id<MemberId>()),
  }),
  z.strictObject({
    type: z.literal('agreement.record'),
    what: spokenText,
    firstStep: text,
    byWhen: day,
    support: line,
    sign: text,
    for: z.optional(id<MemberId>()),
  }),
  z.strictObject({
    type: z.literal('agreement.report'),
    agreement: id<AgreementId>(),
    outcome: z.enum(OUTCOMES),
    learned: text,
    takenAlong: z.optional(z.boolean()),
  }),
  z.strictObject({
    type: z.literal('record.allow'),
    turn: id<ItemId>(),
    level: z.enum(['agreement', 'board']),
  }),
  z.strictObject({
    type: z.literal('knock.answer'),
    knock: spokenLine,
    answer: z.enum(['yes', 'no']),
  }),
])
export type Command = z.infer<typeof Command>
