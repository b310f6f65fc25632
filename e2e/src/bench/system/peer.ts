import type { ItemId, MemberId } from '@kring/shared/lib/id'
import { syncStep1Frame } from '@kring/shared/wire/frame'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { ServerProgram } from './server-program.ts'
import type { Room, Seat, System } from './system.ts'

/** A question for the whole document, from who has nothing yet. */
export const ASK_ALL = syncStep1Frame(Y.encodeStateVector(new Y.Doc()))

export const NO_ENVELOPE = new Uint8Array()
const single = (frame: Uint8Array): readonly Uint8Array[] => [frame]

/** The limit: a broadcast that reads and keeps nothing. */
export const bare: System = {
  name: 'bare',
  title: 'bare ws',
  keeps: 'nothing',
  hasDocument: false,
  acknowledges: false,
  unpack: single,
  start: (options) =>
    ServerProgram.start('bare-server', { ...options, openRoom: plainRoom({ hello: [] }) }),
}

/** The limit of who sends each reader one frame a tick. */
export const bareTick: System = {
  ...bare,
  name: 'bare-tick',
  title: 'bare ws, 16 ms tick',
  unpack: unpackTick,
  start: (options) =>
    ServerProgram.start('bare-server', {
      ...options,
      env: { BENCH_TICK_MS: '16' },
      openRoom: plainRoom({ hello: [] }),
    }),
}

export const yWebsocket: System = {
  name: 'y-websocket',
  title: 'y-websocket',
  keeps: 'memory',
  hasDocument: true,
  acknowledges: false,
  unpack: single,
  start: (options) =>
    ServerProgram.start('y-websocket-server', {
      ...options,
      openRoom: plainRoom({ hello: [ASK_ALL] }),
    }),
}

export const yLeveldb: System = {
  ...yWebsocket,
  name: 'y-leveldb',
  title: 'y-websocket + leveldb',
  keeps: 'later',
  start: (options) =>
    ServerProgram.start('y-websocket-server', {
      ...options,
      env: { BENCH_KEEP: 'leveldb' },
      openRoom: plainRoom({ hello: [ASK_ALL] }),
    }),
}

export const hocuspocus: System = {
  name: 'hocuspocus',
  title: 'Hocuspocus + SQLite',
  keeps: 'later',
  hasDocument: true,
  acknowledges: true,
  unpack: (frame) => {
    const decoder = decoding.createDecoder(frame)
    decoding.readVarString(decoder)
    return [frame.subarray(decoder.pos)]
  },
  start: (options) =>
    ServerProgram.start('hocuspocus-server', {
      ...options,
      // It wants the name of the document before each message.
      openRoom: async (port, name, clients) => {
        const envelope = encoding.encode((encoder) => encoding.writeVarString(encoder, name))
        const hello = [LET_ME_IN, ASK_ALL].map((message) => Buffer.concat([envelope, message]))
        const url = `ws://127.0.0.1:${port}/`
        return { seats: strangers(clients, { url, hello, envelope }) }
      },
    }),
}

/** A room that is there as soon as somebody names it. */
function plainRoom({ hello }: { readonly hello: readonly Uint8Array[] }) {
  return async (port: number, name: string, clients: number): Promise<Room> => ({
    seats: strangers(clients, {
      url: `ws://127.0.0.1:${port}/${name}`,
      hello,
      envelope: NO_ENVELOPE,
    }),
  })
}

/** None of these servers knows who anyone is, or where a meeting stands. */
function strangers(clients: number, seat: Omit<Seat, 'by' | 'turn'>): readonly Seat[] {
  return Array.from({ length: clients }, (_, number) => ({
    ...seat,
    by: `member-${number}` as MemberId,
    turn: 'turn-1' as ItemId,
  }))
}

/** Hocuspocus’s first message: type 2, a token, and the version of the client. */
const LET_ME_IN = encoding.encode((encoder) => {
  encoding.writeVarUint(encoder, 2)
  encoding.writeVarUint(encoder, 0)
  encoding.writeVarString(encoder, 'bench')
  encoding.writeVarString(encoder, '4.0.0')
})

function unpackTick(frame: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
  const messages: Uint8Array[] = []
  for (let at = 0; at < frame.byteLength; ) {
    const length = view.getUint32(at)
    messages.push(frame.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return messages
}
