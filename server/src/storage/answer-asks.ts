import { parentPort, type Transferable } from 'node:worker_threads'
import { assert } from '@kring/shared/lib/assert'
import type { Answered, Asked } from './asked-thread.ts'
import { packThrown } from './thrown.ts'

/** Sends a part of a long answer. What is transferred is not to be used here any more. */
export type SendPage = (page: unknown, transfer?: readonly Transferable[]) => void

/** The other end of `AskedThread`: answers what this thread is asked, in the order it comes. */
export function answerAsks<Ask>(answer: (ask: Ask, sendPage: SendPage) => unknown): void {
  const port = parentPort
  assert(port, 'this runs in a thread of its own')
  const send = (answered: Answered, transfer: readonly Transferable[] = []) =>
    port.postMessage(answered, [...transfer])
  port.on('message', ({ id, ask }: Asked<Ask>) => {
    const done = (value: unknown) => send({ id, type: 'done', value })
    const failed = (thrown: unknown) => send({ id, type: 'failed', thrown: packThrown(thrown) })
    try {
      const value = answer(ask, (page, transfer) => send({ id, type: 'page', page }, transfer))
      // What is known at once is said at once: a promise would cost a turn.
      if (value instanceof Promise) value.then(done, failed)
      else done(value)
    } catch (thrown) {
      failed(thrown)
    }
  })
}
