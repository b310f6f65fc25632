// @vitest-environment happy-dom
import { moveStep } from '@kring/shared/method/edit-method'
import { SKELETON } from '@kring/shared/method/skeleton'
import { beforeEach, expect, test, vi } from 'vitest'
import { keepDraft, keptDraft, letDraftGo } from './kept-draft.ts'

beforeEach(() => localStorage.clear())

const draft = { from: 3, method: moveStep(SKELETON, 'ideas', 'up') }

test('what was written comes back, for this method of this circle alone', () => {
  expect(keepDraft('tuesday', 'ours', draft)).toBe('kept')
  expect(keptDraft('tuesday', 'ours')).toEqual(draft)
  expect(keptDraft('thursday', 'ours')).toBeUndefined()
  letDraftGo('tuesday', 'ours')
  expect(keptDraft('tuesday', 'ours')).toBeUndefined()
})

test.each(['', 'null', '{"from":1}', '{"from":"1","method":{}}', '[1'])(
  'something else under its name, %j, is no draft',
  (kept) => {
    localStorage.setItem('kring.method.tuesday.ours', kept)
    expect(keptDraft('tuesday', 'ours')).toBeUndefined()
  },
)

test('a device that keeps nothing says so', () => {
  vi.stubGlobal('localStorage', {
    setItem() {
      throw new Error('QuotaExceededError')
    },
  })
  expect(keepDraft('tuesday', 'ours', draft)).toBe('not-kept')
  vi.unstubAllGlobals()
})
