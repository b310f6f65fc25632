import type { Circle } from './device.ts'
import { expect } from './world.ts'

/** The words on the board as the server holds them. */
export async function expectStored(circle: Circle, words: readonly string[]): Promise<void> {
  const line = await circle.lead.line(`meeting:${circle.meeting}`)
  const plain = () => line.texts().map((text) => text.replace(/<[^>]+>/g, ''))
  await expect.poll(plain).toEqual(expect.arrayContaining([...words]))
  line.close()
}
