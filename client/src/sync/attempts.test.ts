import { createBoardDoc } from '@kring/shared/board/board-doc'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { Attempts } from './attempts.ts'
import { RefusalPace } from './refusal-pace.ts'

const why = { code: 'meeting-closed' } as const

/** A room that has so much of what client 7 wrote. */
function roomWith(clock: number): Y.Doc {
  const writer = new Y.Doc()
  writer.clientID = 7
  for (let at = 0; at < clock; at += 1) writer.getMap('places').set('a', at)
  const room = createBoardDoc()
  Y.applyUpdate(room, Y.encodeStateAsUpdate(writer))
  return room
}

const sent = [
  { key: 'note:a', end: 2 },
  { key: 'note:b', end: 4 },
  { key: 'note:c', end: 6 },
]

describe('Attempts', () => {
  it('blames the first of those sent that the room does not have, and no other', () => {
    const attempts = new Attempts()
    attempts.made(sent)
    attempts.blame(why, { ours: 7, room: roomWith(2) })
    expect([...attempts.refused]).toEqual([['note:b', why]])
  })

  it('blames none when they came over a new line all at once, but lets none go round for ever', () => {
    const attempts = new Attempts()
    for (let round = 0; round < 3; round += 1) {
      expect(attempts.refused.size).toBe(0)
      attempts.made(sent.slice(0, 1))
      attempts.lineBroke()
      attempts.blame(why, { ours: 7, room: roomWith(0) })
    }
    expect([...attempts.refused.keys()]).toEqual(['note:a'])
  })

  it('forgets all once all is stored', () => {
    const attempts = new Attempts()
    attempts.made(sent)
    attempts.blame(why, { ours: 7, room: roomWith(0) })
    attempts.allStored()
    expect(attempts.refused.size).toBe(0)
  })
})

describe('RefusalPace', () => {
  it('comes back at once twice in a minute, then after 5, 15 and 60 seconds', () => {
    const pace = new RefusalPace()
    expect([1, 2, 3, 4, 5, 6].map((at) => pace.waitAfter(at))).toEqual([
      0, 0, 5_000, 15_000, 60_000, 60_000,
    ])
    expect(pace.waitAfter(61_000)).toBe(0)
  })
})
