import { Hono } from 'hono'
import type { Rooms } from '../room/rooms.ts'
import type { LogCounts } from '../storage/watched-document-log.ts'
import type { CommandCounts } from './command-tally.ts'

export interface VitalSignsOptions {
  /** True once it can serve, and no longer once it was asked to stop. */
  readonly isReady: () => boolean
  readonly rooms: Rooms
  readonly logCounts: () => LogCounts
  readonly commandCounts: () => CommandCounts
  /** How late the event loop is, in seconds, since it was last asked. */
  readonly loopLag: () => { readonly mean: number; readonly max: number }
}

interface Metric {
  readonly name: string
  readonly type: 'gauge' | 'counter'
  readonly help: string
  readonly values: readonly (readonly [labels: string, value: number])[]
}

/** Whether it lives, whether it can serve, and how it fares. */
export function vitalSigns(options: VitalSignsOptions): Hono {
  return new Hono()
    .get('/healthz', (c) => c.text('ok\n'))
    .get('/readyz', (c) => (options.isReady() ? c.text('ready\n') : c.text('not ready\n', 503)))
    .get('/metrics', async (c) => {
      const text = (await metrics(options)).map(inWords).join('')
      return c.text(text, 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
    })
}

async function metrics(options: VitalSignsOptions): Promise<readonly Metric[]> {
  const { rooms, sessions } = await options.rooms.openRooms()
  const log = options.logCounts()
  const commands = options.commandCounts()
  const memory = process.memoryUsage()
  const lag = options.loopLag()
  return [
    gauge('kring_rooms', 'Meetings open in this process.', rooms),
    gauge('kring_sessions', 'Live connections to meetings.', sessions),
    {
      name: 'kring_commands_total',
      type: 'counter',
      help: 'Commands by what became of them.',
      values: [
        ['{outcome="admitted"}', commands.done],
        ['{outcome="refused"}', commands.refused],
        ['{outcome="not-stored"}', commands['not-stored']],
      ],
    },
    counter('kring_log_appends_total', 'Appends that are on disk.', log.appends),
    counter('kring_log_appended_total', 'Entries that are on disk.', log.entries),
    counter(
      'kring_log_behind_total',
      'Appends that came too late and were judged again.',
      log.behind,
    ),
    counter('kring_log_failures_total', 'Appends that the disk did not take.', log.failed),
    gauge('process_resident_memory_bytes', 'Memory the process holds.', memory.rss),
    gauge('nodejs_heap_used_bytes', 'Heap in use.', memory.heapUsed),
    gauge('nodejs_eventloop_lag_mean_seconds', 'Mean lag of the event loop.', lag.mean),
    gauge('nodejs_eventloop_lag_max_seconds', 'Longest lag of the event loop.', lag.max),
    counter('process_uptime_seconds', 'Since the process started.', process.uptime()),
  ]
}

function gauge(name: string, help: string, value: number): Metric {
  return { name, type: 'gauge', help, values: [['', value]] }
}

function counter(name: string, help: string, value: number): Metric {
  return { name, type: 'counter', help, values: [['', value]] }
}

function inWords({ name, type, help, values }: Metric): string {
  const lines = values.map(([labels, value]) => `${name}${labels} ${value}\n`)
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`
}
