import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KINDS, type Kind } from '../note/kind.ts'
import { defineMethod } from './define-method.ts'
import { type Manner, type Method, minutesOf, type Phase, type Stretch } from './method.ts'
import { faultSentence, faultsOf } from './method-faults.ts'
import { METHODS } from './methods.ts'
import { EVERYONE, PEERS, SEATS, type Seat } from './seat.ts'

const TEXT = { en: 'Listen', sv: 'Lyssna', nl: 'Luister' }

function phase(id: string, admits: Phase['admits'], rest: Partial<Phase> = {}): Phase {
  return {
    id,
    name: TEXT,
    prompt: TEXT,
    minutes: 5,
    basis: 'default',
    admits,
    silent: [],
    manner: [],
    ...rest,
  }
}

const tell = phase('tell', { problem: ['case-giver'] }, { silent: PEERS })
const ask = phase('ask', { 'open-question': PEERS, answer: ['case-giver'] })
const advise = phase('advise', { idea: PEERS })
const agree = phase('agree', { agreement: ['case-giver'] }, { manner: ['protected'] })

function once(phase: Phase): Stretch {
  return { type: 'phase', phase }
}

function turn(...phases: readonly Phase[]): Stretch {
  return { type: 'turns', cases: { atMost: 1 }, phases }
}

/** A method of these stretches whose total is right, so that its other faults stand alone. */
function method(...stretches: readonly Stretch[]): Method {
  const untimed: Method = {
    id: 'own',
    version: 1,
    name: TEXT,
    size: { from: 3, to: 8 },
    lead: 'facilitator',
    total: 0,
    cadence: '',
    source: '',
    minutesBasis: '',
    stretches,
  }
  return { ...untimed, total: minutesOf(untimed, 3) }
}

describe('a method that may be used', () => {
  const sound = method(
    once(phase('open', { 'check-in': EVERYONE })),
    turn(tell, ask, advise, agree),
  )

  test('has no fault, and is frozen', () => {
    expect(faultsOf(sound)).toEqual([])
    expect(Object.isFrozen(defineMethod(sound))).toBe(true)
  })
})

describe('a method that may not', () => {
  function expectFaults(wrong: Method, ...faults: readonly RegExp[]): void {
    expect(faultsOf(wrong).map(faultSentence)).toEqual(
      faults.map((fault) => expect.stringMatching(fault)),
    )
    expect(() => defineMethod(wrong)).toThrow(faults[0])
  }

  test('[Q1] has two phases of one id, in a turn or across its stretches', () => {
    expectFaults(method(turn(tell, ask, tell)), /\[Q1\] tell: phase ids must be unique/)
    expectFaults(method(once(ask), turn(tell, ask)), /\[Q1\] ask: phase ids must be unique/)
  })

  test('[Q1] has no name in one of the languages', () => {
    const nameless = { ...method(turn(tell, ask)), name: { ...TEXT, sv: ' ' } }
    expectFaults(nameless, /\[Q1\] the method has no name/)
  })

  test('[Q1] has a phase without a name or a prompt in one of the languages', () => {
    const nameless = phase('ask', ask.admits, { name: { ...TEXT, nl: ' ' } })
    const mute = phase('ask', ask.admits, { prompt: { ...TEXT, sv: '' } })
    expectFaults(method(turn(nameless)), /\[Q1\] ask: the name is empty in nl/)
    expectFaults(method(turn(mute)), /\[Q1\] ask: the prompt is empty in sv/)
  })

  test.each([0, -5])('[Q1] has a phase of %d minutes', (minutes) => {
    const timeless = phase('ask', ask.admits, { minutes })
    expectFaults(method(turn(tell, timeless)), /\[Q1\] ask: minutes must be above nought/)
  })

  test('[Q1] has a phase of part of a minute, or of more than a day of work', () => {
    const lasting = (minutes: number) => method(turn(tell, phase('ask', ask.admits, { minutes })))
    expectFaults(lasting(7.5), /\[Q1\] ask: minutes must be whole ones/)
    expectFaults(lasting(481), /\[Q1\] ask: minutes may be 480 at most/)
    expect(faultsOf(lasting(480))).toEqual([])
  })

  test('[Q1] has a turn by another method without minutes', () => {
    expectFaults(
      method({
        type: 'turn-by',
        id: 'case-a',
        name: TEXT,
        prompt: TEXT,
        minutes: 0,
        methods: ['backstage'],
      }),
      /\[Q1\] case-a: minutes must be above nought/,
    )
  })

  test('[Q2] advises before it asks, or without asking', () => {
    expectFaults(method(turn(tell, advise, ask)), /\[Q2\] \w+: questions come before advice/)
    expectFaults(method(turn(tell, advise)), /\[Q2\] \w+: questions come before advice/)
  })

  test('[Q2] is told which phase advises, and which question comes too late', () => {
    const wrong = { rule: 'Q2', code: 'advice-before-questions', turn: 0, phase: 'advise' }
    expect(faultsOf(method(turn(tell, advise, ask)))).toEqual([{ ...wrong, asks: 'ask' }])
    expect(faultsOf(method(turn(tell, advise)))).toEqual([wrong])
  })

  test('[Q2] asks and advises first in one and the same phase', () => {
    const both = phase('both', { 'fact-question': PEERS, idea: PEERS })
    expectFaults(method(turn(both)), /\[Q2\] \w+: questions come before advice/)
  })

  test('[Q2] asks only outside the turn', () => {
    expectFaults(method(once(ask), turn(tell, advise)), /\[Q2\] \w+: questions come before/)
  })

  test('[Q2] asks only in a phase that is skipped for want of consent', () => {
    const perhaps = phase('ask', ask.admits, { manner: ['consent'] })
    expectFaults(method(turn(perhaps, advise)), /\[Q2\] \w+: questions come before advice/)
  })

  test('[Q2] lets only the case-giver ask', () => {
    const alone = phase('ask', { 'open-question': ['case-giver'] })
    expectFaults(method(turn(alone, advise)), /\[Q2\] \w+: questions come before advice/)
  })

  test('[Q2] advises outside a turn', () => {
    const early = method(turn(tell, ask), once(advise))
    expectFaults(early, /\[Q2\] advise: nothing advises outside a turn/)
  })

  test('[Q3] admits a kind from a seat that is silent', () => {
    const torn = phase('analyse', { hypothesis: EVERYONE }, { silent: ['case-giver'] })
    expectFaults(method(turn(torn)), /\[Q3\] analyse: case-giver is silent, yet may hypothesis/)
  })

  test('[Q3] admits a kind from an observer', () => {
    const open = phase('ask', { 'open-question': ['observer', 'peer'] })
    expectFaults(method(turn(open)), /\[Q3\] ask: an observer only reads/)
  })

  test('[Q4] says another total than its minutes', () => {
    const late = { ...method(turn(tell, ask)), total: 45 }
    expectFaults(late, /\[Q4\] 10 minutes, but the total says 45/)
  })

  test('[Q4] reckons its total for another number of members', () => {
    const equal = method({ type: 'turns', cases: 'each-member', phases: [ask] })
    expectFaults({ ...equal, reckonedFor: 4 }, /\[Q4\] 20 minutes, but the total says 15/)
  })

  test('[Q5] has no turn, or a turn of no phase, or room for no case', () => {
    const none: Stretch = { type: 'turns', cases: { atMost: 0 }, phases: [ask] }
    expectFaults(method(once(ask)), /\[Q5\] a method needs a turn/)
    expectFaults(method(turn()), /\[Q5\] a turn needs a phase/)
    expectFaults(method(none), /\[Q5\] at most no case is no turn/)
  })

  test('[Q6] lets an unprotected phase stand after a protected one', () => {
    const late = method(turn(tell, agree, ask))
    expectFaults(late, /\[Q6\] agree: a protected phase stands at the end of its turn/)
  })

  test('[Q7] has a name on the score of more than 21 signs, or of none', () => {
    const long = { ...TEXT, sv: 'Gruppen analyserar nu!' }
    const fits = { ...TEXT, sv: 'Gruppen analyserar nu' }
    const named = (rest: Partial<Phase>) => method(turn({ ...tell, ...rest }, ask))
    expectFaults(named({ name: long }), /\[Q7\] tell: 'Gruppen analyserar nu!' has more/)
    expectFaults(named({ brief: long }), /\[Q7\] tell: 'Gruppen analyserar nu!' has more/)
    expectFaults(named({ brief: { ...TEXT, nl: ' ' } }), /\[Q7\] tell: a brief name is empty/)
    expect(faultsOf(named({ name: fits }))).toEqual([])
    expect(faultsOf(named({ name: long, brief: fits }))).toEqual([])
  })

  test('[Q8] asks a statement that has no words in one of the languages', () => {
    const asking = (rest: Partial<Phase>) => method(turn({ ...tell, ...rest }, ask))
    const statements = [
      { id: 'said', text: TEXT },
      { id: 'unsaid', text: { ...TEXT, sv: ' ' } },
    ]
    const wordless = /\[Q8\] tell: a statement has no words in one of the languages/
    expectFaults(asking({ manner: ['anonymous'], statements }), wordless)
    expect(faultsOf(asking({ statements }))).toEqual([])
    expect(faultsOf(asking({ manner: ['anonymous'], statements: [] }))).toEqual([])
  })
})

describe('whatever a facilitator writes', () => {
  const someKinds = fc.uniqueArray(
    fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom<Kind>('idea') },
      { weight: 1, arbitrary: fc.constantFrom<Kind>('fact-question', 'open-question') },
      { weight: 2, arbitrary: fc.constantFrom(...KINDS) },
    ),
    { maxLength: 3 },
  )
  const someSeats = fc.uniqueArray(fc.constantFrom<Seat>(...SEATS), { maxLength: 3 })
  const someManner = fc.uniqueArray(
    fc.constantFrom<Manner>('private', 'round', 'protected', 'consent', 'replies-only'),
    { maxLength: 2 },
  )
  const someAdmits = someKinds.chain((kinds) =>
    fc
      .array(someSeats, { minLength: kinds.length, maxLength: kinds.length })
      .map((seats): Phase['admits'] =>
        Object.fromEntries(kinds.map((kind, nth) => [kind, seats[nth] ?? []])),
      ),
  )
  const somePhase = fc
    .record({ admits: someAdmits, silent: someSeats, manner: someManner })
    .map(({ admits, ...rest }) => phase('unnamed', admits, rest))
  const somePhases = fc
    .array(somePhase, { minLength: 1, maxLength: 7 })
    .map((phases) => phases.map((one, nth): Phase => ({ ...one, id: `p${nth}` })))

  /** Walks a turn as a circle does: has anyone but the case-giver asked by the time advice opens? */
  function advisesUnasked(phases: readonly Phase[]): boolean {
    let asked = false
    for (const { admits, manner } of phases) {
      if ((admits.idea ?? []).length > 0 && !asked) return true
      const asking = [...(admits['fact-question'] ?? []), ...(admits['open-question'] ?? [])]
      const heldForSure = !manner.includes('consent')
      if (heldForSure && asking.some((seat) => seat !== 'case-giver')) asked = true
    }
    return false
  }

  test('[Q2] a turn that advises before it asks never passes, and no other is faulted for it', () => {
    fc.assert(
      fc.property(somePhases, (phases) => {
        const faulted = faultsOf(method(turn(...phases))).some((fault) => fault.rule === 'Q2')
        expect(faulted).toBe(advisesUnasked(phases))
      }),
      { numRuns: 2000 },
    )
  })

  test('[Q2] no order of the phases of our own methods passes with advice before a question', () => {
    const turns = METHODS.flatMap(({ stretches }) =>
      stretches.flatMap((stretch) => (stretch.type === 'turns' ? [stretch.phases] : [])),
    )
    const shuffled = fc
      .constantFrom(...turns)
      .chain((phases) => fc.shuffledSubarray([...phases], { minLength: 1 }))
    fc.assert(
      fc.property(shuffled, (phases) => {
        const wrong = method(turn(...phases))
        if (advisesUnasked(phases)) expect(() => defineMethod(wrong)).toThrow('[Q2]')
        else expect(faultsOf(wrong).map(({ rule }) => rule)).not.toContain('Q2')
      }),
      { numRuns: 500 },
    )
  })

  test('[Q3] a method that passes admits nothing from a silent seat or an observer', () => {
    fc.assert(
      fc.property(somePhases, (phases) => {
        const faults = faultsOf(method(turn(...phases)))
        const overheard = phases.some(({ admits, silent }) =>
          Object.values(admits)
            .flat()
            .some((seat) => seat === 'observer' || silent.includes(seat)),
        )
        expect(faults.some((fault) => fault.rule === 'Q3')).toBe(overheard)
      }),
    )
  })
})
