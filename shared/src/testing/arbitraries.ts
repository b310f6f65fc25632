import * as fc from 'fast-check'
import type { AgreementId, ItemId, NoteId } from '../lib/id.ts'
import type { Command } from '../meeting/command.ts'
import { CONSENT_ANSWERS } from '../meeting/consent.ts'
import type { MeetingState } from '../meeting/meeting-state.ts'
import { placeOf } from '../meeting/move.ts'
import { METHODS } from '../method/methods.ts'
import { anna, ben, cleo, dirk, eva, olle, sven } from './builders.ts'

/** Fails with the seed and the smallest counterexample. Tried more in a long night: `FUZZ_RUNS=40`. */
export function holds<Ts>(property: fc.IProperty<Ts>, usual: number): void {
  // `process` is not of this package: shared knows no Node. It is there in every test.
  const { process } = globalThis as { process?: { env?: { [name: string]: string | undefined } } }
  void fc.assert(property, { numRuns: usual * Number(process?.env?.['FUZZ_RUNS'] ?? 1) })
}

/** Anyone at all: who leads more often than the others, an observer, and a stranger. */
const anyone = fc.oneof(
  { weight: 6, arbitrary: fc.constant(anna) },
  { weight: 6, arbitrary: fc.constantFrom(ben, cleo, dirk, eva) },
  { weight: 1, arbitrary: fc.constantFrom(olle, sven) },
)
const someone = fc.constantFrom(anna, ben, cleo, dirk, eva, olle, sven)
const maybeFor = fc.option(someone, { nil: undefined, freq: 3 })

const itemIds = [
  ...new Set([
    ...METHODS.flatMap(({ stretches }) =>
      stretches.flatMap((stretch) => (stretch.type === 'phase' ? [stretch.phase.id] : [])),
    ),
    ...['turn-1', 'turn-2', 'turn-3', 'turn-4', 'turn-5', 'since-last-time', 'nowhere'],
  ]),
] as ItemId[]
const item = fc.oneof(
  fc.constantFrom(...itemIds),
  fc.constantFrom('turn-1' as ItemId, 'turn-2' as ItemId, 'learn' as ItemId),
)

/** `here` becomes the place where the meeting stands when the command is given. */
const from = fc.constantFrom(undefined, undefined, 'here', 'turn-1/explore')

const literal = <Type extends Command['type']>(...types: Type[]) =>
  fc.constantFrom(...types.map((type) => ({ type })))

function named<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Fields
}

const moves = fc
  .record({
    type: fc.constantFrom(
      'phase.next',
      'phase.next',
      'phase.next',
      'phase.next',
      'phase.back',
      'phase.skip',
      'turn.close',
    ),
    from,
  })
  .map(named)

const opens = fc.oneof(
  fc.record({ type: fc.constant('item.open'), item, from }).map(named),
  fc.record({ type: fc.constant('turn.open'), caseGiver: someone }),
  fc.record({ type: fc.constant('case.choose'), caseGiver: someone, title: fc.constant('A case') }),
  fc.record({ type: fc.constant('case.unchoose'), item }),
)

const words = fc.oneof(
  fc.record({ type: fc.constantFrom('hand.raise', 'hand.lower'), for: maybeFor }).map(named),
  fc.record({ type: fc.constant('speaker.set'), member: fc.option(someone, { freq: 4 }) }),
  literal('speaker.pass', 'balcony.open', 'balcony.close'),
  fc
    .record({
      type: fc.constant('case.offer'),
      line: fc.constantFrom('', 'My team'),
      for: maybeFor,
    })
    .map(named),
  fc
    .record({
      type: fc.constant('form.answer'),
      kind: fc.constantFrom('check-in', 'skill', 'input', 'rating'),
      text: fc.constant('Fine'),
      for: maybeFor,
    })
    .map(named),
)

const dealings = fc.oneof(
  fc.record({ type: fc.constant('consent.answer'), answer: fc.constantFrom(...CONSENT_ANSWERS) }),
  fc
    .record({
      type: fc.constant('note.keep'),
      note: fc.constantFrom('n1' as NoteId, 'n2' as NoteId),
      keep: fc.constantFrom('yes', 'no'),
      for: maybeFor,
    })
    .map(named),
  fc
    .record({
      type: fc.constant('note.rate'),
      note: fc.constantFrom('n1' as NoteId, 'n2' as NoteId),
      rating: fc.constantFrom('cold', 'neutral', 'warm', null),
      for: maybeFor,
    })
    .map(named),
  fc.record({
    type: fc.constant('spotlight.set'),
    note: fc.constantFrom('n1' as NoteId, 'n2' as NoteId, null),
  }),
  fc.constant({ type: 'gather', x: -40, y: 0, width: 800, height: 600 } as const),
  fc
    .record({
      type: fc.constant('agreement.record'),
      what: fc.constant('Ask'),
      firstStep: fc.constant(''),
      byWhen: fc.constantFrom('', '2027-01-31'),
      support: fc.constant(''),
      sign: fc.constant(''),
      for: maybeFor,
    })
    .map(named),
  fc
    .record({
      type: fc.constant('agreement.report'),
      agreement: fc.constantFrom('agreement-of-ben' as AgreementId, 'nothing' as AgreementId),
      outcome: fc.constantFrom('done', 'partly', 'not-yet', 'let-go'),
      learned: fc.constant(''),
      takenAlong: fc.option(fc.boolean(), { nil: undefined }),
    })
    .map(named),
  fc.record({
    type: fc.constant('record.allow'),
    turn: item,
    level: fc.constantFrom('agreement', 'board'),
  }),
  fc.record({
    type: fc.constant('knock.answer'),
    knock: fc.constant('knock'),
    answer: fc.constantFrom('yes', 'no'),
  }),
)

const frame = fc.oneof(
  literal('lead.take', 'reveal', 'timer.pause', 'timer.resume', 'meeting.start'),
  fc.record({ type: fc.constant('lead.hand'), to: someone }),
  fc.record({ type: fc.constant('phase.extend'), minutes: fc.integer({ min: 1, max: 60 }) }),
)

/** Any command whatever. The close is rare, or no meeting would get far. */
const anyCommand = fc.oneof(
  { weight: 14, arbitrary: moves },
  { weight: 8, arbitrary: opens },
  { weight: 6, arbitrary: words },
  { weight: 5, arbitrary: dealings },
  { weight: 4, arbitrary: frame },
  { weight: 1, arbitrary: fc.constant({ type: 'meeting.close' }) },
) as fc.Arbitrary<Command>

/** A command by anyone, after so many milliseconds, with only some of the circle in the room. */
export const anyStep = fc.record({
  actor: anyone,
  /** Whether who leads by then gives it, whoever was drawn. */
  byLead: fc.boolean(),
  command: anyCommand,
  after: fc.integer({ min: 0, max: 400_000 }),
  present: fc.constantFrom([anna, ben, cleo], [ben], []),
})
export type AnyStep = typeof anyStep extends fc.Arbitrary<infer One> ? One : never

/** The command with `here` put in words. */
export function placed(command: Command, state: MeetingState): Command {
  if (!('from' in command) || command.from !== 'here') return command
  const { from: _here, ...rest } = command
  const here = placeOf(state)
  return here === undefined ? rest : { ...rest, from: here }
}
