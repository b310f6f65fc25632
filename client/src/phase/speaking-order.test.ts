import { expect, test } from 'vitest'
import { elin, marit, meetingAfter, start, tomasz, turn } from '../testing/meeting-after.ts'
import { speakingOrder } from './speaking-order.ts'

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
