import { afterEach, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { apiGet, apiPost } from './api-client.ts'

const Meeting = z.object({ meeting: z.string() })
const Knock = z.object({ knock: z.string() })

function answerWith(body: string, status: number) {
  const fetched = vi.fn(async (_path: string, _init: RequestInit) => new Response(body, { status }))
  vi.stubGlobal('fetch', fetched)
  return fetched
}
afterEach(() => vi.unstubAllGlobals())

test('an answer of the agreed shape is a value', async () => {
  answerWith('{"meeting":"m1","more":1}', 200)
  expect(await apiGet('/api/x', Meeting)).toEqual({
    ok: true,
    value: { meeting: 'm1' },
    status: 200,
  })
})

test('a problem keeps its code and whatever else it says', async () => {
  answerWith('{"type":"about:blank","title":"Gone","status":410,"code":"expired","since":7}', 410)
  const answer = await apiPost('/api/join', { joinCode: 'TFK493' }, Meeting)
  expect(answer).toMatchObject({ ok: false, problem: { code: 'expired', status: 410, since: 7 } })
})

test('a 202 is read by its own schema, and the body is sent as JSON', async () => {
  const fetched = answerWith('{"knock":"k1"}', 202)
  const answer = await apiPost('/api/join', { knock: true }, Meeting, { accepted: Knock })
  expect(answer).toMatchObject({ ok: true, value: { knock: 'k1' } })
  expect(fetched.mock.calls[0]?.[1].body).toBe('{"knock":true}')
})

test('nobody there is unreachable; a stranger answering is unreadable', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  expect(await apiGet('/api/x', Meeting)).toMatchObject({ problem: { code: 'unreachable' } })
  answerWith('<h1>502 Bad Gateway</h1>', 502)
  expect(await apiGet('/api/x', Meeting)).toMatchObject({ problem: { code: 'unreadable' } })
  answerWith('{"other":true}', 200)
  expect(await apiGet('/api/x', Meeting)).toMatchObject({ problem: { code: 'unreadable' } })
})
