import { changeStep, moveStep } from '@kring/shared/method/edit-method'
import { SKELETON } from '@kring/shared/method/skeleton'
import { expect, test } from 'vitest'
import { startHistory, withAct } from './draft-history.ts'

const minutes = (minutes: number) => changeStep(SKELETON, 'ideas', { minutes })

test('what was done is undone, and done again', () => {
  const moved = moveStep(SKELETON, 'ideas', 'up')
  const done = withAct(startHistory(SKELETON), { type: 'change', to: moved })
  const undone = withAct(done, { type: 'undo' })
  expect(undone.method).toBe(SKELETON)
  expect(withAct(undone, { type: 'redo' }).method).toBe(moved)
  expect(withAct(undone, { type: 'undo' })).toBe(undone)
  expect(withAct(done, { type: 'redo' })).toBe(done)
})

test('what is typed in one field is one step; a word in another field begins the next', () => {
  let history = startHistory(SKELETON)
  for (const typed of [1, 12]) {
    history = withAct(history, { type: 'change', to: minutes(typed), field: 'ideas minutes' })
  }
  history = withAct(history, { type: 'change', to: minutes(13), field: 'other' })
  expect(withAct(history, { type: 'undo' }).method).toEqual(minutes(12))
  const twice = withAct(withAct(history, { type: 'undo' }), { type: 'undo' })
  expect(twice.method).toBe(SKELETON)
})

test('who does something else after going back has no way forth any more', () => {
  const moved = moveStep(SKELETON, 'ideas', 'up')
  const back = withAct(withAct(startHistory(SKELETON), { type: 'change', to: moved }), {
    type: 'undo',
  })
  expect(withAct(back, { type: 'change', to: minutes(9) }).future).toEqual([])
})

test('nothing that changed nothing is a step', () => {
  const history = startHistory(SKELETON)
  expect(withAct(history, { type: 'change', to: SKELETON })).toBe(history)
})
