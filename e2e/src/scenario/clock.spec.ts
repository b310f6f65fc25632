import type { Locator } from '@playwright/test'
import { openCircle, untilPhase } from '../world/device.ts'
import { sitDown } from '../world/seat.ts'
import { expect, test } from '../world/world.ts'

const HOUR_MS = 3_600_000

/** The page's own clock is wrong from the first script on, as on a device that was set by hand. */
function setWrong(byMs: number): void {
  const RightDate = Date
  class WrongDate extends RightDate {
    constructor(...told: readonly unknown[]) {
      if (told.length === 0) super(RightDate.now() + byMs)
      else super(...(told as [number]))
    }
    static override now(): number {
      return RightDate.now() + byMs
    }
  }
  globalThis.Date = WrongDate as DateConstructor
}

async function secondsOn(timer: Locator): Promise<number> {
  const words = await timer.innerText()
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(words) ?? []
  expect(seconds, `a time in '${words}'`).toBeDefined()
  return Number(minutes) * 60 + Number(seconds)
}

async function secondsApart(timers: readonly Locator[]): Promise<number> {
  const seconds = await Promise.all(timers.map(secondsOn))
  return Math.max(...seconds) - Math.min(...seconds)
}

test('everyone sees the same time left, also on a device whose clock is an hour off', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const devices = [
    { name: 'Saskia', clock: 0 },
    { name: 'Marit', clock: HOUR_MS },
    { name: 'Bram', clock: -HOUR_MS },
  ] as const
  const timers: Locator[] = []
  for (const { name, clock } of devices) {
    const screen = name === 'Saskia' ? 'desk' : 'phone'
    const someone = await person(name, { screen })
    const device = circle.members[name]?.device ?? circle.lead
    await sitDown(someone, device)
    if (clock !== 0) await someone.page.addInitScript(setWrong, clock)
    await someone.page.goto(`/m/${circle.meeting}`)
    timers.push(someone.page.getByRole('timer').filter({ visible: true }).first())
  }
  const [desk, phone] = timers
  if (!desk || !phone) throw new Error('nobody came')

  await test.step('while it runs', async () => {
    await expect(phone).toBeVisible()
    await expect.poll(() => secondsApart(timers)).toBeLessThanOrEqual(1)
    const began = await secondsOn(desk)
    await expect.poll(() => secondsOn(desk)).toBeLessThan(began)
    await expect.poll(() => secondsApart(timers)).toBeLessThanOrEqual(1)
  })

  await test.step('with two minutes more', async () => {
    const before = await secondsOn(desk)
    await circle.lead.command(circle.meeting, { type: 'phase.extend', minutes: 2 })
    await expect.poll(() => secondsOn(phone)).toBeGreaterThan(before + 60)
    await expect.poll(() => secondsApart(timers)).toBeLessThanOrEqual(1)
  })

  await test.step('and to the second when it is paused', async () => {
    await circle.lead.command(circle.meeting, { type: 'timer.pause' })
    await expect.poll(() => secondsApart(timers)).toBe(0)
  })
})
