import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCircle, untilPhase } from '../world/device.ts'
import { ServerProcess } from '../world/server-process.ts'
import { askAQuestion } from './ask-a-question.ts'

let kring: ServerProcess
beforeAll(async () => {
  kring = await ServerProcess.start()
})
afterAll(() => kring.end())

test('the small client of docs/interface.md joins, waits for questions to open, and asks', async () => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'bring')
  const question = 'What did you do first?'
  const asking = askAQuestion({
    server: kring.url,
    joinCode: circle.joinCode,
    name: 'Jonas',
    question,
  })
  await untilPhase(circle, 'explore')
  const note = await asking

  const onlooker = await circle.lead.line(`meeting:${circle.meeting}`)
  await onlooker.until(() => onlooker.texts().length > 0)
  expect(onlooker.texts()).toEqual([`<paragraph>${question}</paragraph>`])
  expect([...onlooker.doc.getMap('notes').keys()]).toEqual([note])
  onlooker.close()
})

test('a wrong code is said in words', async () => {
  const asked = askAQuestion({
    server: kring.url,
    joinCode: 'ZZZ999',
    name: 'Jonas',
    question: 'x',
  })
  await expect(asked).rejects.toThrow('join-code-unknown')
})
