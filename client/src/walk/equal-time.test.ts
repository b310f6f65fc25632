import { backstage } from '@kring/shared/method/backstage'
import { largrupp } from '@kring/shared/method/largrupp'
import { expect, test } from 'vitest'
import { elin, marit, meetingBy, saskia } from '../testing/meeting-after.ts'
import { equalTime } from './equal-time.ts'

test('each has a quarter of an hour, and all together as many as are here', () => {
  const state = meetingBy(largrupp)
  expect(equalTime(state, new Set([saskia, marit, elin]))).toEqual({
    eachMinutes: 15,
    togetherMinutes: 45,
  })
  expect(equalTime(state, new Set([saskia, marit]))?.togetherMinutes).toBe(30)
})

test('where only some bring a case nothing is promised', () => {
  expect(equalTime(meetingBy(backstage), new Set([saskia, marit]))).toBeUndefined()
})
