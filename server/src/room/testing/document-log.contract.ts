import { createBoardDoc, notesOf } from '@kring/shared/board/board-doc'
import { plainText } from '@kring/shared/board/note-text'
import { assert } from '@kring/shared/lib/assert'
import type { MemberId } from '@kring/shared/lib/id'
import { addNote, noteBy, textOn, updateOf } from '@kring/shared/testing/board-client'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { DocumentLog, Entry, Loaded } from '../document-log.ts'
import { decodePackedDoc } from '../packed-doc.ts'

const anna = 'anna' as MemberId
const ben = 'ben' as MemberId

function update(...bytes: readonly number[]): Entry {
  return { type: 'update', member: anna, update: Uint8Array.from(bytes) }
}

function event(minutes: number): Entry {
  return { type: 'event', event: { type: 'phase.extended', minutes, at: 1, by: anna } }
}

/** A log with nothing in it, and its compaction. */
interface Opened {
  readonly log: DocumentLog
  readonly compact: (document: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** What a log amounts to. */
function docOf({ snapshot, entries }: Loaded): Y.Doc {
  const doc = createBoardDoc()
  const { parts } = snapshot ? decodePackedDoc(snapshot.state) : { parts: [] }
  for (const part of parts) Y.applyUpdate(doc, part)
  for (const { entry } of entries) if (entry.type === 'update') Y.applyUpdate(doc, entry.update)
  return doc
}

function idsOn(doc: Y.Doc): readonly string[] {
  return [...notesOf(doc).keys()].toSorted()
}

/** Reads what must still be there. */
async function readAfter(log: DocumentLog, document: string, seq: number) {
  const missed = await log.readAfter(document, seq)
  assert(missed !== 'compacted', `${document} has everything since ${seq}`)
  return missed
}

/** The rules [L1]–[L8] and [L12]–[L15] of `../SPEC.md`. Every log passes them. */
export function describeDocumentLog(name: string, openLog: () => Promise<Opened>): void {
  async function withLog(work: (log: DocumentLog, opened: Opened) => Promise<void>): Promise<void> {
    const opened = await openLog()
    const { log, close } = opened
    try {
      await work(log, opened)
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
        const seqs = (await readAfter(log, 'a', 0)).map(({ seq }) => seq)
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
        const stored = await readAfter(log, 'a', 0)
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
        const [first, second] = await readAfter(log, 'a', 0)
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
        expect((await readAfter(log, 'a', 1)).map(({ seq }) => seq)).toEqual([2, 3])
        expect(await log.readAfter('a', 3)).toEqual([])
        expect(await log.readAfter('nobody', 0)).toEqual([])
      }))

    test('[L6] a long document comes whole and in order', () =>
      withLog(async (log) => {
        const many = Array.from({ length: 2_500 }, (_, n) => update(n % 256, n >> 8))
        await log.append('a', 0, many)
        const stored = await readAfter(log, 'a', 0)
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

    test('[L12] what a compacted document says is what it said, with events and owners', () =>
      withLog(async (log, { compact }) => {
        const { entries, said } = writing()
        await log.append('a', 0, entries)
        await compact('a')
        const loaded = await log.load('a')
        expect(loaded.snapshot?.seq).toBe(entries.length)
        expect(loaded.entries).toEqual([])
        expect(loaded.events).toEqual([{ seq: 3, entry: event(5) }])
        expect(idsOn(docOf(loaded))).toEqual(said)
        expect([...(loaded.snapshot?.owners ?? [])].toSorted()).toEqual([
          [11, anna],
          [22, ben],
        ])
      }))

    test('[L12] a client id stays with whoever wrote with it first, over two compactions', () =>
      withLog(async (log, { compact }) => {
        const { doc, entries } = writing()
        await log.append('a', 0, entries)
        await compact('a')
        const later = updateOf(doc, (copy) => addNote(copy, 'n9', noteBy(anna)))
        const stolen: Entry = { type: 'update', member: ben, update: later }
        await log.append('a', entries.length, [stolen])
        await compact('a')
        expect((await log.load('a')).snapshot?.owners.get(11)).toBe(anna)
      }))

    test('[L13] words that were deleted are gone with it, words that were not are there', () =>
      withLog(async (log, { compact }) => {
        const { entries } = writing()
        await log.append('a', 0, entries)
        await compact('a')
        const loaded = await log.load('a')
        const bytes = Buffer.from(loaded.snapshot?.state ?? []).toString('latin1')
        expect(bytes).not.toContain('mulberry')
        expect(bytes).toContain('quince')
        expect(plainText(textOn(docOf(loaded), 'n1'))).toBe('quince')
      }))

    test('[L1] numbers go on where they were, also when nothing before is left', () =>
      withLog(async (log, { compact }) => {
        const { entries } = writing()
        const updates = entries.filter(({ type }) => type === 'update')
        await log.append('draft', 0, updates)
        await compact('draft')
        const seq = updates.length
        await expect(log.append('draft', seq + 1, [event(5)])).rejects.toThrow('nobody can have')
        expect(await log.append('draft', seq, [event(5)])).toEqual({
          type: 'appended',
          seq: seq + 1,
        })
        expect((await log.load('draft')).entries).toEqual([{ seq: seq + 1, entry: event(5) }])
      }))

    test('[L14] who has seen less than was let go is told so, and writes nothing', () =>
      withLog(async (log, { compact }) => {
        const { entries } = writing()
        const head = entries.length
        await log.append('a', 0, entries)
        await compact('a')
        expect(await log.readAfter('a', head - 1)).toBe('compacted')
        expect(await log.append('a', head - 1, [event(1)])).toEqual({
          type: 'behind',
          missed: 'compacted',
        })
        expect(await log.readAfter('a', head)).toEqual([])
        await log.append('a', head, [event(7)])
        expect(await log.append('a', head, [event(8)])).toEqual({
          type: 'behind',
          missed: [{ seq: head + 1, entry: event(7) }],
        })
      }))

    test('[L14] compacting what holds no update, or again, lets go of nothing', () =>
      withLog(async (log, { compact }) => {
        await compact('nobody')
        expect(await log.load('nobody')).toEqual({ snapshot: undefined, events: [], entries: [] })
        await log.append('events', 0, [event(1), event(2)])
        await compact('events')
        expect(await log.readAfter('events', 0)).toHaveLength(2)
        await log.append('a', 0, writing().entries)
        await compact('a')
        const before = await log.load('a')
        await compact('a')
        expect(await log.load('a')).toEqual(before)
      }))

    test('[L15] a load is as of one moment, also while others append and let go', () =>
      withLog(async (log, { compact }) => {
        const doc = createBoardDoc()
        doc.clientID = 11
        const many = Array.from({ length: 1_600 }, (_, n): Entry => {
          const update = updateOf(doc, (copy) => addNote(copy, `n${n}`))
          return { type: 'update', member: anna, update }
        })
        await log.append('a', 0, many.slice(0, 1_200))
        const loads: Promise<Loaded>[] = []
        const appending = (async () => {
          for (let n = 1_200; n < 1_600; n += 1) {
            await log.append('a', n, many.slice(n, n + 1))
            if (n % 40 === 0) loads.push(log.load('a'))
            if (n === 1_400) await compact('a')
          }
        })()
        await appending
        for (const loaded of await Promise.all(loads)) {
          const base = loaded.snapshot?.seq ?? 0
          const seqs = loaded.entries.map(({ seq }) => seq)
          expect(seqs).toEqual(seqs.map((_, index) => base + index + 1))
          const doc = docOf(loaded)
          expect(doc.store.pendingStructs).toBe(null)
          expect(notesOf(doc).size).toBe(base + seqs.length)
          doc.destroy()
        }
      }))
  })
}

/** Two who write, one of whom takes a word back; at number 3 stands an event. */
function writing() {
  const doc = createBoardDoc()
  const entries: Entry[] = []
  const write = (member: MemberId, client: number, change: (copy: Y.Doc) => void) => {
    doc.clientID = client
    entries.push({ type: 'update', member, update: updateOf(doc, change) })
  }
  write(anna, 11, (copy) => addNote(copy, 'n1', noteBy(anna, { text: 'quince' })))
  write(ben, 22, (copy) => addNote(copy, 'n2', noteBy(ben, { text: 'mulberry' })))
  entries.push(event(5))
  write(anna, 11, (copy) => addNote(copy, 'n3', noteBy(anna, { text: 'medlar' })))
  write(ben, 22, (copy) => notesOf(copy).delete('n2'))
  doc.clientID = 11
  return { doc, entries, said: idsOn(doc) }
}
