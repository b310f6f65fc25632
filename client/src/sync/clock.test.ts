import { describe, expect, it } from 'vitest'
import { ServerClock } from './clock.ts'

/** A device whose wall clock is `wrongBy`, and can be set anew. */
function device(wrongBy: number) {
  const time = { true: 1_000_000, wrongBy, slept: 0 }
  return {
    time,
    clock: {
      wall: () => time.true + time.wrongBy,
      steady: () => time.true - time.slept,
    },
  }
}

describe('ServerClock', () => {
  it('shows the same second on a device that is set wrong', () => {
    for (const wrongBy of [0, 3_600_000, -86_400_000]) {
      const { time, clock } = device(wrongBy)
      const server = new ServerClock(clock)
      server.hear(time.true)
      time.true += 12_345
      expect(server.now()).toBe(time.true)
    }
  })

  it('trusts the word that was the shortest on its way', () => {
    const { time, clock } = device(5_000)
    const server = new ServerClock(clock)
    for (const delay of [900, 40, 2_500, 300]) {
      time.true += 10_000
      server.hear(time.true - delay)
    }
    expect(server.now()).toBe(time.true - 40)
  })

  it('begins anew when the wall clock is set, and after a sleep', () => {
    const { time, clock } = device(0)
    const server = new ServerClock(clock)
    server.hear(time.true)
    time.wrongBy = 7_200_000
    time.true += 1_000
    server.hear(time.true)
    expect(server.now()).toBe(time.true)
    time.slept = 600_000
    time.true += 600_000
    server.hear(time.true - 30)
    expect(server.now()).toBe(time.true - 30)
  })

  it('forgets words that are older than five minutes', () => {
    const { time, clock } = device(0)
    const server = new ServerClock(clock)
    server.hear(time.true)
    time.true += 301_000
    server.hear(time.true - 100)
    expect(server.now()).toBe(time.true - 100)
  })

  it('keeps the last offset until the room has spoken', () => {
    const { time, clock } = device(0)
    expect(new ServerClock(clock, -500).now()).toBe(time.true - 500)
  })
})
