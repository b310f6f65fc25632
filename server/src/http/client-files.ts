import { readFile, stat } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'
import { problem } from './problem-response.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}
/** Already small: pressing them again gains nothing. */
const PRESSED: ReadonlySet<string> = new Set(['.png', '.jpg', '.woff2', '.ico'])

/** Vite names these by their content, so under one name they never change. */
const BY_CONTENT = /^\/assets\//
/** What is asked for by a page's own address rather than as a file. */
const PAGE = /^\/(?!api\/|sync\/|assets\/)[^.]*$/
/** The way in is a page of its own: '/j', '/j/', '/j/TFK493'. */
const WAY_IN = /^\/j(\/|$)/
/** '/m/WFPmIeSv', but no other view of it. */
const MEETING = /^\/m\/[^/]+\/?$/
/** What says which files are the newest is asked for each time, like the pages. */
const ASKED_EACH_TIME: ReadonlySet<string> = new Set(['/sw.js'])

type Encoding = 'br' | 'gzip' | 'identity'

interface Kept {
  readonly mtimeMs: number
  readonly bodies: Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>
}

/**
 * The built client. A build presses what it can; else each file is pressed once, when it is first
 * asked for, and kept; a build made while the server runs is noticed. The way in is `join.html`, every
 * other page `index.html`: the client knows the addresses. That of a meeting is sent as `meeting.html`,
 * which is the same and has more fetched at once.
 */
export function clientFiles(dir: string): MiddlewareHandler {
  const root = resolve(dir)
  const kept = new Map<string, Kept>()

  async function serve(
    c: Context,
    path: string,
    cacheControl: string,
  ): Promise<Response | undefined> {
    const file = join(root, path)
    if (!file.startsWith(root + sep)) return undefined
    const found = await stat(file).catch(() => undefined)
    if (!found?.isFile()) return undefined

    const extension = extname(file)
    const etag = `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`
    const headers: Record<string, string> = {
      'content-type': TYPES[extension] ?? 'application/octet-stream',
      'cache-control': cacheControl,
      etag,
    }
    if (!PRESSED.has(extension)) headers['vary'] = 'accept-encoding'
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers)

    const encoding = PRESSED.has(extension)
      ? 'identity'
      : encodingFor(c.req.header('accept-encoding'))
    let entry = kept.get(file)
    if (entry?.mtimeMs !== found.mtimeMs) {
      entry = { mtimeMs: found.mtimeMs, bodies: new Map() }
      kept.set(file, entry)
    }
    let body = entry.bodies.get(encoding)
    if (!body) {
      body = press(file, encoding)
      entry.bodies.set(encoding, body)
      body.catch(() => kept.delete(file))
    }
    const bytes = await body
    if (encoding !== 'identity') headers['content-encoding'] = encoding
    headers['content-length'] = String(bytes.byteLength)
    return c.req.method === 'HEAD' ? c.body(null, 200, headers) : c.body(bytes, 200, headers)
  }

  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    const { path } = c.req
    const file = path === '/' ? undefined : await serve(c, path, keepingOf(path))
    if (file) return file
    if (!PAGE.test(path)) return next()
    for (const name of pagesFor(path)) {
      const page = await serve(c, name, 'no-cache')
      if (page) return page
    }
    return problem(c, 404, {
      code: 'client-not-built',
      title: 'The pages of Kring are not built',
      detail: 'Run `npm start`, or `pnpm build` and start the server again. The API is open.',
    })
  }
}

/** The page of an address, and what stands in for it in a build that has no such page. */
function pagesFor(path: string): readonly string[] {
  if (WAY_IN.test(path)) return ['/join.html']
  return MEETING.test(path) ? ['/meeting.html', '/index.html'] : ['/index.html']
}

function keepingOf(path: string): string {
  if (BY_CONTENT.test(path)) return 'public, max-age=31536000, immutable'
  return ASKED_EACH_TIME.has(path) ? 'no-cache' : 'public, max-age=3600'
}

function encodingFor(accepts: string | undefined): Encoding {
  const accepted = (accepts ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => !/;\s*q=0(\.0*)?$/.test(one))
    .map((one) => one.split(';')[0])
  if (accepted.includes('br')) return 'br'
  return accepted.includes('gzip') ? 'gzip' : 'identity'
}

async function press(file: string, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  const pressed = encoding === 'br' ? await pressedByBuild(file) : undefined
  if (pressed) return new Uint8Array(pressed)
  const plain = await readFile(file)
  switch (encoding) {
    case 'br':
      return new Uint8Array(
        await brotli(plain, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: 9,
            [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength,
          },
        }),
      )
    case 'gzip':
      return new Uint8Array(await zip(plain, { level: 9 }))
    case 'identity':
      return new Uint8Array(plain)
  }
}

/** A build may be under way: what it pressed before is not what the file holds now. */
async function pressedByBuild(file: string): Promise<Buffer | undefined> {
  try {
    const [plain, pressed] = await Promise.all([stat(file), stat(`${file}.br`)])
    return pressed.mtimeMs >= plain.mtimeMs ? await readFile(`${file}.br`) : undefined
  } catch {
    return undefined
  }
}
