import { describe, expect, test } from 'vitest'
import { METHOD_BYTES, methodFile, OwnMethodBody, readMethodFile } from './method-file.ts'
import { METHODS } from './methods.ts'
import { copyOf } from './own-method.ts'
import { SKELETON } from './skeleton.ts'

type Json = ReturnType<typeof JSON.parse>

/** The file of the skeleton after somebody wrote in it by hand. */
function fileWith(change: (file: Json) => void): string {
  const file = JSON.parse(methodFile(SKELETON))
  change(file)
  return JSON.stringify(file)
}

function faultOf(text: string) {
  const read = readMethodFile(text)
  if (read.type === 'method') throw new Error('it was read')
  expect(read.faults).toHaveLength(1)
  return read.faults[0]
}

const inCase = (file: Json, phase: number) => file.method.stretches[2].phases[phase]

test.each(
  [...METHODS.map((method) => copyOf(method, 'nl')), SKELETON].map(
    (own) => [own.name.en, own] as const,
  ),
)('%s is read as it was shared', (_, own) => {
  expect(readMethodFile(methodFile(own))).toEqual({ type: 'method', method: own })
  expect(methodFile(own).length).toBeLessThan(METHOD_BYTES)
})

test('a draft that breaks a rule is shared as well: nothing is lost on the way', () => {
  const draft = fileWith((file) => {
    inCase(file, 3).minutes = 7.5
    inCase(file, 4).minutes = 999
    inCase(file, 5).minutes = 0
    inCase(file, 5).name = {}
  })
  expect(readMethodFile(draft)).toMatchObject({ type: 'method' })
})

test('a file from before a pulse had statements is read as it was', () => {
  const older = fileWith((file) => (file.format = 1))
  expect(readMethodFile(older)).toEqual({ type: 'method', method: SKELETON })
})

describe('a file that cannot be read says why, and where', () => {
  test('two statements of one pulse have one id, or there are too many', () => {
    const asking = (ids: readonly string[]) =>
      fileWith((file) => {
        inCase(file, 0).statements = ids.map((id) => ({ id, text: { en: 'We listen.' } }))
      })
    expect(readMethodFile(asking(['a', 'b']))).toMatchObject({ type: 'method' })
    expect(faultOf(asking(['a', 'b', 'a']))).toMatchObject({
      code: 'same-id',
      at: { path: 'method.stretches[2].phases[0].statements[2].id' },
    })
    expect(faultOf(asking(['a', 'b', 'c', 'd', 'e', 'f', 'g']))).toMatchObject({
      code: 'too-many',
      most: 6,
    })
  })

  test('it is no JSON', () => {
    expect(faultOf('{"kring": "method",\n oops}')).toEqual({ code: 'not-json', line: 2 })
    expect(faultOf('')).toMatchObject({ code: 'not-json' })
  })

  test.each(['[]', '"method"', '{}', '{"kring":"circle","format":1}', 'null'])(
    '%s is no method',
    (text) => expect(faultOf(text)).toEqual({ code: 'not-a-method' }),
  )

  test('it was shared by a newer Kring', () => {
    expect(faultOf(fileWith((file) => (file.format = 3)))).toEqual({ code: 'newer-format' })
  })

  test('it is more than a method says', () => {
    const endless = fileWith((file) => (file.method.name.en = 'x'.repeat(3 * METHOD_BYTES)))
    expect(faultOf(endless)).toEqual({ code: 'too-large', most: 2 * METHOD_BYTES })
    const words = 'å'.repeat(400)
    const heavy = fileWith((file) => {
      const phase = inCase(file, 0)
      inCase(file, 0).prompt = { en: words, sv: words, nl: words }
      file.method.stretches = Array.from({ length: 38 }, (_, nth) => ({
        type: 'phase',
        phase: { ...phase, id: `p${nth}` },
      }))
    })
    expect(faultOf(heavy)).toEqual({ code: 'too-large', most: METHOD_BYTES })
  })

  const ideas = { path: 'method.stretches[2].phases[5]', step: { number: 8, name: 'Ideas' } }
  const at = (field: string) => ({ ...ideas, path: `${ideas.path}.${field}` })

  test.each<[string, (file: Json) => void, object]>([
    ['no minutes', (f) => delete inCase(f, 5).minutes, { code: 'missing', at: at('minutes') }],
    [
      'minutes as words',
      (f) => (inCase(f, 5).minutes = 'seven'),
      { code: 'wrong-type', at: at('minutes'), wants: 'whole-number' },
    ],
    [
      'more minutes than can be added up',
      (f) => (inCase(f, 5).minutes = 1e308),
      { code: 'too-high', at: at('minutes'), most: 99_999 },
    ],
    [
      'fewer minutes than can be taken off',
      (f) => (inCase(f, 5).minutes = -1e308),
      { code: 'too-low', at: at('minutes'), least: -9_999 },
    ],
    [
      'more members than a circle has',
      (f) => (f.method.size.to = 41),
      { code: 'too-high', at: { path: 'method.size.to' }, most: 40 },
    ],
    [
      'fewer than one',
      (f) => (f.method.size.from = 0),
      { code: 'too-low', at: { path: 'method.size.from' }, least: 1 },
    ],
    [
      'half a member',
      (f) => (f.method.size.from = 3.5),
      { code: 'wrong-type', at: { path: 'method.size.from' }, wants: 'whole-number' },
    ],
    [
      'a list that is none',
      (f) => (inCase(f, 5).silent = 'peer'),
      { code: 'wrong-type', at: at('silent'), wants: 'list' },
    ],
    [
      'words without a language',
      (f) => (inCase(f, 5).prompt = 'Write'),
      { code: 'wrong-type', at: at('prompt'), wants: 'fields' },
    ],
    [
      'a kind that is none',
      (f) => (inCase(f, 5).admits.advice = ['peer']),
      { code: 'unknown-field', at: at('admits'), field: 'advice' },
    ],
    [
      'a seat that is none',
      (f) => inCase(f, 5).silent.push('boss'),
      { code: 'unknown-value', at: at('silent[1]'), value: 'boss' },
    ],
    [
      'a manner that is none',
      (f) => (inCase(f, 5).manner = ['loud']),
      { code: 'unknown-value', at: at('manner[0]'), value: 'loud' },
    ],
    [
      'a prompt without end',
      (f) => (inCase(f, 5).prompt.sv = 'x'.repeat(401)),
      { code: 'too-long', at: at('prompt.sv'), most: 400 },
    ],
    [
      'another field',
      (f) => (inCase(f, 5).colour = 'red'),
      { code: 'unknown-field', at: ideas, field: 'colour' },
    ],
    ['an id twice', (f) => (inCase(f, 5).id = 'facts'), { code: 'same-id', at: at('id') }],
    [
      'a stretch that is none',
      (f) => (f.method.stretches[1].type = 'break'),
      {
        code: 'unknown-value',
        at: { path: 'method.stretches[1].type', step: { number: 2, name: 'Choose the case' } },
        value: 'break',
      },
    ],
    [
      'a language that is none',
      (f) => (f.method.writtenIn = 'de'),
      { code: 'unknown-value', at: { path: 'method.writtenIn' }, value: 'de' },
    ],
    [
      'from more members than to',
      (f) => (f.method.size = { from: 9, to: 8 }),
      { code: 'from-above-to', at: { path: 'method.size' } },
    ],
    [
      'cases that are neither so many nor one each',
      (f) => (f.method.stretches[2].cases = 'some'),
      { code: 'unknown-value', at: { path: 'method.stretches[2].cases' }, value: 'some' },
    ],
    [
      'more phases than fit',
      (f) => {
        f.method.stretches[2].phases = Array.from({ length: 41 }, (_, nth) => ({
          ...inCase(f, 0),
          id: `p${nth}`,
        }))
      },
      { code: 'too-many', at: { path: 'method.stretches[2].phases' }, most: 40 },
    ],
  ])('%s', (_, change, fault) => {
    expect(faultOf(fileWith(change))).toMatchObject(fault)
  })

  test('a case held by a method that is not one of Kring’s own', () => {
    const milIcg = METHODS.find(({ id }) => id === 'mil-icg')
    const file = JSON.parse(methodFile(copyOf(milIcg as (typeof METHODS)[number], 'en')))
    const held = file.method.stretches.findIndex(({ type }: { type: string }) => type === 'turn-by')
    file.method.stretches[held].methods = ['shouting']
    expect(faultOf(JSON.stringify(file))).toMatchObject({
      code: 'unknown-value',
      at: { path: `method.stretches[${held}].methods[0]` },
      value: 'shouting',
    })
  })

  test('all that is wrong is told at once', () => {
    const read = readMethodFile(
      fileWith((file) => {
        inCase(file, 1).minutes = 'ten'
        file.method.lead = 'boss'
      }),
    )
    expect(read.type === 'faulty' && read.faults.map(({ code }) => code)).toEqual([
      'unknown-value',
      'wrong-type',
    ])
  })
})

test('what is stored is bounded as what is shared', () => {
  expect(OwnMethodBody.safeParse(SKELETON).success).toBe(true)
  expect(OwnMethodBody.safeParse({ ...SKELETON, total: 75 }).success).toBe(false)
})
