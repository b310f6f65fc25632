import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answerFor, type Surroundings } from './answer-for.ts'

const HERE = 'https://kring.example'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A device that keeps both pages and one file, and a network that does as it is told. */
function device(network: () => Promise<Response>) {
  const kept = new Map([
    ['/index.html', 'kept app'],
    ['/join.html', 'kept way in'],
    [`${HERE}/assets/board-1.js`, 'kept file'],
  ])
  const match = async (path: string) => (kept.has(path) ? new Response(kept.get(path)) : undefined)
  const fetched = vi.fn(network)
  const around: Surroundings = {
    origin: HERE,
    fetch: fetched,
    caches: { match, open: async () => ({ match }) },
    ours: 'kring-1',
  }
  return { around, fetched }
}

/** As a browser hands it to a worker: a navigation cannot be made by hand. */
function ask(path: string, more: { mode?: string; cache?: string; method?: string } = {}): Request {
  const { mode = 'navigate', cache = 'default', method = 'GET' } = more
  return { url: `${HERE}${path}`, method, mode, cache } as unknown as Request
}

const answers = async () => new Response('of the server')
const nobody = () => Promise.reject(new TypeError('Failed to fetch'))
const never = () => new Promise<Response>(() => {})
const words = async (answer: Promise<Response> | undefined) => (await answer)?.text()

test.each([
  ['/api/circles/c1', {}],
  ['/sync/meeting:m1', {}],
  ['/api/join', { method: 'POST' }],
  ['/icon/kring-192.png', { mode: 'no-cors' }],
  ['/sw.js', {}],
])('the worker leaves %s alone', (path, more) => {
  const { around } = device(answers)
  expect(answerFor(ask(path, more), around)).toBeUndefined()
})

test('a page comes from the server while it answers', async () => {
  const { around } = device(answers)
  expect(await words(answerFor(ask('/m/m1'), around))).toBe('of the server')
})

test.each([
  ['/m/m1', 'kept app'],
  ['/', 'kept app'],
  ['/j/TFK493', 'kept way in'],
  ['/join-us', 'kept app'],
])('without a network %s is the %s', async (path, page) => {
  const { around } = device(nobody)
  expect(await words(answerFor(ask(path), around))).toBe(page)
})

test('a server that is broken, or does not answer in time, is no reason to show nothing', async () => {
  const broken = device(async () => new Response('502', { status: 502 }))
  expect(await words(answerFor(ask('/m/m1'), broken.around))).toBe('kept app')

  const slow = device(never)
  const answer = words(answerFor(ask('/m/m1'), slow.around))
  await vi.advanceTimersByTimeAsync(4_000)
  expect(await answer).toBe('kept app')
})

test('who loads a page anew waits for the newest, however long it takes', async () => {
  let bring: (answer: Response) => void = () => {}
  const { around } = device(
    () =>
      new Promise((resolve) => {
        bring = resolve
      }),
  )
  const answer = words(answerFor(ask('/m/m1', { cache: 'no-cache' }), around))
  await vi.advanceTimersByTimeAsync(60_000)
  bring(new Response('the newest'))
  expect(await answer).toBe('the newest')
})

test('a file that is named by what it holds comes from the device, and else from the server', async () => {
  const { around, fetched } = device(answers)
  const file = { mode: 'cors' }
  expect(await words(answerFor(ask('/assets/board-1.js', file), around))).toBe('kept file')
  expect(fetched).not.toHaveBeenCalled()
  expect(await words(answerFor(ask('/assets/board-2.js', file), around))).toBe('of the server')
})
