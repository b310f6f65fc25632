import type { MemberId, NoteId } from '@kring/shared/lib/id'
import { gossip } from '@kring/shared/method/gossip'
import { expect, test } from 'vitest'
import {
  elin,
  marit,
  meetingAfter,
  meetingBy,
  next,
  start,
  tomasz,
  turn,
} from '../testing/meeting-after.ts'
import { faceDownNow } from './face-down-now.ts'

const NOTHING_SAID = { notes: () => [] }

test('only what is open now for its author is counted', () => {
  const kept = new Map([
    [elin, { 'open-question': 2, advice: 1 }],
    [marit, { 'open-question': 1 }],
  ])
  expect(faceDownNow(meetingAfter(start), kept, NOTHING_SAID).count).toBe(0)
  const opened = meetingAfter(start, turn)
  const counts = [0, 1, 2, 3, 4].map((phases) =>
    faceDownNow(
      Array.from({ length: phases }).length === 0
        ? opened
        : meetingAfter(start, turn, ...Array.from({ length: phases }, () => next)),
      kept,
      NOTHING_SAID,
    ),
  )
  const asking = counts.find(({ count }) => count > 0)
  expect(asking).toEqual({
    count: 2,
    kinds: ['open-question'],
    members: [{ id: elin, count: 2 }],
  })
})

test('[M2] no more is counted than the phase takes of a member, less what they have said', () => {
  const asking = meetingBy(gossip, start, turn, next)
  const kept = new Map([
    [elin, { 'open-question': 5 }],
    [tomasz, { 'open-question': 2 }],
  ])
  const said = (by: MemberId, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${by} ${at}` as NoteId,
      kind: 'open-question' as const,
      by,
      phase: 'explore',
    }))
  const countWith = (notes: ReturnType<typeof said>) =>
    faceDownNow(asking, kept, { notes: () => notes }).members.map(({ id, count }) => [id, count])
  expect(countWith([])).toEqual([
    [elin, 3],
    [tomasz, 2],
  ])
  expect(countWith([...said(elin, 2), ...said(tomasz, 3)])).toEqual([[elin, 1]])
})
