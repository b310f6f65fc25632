import { FILES, MARK } from 'virtual:kept-files'
import { answerFor } from './answer-for.ts'

/**
 * Keeps the pages of Kring on the device, so that a meeting that was open before opens without a
 * network. What was written in it is kept by the page itself. Nothing of `/api` or `/sync` is kept,
 * or even looked at.
 */
interface Waiting extends Event {
  waitUntil(done: Promise<unknown>): void
}

interface Asked extends Event {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

interface Worker {
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void
}

const worker = globalThis as unknown as Worker
const KEPT = 'kring-'
const OURS = `${KEPT}${MARK}`

worker.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => worker.skipWaiting()))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder().then(() => worker.clients.claim()))
})

worker.addEventListener('fetch', (event) => {
  const answer = answerFor(event.request, { origin: location.origin, fetch, caches, ours: OURS })
  if (answer !== undefined) event.respondWith(answer)
})

/** Files that are named by what they hold come from the cache of the browser, where it has them. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(OURS)
  await Promise.all(
    FILES.map(async (path) => {
      const isPage = path.endsWith('.html')
      const answer = await fetch(path, { cache: isPage ? 'no-cache' : 'default' })
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
      await cache.put(path, answer)
    }),
  )
}

/**
 * A page that is open still may ask for a part of the version before: that one stays as long as the
 * one after it is the newest.
 */
async function dropOlder(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(KEPT) && name !== OURS)
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)))
}
