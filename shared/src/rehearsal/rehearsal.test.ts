import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../language/language.ts'
import { mayUse } from '../meeting/admits.ts'
import { openPhase, openTurn } from '../meeting/meeting-state.ts'
import { METHODS, methodById } from '../method/methods.ts'
import { holds } from '../testing/arbitraries.ts'
import { castFor, YOU } from './cast.ts'
import { happensNextAt, passTime } from './course.ts'
import { lead, respond } from './lead-rehearsal.ts'
import { lookBack } from './look-back.ts'
import type { LeadMove } from './moment.ts'
import { EVERY_MOMENT } from './moments.ts'
import {
  isOver,
  LIVELINESS,
  type Liveliness,
  liesFaceDown,
  type Rehearsal,
  stands,
  startRehearsal,
  withOneCase,
} from './rehearsal.ts'
import { REHEARSAL_CASES } from './rehearsal-cases.ts'

const START = 1_800_000_000_000
const MINUTE = 60_000
const A_DAY = 24 * 60 * MINUTE

interface Options {
  readonly seed?: number
  readonly theCase?: number
  readonly liveliness?: Liveliness
}

function begun(methodId: string, { seed = 1, theCase = 0, liveliness = 'usual' }: Options = {}) {
  const method = methodById(methodId)
  const found = REHEARSAL_CASES[theCase]
  if (!method || !found) throw new Error(`no ${methodId}, or no case ${theCase}`)
  const language = 'en'
  return startRehearsal({
    method,
    theCase: found,
    liveliness,
    seed,
    language,
    you: 'You',
    at: START,
  })
}

/** Answers what waits with the response at this place, or the last there is. */
function answered(rehearsal: Rehearsal, at: number): Rehearsal {
  const { responses = [] } = rehearsal.waiting ?? {}
  const response = responses[at % Math.max(1, responses.length)]
  return response ? respond(rehearsal, response.id) : rehearsal
}

/** Lets time go in steps, and answers; who leads does nothing else but start a clock that stands. */
function toTheEnd(from: Rehearsal, choose: (moment: number) => number): Rehearsal {
  let at = from
  for (let step = 0; !isOver(at); step += 1) {
    if (step > 5000) throw new Error(`no end in ${openPhase(at.meeting)?.id}`)
    if (stands(at)) at = led(at, at.meeting.balcony ? 'from-balcony' : 'resume')
    at = at.waiting ? answered(at, choose(step)) : passTime(at, at.now + MINUTE)
  }
  return at
}

function led(rehearsal: Rehearsal, move: LeadMove): Rehearsal {
  const attempted = lead(rehearsal, move)
  return attempted.type === 'done' ? attempted.rehearsal : rehearsal
}

/** Goes on until something waits that is this moment, and passes over the others. */
function until(from: Rehearsal, id: string): Rehearsal {
  let at = from
  for (let step = 0; at.waiting?.moment.id !== id; step += 1) {
    if (step > 500 || isOver(at)) throw new Error(`${id} does not come`)
    at = at.waiting ? answered(at, 0) : passTime(at, at.now + MINUTE)
    if (stands(at)) at = led(at, at.meeting.balcony ? 'from-balcony' : 'resume')
  }
  return at
}

/** With the first seed that brings an early advice while it can still be offered again. */
function untilEarlyAdvice(id: string): Rehearsal {
  for (let seed = 1; seed < 50; seed += 1) {
    let at = begun(id, { liveliness: 'lively', seed })
    while (!isOver(at)) {
      if (at.waiting?.moment.id === 'early-advice') return at
      at = at.waiting ? answered(at, 0) : passTime(at, at.now + MINUTE)
      if (stands(at)) at = led(at, at.meeting.balcony ? 'from-balcony' : 'resume')
    }
  }
  throw new Error(`no early advice in ${id}`)
}

const anyMethod = fc.constantFrom(...METHODS.map(({ id }) => id))
const anyOptions = fc.record({
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  theCase: fc.integer({ min: 0, max: REHEARSAL_CASES.length - 1 }),
  liveliness: fc.constantFrom(...LIVELINESS),
})
const anyMove = fc.constantFrom<LeadMove>(
  'next',
  'back',
  'extend',
  'pause',
  'resume',
  'balcony',
  'from-balcony',
  'give-word',
  'reveal',
)
const anyAct = fc.oneof(
  { weight: 5, arbitrary: fc.record({ pass: fc.integer({ min: 1, max: 400_000 }) }) },
  { weight: 3, arbitrary: fc.record({ answer: fc.integer({ min: 0, max: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ move: anyMove }) },
)
type AnyAct = typeof anyAct extends fc.Arbitrary<infer One> ? One : never

function acted(rehearsal: Rehearsal, act: AnyAct): Rehearsal {
  if ('pass' in act) return passTime(rehearsal, rehearsal.now + act.pass)
  if ('answer' in act) return answered(rehearsal, act.answer)
  return led(rehearsal, act.move)
}

describe('the course', () => {
  test('[RH1] the same seed and the same acts give the same course', () => {
    holds(
      fc.property(
        anyMethod,
        anyOptions,
        fc.array(anyAct, { maxLength: 60 }),
        (id, options, acts) => {
          const one = acts.reduce(acted, begun(id, options))
          const other = acts.reduce(acted, begun(id, options))
          expect(one).toEqual(other)
        },
      ),
      30,
    )
  })

  test('[RH1] another seed gives another course', () => {
    const courses = [1, 2, 3, 4].map((seed) => {
      const { past } = toTheEnd(begun('backstage', { seed }), () => 0)
      return past.map(({ id }) => id).join()
    })
    expect(new Set(courses).size).toBe(4)
  })

  test('[RH1] time in one step or in many is the same', () => {
    const whole = passTime(begun('backstage'), START + A_DAY)
    let parts = begun('backstage')
    while (!parts.waiting) parts = passTime(parts, parts.now + 700)
    expect(parts.waiting).toEqual(whole.waiting)
    expect(parts.lines).toEqual(whole.lines)
  })

  test('[RH3] whatever is done, nothing illegal is tried, and what is heard was open to its author', () => {
    holds(
      fc.property(
        anyMethod,
        anyOptions,
        fc.array(anyAct, { maxLength: 120 }),
        (id, options, acts) => {
          let at = begun(id, options)
          for (const act of acts) {
            const before = at
            // A command that a member is refused throws: surely() asserts it.
            at = acted(at, act)
            expect(at.now).toBeGreaterThanOrEqual(before.now)
          }
        },
      ),
      60,
    )
  })

  test('[RH4] while a moment waits the time stands still', () => {
    const waits = passTime(begun('backstage'), START + A_DAY)
    expect(waits.waiting).toBeDefined()
    expect(passTime(waits, waits.now + A_DAY)).toBe(waits)
    expect(happensNextAt(waits)).toBeUndefined()
    const response = waits.waiting?.responses[0]
    const after = answered(waits, 0)
    expect(after.now - waits.now).toBe((response?.takes ?? 0) * 1000)
  })

  test('on to what happens next: something has happened then, each time', () => {
    holds(
      fc.property(anyMethod, anyOptions, fc.infiniteStream(fc.nat(3)), (id, options, answers) => {
        let at = begun(id, options)
        for (let step = 0; !isOver(at) && step < 200; step += 1) {
          const next = happensNextAt(at)
          const after =
            next === undefined
              ? stands(at) && !at.waiting
                ? led(at, at.meeting.balcony ? 'from-balcony' : 'resume')
                : answered(at, Number(answers.next().value))
              : passTime(at, next)
          expect(after, `${openPhase(at.meeting)?.id}, step ${step}`).not.toEqual(at)
          if (next !== undefined)
            expect(happensNextAt(after) ?? after.now + 1).toBeGreaterThan(next)
          at = after
        }
      }),
      10,
    )
  })

  test('in a pause nothing is said, and it goes on where it was', () => {
    const paused = led(passTime(begun('backstage'), START + 30_000), 'pause')
    const later = passTime(paused, paused.now + 10 * MINUTE)
    expect(later.lines).toEqual(paused.lines)
    expect(later.nextAt - later.now).toBe(paused.nextAt - paused.now)
    expect(later.meeting).toEqual(paused.meeting)
    const resumed = led(later, 'resume')
    expect(happensNextAt(paused)).toBeUndefined()
    expect(happensNextAt(resumed)).toBe(Math.min(later.nextAt, later.hushAt ?? later.nextAt))
  })

  test.each(METHODS.map(({ id }) => id))(
    '[RH5] [RH6] %s: who only answers comes to the end, whatever they answer',
    (id) => {
      holds(
        fc.property(anyOptions, fc.infiniteStream(fc.nat(3)), (options, answers) => {
          const over = toTheEnd(begun(id, options), () => Number(answers.next().value))
          expect(over.meeting.progress.type).toBe('closed')
          const cases = over.meeting.agenda.filter(({ type }) => type === 'turn')
          expect(cases).toHaveLength(1)
        }),
        6,
      )
    },
  )

  test.each(METHODS.map(({ id }) => id))('%s: Next leads through every phase to the end', (id) => {
    let at = begun(id)
    const phases: string[] = []
    for (let step = 0; !isOver(at); step += 1) {
      expect(step).toBeLessThan(60)
      phases.push(openPhase(at.meeting)?.id ?? '')
      at = passTime(at, at.now + 2 * MINUTE)
      const attempted = lead(at, 'next')
      expect(attempted).toMatchObject({ type: 'done' })
      if (attempted.type === 'done') at = attempted.rehearsal
    }
    expect(phases.length).toBe(lookBack(at).phases.length)
  })

  test('[RH8] a moment comes once', () => {
    for (const seed of [1, 2, 3]) {
      const over = toTheEnd(begun('backstage', { seed, liveliness: 'lively' }), () => 0)
      const clockless = over.past.filter(({ id }) => !/over-time|early/u.test(id))
      expect(new Set(clockless.map(({ id }) => id)).size).toBe(clockless.length)
      expect(clockless.length).toBeGreaterThan(6)
    }
  })

  test('a livelier circle has more moments than a calm one', () => {
    const count = (liveliness: Liveliness) =>
      [1, 2, 3, 4, 5].reduce(
        (sum, seed) =>
          sum + toTheEnd(begun('backstage', { seed, liveliness }), () => 0).past.length,
        0,
      )
    expect(count('lively')).toBeGreaterThan(count('calm'))
  })
})

describe('what is said', () => {
  test.each(['backstage', 'action-learning', 'largrupp'])(
    '[RH2] %s: an early advice is refused, kept, and offered again when ideas open',
    (id) => {
      const waits = untilEarlyAdvice(id)
      const kept = waits.lines.find(({ how }) => how === 'kept')
      expect(kept?.refusal).toEqual(waits.waiting?.refusal)
      expect(mayUse(waits.meeting, 'idea', ['peer'])).toEqual({
        type: 'refused',
        refusal: kept?.refusal,
      })
      expect(waits.lines.some(({ kind, how }) => kind === 'idea' && how === 'note')).toBe(false)

      const over = toTheEnd(waits, () => 0)
      const again = over.lines.find(({ how, text }) => how === 'note' && text === kept?.text)
      expect(again).toMatchObject({ kind: 'idea', by: kept?.by })
      expect(again?.at).toBeGreaterThan(kept?.at ?? 0)
    },
  )

  test('[RH2] nobody speaks where they are silent, and no idea comes before its phase', () => {
    for (const seed of [1, 2, 3]) {
      const { lines } = toTheEnd(begun('backstage', { seed }), () => 0)
      const notes = lines.filter(({ how }) => how === 'note')
      const inPhase = (phase: string) => notes.filter(({ place }) => place.endsWith(`/${phase}`))
      expect(new Set(inPhase('bring').map(({ by }) => by))).toEqual(new Set(['marit']))
      expect(new Set(inPhase('analyse').map(({ by }) => by))).not.toContain('marit')
      expect(
        new Set(notes.filter(({ kind }) => kind === 'idea').map(({ place }) => place)),
      ).toEqual(new Set(['turn-1/ideas']))
    }
  })

  test('what is written in silence lies face down, until it is turned over', () => {
    let at = begun('backstage', { seed: 2 })
    while (openPhase(at.meeting)?.id !== 'ideas') at = led(at, 'next')
    at = passTime(at, at.now + 4 * MINUTE)
    at = at.waiting ? passTime(answered(at, 0), at.now + 3 * MINUTE) : at
    const lying = at.lines.filter((line) => liesFaceDown(at, line))
    expect(lying.length).toBeGreaterThan(0)
    const shown = led(at, 'reveal')
    expect(shown.lines.filter((line) => liesFaceDown(shown, line))).toEqual([])
  })

  test('a case goes from the report of last time to an agreement of its own', () => {
    const over = toTheEnd(begun('backstage', { theCase: 1, seed: 3 }), () => 0)
    expect(over.meeting.reports).toHaveLength(1)
    expect(over.meeting.agreements).toMatchObject([
      { by: 'marit', what: REHEARSAL_CASES[1]?.agreement.what.en },
    ])
    const kinds = new Set(over.lines.map(({ kind }) => kind))
    for (const kind of ['fact-question', 'open-question', 'answer', 'hypothesis', 'own-share']) {
      expect(kinds).toContain(kind)
    }
  })

  test('the word goes to the longest hand, else round the ring, and who has nothing passes', () => {
    let at = begun('backstage')
    const first = led(at, 'give-word')
    expect(first.meeting.speaker?.member).toBe(at.cast[0]?.id)
    expect(first.lines.at(-1)?.by).toBe(at.cast[0]?.id)
    at = led(passTime(first, first.now + 40_000), 'give-word')
    expect(at.meeting.speaker?.member).not.toBe(first.meeting.speaker?.member)
  })

  test('on the balcony two say how it goes, and the clock stands', () => {
    const before = passTime(begun('backstage'), START + 20_000)
    const at = led(before, 'balcony')
    expect(at.meeting.balcony).not.toBeNull()
    expect(at.lines.length - before.lines.length).toBe(2)
    expect(led(at, 'from-balcony').meeting.balcony).toBeNull()
  })

  test('a refusal is the one of a meeting', () => {
    expect(lead(begun('backstage'), 'back')).toEqual({
      type: 'refused',
      refusal: { code: 'nothing-before' },
    })
  })
})

describe('what an answer does', () => {
  test('[RH7] it tells who opens up and who withdraws, and what is left of the phase', () => {
    const waits = until(begun('backstage', { seed: 4, liveliness: 'lively' }), 'early-advice')
    const { doer, quiet } = waits.waiting ?? {}
    const well = respond(waits, 'ask-behind').past.at(-1)
    expect(well).toMatchObject({ opensUp: [waits.caseGiver, doer], withdraws: [] })
    const less = respond(waits, 'let').past.at(-1)
    expect(less).toMatchObject({ opensUp: [], withdraws: [quiet, waits.caseGiver] })
    expect((well?.leftMs ?? 0) - (less?.leftMs ?? 0)).toBe(95_000)
    expect(respond(waits, 'let').lines.at(-1)).toMatchObject({ by: YOU })
  })

  test('a hand that is promised a place gets the word next', () => {
    const waits = until(begun('backstage', { seed: 9, liveliness: 'lively' }), 'interruption')
    const promised = respond(waits, 'hand')
    expect(promised.meeting.hands.map(({ member }) => member)).toContain(waits.waiting?.doer)
  })

  test('who goes on without an answer leaves the moment unanswered', () => {
    const waits = passTime(begun('backstage'), START + A_DAY)
    const on = led(waits, 'next')
    expect(on.waiting).toBeUndefined()
    expect(on.past.at(-1)).toMatchObject({ id: waits.waiting?.moment.id, response: undefined })
  })

  test('[RH6] a phase that runs over is asked about twice, and the second time goes on', () => {
    const first = until(begun('backstage', { liveliness: 'calm' }), 'over-time')
    const place = first.stays.at(-1)?.place
    const second = until(respond(first, 'let'), 'long-over-time')
    expect(second.stays.at(-1)?.place).toBe(place)
    for (const { id } of second.waiting?.responses ?? []) {
      expect(respond(second, id).stays.at(-1)?.place).not.toBe(place)
    }
  })
})

describe('the look back', () => {
  test('tells of every phase and every voice, and of what could be tried', () => {
    const over = toTheEnd(begun('backstage', { seed: 5, liveliness: 'lively' }), () => 1)
    const back = lookBack(over)
    expect(back.phases.map(({ phase }) => phase.id)).toEqual([
      'checkin',
      'report',
      'choose',
      'bring',
      'concretise',
      'explore',
      'analyse',
      'ownshare',
      'ideas',
      'agree',
      'learn',
    ])
    expect(back.phases.reduce((sum, { tookMs }) => sum + tookMs, 0)).toBe(back.lastedMs)
    expect(back.voices.map(({ name }) => name)).toEqual(
      castFor(over.meeting.method).map((one) => one.name),
    )
    expect(back.voices.reduce((sum, { spokenMs }) => sum + spokenMs, 0)).toBeLessThanOrEqual(
      back.lastedMs,
    )
    expect(back.tryNext.length).toBeGreaterThan(0)
    expect(new Set(back.tryNext).size).toBe(back.tryNext.length)
  })
})

describe('minutes that are kept', () => {
  test('a protected phase that had less than half of them is something to try', () => {
    const over = toTheEnd(begun('backstage', { seed: 5, liveliness: 'calm' }), () => 1)
    const agree = over.stays.findIndex(({ phase }) => phase.id === 'agree')
    const [stay, after] = [over.stays[agree], over.stays[agree + 1]]
    if (!stay || !after) throw new Error('the agreement is not the last phase')
    const lasting = (minutes: number): Rehearsal => ({
      ...over,
      stays: over.stays.with(agree, { ...stay, from: after.from - minutes * MINUTE }),
    })
    const half = stay.phase.minutes / 2
    const tipsAfter = (minutes: number) =>
      lookBack(lasting(minutes)).tryNext.filter(({ en }) => en.includes('kept minutes'))
    expect(tipsAfter(half)).toEqual([])
    expect(tipsAfter(half - 0.1)).toMatchObject([
      {
        en: `‘${stay.phase.name.en}’ had less than half of its kept minutes. Open it in time, and stay in it.`,
      },
    ])
  })
})

describe('the ruler', () => {
  test.each(['backstage', 'largrupp', 'mil-icg'])(
    '[RH5] of %s has one case, before and in it',
    (id) => {
      const places = (rehearsal: Rehearsal) =>
        withOneCase(rehearsal).agenda.filter(({ type }) => type !== 'phase').length
      let at = begun(id)
      expect(places(at)).toBe(1)
      while (openTurn(at.meeting) === undefined) at = led(at, 'next')
      expect(places(at)).toBe(1)
      expect(openTurn(withOneCase(at))).toBe(openTurn(at.meeting))
    },
  )
})

describe('texts', () => {
  /** Every text in each language inside a value, with where it stands. */
  function textsIn(value: unknown, path: string): readonly (readonly [string, unknown])[] {
    if (typeof value !== 'object' || value === null) return []
    if ('en' in value) return LANGUAGES.map((one) => [`${path}.${one}`, Reflect.get(value, one)])
    return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
  }
  const all = [...textsIn(REHEARSAL_CASES, 'cases'), ...textsIn(EVERY_MOMENT, 'moments')]

  test('[RH9] every text is there in each language, calm and short', () => {
    expect(all.length).toBeGreaterThan(900)
    for (const [path, text] of all) {
      expect(text, path).toMatch(/\S/u)
      expect(text, path).not.toMatch(/!|\s{2}|^\s|\s$/u)
      expect(String(text).length, path).toBeLessThan(170)
    }
  })

  test('[RH9] a name that is filled in stands in all languages or in none', () => {
    const named = (text: unknown) =>
      [...new Set(String(text).match(/\{\w+\}/gu) ?? [])].toSorted().join()
    for (let at = 0; at < all.length; at += LANGUAGES.length) {
      const [en, ...others] = all.slice(at, at + LANGUAGES.length)
      for (const [path, text] of others) expect(named(text), path).toBe(named(en?.[1]))
    }
  })

  test('no name is left to be filled in, whatever is shown', () => {
    const over = toTheEnd(begun('backstage', { seed: 5, liveliness: 'lively' }), () => 0)
    for (const [path, text] of [...textsIn(over.lines, 'lines'), ...textsIn(over.past, 'past')]) {
      expect(text, path).not.toMatch(/[{}]/u)
    }
  })

  test('each moment has two to four responses, of which one at least leaves nothing to try', () => {
    for (const { id, responses } of EVERY_MOMENT) {
      expect(responses.length, id).toBeLessThanOrEqual(4)
      expect(
        responses.some(({ tryNext }) => tryNext === undefined),
        id,
      ).toBe(true)
      expect(new Set(responses.map((one) => one.id)).size, id).toBe(responses.length)
    }
  })
})
