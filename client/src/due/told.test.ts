import type { Agreement, Report } from '@kring/shared/agreement/agreement'
import type { AgreementId, ItemId, MeetingId, MemberId } from '@kring/shared/lib/id'
import { expect, test } from 'vitest'
import { nextToTell, onTheTable, type Told } from './told.ts'

function told(by: string, outcome?: Report['outcome']): Told {
  const agreement: Agreement = {
    id: `of-${by}` as AgreementId,
    by: by as MemberId,
    meeting: 'm' as MeetingId,
    turn: 't' as ItemId,
    at: 0,
    what: 'what',
    firstStep: '',
    byWhen: '',
    support: '',
    sign: '',
  }
  const report: Report | undefined = outcome && {
    agreement: agreement.id,
    by: agreement.by,
    meeting: agreement.meeting,
    at: 1,
    outcome,
    learned: '',
    takenAlong: false,
  }
  return { agreement, report }
}

const list = [told('amina', 'done'), told('elin'), told('tomasz'), told('bram')]
const [amina, elin, tomasz] = list

test('the first untold is on the table until someone has the word', () => {
  expect(onTheTable(list, undefined)).toBe(elin)
  expect(onTheTable(list, 'tomasz')).toBe(tomasz)
  expect(onTheTable(list, 'somebody-without')).toBe(elin)
})

test('who has told stays on the table while they have the word, or while one looks', () => {
  expect(onTheTable(list, 'amina')).toBe(amina)
  expect(onTheTable(list, 'elin', amina?.agreement.id)).toBe(amina)
})

test('the turn goes round to who has not told yet', () => {
  expect(elin && nextToTell(list, elin)).toBe(tomasz)
  const last = list[3]
  expect(last && nextToTell(list, last)).toBe(elin)
  const all = list.map(({ agreement }) => told(agreement.by, 'done'))
  expect(all[0] && nextToTell(all, all[0])).toBeUndefined()
})
