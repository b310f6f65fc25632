import type { Command } from '@kring/shared/meeting/command'
import { largrupp } from '@kring/shared/method/largrupp'
import type { Method } from '@kring/shared/method/method'
import { troika } from '@kring/shared/method/troika'
import { expect, test } from 'vitest'
import { elin, marit, meetingBy, next, start, turn } from '../testing/meeting-after.ts'
import { voiceOf } from './voice-of.ts'

const voiceAfter = (method: Method, ...commands: readonly Command[]) =>
  voiceOf(meetingBy(method, ...commands))

test('[K6] before a case all talk', () => {
  expect(voiceAfter(largrupp, start)).toEqual({ type: 'all', listens: undefined })
})

test('[K6] where the peers are quiet who brings the case speaks', () => {
  expect(voiceAfter(largrupp, start, turn)).toEqual({ type: 'one', member: marit })
})

test('[K6] in a talk all talk, and who was given the word goes before', () => {
  expect(voiceAfter(largrupp, start, turn, next)).toEqual({ type: 'all', listens: undefined })
  expect(voiceAfter(largrupp, start, turn, next, { type: 'speaker.set', member: elin })).toEqual({
    type: 'one',
    member: elin,
  })
})

test('[K6] while a yes is waited for, it is the word of who brings the case', () => {
  const asked = [start, turn, next, next] as const
  expect(voiceAfter(largrupp, ...asked)).toEqual({ type: 'one', member: marit })
})

test('[K6] who turned around listens while the others talk', () => {
  expect(voiceAfter(troika, start, turn, next, next)).toEqual({ type: 'all', listens: marit })
})
