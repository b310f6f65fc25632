import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TestApp, type TestDevice } from '../testing/test-app.ts'

let kring: TestApp
let anna: TestDevice
let ben: TestDevice
let circle: string
let benId: string

beforeEach(async () => {
  kring = await TestApp.open()
  ;({ circle, anna, ben, benId } = await kring.circleOfTwo())
})
afterEach(() => kring.close())

const plan = async (device = anna, body: object = {}) =>
  device.post(`/api/circles/${circle}/meetings`, body)
const command = (device: TestDevice, meeting: string, body: object) =>
  device.post(`/api/meetings/${meeting}/commands`, body)

async function walkTo(meeting: string, phase: string): Promise<void> {
  for (let step = 0; step < 30; step++) {
    const { state } = (await anna.get(`/api/meetings/${meeting}`)).body
    if (state.phase === phase) return
    const moved = await command(anna, meeting, { type: 'phase.next' })
    expect(moved.status, JSON.stringify(moved.body)).toBe(200)
  }
  throw new Error(`never came to ${phase}`)
}

describe('POST /api/circles/:circle/meetings', () => {
  test('plans a meeting led by who asks, with all members and the whole method', async () => {
    const { status, body } = await plan(ben, {
      startsAt: '2026-12-01T18:00:00+01:00',
      method: 'largrupp',
    })
    expect(status).toBe(201)
    const { meeting, state } = (await anna.get(`/api/meetings/${body.meeting}`)).body
    expect(meeting).toBe(body.meeting)
    expect(state.state).toMatchObject({
      number: 1,
      lead: benId,
      startsAt: Date.parse('2026-12-01T17:00:00Z'),
      language: 'en',
      method: { id: 'largrupp' },
    })
    expect(state.state.members.map(({ name }: { name: string }) => name)).toEqual(['Anna', 'Ben'])
  })

  test('each has its number, also of several planned at once', async () => {
    const planned = await Promise.all([plan(), plan(ben), plan()])
    const numbers = await Promise.all(
      planned.map(
        async ({ body }) =>
          (await anna.get(`/api/meetings/${body.meeting}`)).body.state.state.number,
      ),
    )
    expect(numbers.toSorted()).toEqual([1, 2, 3])
    const { meetings } = (await anna.get(`/api/circles/${circle}`)).body
    expect(meetings.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3])
  })

  test('a day that is none, a method that is none, a circle that is not yours', async () => {
    const day = await plan(anna, { startsAt: 'tomorrow' })
    expect([day.status, day.body.faults[0].path]).toEqual([422, 'startsAt'])
    const method = await plan(anna, { method: 'shouting' })
    expect([method.status, method.body.code]).toEqual([422, 'method-unknown'])
    expect((await plan(kring.device())).status).toBe(404)
  })
})

describe('GET /api/meetings/:meeting', () => {
  test('a meeting that is not mine looks like one that is not there', async () => {
    const { meeting } = (await plan()).body
    const cleo = kring.device()
    await kring.circle(cleo)
    const theirs = await cleo.get(`/api/meetings/${meeting}`)
    const none = await cleo.get('/api/meetings/nowhere')
    expect([theirs.status, theirs.body]).toEqual([404, none.body])
    const told = await command(cleo, meeting, { type: 'meeting.start' })
    expect([told.status, told.body]).toEqual([404, none.body])
  })

  test('it stands as it stood after the server came back', async () => {
    const { meeting } = (await plan()).body
    const { body } = await command(anna, meeting, { type: 'meeting.start' })
    const rows = await kring.database.tables
      .selectFrom('log')
      .select('seq')
      .where('document', '=', `meeting:${meeting}`)
      .execute()
    expect(rows).toHaveLength(body.version)
  })
})

describe('POST /api/meetings/:meeting/commands', () => {
  let meeting: string
  beforeEach(async () => {
    meeting = (await plan()).body.meeting
  })

  test('moves the meeting, and answers where it stands now', async () => {
    const { status, body } = await command(anna, meeting, { type: 'meeting.start' })
    expect(status).toBe(200)
    expect(body.version).toBe(body.state.version)
    expect(body.state).toMatchObject({ phase: 'checkin', turn: null, status: 'running' })
  })

  test('a refusal has its code and what it says', async () => {
    const early = await command(anna, meeting, { type: 'phase.next' })
    expect([early.status, early.body.code]).toEqual([409, 'meeting-not-started'])
    const peer = await command(ben, meeting, { type: 'meeting.start' })
    expect([peer.status, peer.body.code]).toEqual([409, 'not-the-facilitator'])
    expect(peer.headers.get('content-type')).toBe('application/problem+json')
    const nobody = await command(anna, meeting, { type: 'lead.hand', to: 'nobody' })
    expect([nobody.status, nobody.body.code]).toEqual([422, 'no-such-member'])
  })

  test('two who press Next at once move it once', async () => {
    const { body } = await command(anna, meeting, { type: 'meeting.start' })
    const next = { type: 'phase.next', from: `${body.state.item}/${body.state.phase}` }
    const named = await command(anna, meeting, { ...next, from: 'elsewhere' })
    expect([named.status, named.body.code]).toEqual([409, 'already-moved'])
    const both = await Promise.all([
      command(anna, meeting, { type: 'phase.next', from: named.body.at }),
      command(anna, meeting, { type: 'phase.next', from: named.body.at }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  test.each([
    [{}, 'type'],
    [{ type: 'meeting.burn' }, 'type'],
    [{ type: 'phase.extend', minutes: 'ten' }, 'minutes'],
    [{ type: 'phase.extend', minutes: 5, force: true }, ''],
    [[], ''],
  ])('%j is no command', async (body, path) => {
    const { status, body: told } = await command(anna, meeting, body)
    expect([status, told.code]).toEqual([422, 'command-malformed'])
    expect(told.faults[0].path).toBe(path)
  })

  test('what the disk does not take did not happen', async () => {
    await command(anna, meeting, { type: 'meeting.start' })
    await kring.fillDisk()
    const learned = 'x'.repeat(1_900)
    let refused: Awaited<ReturnType<typeof command>> | undefined
    for (let n = 0; n < 60 && !refused; n++) {
      const said = { type: 'form.answer', kind: 'check-in', text: `${n} ${learned}` }
      const answer = await command(ben, meeting, said)
      if (answer.status !== 200) refused = answer
    }
    expect([refused?.status, refused?.body.code]).toEqual([507, 'not-stored'])
    const { state } = (await anna.get(`/api/meetings/${meeting}`)).body
    const entries = await kring.database.tables
      .selectFrom('log')
      .select('seq')
      .where('document', '=', `meeting:${meeting}`)
      .execute()
    expect(entries).toHaveLength(state.version)

    await kring.freeDisk()
    const again = { type: 'form.answer', kind: 'check-in', text: 'Here' }
    expect((await command(ben, meeting, again)).status).toBe(200)
  })
})

describe('an agreement opens the next meeting', () => {
  test('it is due until it is told, and comes back when it is taken along', async () => {
    const first = (await plan()).body.meeting
    await command(anna, first, { type: 'meeting.start' })
    await walkTo(first, 'choose')
    await command(anna, first, { type: 'turn.open', caseGiver: benId, title: 'The handover' })
    await walkTo(first, 'agree')
    const words = {
      what: 'Ask Per what he expects',
      firstStep: 'Book half an hour',
      byWhen: '2026-12-01',
      support: 'Anna',
      sign: 'I know his answer',
    }
    const recorded = await command(ben, first, { type: 'agreement.record', ...words })
    expect(recorded.status, JSON.stringify(recorded.body)).toBe(200)
    await command(anna, first, { type: 'meeting.close' })

    const { agreements } = (await anna.get(`/api/circles/${circle}/agreements`)).body
    expect(agreements).toMatchObject([
      { ...words, by: benId, name: 'Ben', meeting: first, due: true, reports: [] },
    ])
    const { id } = agreements[0]

    const second = (await plan()).body.meeting
    const started = (await command(anna, second, { type: 'meeting.start' })).body.state
    expect(started.state.due).toMatchObject([{ id, by: benId, ...words }])
    await walkTo(second, 'report')
    const report = {
      type: 'agreement.report',
      agreement: id,
      outcome: 'partly',
      learned: 'He was glad I asked',
      takenAlong: true,
    }
    expect((await command(ben, second, report)).status).toBe(200)
    const told = async () =>
      (await anna.get(`/api/circles/${circle}/agreements`)).body.agreements[0]
    expect(await told()).toMatchObject({
      due: true,
      reports: [{ meeting: second, outcome: 'partly', learned: 'He was glad I asked' }],
    })
    await command(ben, second, { ...report, outcome: 'done' })
    expect(await told()).toMatchObject({ due: false, reports: [{ outcome: 'done' }] })
    await command(anna, second, { type: 'meeting.close' })

    const third = (await plan()).body.meeting
    const last = (await command(anna, third, { type: 'meeting.start' })).body.state
    expect(last.state.due).toEqual([])
  })

  test('only the circle hears of them', async () => {
    const { status } = await kring.device().get(`/api/circles/${circle}/agreements`)
    expect(status).toBe(404)
  })
})
