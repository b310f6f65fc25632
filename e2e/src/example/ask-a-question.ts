/**
 * A small client of Kring in Node: joins a circle by its code, waits until questions are open, adds
 * one, and waits until the server says that it is on disk. See `docs/interface.md`.
 *
 *   node e2e/src/example/ask-a-question.ts http://localhost:3000 TFK493 Bram "What did you do first?"
 */
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

interface Question {
  readonly server: string
  readonly joinCode: string
  readonly name: string
  readonly question: string
}

/** Resolves with the id of the note once it is stored. */
export async function askAQuestion({
  server,
  joinCode,
  name,
  question,
}: Question): Promise<string> {
  const joined = await fetch(`${server}/api/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ joinCode, name }),
  })
  const answer = await joined.json()
  if (!joined.ok) throw new Error(`${answer.code}: ${answer.detail ?? answer.title}`)
  const { member, meeting } = answer
  if (!meeting) throw new Error('This circle has no meeting now.')
  const cookie = joined.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')

  // The roots are asked for before anything arrives: Yjs would take them for something else.
  const doc = new Y.Doc()
  const notes = doc.getMap('notes')

  class WebSocketWithCookie extends WebSocket {
    constructor(url: string | URL) {
      super(url, { headers: { cookie } })
    }
  }
  const provider = new WebsocketProvider(
    `${server.replace(/^http/, 'ws')}/sync`,
    `meeting:${meeting}`,
    doc,
    {
      // ws speaks the browser's WebSocket; its types only say so in other words.
      WebSocketPolyfill: WebSocketWithCookie as unknown as typeof globalThis.WebSocket,
      disableBc: true,
    },
  )

  try {
    return await new Promise<string>((resolve, reject) => {
      const id = crypto.randomUUID()
      let asked = false

      // 102: where the meeting stands. `admits` lists the kinds that are open to this seat now.
      provider.messageHandlers[102] = (_encoder, decoder) => {
        const state = JSON.parse(readString(decoder))
        if (asked || !state.admits.includes('open-question')) return
        asked = true
        const text = new Y.XmlFragment()
        const paragraph = new Y.XmlElement('paragraph')
        paragraph.insert(0, [new Y.XmlText(question)])
        text.insert(0, [paragraph])
        const fields = { kind: 'open-question', by: member, turn: state.item, at: Date.now(), text }
        notes.set(id, new Y.Map(Object.entries(fields)))
      }
      // 100: all up to this state vector is on disk.
      provider.messageHandlers[100] = (_encoder, decoder) => {
        const stored = Y.decodeStateVector(readBytes(decoder))
        const mine = Y.decodeStateVector(Y.encodeStateVector(doc)).get(doc.clientID) ?? 0
        if (asked && mine > 0 && (stored.get(doc.clientID) ?? 0) >= mine) resolve(id)
      }
      // 101: an update was not let in.
      provider.messageHandlers[101] = (_encoder, decoder) => reject(new Error(readString(decoder)))
    })
  } finally {
    provider.destroy()
    doc.destroy()
  }
}

/** lib0's encoding, as much of it as is needed here. */
interface Decoder {
  readonly arr: Uint8Array
  pos: number
}

function readBytes(decoder: Decoder): Uint8Array {
  let length = 0
  for (let shift = 0; ; shift += 7) {
    const byte = decoder.arr[decoder.pos++] ?? 0
    length |= (byte & 127) << shift
    if (byte < 128) break
  }
  decoder.pos += length
  return decoder.arr.subarray(decoder.pos - length, decoder.pos)
}

function readString(decoder: Decoder): string {
  return new TextDecoder().decode(readBytes(decoder))
}

if (import.meta.main) {
  const [server = '', joinCode = '', name = '', question = ''] = process.argv.slice(2)
  console.log(await askAQuestion({ server, joinCode, name, question }))
}
