import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Kysely } from 'kysely'
import { agreementRoutes } from '../agreement/agreement-routes.ts'
import { circleRoutes } from '../circle/circle-routes.ts'
import { coachRoutes } from '../circle/coach-routes.ts'
import { joinRoutes } from '../circle/join-routes.ts'
import { knockRoutes } from '../circle/knock-routes.ts'
import { memberRoutes } from '../circle/member-routes.ts'
import { personalLinkRoutes } from '../circle/personal-link-routes.ts'
import { usualMethodRoutes } from '../circle/usual-method-routes.ts'
import { type HistoryRoutesOptions, historyRoutes } from '../history/history-routes.ts'
import { InOrder } from '../lib/in-order.ts'
import type { Random } from '../lib/random.ts'
import { meetingRoutes } from '../meeting/meeting-routes.ts'
import { methodRoutes } from '../method/method-routes.ts'
import { recordRoutes } from '../record/record-routes.ts'
import type { DocumentLog } from '../room/document-log.ts'
import type { Rooms } from '../room/rooms.ts'
import { sampleRoutes } from '../sample/sample-routes.ts'
import { isNotStored } from '../storage/not-stored.ts'
import type { Tables } from '../storage/tables.ts'
import type { LogCounts } from '../storage/watched-document-log.ts'
import { clientFiles } from './client-files.ts'
import { CommandTally } from './command-tally.ts'
import { type DeviceEnv, knowDevice } from './device-cookie.ts'
import { notFound, notStored, problem } from './problem-response.ts'
import { sameOrigin } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'
import { vitalSigns } from './vital-signs.ts'

export interface AppOptions {
  readonly tables: Kysely<Tables>
  readonly rooms: Rooms
  /** The log that the rooms write: a sample circle gets its past through it. */
  readonly log: DocumentLog
  /** The board of a document at a place in its log. */
  readonly pastBoard: HistoryRoutesOptions['pastBoard']
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly random: Random
  readonly publicUrl: string | undefined
  /** Where others in the room reach this machine, if they do. */
  readonly lanOrigin: string | undefined
  readonly clientDir: string
  readonly isReady: () => boolean
  readonly logCounts: () => LogCounts
  readonly loopLag: () => { readonly mean: number; readonly max: number }
  /** Told of what nobody expected. */
  readonly report: (error: unknown) => void
}

/** The largest thing anyone says over HTTP is an agreement; what is written goes by the socket. */
const BODY_BYTES = 64 * 1024

/** All that is answered over HTTP. Needs no server: `app.request('/healthz')` will do. */
export function createApp(options: AppOptions): Hono<DeviceEnv> {
  const { publicUrl, report } = options
  const tally = new CommandTally()
  const house = {
    ...options,
    inOrder: new InOrder(),
    heard: (outcome: Parameters<CommandTally['count']>[0]) => tally.count(outcome),
    commandCounts: () => tally.counts,
  }

  const app = new Hono<DeviceEnv>()
  app.use(securityHeaders(publicUrl))
  app.route('/', vitalSigns(house))

  app.use('/api/*', sameOrigin(publicUrl))
  app.use('/api/*', async (c, next) => {
    await next()
    c.res.headers.set('cache-control', 'no-store')
  })
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: BODY_BYTES,
      onError: (c) =>
        problem(c, 413, {
          code: 'body-too-large',
          title: 'The body is too large',
          detail: `At most ${BODY_BYTES} bytes.`,
          most: BODY_BYTES,
        }),
    }),
  )
  app.use('/api/*', knowDevice(house))

  app.route('/', circleRoutes(house))
  app.route('/', coachRoutes(house))
  app.route('/', usualMethodRoutes(house))
  app.route('/', joinRoutes(house))
  app.route('/', knockRoutes(house))
  app.route('/', memberRoutes(house))
  app.route('/', personalLinkRoutes(house))
  app.route('/', methodRoutes(house))
  app.route('/', meetingRoutes(house))
  app.route('/', historyRoutes(house))
  app.route('/', agreementRoutes(house))
  app.route('/', recordRoutes(house))
  app.route('/', sampleRoutes(house))

  app.get('*', clientFiles(options.clientDir))
  app.notFound(notFound)
  app.onError((error, c) => {
    report(error)
    if (isNotStored(error)) return notStored(c)
    return problem(c, 500, {
      code: 'failed',
      title: 'Something broke on the server',
      detail: 'It has been noted. Nothing was half done: try again.',
    })
  })
  return app
}
