import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { getYDoc, setupWSConnection } from '@y/websocket-server/utils'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Field } from '../browser/first-use.ts'
import { every } from './every.ts'
import { builtPage, type PeerPage } from './peer-pages.ts'
import { type BoardNote, boardNotes, type Stand, type SubjectName } from './subject.ts'

const press = promisify(brotliCompress)

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
/** What is pressed already. */
const PRESSED = ['.woff2', '.png', '.webp']

const COMPOSER: Field = { type: 'selector', selector: 'textarea[aria-label="Add a note"]' }

/** How each page is visited: as which build, where one writes, and what its notes are. */
const PAGES: {
  readonly [name in Exclude<SubjectName, 'kring'>]: {
    readonly page: PeerPage
    readonly query?: string
    readonly field: Field
    readonly note?: string
    readonly isYjs?: true
  }
} = {
  html: { page: 'html', field: { type: 'label', label: 'Your name' } },
  react: { page: 'react', field: { type: 'label', label: 'Your name' } },
  dom: { page: 'dom', field: COMPOSER, note: '[data-note]', isYjs: true },
  'dom-all': { page: 'dom', query: '&all', field: COMPOSER, note: '[data-note]', isYjs: true },
  'react-flow': { page: 'react-flow', field: COMPOSER, note: '.react-flow__node', isYjs: true },
  konva: { page: 'konva', field: { type: 'double-press', on: 'canvas' } },
  pixi: { page: 'pixi', field: { type: 'double-press', on: 'canvas' } },
  excalidraw: { page: 'excalidraw', field: { type: 'double-press', on: 'canvas.interactive' } },
  tldraw: { page: 'tldraw', field: { type: 'double-press', on: '.tl-canvas' } },
  tiptap: { page: 'tiptap', field: { type: 'selector', selector: '[contenteditable="true"]' } },
}

/** Which build a peer is a page of. */
export function pageOf(name: Exclude<SubjectName, 'kring'>): PeerPage {
  return PAGES[name].page
}

/** Serves the peers as Kring serves its own pages: over HTTP/1.1, pressed as hard. */
export class PeerServer {
  readonly #server: Server
  readonly #sockets = new WebSocketServer({ noServer: true })
  readonly #bodies = new Map<string, Promise<Buffer>>()
  readonly #listeners = new Set<WebSocket>()

  static async start(): Promise<PeerServer> {
    const server = new PeerServer()
    server.#server.listen(0, '127.0.0.1')
    await once(server.#server, 'listening')
    return server
  }

  private constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request).then(
        ({ body, extension }) => {
          const isPressed = PRESSED.includes(extension)
          response.writeHead(200, {
            'content-type': TYPES[extension] ?? 'application/octet-stream',
            'content-length': body.byteLength,
            ...(isPressed ? {} : { 'content-encoding': 'br' }),
          })
          response.end(body)
        },
        () => response.writeHead(404).end(),
      )
    })
    this.#server.on('upgrade', (request, socket, head) => {
      this.#sockets.handleUpgrade(request, socket, head, (line) => {
        const { pathname } = new URL(request.url ?? '', 'http://peer')
        const room = pathname.split('/yjs/')[1]
        if (room !== undefined) setupWSConnection(line, request, { docName: room })
        else this.#listeners.add(line.once('close', () => this.#listeners.delete(line)))
      })
    })
  }

  /** A page with so many notes on it. */
  open(name: Exclude<SubjectName, 'kring'>, count: number): Stand {
    const { page, query = '', field, note, isYjs } = PAGES[name]
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('the peers have a port')
    const notes = boardNotes(count)
    const room = `notes-${count}`
    if (isYjs) fillRoom(room, notes)
    return {
      url: `http://127.0.0.1:${address.port}/${page}/index.html?notes=${count}${query}`,
      field,
      ...(note === undefined ? {} : { note }),
      startMoves: (aSecond) =>
        moving(notes, aSecond, ({ number, x, y }) => {
          if (isYjs) getYDoc(room).getMap('places').set(String(number), { x, y })
          else for (const line of this.#listeners) line.send(JSON.stringify({ number, x, y }))
        }),
      end: async () => undefined,
    }
  }

  async end(): Promise<void> {
    for (const line of this.#sockets.clients) line.terminate()
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }

  async #answer(request: IncomingMessage): Promise<{ body: Buffer; extension: string }> {
    const { pathname } = new URL(request.url ?? '', 'http://peer')
    const [page = '', ...rest] = normalize(pathname).split('/').filter(Boolean)
    const file = join(builtPage(page as PeerPage), ...rest)
    const extension = extname(file)
    const body = this.#bodies.get(file) ?? read(file, extension)
    this.#bodies.set(file, body)
    return { body: await body, extension }
  }
}

async function read(file: string, extension: string): Promise<Buffer> {
  const plain = await readFile(file)
  if (PRESSED.includes(extension)) return plain
  return press(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
}

function fillRoom(room: string, notes: readonly BoardNote[]): void {
  const doc = getYDoc(room)
  doc.transact(() => {
    for (const { number, words, x, y } of notes) {
      doc.getMap('notes').set(String(number), words)
      doc.getMap('places').set(String(number), { x, y })
    }
  })
}

/** The same moves as in Kring: a note goes to and fro around its place. */
function moving(
  notes: readonly BoardNote[],
  aSecond: number,
  move: (note: BoardNote) => void,
): () => void {
  let count = 0
  return every(1_000 / aSecond, () => {
    const note = notes[(count * 7) % notes.length]
    const swing = Math.round(40 * Math.sin(count / 20))
    if (note) move({ ...note, x: note.x + swing, y: note.y + swing })
    count += 1
  })
}
