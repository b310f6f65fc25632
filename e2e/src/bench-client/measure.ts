import type { Browser } from '@playwright/test'
import type { Figures } from '../bench/scenario/scenario.ts'
import { ServerProcess } from '../world/server-process.ts'
import { startChromium } from './browser/chromium-process.ts'
import type { Point } from './point/point.ts'
import { summed, type Visits } from './report/client-report.ts'
import { openKringStand } from './subject/kring-stand.ts'
import { buildPage, installPeers } from './subject/peer-pages.ts'
import { PeerServer, pageOf } from './subject/peer-server.ts'
import type { Stand, SubjectName } from './subject/subject.ts'

export interface MeasureOptions {
  readonly size: 'quick' | 'full'
  readonly reps: number | undefined
  readonly signal: AbortSignal
  readonly say: (line: string) => void
}

/** How long one visit may take, and all visits to one page together. */
const VISIT_MS = 120_000
const ALL_MS = 300_000

/** The servers and browsers of a run. Each is started when it is first asked for, and ended with it. */
export class Workshop {
  #kring: Promise<ServerProcess> | undefined
  #peers: Promise<PeerServer> | undefined
  readonly #browsers = new Map<'plainly' | 'webgl', Promise<Browser>>()

  async open(name: SubjectName, notes: number): Promise<Stand> {
    if (name === 'kring') {
      this.#kring ??= ServerProcess.start()
      return openKringStand(await this.#kring, notes)
    }
    await installPeers()
    await buildPage(pageOf(name))
    this.#peers ??= PeerServer.start()
    return (await this.#peers).open(name, notes)
  }

  async browser(name: SubjectName): Promise<Browser> {
    const paints = name === 'pixi' ? 'webgl' : 'plainly'
    const running = await this.#browsers.get(paints)
    if (running?.isConnected()) return running
    const started = startChromium(paints)
    this.#browsers.set(paints, started)
    return started
  }

  async end(): Promise<void> {
    const browsers = await Promise.allSettled(this.#browsers.values())
    for (const one of browsers) if (one.status === 'fulfilled') await one.value.close()
    const [kring, peers] = await Promise.allSettled([this.#kring, this.#peers])
    if (kring.status === 'fulfilled') await kring.value?.end()
    if (peers.status === 'fulfilled') await peers.value?.end()
  }
}

/** All visits to one page for one point. What goes wrong is a figure too. */
export async function measure(
  workshop: Workshop,
  point: Point,
  subject: SubjectName,
  { size, reps, signal, say }: MeasureOptions,
): Promise<Visits> {
  const visits: Figures[] = []
  const end = performance.now() + ALL_MS
  try {
    const stand = await workshop.open(subject, point.notes)
    try {
      const wanted = reps ?? point.visits[size]
      while (visits.length < wanted && performance.now() < end && !signal.aborted) {
        const browser = await workshop.browser(subject)
        visits.push(await within(VISIT_MS, point.visit({ browser, subject, size, signal }, stand)))
      }
    } finally {
      await stand.end()
    }
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    say(`ended early: ${why}`)
    visits.push({ failed: why })
  }
  return { figures: summed(visits), visits }
}

function within<T>(ms: number, doing: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it took more than ${ms / 1_000} s`)), ms)
  })
  return Promise.race([doing, late]).finally(() => clearTimeout(timer))
}
