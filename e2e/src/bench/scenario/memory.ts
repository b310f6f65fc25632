import { performance } from 'node:perf_hooks'
import { Client } from '../load/client.ts'
import { FrameReader } from '../load/frame-reader.ts'
import { Hand } from '../load/hand.ts'
import { type Memory, type Running, type Seat, SYSTEMS, type System } from '../system/system.ts'
import { inBatches } from './meeting.ts'
import { type Bench, type Scenario, sized } from './scenario.ts'

const NOTES = 20
/** Notes are written, and then a room is quiet, as rooms mostly are. */
const QUIET_MS = 6_000
/** How long one waits for the memory to come back after everyone has left. */
const PATIENCE_MS = 100_000
const LOOK_MS = 2_000
const ENOUGH_BYTES = 2_000_000

export const memory: Scenario = {
  name: 'memory',
  title: 'Memory',
  about:
    '1,000 rooms of 20 notes, one client in each, quiet for 6 seconds; then all leave. After a garbage collection: what the ' +
    'process holds (proportional set size), and what its heap and buffers hold.',
  systems: SYSTEMS.filter((name) => name !== 'bare-tick'),
  columns: [
    { key: 'kBRoom', title: 'a room', unit: 'kB', overBare: true },
    { key: 'kBRoomHeld', title: 'of it heap and buffers', unit: 'kB', overBare: true },
    { key: 'stays', title: 'heap and buffers that stay', unit: 'MB' },
    { key: 'staysProcess', title: 'process that stays', unit: 'MB' },
    { key: 'secondsUntil', title: 'looked for, s' },
  ],
  async run(system, bench) {
    const rooms = sized(bench, { tiny: 5, quick: 30, full: 1_000 })
    const quietMs = sized(bench, { tiny: 100, quick: 300, full: QUIET_MS })
    const running = await bench.start(system)
    // What a server makes once is not to be put down to rooms.
    for (const client of await fill(sized(bench, { tiny: 2, quick: 8, full: 100 }), 'warm', {
      system,
      bench,
      running,
    }))
      client.end()
    await bench.pause(quietMs)
    const before = await running.memory()
    const clients = await fill(rooms, 'room', { system, bench, running })
    await bench.pause(quietMs)
    const full = await running.memory()
    for (const client of clients) client.end()
    const { after, seconds } = await afterAllLeft(running, before, bench)
    await running.end()
    return {
      kBRoom: (full.pss - before.pss) / 1_000 / rooms,
      kBRoomHeld: (full.held - before.held) / 1_000 / rooms,
      stays: Math.max(0, after.held - before.held) / 1e6,
      staysProcess: Math.max(0, after.pss - before.pss) / 1e6,
      secondsUntil: seconds,
    }
  },
}

/** Opens rooms, each with a client who puts its notes on the board and stays. */
async function fill(
  rooms: number,
  name: string,
  options: { readonly system: System; readonly bench: Bench; readonly running: Running },
): Promise<readonly Client[]> {
  return inBatches(rooms, async (number) => {
    const room = await options.running.openRoom(`${name}-${number}`, 1)
    const [seat] = room.seats
    if (!seat) throw new Error('a room has a seat')
    return settleIn(seat, options)
  })
}

async function settleIn(
  seat: Seat,
  { system, bench }: { readonly system: System; readonly bench: Bench },
): Promise<Client> {
  const frames = new FrameReader(system.unpack)
  let isSynced = !system.hasDocument
  const client = await Client.open(seat, {
    signal: bench.signal,
    hear: (frame) => {
      if (!isSynced) isSynced = frames.read(frame).isAnswer
    },
  })
  while (!isSynced) await bench.pause(2)
  for (let note = 0; note < NOTES; note++) {
    client.send(new Hand(2_000 + note, seat, { keys: 0 }).opening)
  }
  return client
}

/** Waits until the memory is back, or for as long as anyone would. */
async function afterAllLeft(
  running: Running,
  before: Memory,
  bench: Bench,
): Promise<{ readonly after: Memory; readonly seconds: number }> {
  const started = performance.now()
  const patience = sized(bench, { tiny: 0, quick: 800, full: PATIENCE_MS })
  for (;;) {
    await bench.pause(Math.min(LOOK_MS, patience + 100))
    const after = await running.memory()
    const waited = performance.now() - started
    if (after.held - before.held <= ENOUGH_BYTES || waited >= patience) {
      return { after, seconds: waited / 1_000 }
    }
  }
}
