interface Kept {
  readonly match: (path: string) => Promise<Response | undefined>
}

/** What the worker needs of its surroundings: handed in, so that it can be tried without one. */
export interface Surroundings {
  readonly origin: string
  readonly fetch: (request: Request) => Promise<Response>
  readonly caches: Kept & { readonly open: (cache: string) => Promise<Kept> }
  /** The cache of this version. */
  readonly ours: string
}

/** A server that does not answer for so long is taken for none, and the page from the device shown. */
const PATIENCE_MS = 4_000

/**
 * How a request is answered: undefined where the worker has no business with it. Pages come from the
 * server while it answers, so that nobody is shown an older one than it has; files that are named by
 * what they hold never change, and come from the device.
 */
export function answerFor(request: Request, around: Surroundings): Promise<Response> | undefined {
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== around.origin) return undefined
  if (pathname.startsWith('/assets/')) return asset(request, around)
  if (request.mode === 'navigate' && isPage(pathname)) return page(request, pathname, around)
  return undefined
}

function isPage(pathname: string): boolean {
  return !/^\/(?:api|sync|assets)\/|\./u.test(pathname)
}

async function asset(request: Request, { caches, fetch }: Surroundings): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request)
}

async function page(
  request: Request,
  pathname: string,
  { caches, fetch, ours }: Surroundings,
): Promise<Response> {
  const path = /^\/j(?:\/|$)/u.test(pathname) ? '/join.html' : '/index.html'
  const kept = await (await caches.open(ours)).match(path)
  const asked = fetch(request)
  if (kept === undefined) return asked
  // Whoever loads a page anew wants the newest, and waits for it.
  const patience = request.cache === 'default' ? PATIENCE_MS : undefined
  const instead = () => kept
  const answered = asked.then((answer) => (answer.status >= 500 ? kept : answer), instead)
  if (patience === undefined) return answered
  return Promise.race([answered, new Promise<void>((r) => setTimeout(r, patience)).then(instead)])
}
