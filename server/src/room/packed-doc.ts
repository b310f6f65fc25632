import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/**
 * A document at rest: Yjs updates that each build only on those before, so that it can be taken in
 * a piece at a time while other rooms go on. What a note of twenty words takes as a live document,
 * some 5 kB, is here some 300 bytes.
 */
export interface PackedDoc {
  readonly parts: readonly Uint8Array[]
  /** Client id → clock: all up to here is in the parts. */
  readonly vector: ReadonlyMap<number, number>
}

export const EMPTY_DOC: PackedDoc = { parts: [], vector: new Map() }

/** Structs in one part: some ten milliseconds of work to take in. */
const PART_STRUCTS = 4_000

/** Packs a document. Between two parts the event loop is free; the document must not change meanwhile. */
export async function packDoc(
  doc: Y.Doc,
  { partStructs = PART_STRUCTS }: { readonly partStructs?: number } = {},
): Promise<PackedDoc> {
  const parts: Uint8Array[] = []
  for (const part of partsOf(doc, partStructs)) {
    if (parts.length > 0) await breath()
    parts.push(part)
  }
  return { parts, vector: vectorOf(doc) }
}

/** The same where nobody waits for the event loop. */
export function packDocAtOnce(doc: Y.Doc): PackedDoc {
  return { parts: [...partsOf(doc, PART_STRUCTS)], vector: vectorOf(doc) }
}

/** Puts what was packed into a document. Between two parts the event loop is free. */
export async function unpackDoc({ parts }: PackedDoc, doc: Y.Doc): Promise<void> {
  for (const [index, part] of parts.entries()) {
    if (index > 0 && part.byteLength > BIG_PART) await breath()
    Y.applyUpdate(doc, part)
  }
}

/** Parts above this are work enough to let others go first. */
const BIG_PART = 10_000

/** A packed document as bytes, and back. */
export function encodePackedDoc({ parts, vector }: PackedDoc): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, vector.size)
    for (const [client, clock] of vector) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
    }
    encoding.writeVarUint(encoder, parts.length)
    for (const part of parts) encoding.writeVarUint8Array(encoder, part)
  })
}

export function decodePackedDoc(bytes: Uint8Array): PackedDoc {
  const decoder = decoding.createDecoder(bytes)
  const vector = new Map<number, number>()
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    const client = decoding.readVarUint(decoder)
    vector.set(client, decoding.readVarUint(decoder))
  }
  const parts: Uint8Array[] = []
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    parts.push(decoding.readVarUint8Array(decoder))
  }
  return { parts, vector }
}

/**
 * A small document is one part. A large one is cut where nothing before the cut leans on anything
 * after it; what was deleted is named in a last part, once all of it is there.
 */
function* partsOf(doc: Y.Doc, most: number): Generator<Uint8Array> {
  const { clients } = doc.store
  let all = 0
  for (const structs of clients.values()) all += structs.length
  if (all <= most) {
    yield Y.encodeStateAsUpdate(doc)
    return
  }
  const taken = new Map<number, number>()
  let from = new Map<number, number>()
  let count = 0
  for (const [client, structs] of clients) {
    while ((taken.get(client) ?? 0) < structs.length) {
      count += takeWithPast(clients, taken, client)
      if (count < most) continue
      yield encodeSpan(clients, from, taken)
      from = new Map(taken)
      count = 0
    }
  }
  if (count > 0) yield encodeSpan(clients, from, taken)
  yield Y.encodeStateAsUpdate(doc, Y.encodeStateVector(doc))
}

type Structs = ReadonlyMap<number, readonly (Y.Item | Y.GC)[]>

/** Takes the next struct of a client, and before it whatever it leans on. Returns how many were taken. */
function takeWithPast(clients: Structs, taken: Map<number, number>, client: number): number {
  const waiting = [client]
  let count = 0
  for (let at = waiting.at(-1); at !== undefined; at = waiting.at(-1)) {
    const next = taken.get(at) ?? 0
    const struct = clients.get(at)?.[next]
    const first = struct instanceof Y.Item ? leansOn(struct, clients, taken) : undefined
    if (first !== undefined) {
      waiting.push(first)
      continue
    }
    taken.set(at, next + 1)
    count += 1
    waiting.pop()
  }
  return count
}

/** A client of whom more has to be taken before this item. */
function leansOn(
  item: Y.Item,
  clients: Structs,
  taken: ReadonlyMap<number, number>,
): number | undefined {
  const parent = item.parent instanceof Y.AbstractType ? item.parent._item?.id : undefined
  for (const id of [item.origin, item.rightOrigin, parent]) {
    if (!id || id.client === item.id.client) continue
    const next = clients.get(id.client)?.[taken.get(id.client) ?? 0]
    if (next && next.id.clock <= id.clock) return id.client
  }
  return undefined
}

/** The structs between two cuts, as an update that deletes nothing. */
function encodeSpan(
  clients: Structs,
  from: ReadonlyMap<number, number>,
  to: ReadonlyMap<number, number>,
): Uint8Array {
  const encoder = new Y.UpdateEncoderV1()
  const spans = [...to].filter(([client, end]) => end > (from.get(client) ?? 0))
  encoding.writeVarUint(encoder.restEncoder, spans.length)
  for (const [client, end] of spans) {
    const structs = clients.get(client)?.slice(from.get(client) ?? 0, end) ?? []
    encoding.writeVarUint(encoder.restEncoder, structs.length)
    encoder.writeClient(client)
    encoding.writeVarUint(encoder.restEncoder, structs[0]?.id.clock ?? 0)
    for (const struct of structs) struct.write(encoder, 0)
  }
  encoding.writeVarUint(encoder.restEncoder, 0)
  return encoder.toUint8Array()
}

function vectorOf(doc: Y.Doc): ReadonlyMap<number, number> {
  return Y.decodeStateVector(Y.encodeStateVector(doc))
}

function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
