// @vitest-environment happy-dom
import type { CircleView } from '@kring/shared/api/circle-api'
import type { CircleId } from '@kring/shared/lib/id'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { apiPost } from '../api/api-client.ts'
import { NextMeeting } from './next-meeting.tsx'
import type { OfferedMethod } from './offered-methods.ts'

vi.mock('../api/api-client.ts', () => ({ apiPost: vi.fn() }))
vi.mock('../ui/toast.tsx', () => ({ useToast: () => () => {} }))

const post = vi.mocked(apiPost)
const askAnew = vi.fn()
let root: Root
let place: HTMLElement
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  post.mockReset()
  post.mockResolvedValue({ ok: false, problem: { code: 'unreachable', status: 0, title: '' } })
  askAnew.mockReset()
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
})
afterEach(() => {
  act(() => root.unmount())
  place.remove()
  vi.unstubAllGlobals()
})

const name = { en: 'Ours', sv: 'Vår', nl: 'Ons' }
const own = (id: string, version: number): OfferedMethod => ({
  id,
  name,
  minutes: 60,
  version,
  of: 'several',
})
const view: Pick<CircleView, 'circle' | 'members'> = {
  circle: {
    id: 'c' as CircleId,
    name: 'Circle',
    language: 'en',
    method: 'usual',
    ownMethod: {
      version: 2,
      name,
      size: { from: 3, to: 8 },
      length: { fixed: 60, eachMember: 0 },
    },
    joinCode: 'XXXX',
    joinUrl: 'http://kring.test/j/XXXX',
    sample: false,
    coach: 'on',
  },
  members: [],
}

function show(...ours: readonly OfferedMethod[]) {
  act(() =>
    root.render(
      <NextMeeting view={view} next={undefined} ours={ours} onPlan={() => {}} askAnew={askAnew} />,
    ),
  )
}

const select = () => {
  const found = place.querySelector('select')
  if (!found) throw new Error('there is a choice')
  return found
}

function choose(method: string) {
  act(() => {
    select().value = method
    select().dispatchEvent(new Event('change', { bubbles: true }))
  })
}

/** What the server is asked for when the meeting is started now. */
async function asked(): Promise<unknown> {
  const button = [...place.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Start a meeting now',
  )
  await act(async () => button?.click())
  return post.mock.lastCall?.[1]
}

test('[H7] where nothing was chosen by hand, the server knows what the circle usually meets by', async () => {
  show(own('usual', 2))
  expect(await asked()).toEqual({})
})

test('what was chosen by hand is met by in the version that was read there', async () => {
  show(own('usual', 2), own('other', 4))
  choose('other')
  expect(await asked()).toEqual({ method: 'other', methodVersion: 4 })
  choose('troika')
  expect(await asked()).toEqual({ method: 'troika' })
})

test('what can be chosen is asked anew when the choice gets the focus', () => {
  show(own('usual', 2))
  expect(askAnew).not.toHaveBeenCalled()
  act(() => select().focus())
  expect(askAnew).toHaveBeenCalledOnce()
})

test('[H7] what was put away since it was chosen gives way to the usual one', async () => {
  show(own('usual', 2), own('other', 4))
  choose('other')
  await asked()
  expect(askAnew).toHaveBeenCalledOnce()
  show(own('usual', 3))
  expect(select().value).toBe('usual')
  expect(await asked()).toEqual({})
})
