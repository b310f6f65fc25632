import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { networkInterfaces } from 'node:os'
import { join, resolve } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { type Config, readConfig } from './config.ts'
import { createApp } from './http/app.ts'
import { deviceIn } from './http/device-cookie.ts'
import { lanOrigin } from './http/lan-origin.ts'
import { systemRandom } from './lib/random.ts'
import { memberInMeeting } from './meeting/meeting-seat.ts'
import { SqlPulseBox } from './pulse/sql-pulse-box.ts'
import { Rooms } from './room/rooms.ts'
import { cleanSamples } from './sample/sample-circle.ts'
import { attachSync } from './socket/sync-socket.ts'
import { type Database, openDatabase } from './storage/database.ts'
import { Snapshots } from './storage/snapshots.ts'
import { SqliteDocumentLog } from './storage/sqlite-document-log.ts'
import { WatchedDocumentLog } from './storage/watched-document-log.ts'

/** What goes wrong before Kring is open, told in a sentence. The system reads the exit code. */
const CANNOT_START = 2
/** What went wrong while it was open. */
const LOST_ITS_DATA = 1
/** For lines that do not hang up by themselves; then the process goes without them. */
const GOODBYE_MS = 2_000
/** However long anything takes, a stop is over by then. */
const STOP_MS = 4_500
/** How often the event loop is looked at; part of every measurement, so taken off again. */
const LOOP_RESOLUTION_MS = 100
/** Between two looks at which rooms are quiet, or left. */
const TIDY_MS = 2_000
/** How long after a start everyone who had a meeting open has it open again. */
const COMING_BACK_MS = 60 * 1000
const HOUR_MS = 60 * 60 * 1000

const CLIENT_DIR = resolve(import.meta.dirname, '../../client/dist/app')

const read = readConfig(process.env)
if (read.type === 'faulty') giveUp(read.faults)
else await open(read.config)

async function open(config: Config): Promise<void> {
  let database: Database
  try {
    database = await openDatabase(config.dataDir)
  } catch (error) {
    giveUp([`The data in ${config.dataDir} cannot be opened: ${messageOf(error)}.`])
    return
  }
  const { tables } = database
  const clock = Date.now
  const snapshots = new Snapshots(database.file, {
    isOpen: (document) => rooms.isOpen(document),
    report,
  })
  const wantsSnapshot = (document: string) => snapshots.wants(document)
  const log = new WatchedDocumentLog(new SqliteDocumentLog(database, { wantsSnapshot }), report)
  const rooms = new Rooms({
    log,
    clock,
    freshId: systemRandom.id,
    pulses: new SqlPulseBox(tables, () => void snapshots.emptyWriteAheadLog().catch(report)),
    onLeft: (document) => void snapshots.compact(document).catch(report),
    report,
  })
  const loop = monitorEventLoopDelay({ resolution: LOOP_RESOLUTION_MS })
  loop.enable()

  let stage: 'opening' | 'open' | 'closing' = 'opening'
  const lan = lanOrigin(config, networkInterfaces())
  const app = createApp({
    tables,
    rooms,
    log,
    pastBoard: (document, seq) => snapshots.pastBoard(document, seq),
    clock,
    random: systemRandom,
    publicUrl: config.publicUrl,
    lanOrigin: lan,
    clientDir: CLIENT_DIR,
    isReady: () => stage === 'open',
    logCounts: () => log.counts,
    loopLag: () => {
      const late = (nanos: number) => Math.max(0, nanos / 1e6 - LOOP_RESOLUTION_MS) / 1e3
      const lag = { mean: late(loop.mean || 0), max: late(loop.max) }
      loop.reset()
      return lag
    },
    report,
  })
  const server = createServer(getRequestListener(app.fetch))
  const sync = attachSync(server, {
    rooms,
    memberFor: async (cookie, meeting) => {
      const seat = await memberInMeeting({ tables, rooms }, deviceIn(cookie), meeting)
      return seat === 'not-stored' ? seat : seat?.member
    },
    ...(config.publicUrl ? { publicUrl: config.publicUrl } : {}),
    most: config.most,
  })

  const sweep = async () => {
    await cleanSamples({ tables, clock }).catch(report)
    await snapshots.compactLeft().catch(report)
  }
  const sweeping = setInterval(() => void sweep(), HOUR_MS)
  // Who was cut off by a crash comes back first: a meeting that goes on is not let go of.
  const sweepingSoon = setTimeout(() => void sweep(), COMING_BACK_MS)
  let tidied: Promise<unknown> | undefined
  const tidying = setInterval(() => {
    tidied ??= rooms
      .sweep()
      .catch(report)
      .finally(() => (tidied = undefined))
  }, TIDY_MS)

  /** No new requests; what was asked is finished and stored; everyone is sent away, to come back. */
  async function close(exitCode = 0): Promise<void> {
    if (stage === 'closing') return
    stage = 'closing'
    setTimeout(() => process.exit(exitCode), STOP_MS).unref()
    clearInterval(sweeping)
    clearTimeout(sweepingSoon)
    clearInterval(tidying)
    const closed = once(server, 'close')
    server.close()
    server.closeIdleConnections()
    await rooms.close()
    sync.close()
    await Promise.race([closed, pause(GOODBYE_MS)])
    await snapshots.close()
    await database.close()
    process.exit(exitCode)
  }
  // A terminal asks the whole group, and what started it asks again: that is one wish, not haste.
  process.on('SIGTERM', () => void close())
  process.on('SIGINT', () => void close())
  void database.died.then((error) => {
    report(error)
    console.error('Kring stops: it cannot reach its data any more. Start it again.')
    void close(LOST_ITS_DATA)
  })

  try {
    await listen(server, config)
  } catch (error) {
    await snapshots.close()
    await database.close()
    clearInterval(sweeping)
    clearTimeout(sweepingSoon)
    clearInterval(tidying)
    sync.close()
    giveUp([whyNotListening(error, config)])
    return
  }
  await cleanSamples({ tables, clock }).catch(report)
  stage = 'open'
  announce(config, lan)
}

async function listen(server: Server, { host, port }: Config): Promise<void> {
  server.listen(host === undefined ? { port } : { host, port })
  await once(server, 'listening')
}

function announce({ host, port, publicUrl, dataDir }: Config, lan: string | undefined): void {
  const isAnywhere = host === undefined || host === '0.0.0.0' || host === '::'
  const shown = isAnywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host
  console.log(`Kring is open on http://${shown}:${port}`)
  if (publicUrl) console.log(`  for everyone            ${publicUrl}`)
  else if (lan) console.log(`  for phones in the room  ${lan}`)
  console.log(`  its data                ${dataDir}`)
  if (!existsSync(join(CLIENT_DIR, 'index.html'))) {
    console.log('  The pages are not built, so only the API is open. `npm start` builds them.')
  }
}

function whyNotListening(error: unknown, { host, port }: Config): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken. Stop what uses it, or choose another with PORT.`
    case 'EACCES':
      return `Port ${port} may not be opened by this user. Choose one above 1023 with PORT.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is '${host}', which is no address of this machine.`
    default:
      return `Kring cannot listen on port ${port}: ${messageOf(error)}.`
  }
}

function giveUp(faults: readonly string[]): void {
  console.error('Kring did not start.')
  for (const fault of faults) console.error(`  ${fault}`)
  process.exitCode = CANNOT_START
}

function report(error: unknown): void {
  console.error(error)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
