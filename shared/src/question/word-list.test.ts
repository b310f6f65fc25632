import { describe, expect, it } from 'vitest'
import { ENGLISH } from './word-list/en.ts'
import { DUTCH } from './word-list/nl.ts'
import { SWEDISH } from './word-list/sv.ts'

/** Stripped where they stand, so that an optional word at the end is taken along. */
const STRIPPED = ['fillers', 'tails', 'frames']

describe.each([
  ['en', ENGLISH],
  ['sv', SWEDISH],
  ['nl', DUTCH],
])('the list of %s', (_, { groups, respelling, mended: _mended, ...lists }) => {
  const phrases = Object.values(lists).flat()
  const slots = phrases.flatMap((phrase) => phrase.split(' '))

  it('is written in the notation: brackets close in their slot, no slot is empty', () => {
    const broken = slots.filter(
      (slot) => slot === '' || /^\([^()]*[^)]$|^[^(]*\)$|\{[^}]*$|\/$|^\//.test(slot),
    )
    expect(broken).toEqual([])
  })

  it('names no group that is not there', () => {
    const named = slots.flatMap((slot) => [...slot.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))
    expect(named.filter((name) => name !== undefined && !(name in groups))).toEqual([])
  })

  it('ends each phrase in a word that has to be there', () => {
    const loose = Object.entries(lists)
      .filter(([list]) => !STRIPPED.includes(list))
      .flatMap(([, all]) => all)
      .filter((phrase) => / (~|\([^)]*\))$/.test(phrase))
    expect(loose).toEqual([])
  })

  it('respells no word in two ways', () => {
    const ways = Object.values(respelling).flatMap((written) => written.split('/'))
    expect(ways.filter((way, place) => ways.indexOf(way) !== place)).toEqual([])
  })
})
