import { expect, test } from 'vitest'
import { splitQuestions } from './split-questions.ts'

test.each([
  ['What happened? Who was there?', ['What happened?', 'Who was there?']],
  [
    'What happened, who was there and how did it end?',
    ['What happened?', 'Who was there?', 'How did it end?'],
  ],
  ['Var skaver det mest? Och sedan när?', ['Var skaver det mest?', 'Och sedan när?']],
  ['Vad hände och hur slutade det?', ['Vad hände?', 'Hur slutade det?']],
  [
    'Wat gebeurde er, wie waren erbij en hoe liep het af?',
    ['Wat gebeurde er?', 'Wie waren erbij?', 'Hoe liep het af?'],
  ],
])('%s', (text, questions) => {
  expect(splitQuestions(text, 'en')).toEqual(questions)
})

test('what asks nothing by itself goes with the question it leads to', () => {
  expect(
    splitQuestions('You spoke with R. on Monday. What did she say? What did you hear?', 'en'),
  ).toEqual(['You spoke with R. on Monday. What did she say?', 'What did you hear?'])
})

test('where the questions cannot be told apart there are none to choose from', () => {
  expect(splitQuestions('What do you want?', 'en')).toEqual([])
})
