import { setTimeout as pause } from 'node:timers/promises'
import { placesOf, readPlace } from '@kring/shared/board/board-doc'
import type { NoteId } from '@kring/shared/lib/id'
import * as prng from 'lib0/prng'
import { type Circle, type Line, openCircle, untilPhase } from '../../world/device.ts'
import { ServerProcess } from '../../world/server-process.ts'
import { Attacker } from './attacker.ts'
import { FRAME_KINDS } from './random-frame.ts'

export interface BytesDrillOptions {
  readonly seed: number
  /** Random frames of each kind. */
  readonly each: number
  readonly say?: (line: string) => void
}

export interface BytesDrillCounts {
  readonly frames: number
  /** How many frames ended their line, by close code. */
  readonly codes: { readonly [code: string]: number }
  readonly grownMb: number
  readonly calmEdits: number
}

/** Megabytes that the server may hold more at the end than after the first quarter. */
export const MOST_GROWTH_MB = 64

/** With room to spare it would put off collecting garbage, and grow for a while whatever happens. */
const SMALL_HEAP = '--max-old-space-size=96 --max-semi-space-size=4'

const ATTACKERS = ['Bram', 'Amina', 'Cleo', 'Dirk', 'Eva', 'Finn']
/** Of the frames, so many come before memory is measured: caches and compiled code fill up. */
const WARM_UP = 0.25
const CALM_EDIT_EVERY_MS = 40
const SAY_EVERY = 5_000

/**
 * Sends random bytes under every type of message to a real server, in one meeting, while another
 * meeting goes on. Nothing falls over, nobody else is cut off, nothing but what is lawful is in either
 * meeting, and the server does not grow.
 */
export async function drillBytes(options: BytesDrillOptions): Promise<BytesDrillCounts> {
  const { seed, each, say = () => undefined } = options
  const kring = await ServerProcess.start({ env: { NODE_OPTIONS: SMALL_HEAP } })
  const attackers: Attacker[] = []
  const calm = await openCalmMeeting(kring.url)
  try {
    const circle = await openCircle(kring.url, { names: ['Marit', ...ATTACKERS] })
    const turn = await untilPhase(circle, 'explore')
    const document = `meeting:${circle.meeting}`
    const witness = await circle.lead.line(document)
    for (const [index, name] of ATTACKERS.entries()) {
      const { device, id: member } = memberOf(circle, name)
      const gen = prng.create(seed + index)
      attackers.push(new Attacker({ device, document, member, turn, gen }))
    }

    const frames = each * FRAME_KINDS.length
    const warmUp = Math.ceil(frames * WARM_UP)
    let sent = 0
    let warmMb = 0
    await Promise.all(
      attackers.map(async (attacker, index) => {
        for (let n = index; n < frames; n += attackers.length) {
          const kind = FRAME_KINDS[n % FRAME_KINDS.length] ?? 'unknown'
          await attacker.send(kind)
          sent += 1
          if (sent === warmUp) warmMb = await residentMb(kring)
          if (sent % SAY_EVERY === 0) {
            const mb = Math.round(await residentMb(kring))
            say(`${sent} of ${frames} frames, the server holds ${mb} MB`)
          }
        }
      }),
    )
    await pause(200)
    const grownMb = Math.round((await residentMb(kring)) - warmMb)

    if (witness.closeCode !== undefined) {
      throw new Error(`who only looked on was cut off with ${witness.closeCode}`)
    }
    const foreign = JSON.stringify(witness.doc.toJSON()['notes'])
    if (foreign !== '{}') throw new Error(`there are notes that nobody wrote: ${foreign}`)
    const calmEdits = await calm.end()
    const codes: Record<string, number> = {}
    for (const attacker of attackers) {
      for (const [code, count] of attacker.codes) codes[code] = (codes[code] ?? 0) + count
    }
    return { frames, codes, grownMb, calmEdits }
  } finally {
    for (const attacker of attackers) attacker.close()
    await kring.end()
  }
}

/** A meeting that has nothing to do with it: one writes, one reads. */
async function openCalmMeeting(server: string): Promise<{ end(): Promise<number> }> {
  const circle = await openCircle(server)
  const turn = await untilPhase(circle, 'explore')
  const document = `meeting:${circle.meeting}`
  const { device, id: by } = memberOf(circle, 'Bram')
  const writer = await device.line(document)
  const reader = await circle.lead.line(document)
  const id = 'calm' as NoteId
  writer.addNote({ id, kind: 'open-question', by, turn, text: 'What moves you?' })
  let edits = 0
  // The same note goes to and fro, so that what the server holds of this meeting stays as it is.
  const writing = setInterval(() => {
    edits += 1
    writer.write((doc) => placesOf(doc).set(id, { x: edits, y: 0 }))
  }, CALM_EDIT_EVERY_MS)
  return {
    async end() {
      clearInterval(writing)
      await untilSeen(writer, reader, { id, x: edits })
      writer.close()
      reader.close()
      return edits
    },
  }
}

async function untilSeen(
  writer: Line,
  reader: Line,
  { id, x }: { readonly id: NoteId; readonly x: number },
): Promise<void> {
  const ended = () => writer.closeCode ?? reader.closeCode
  const isThere = () => readPlace(placesOf(reader.doc).get(id))?.x === x
  await reader.until(() => isThere() || ended() !== undefined)
  if (ended() !== undefined) throw new Error(`another meeting was cut off with ${ended()}`)
}

function memberOf(circle: Circle, name: string): Circle['members'][string] {
  const member = circle.members[name]
  if (!member) throw new Error(`nobody is called ${name}`)
  return member
}

async function residentMb(kring: ServerProcess): Promise<number> {
  const metrics = await (await fetch(`${kring.url}/metrics`)).text()
  const found = /^process_resident_memory_bytes (\d+)/m.exec(metrics)?.[1]
  if (found === undefined) throw new Error('the server does not say how much memory it holds')
  return Number(found) / 1e6
}
