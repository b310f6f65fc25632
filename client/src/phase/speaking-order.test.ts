import { type MeetingState, openPhase } from '@kring/shared/meeting/meeting-state'
import { expect, test } from 'vitest'
import { elin, marit, meetingAfter, saskia, start, tomasz, turn } from '../testing/meeting-after.ts'
import { followers, speakingOrder } from './speaking-order.ts'

test('hands come in the order they went up, and who speaks is not in line', () => {
  const hands = meetingAfter(
    start,
    turn,
    { type: 'hand.raise', for: tomasz },
    { type: 'hand.raise', for: elin },
    { type: 'hand.raise', for: marit },
    { type: 'speaker.set', member: tomasz },
  )
  const { speaker, next: line } = speakingOrder(hands)
  expect([speaker?.id, line.map(({ id }) => id)]).toEqual([tomasz, [elin, marit]])
})

test('in a round those who follow are named as the ring goes, a hand first; elsewhere only hands', () => {
  const present = [saskia, marit, elin, tomasz]
  const names = (state: MeetingState, most = 4) =>
    followers(state, { present, most }).map(({ id }) => id)
  const round = meetingAfter(start, { type: 'speaker.set', member: elin })
  expect(openPhase(round)?.manner).toContain('round')
  expect(names(round)).toEqual([tomasz, marit])
  expect(names(round, 1)).toEqual([tomasz])
  const hand = meetingAfter(
    start,
    { type: 'speaker.set', member: elin },
    { type: 'hand.raise', for: marit },
  )
  expect(names(hand)).toEqual([marit, tomasz])
  expect(followers(round, { present: [saskia, elin], most: 4 })).toEqual([])
  const open = meetingAfter(start, turn, { type: 'speaker.set', member: elin })
  expect(names(open)).toEqual([])
})
