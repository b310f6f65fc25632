import { describe, expect, it } from 'vitest'
import { finderOf } from './phrase.ts'

describe('the notation of the lists', () => {
  const finder = finderOf({})
  const finds = (phrase: string, words: string) =>
    finder([phrase], 'anywhere')(words.split(' ')) !== null

  it('… stands for any words up to a comma', () => {
    expect(finds('mind … waiting', 'mind us all of a sudden waiting')).toBe(true)
    expect(finds('mind … waiting', 'mind waiting')).toBe(true)
    expect(finds('mind … waiting', 'mind us , waiting')).toBe(false)
  })

  it('. stands for the end', () => {
    expect(finds('nothing for you .', 'is it nothing for you')).toBe(true)
    expect(finds('nothing for you .', 'is it nothing for you to see')).toBe(false)
  })
})
