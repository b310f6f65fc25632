import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as edit from './edit-method.ts'
import { faultsOf } from './method-faults.ts'
import { METHODS } from './methods.ts'
import { asMethod, copyOf, type OwnMethod, type OwnStretch } from './own-method.ts'
import { SKELETON } from './skeleton.ts'

/** The steps as they are read, with `(` and `)` around a case. */
function shape(method: OwnMethod): string {
  const signs = { 'case-starts': '(', 'case-ends': ')', phase: '', 'turn-by': '' }
  const lines = edit.linesOf(method)
  return lines.map((line) => edit.stepIdOf(line) ?? signs[line.type]).join(' ')
}

const START = 'report choose ( tell facts questions analyse respond ideas agree ) learn'
const milIcg = METHODS.find(({ id }) => id === 'mil-icg')

test('a method is read from top to bottom, its case between two lines of its own', () => {
  expect(shape(SKELETON)).toBe(START)
})

describe('moving', () => {
  test('one up, one down, and back', () => {
    const moved = edit.moveStep(SKELETON, 'ideas', 'up')
    expect(shape(moved)).toContain('analyse ideas respond agree')
    expect(edit.moveStep(moved, 'ideas', 'down')).toEqual(SKELETON)
  })

  test('past the line of a case it comes into the case, or out of it', () => {
    expect(shape(edit.moveStep(SKELETON, 'choose', 'down'))).toContain('report ( choose tell')
    expect(shape(edit.moveStep(SKELETON, 'learn', 'up'))).toContain('agree learn )')
    expect(shape(edit.moveStep(SKELETON, 'tell', 'up'))).toContain('choose tell ( facts')
  })

  test('at the top and at the bottom it stays where it is', () => {
    expect(edit.moveStep(SKELETON, 'report', 'up')).toBe(SKELETON)
    expect(edit.moveStep(SKELETON, 'learn', 'down')).toBe(SKELETON)
    expect(edit.moveStep(SKELETON, 'nobody', 'down')).toBe(SKELETON)
  })

  test('to any place at once', () => {
    expect(shape(edit.placeStep(SKELETON, 'learn', 0))).toMatch(/^learn report choose \(/)
    expect(shape(edit.placeStep(SKELETON, 'report', 99))).toMatch(/learn report$/)
    expect(edit.placeStep(SKELETON, 'facts', 4)).toBe(SKELETON)
  })

  test('a case held by another method never comes within a case', () => {
    const held = milIcg && copyOf(milIcg, 'en').stretches.find(({ type }) => type === 'turn-by')
    if (held?.type !== 'turn-by') throw new Error('mil-icg holds a case by another method')
    const both: OwnMethod = { ...SKELETON, stretches: [...SKELETON.stretches, held] }
    const above = edit.moveStep(edit.moveStep(both, held.id, 'up'), held.id, 'up')
    expect(shape(above)).toContain(`choose ${held.id} ( tell`)
    expect(shape(edit.placeStep(both, held.id, 5))).toContain(`choose ${held.id} ( tell`)
  })

  test('whatever is moved, every step is still there once, and as it was', () => {
    const ids = edit.linesOf(SKELETON).flatMap((line) => edit.stepIdOf(line) ?? [])
    const phases = (method: OwnMethod) =>
      new Map(
        edit
          .linesOf(method)
          .flatMap((line) => (line.type === 'phase' ? [[line.phase.id, line.phase]] : [])),
      )
    const moves = fc.array(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: -2, max: 15 })))
    fc.assert(
      fc.property(moves, (all) => {
        const moved = all.reduce((method, [id, at]) => edit.placeStep(method, id, at), SKELETON)
        expect(phases(moved)).toEqual(phases(SKELETON))
        expect(shape(moved).match(/[()]/g)).toEqual(['(', ')'])
      }),
    )
  })
})

describe('adding and taking away', () => {
  test('an empty phase comes after the one that is named, with a name to be written', () => {
    const id = edit.freshStepId(SKELETON)
    const added = edit.addPhase(SKELETON, { id, after: 'ideas' })
    expect(shape(added)).toContain('ideas phase-1 agree')
    expect(edit.freshStepId(added)).toBe('phase-2')
    expect(faultsOf(asMethod(added, { id: 'own', version: 1 }))).toMatchObject([
      { rule: 'Q1', code: 'no-name', phase: 'phase-1' },
      { rule: 'Q1', code: 'no-prompt', phase: 'phase-1' },
    ])
  })

  test('a copy of a phase stands beneath it, under an id of its own', () => {
    const copied = edit.duplicatePhase(SKELETON, 'facts', { as: 'phase-1' })
    expect(shape(copied)).toContain('facts phase-1 questions')
    const { phases } = copied.stretches[2] as Extract<OwnStretch, { type: 'turns' }>
    expect(phases[2]).toEqual({ ...phases[1], id: 'phase-1' })
  })

  test('what is taken away leaves the rest as it was; an emptied case stays, and is a fault', () => {
    const without = ['tell', 'facts', 'questions', 'analyse', 'respond', 'ideas', 'agree'].reduce(
      edit.removeStep,
      SKELETON,
    )
    expect(shape(without)).toBe('report choose ( ) learn')
    expect(faultsOf(asMethod(without, { id: 'own', version: 1 }))).toEqual([
      { rule: 'Q5', code: 'empty-turn', turn: 2 },
    ])
    expect(shape(edit.addPhaseToCase(without, { id: 'phase-1', turn: 2 }))).toBe(
      'report choose ( phase-1 ) learn',
    )
    expect(shape(edit.removeCase(without, 2))).toBe('report choose learn')
    expect(shape(edit.addCase(edit.removeCase(without, 2)))).toBe('report choose learn ( )')
  })

  test('a phase is added at the end of a case', () => {
    const added = edit.addPhaseToCase(SKELETON, { id: 'phase-1', turn: 2 })
    expect(shape(added)).toContain('agree phase-1 ) learn')
    expect(edit.addPhaseToCase(SKELETON, { id: 'phase-1', turn: 0 })).toBe(SKELETON)
  })

  test('a case holds so many, or one for each', () => {
    expect(edit.setCases(SKELETON, 2, 'each-member').stretches[2]).toMatchObject({
      cases: 'each-member',
    })
    expect(edit.setCases(SKELETON, 0, 'each-member')).toBe(SKELETON)
  })
})

describe('changing a step', () => {
  const phaseOf = (method: OwnMethod, id: string) =>
    edit.linesOf(method).find((line) => edit.stepIdOf(line) === id)

  test('its minutes, and nothing of the others', () => {
    const changed = edit.changeStep(SKELETON, 'facts', { minutes: 12 })
    expect(asMethod(changed, { id: 'own', version: 1 }).total).toBe(79)
    expect(phaseOf(changed, 'ideas')).toEqual(phaseOf(SKELETON, 'ideas'))
  })

  test('[H1] words in one language; wiped out, the language it is written in stands in again', () => {
    const inSwedish = { language: 'sv', writtenIn: 'en' } as const
    const written = edit.write({ en: 'Listen' }, 'Lyssna', inSwedish)
    expect(written).toEqual({ en: 'Listen', sv: 'Lyssna' })
    expect(edit.write(written, '', inSwedish)).toEqual({ en: 'Listen' })
    expect(edit.write(written, '', { language: 'en', writtenIn: 'en' })).toEqual({
      en: '',
      sv: 'Lyssna',
    })
  })

  test('who may say what, who keeps quiet, and how it is held', () => {
    const change = (id: string, how: Parameters<typeof edit.changePhase>[2]) =>
      phaseOf(edit.changePhase(SKELETON, id, how), id)
    expect(change('facts', (one) => edit.toggleAdmitted(one, 'answer', 'peer'))).toMatchObject({
      phase: { admits: { answer: ['case-giver', 'peer'] } },
    })
    const locked = change('ideas', (one) => edit.withKind(one, 'idea', []))
    expect(locked).toMatchObject({ phase: { admits: {} } })
    expect(change('ideas', (one) => edit.toggleSilent(one, 'case-giver'))).toMatchObject({
      phase: { silent: [] },
    })
    const first = change('ideas', (one) => edit.toggleManner(one, 'first-person'))
    expect(first).toMatchObject({ phase: { manner: ['private', 'first-person'] } })
    expect(
      change('ideas', (one) =>
        edit.toggleManner(edit.toggleManner(one, 'first-person'), 'third-person'),
      ),
    ).toMatchObject({ phase: { manner: ['private', 'third-person'] } })
  })

  test('what a pulse asks: a statement more, its words, and one less', () => {
    const change = (id: string, how: Parameters<typeof edit.changePhase>[2]) =>
      phaseOf(edit.changePhase(SKELETON, id, how), id)
    const two = change('learn', (one) => edit.addStatement(edit.addStatement(one, 'en'), 'en'))
    expect(two).toMatchObject({
      phase: { statements: [{ id: 'statement-1', text: { en: '' } }, { id: 'statement-2' }] },
    })
    const one = change('learn', (phase) =>
      edit.addStatement(
        edit.removeStatement(
          edit.writeStatement(
            edit.addStatement(edit.addStatement(phase, 'en'), 'en'),
            'statement-2',
            { en: 'We listen.' },
          ),
          'statement-1',
        ),
        'en',
      ),
    )
    expect(one).toMatchObject({
      phase: {
        statements: [{ id: 'statement-2', text: { en: 'We listen.' } }, { id: 'statement-1' }],
      },
    })
    const none = change('learn', (phase) =>
      edit.removeStatement(edit.addStatement(phase, 'en'), 'statement-1'),
    )
    expect(none).toEqual(phaseOf(SKELETON, 'learn'))
  })
})
