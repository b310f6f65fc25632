import { expect, test } from 'vitest'
import { peopleTexts } from './people-texts.ts'

test('who takes part how is told in a sentence, and nobody is counted twice or at nought', () => {
  const some = { room: 5, video: 1, reconnecting: 1, away: 0 }
  expect(peopleTexts.en.room(some)).toBe('Five in the room, one on video, one reconnecting.')
  expect(peopleTexts.sv.room(some)).toBe('Fem i rummet, en på video, en ansluter igen.')
  expect(peopleTexts.nl.room({ ...some, video: 0 })).toBe(
    'Vijf in de ruimte, één met een verbroken lijn.',
  )
  expect(peopleTexts.en.room({ room: 0, video: 14, reconnecting: 0, away: 2 })).toBe(
    '14 on video, two not here.',
  )
})
