import type { MemberId } from '@kring/shared/lib/id'
import { describe, expect, test } from 'vitest'
import type { DocumentLog, Entry } from '../document-log.ts'

const anna = 'anna' as MemberId

function update(...bytes: readonly number[]): Entry {
  return { type: 'update', member: anna, update: Uint8Array.from(bytes) }
}

function event(minutes: number): Entry {
  return { type: 'event', event: { type: 'phase.extended', minutes, at: 1, by: anna } }
}

/** The rules [L1]–[L8] of `../SPEC.md`. Every log passes them; `openLog` gives an empty one. */
export function describeDocumentLog(
  name: string,
  openLog: () => Promise<{ log: DocumentLog; close(): Promise<void> }>,
): void {
  async function withLog(work: (log: DocumentLog) => Promise<void>): Promise<void> {
    const { log, close } = await openLog()
    try {
      await work(log)
    } finally {
      await close()
    }
  }

  describe(name, () => {
    test('[L1] sequence numbers are 1, 2, 3 … without a gap, each document its own', () =>
      withLog(async (log) => {
        expect(await log.append('a', 0, [update(1), update(2)])).toEqual({
          type: 'appended',
          seq: 2,
        })
        expect(await log.append('b', 0, [update(9)])).toEqual({ type: 'appended', seq: 1 })
        expect(await log.append('a', 2, [event(5)])).toEqual({ type: 'appended', seq: 3 })
        const seqs = (await log.readAfter('a', 0)).map(({ seq }) => seq)
        expect(seqs).toEqual([1, 2, 3])
      }))

    test('[L2] who is behind writes nothing and is given what was missed', () =>
      withLog(async (log) => {
        await log.append('a', 0, [update(1)])
        await log.append('a', 1, [event(5), update(2)])
        expect(await log.append('a', 1, [update(3)])).toEqual({
          type: 'behind',
          missed: [
            { seq: 2, entry: event(5) },
            { seq: 3, entry: update(2) },
          ],
        })
        expect(await log.readAfter('a', 0)).toHaveLength(3)
      }))

    test('[L3] of many who append at once having seen the same, one is let in', () =>
      withLog(async (log) => {
        const answers = await Promise.all(
          Array.from({ length: 20 }, (_, n) => log.append('a', 0, [update(n), update(n)])),
        )
        expect(answers.filter(({ type }) => type === 'appended')).toHaveLength(1)
        const stored = await log.readAfter('a', 0)
        expect(stored).toHaveLength(2)
        for (const answer of answers) {
          if (answer.type === 'behind') expect(answer.missed).toEqual(stored)
        }
      }))

    test('[L4] what comes back is what went in, byte by byte and field by field', () =>
      withLog(async (log) => {
        const every = Uint8Array.from({ length: 256 }, (_, byte) => byte)
        const words = 'Räkna ”ja” – één vraag 🙂 \u0000 \\ "'
        const planned: Entry = {
          type: 'event',
          event: { type: 'case.offered', member: anna, line: words, at: 1.5e12, by: anna },
        }
        await log.append('a', 0, [{ type: 'update', member: anna, update: every }, planned])
        const [first, second] = await log.readAfter('a', 0)
        expect(first?.entry).toEqual({ type: 'update', member: anna, update: every })
        expect(second?.entry).toEqual(planned)
      }))

    test('[L5] what is stored does not change with the bytes that were handed in', () =>
      withLog(async (log) => {
        const bytes = Uint8Array.from([1, 2, 3])
        await log.append('a', 0, [{ type: 'update', member: anna, update: bytes }])
        bytes.fill(9)
        expect(await log.readAfter('a', 0)).toEqual([{ seq: 1, entry: update(1, 2, 3) }])
      }))

    test('[L6] reading starts after the number named, and past the end there is nothing', () =>
      withLog(async (log) => {
        await log.append('a', 0, [update(1), update(2), update(3)])
        expect((await log.readAfter('a', 1)).map(({ seq }) => seq)).toEqual([2, 3])
        expect(await log.readAfter('a', 3)).toEqual([])
        expect(await log.readAfter('nobody', 0)).toEqual([])
      }))

    test('[L6] a long document comes whole and in order', () =>
      withLog(async (log) => {
        const many = Array.from({ length: 2_500 }, (_, n) => update(n % 256, n >> 8))
        await log.append('a', 0, many)
        const stored = await log.readAfter('a', 0)
        expect(stored.map(({ seq }) => seq)).toEqual(many.map((_, n) => n + 1))
        expect(stored.at(-1)?.entry).toEqual(many.at(-1))
      }))

    test('[L7] nobody has seen what is not there: that is a bug, and nothing is stored', () =>
      withLog(async (log) => {
        await expect(log.append('a', 4, [update(1)])).rejects.toThrow('nobody can have seen')
        expect(await log.readAfter('a', 0)).toEqual([])
      }))

    test('[L8] an append that breaks does not take along those that came with it', () =>
      withLog(async (log) => {
        const answers = await Promise.allSettled([
          log.append('a', 0, [update(1)]),
          log.append('b', 7, [update(2)]),
          log.append('c', 0, [update(3)]),
        ])
        expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
        expect(await log.readAfter('a', 0)).toHaveLength(1)
        expect(await log.readAfter('c', 0)).toHaveLength(1)
      }))
  })
}
