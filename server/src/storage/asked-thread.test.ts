import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { AskedThread } from './asked-thread.ts'

/** Answers with what it was asked, until it is asked to break. */
const ECHO = `
const { parentPort } = require('node:worker_threads')
parentPort.on('message', ({ id, ask }) => {
  if (ask === 'break') throw new Error('broken')
  if (ask === 'end') process.exit(0)
  if (ask === 'never') return
  parentPort.postMessage({ id, type: 'page', page: ask })
  parentPort.postMessage({ id, type: 'done', value: ask })
})`

const echo = () => new AskedThread<string>(new Worker(ECHO, { eval: true }))

test('each answer goes to who asked, its pages first', async () => {
  const thread = echo()
  const pages: unknown[] = []
  const onPage = (page: unknown) => pages.push(page)
  const answers = await Promise.all(['a', 'b', 'c'].map((one) => thread.ask(one, { onPage })))
  expect(answers).toEqual(['a', 'b', 'c'])
  expect(pages).toEqual(['a', 'b', 'c'])
  await thread.close()
  await expect(thread.ask('d')).rejects.toThrow('closed')
})

test.each(['break', 'end'])(
  'when it dies by %s, who waits is told, and who asks later',
  async (how) => {
    const thread = echo()
    const waiting = thread.ask('never')
    const asked = thread.ask(how)
    await expect(waiting).rejects.toThrow('The storage thread')
    await expect(asked).rejects.toThrow('The storage thread')
    await expect(thread.ask('a')).rejects.toThrow('The storage thread')
    expect(await thread.died).toBeInstanceOf(Error)
    await thread.close()
  },
)

test('closing waits for those who ask again on being answered, and is no death', async () => {
  const thread = echo()
  let asked = 0
  const again = async (): Promise<void> => {
    await thread.ask('a')
    asked += 1
    if (asked < 5) await again()
  }
  const died = Promise.race([thread.died, thread.close().then(() => 'closed')])
  await again().catch(() => {})
  expect(await died).toBe('closed')
})
