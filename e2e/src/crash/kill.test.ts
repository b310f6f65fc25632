import type { MemberId } from '@kring/shared/lib/id'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Line, openCircle, untilPhase } from '../world/device.ts'
import { ServerProcess } from '../world/server-process.ts'

let kring: ServerProcess
beforeAll(async () => {
  kring = await ServerProcess.start()
})
afterAll(() => kring.end())

/** Kills at a time that differs from round to round, yet is the same in every run. */
const MOMENTS_MS = [3, 11, 23, 37, 53]

test('[R3] kill -9 in mid-meeting: nothing that was acknowledged or seen is gone', async () => {
  const circle = await openCircle(kring.url)
  const turn = await untilPhase(circle, 'explore')
  const document = `meeting:${circle.meeting}`
  const seen = new Set<string>()
  const acknowledged = new Set<string>()
  let asked = 0

  for (const moment of MOMENTS_MS) {
    const writers: {
      readonly line: Line
      readonly by: MemberId
      readonly sent: { text: string; clock: number }[]
    }[] = []
    for (const name of ['Bram', 'Amina']) {
      const member = circle.members[name]
      if (!member) throw new Error(`${name} is there`)
      writers.push({ line: await member.device.line(document), by: member.id, sent: [] })
    }
    const onlooker = await circle.lead.line(document)
    const flow = setInterval(() => {
      for (const { line, by, sent } of writers) {
        asked += 1
        const text = `question ${asked}`
        if (line.closeCode !== undefined) continue
        line.addNote({ kind: 'open-question', by, turn, text })
        sent.push({ text: `<paragraph>${text}</paragraph>`, clock: line.writtenClock() })
      }
    }, 2)
    await new Promise((resolve) => setTimeout(resolve, 40 + moment))
    await kring.kill()
    clearInterval(flow)
    await onlooker.until(() => onlooker.closeCode !== undefined)
    for (const text of onlooker.texts()) seen.add(text)
    for (const { line, sent } of writers) {
      for (const { text, clock } of sent) if (clock <= line.storedClock()) acknowledged.add(text)
      line.close()
    }
    onlooker.close()

    await kring.restart()
    const after = await circle.lead.line(document)
    await after.until(() => after.heard.some(({ type }) => type === 100))
    const there = new Set(after.texts())
    expect([...seen].filter((text) => !there.has(text))).toEqual([])
    expect([...acknowledged].filter((text) => !there.has(text))).toEqual([])
    after.close()
  }
  expect(seen.size).toBeGreaterThan(20)
  expect(acknowledged.size).toBeGreaterThan(20)
})

test('the meeting stands where it stood, and its clock runs on', async () => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'analyse')
  await circle.lead.command(circle.meeting, { type: 'hand.raise' })
  const before = await circle.lead.view(circle.meeting)
  await kring.kill()
  await kring.restart()
  const after = await circle.lead.view(circle.meeting)
  expect(after).toEqual(before)
})

test('SIGTERM drains and ends with code 0', async () => {
  const circle = await openCircle(kring.url)
  const line = await circle.lead.line(`meeting:${circle.meeting}`)
  const code = await kring.stop()
  await line.until(() => line.closeCode !== undefined)
  expect(code).toBe(0)
  expect(line.closeCode).toBe(1001)
  await kring.restart()
})
