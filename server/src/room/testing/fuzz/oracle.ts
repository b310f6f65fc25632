import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { createBoardDoc } from '@kring/shared/board/board-doc'
import type { Happened } from '@kring/shared/meeting/meeting-event'
import * as Y from 'yjs'
import { type BoardJson, complaintOf, complaintOfDraft, SHEET } from './judge-entry.ts'
import type { MethodRules } from './rule-table.ts'
import { Standing } from './standing.ts'

interface Row {
  readonly seq: number
  readonly type: 'event' | 'update'
  readonly member: string
  readonly body: string | Uint8Array
}

/** What is forbidden whatever else happens carries this word, so that its bytes can be looked for. */
export const FORBIDDEN = 'forbidden'
const FORBIDDEN_BYTES = new TextEncoder().encode(FORBIDDEN)

export interface OracleOptions {
  readonly rules: MethodRules
  /** Told what should not stand in the log. */
  readonly complain: (complaint: string) => void
}

/** One document as a plain reader of its log has it. */
class Replay {
  readonly doc = createBoardDoc()
  readonly owners = new Map<number, string>()
  readonly everNotes = new Set<string>()
  readonly everStrokes = new Set<string>()
  seq = 0
  json: BoardJson = {}

  /** Takes in one update; tells what is wrong with how it was let in, whatever it says. */
  apply(member: string, update: Uint8Array): string | undefined {
    const before = vectorOf(this.doc)
    Y.applyUpdate(this.doc, update)
    this.json = jsonOf(this.doc)
    for (const id of Object.keys(this.json['notes'] ?? {})) this.everNotes.add(id)
    for (const id of Object.keys(this.json['strokes'] ?? {})) this.everStrokes.add(id)
    if (hasForbidden(update)) return 'holds what is forbidden'
    const after = vectorOf(this.doc)
    if (!this.holds(writtenIn(update)) || this.doc.store.pendingDs) return 'builds on nothing'
    for (const [client, clock] of after) {
      if (clock <= (before.get(client) ?? 0)) continue
      const owner = this.owners.get(client) ?? member
      this.owners.set(client, owner)
      if (owner !== member) return `${member} wrote with the client id of ${owner}`
    }
    return undefined
  }

  holds(vector: ReadonlyMap<number, number>): boolean {
    const here = vectorOf(this.doc)
    return [...vector].every(([client, clock]) => (here.get(client) ?? 0) >= clock)
  }
}

/**
 * Replays the rows of the log, read from the file over a connection of its own, and judges each by
 * the rules as `judge-entry` states them. What is not in the file is not there: nobody may have seen
 * it.
 */
export class Oracle {
  readonly standing: Standing
  readonly #complain: (complaint: string) => void
  readonly #sqlite: DatabaseSync
  readonly #after: StatementSync
  readonly #meeting: string
  readonly #replays = new Map<string, Replay>()
  entries = 0

  constructor(file: string, meeting: string, { rules, complain }: OracleOptions) {
    this.#sqlite = new DatabaseSync(file, { readOnly: true })
    this.#after = this.#sqlite.prepare(
      'select seq, type, member, body from log where document = ? and seq > ? order by seq',
    )
    this.#meeting = meeting
    this.#complain = complain
    this.standing = new Standing(rules)
  }

  /** The meeting's document as the log has it. */
  get board(): BoardJson {
    return this.replay().json
  }

  replay(document = `meeting:${this.#meeting}`): Replay {
    const known = this.#replays.get(document)
    if (known) return known
    const replay = new Replay()
    this.#replays.set(document, replay)
    return replay
  }

  /** Reads what came since, and judges it. */
  catchUp(document = `meeting:${this.#meeting}`): Replay {
    const replay = this.replay(document)
    if (!this.#sqlite.isOpen) return replay
    for (const row of this.#after.all(document, replay.seq) as unknown as Row[]) {
      this.entries += 1
      if (row.seq !== replay.seq + 1) this.#complain(`${document}: ${replay.seq + 1} lacks`)
      replay.seq = row.seq
      const complaint = this.#judge(document, replay, row)
      if (complaint) this.#complain(`${document} ${row.seq}: ${complaint}`)
    }
    return replay
  }

  close(): void {
    this.#sqlite.close()
  }

  #judge(document: string, replay: Replay, { type, member, body }: Row): string | undefined {
    if (typeof body === 'string') {
      this.standing.take(JSON.parse(body) as Happened)
      return undefined
    }
    if (type !== 'update') return 'an event of bytes'
    const { json: before } = replay
    const everNotes = new Set(replay.everNotes)
    const everStrokes = new Set(replay.everStrokes)
    const fault = replay.apply(member, body)
    if (fault) return fault
    const written = { member, before, after: replay.json, everNotes, everStrokes }
    const owner = document.split(':')[2]
    return owner === undefined
      ? complaintOf({ ...written, standing: this.standing })
      : complaintOfDraft(written, owner)
  }
}

/** A document as JSON, its sheets too, which Yjs shows only once they were asked for. */
export function jsonOf(doc: Y.Doc): BoardJson {
  for (const name of doc.share.keys()) if (SHEET.test(name)) doc.getXmlFragment(name)
  return doc.toJSON()
}

export function hasForbidden(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(FORBIDDEN_BYTES)
}

/** How far each client had written when it sent this. */
export function writtenIn(update: Uint8Array): ReadonlyMap<number, number> {
  return Y.parseUpdateMeta(update).to
}

export function vectorOf(doc: Y.Doc): ReadonlyMap<number, number> {
  return Y.decodeStateVector(Y.encodeStateVector(doc))
}
