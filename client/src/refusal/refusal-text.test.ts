import { LANGUAGES } from '@kring/shared/language/language'
import type { ItemId, MemberId } from '@kring/shared/lib/id'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import { expect, test } from 'vitest'
import { refusalText } from './refusal-text.ts'

const member = 'm' as MemberId
const turn = 'turn-1' as ItemId

/** One of each code. The compiler asks for a new one when the rules learn a new "no". */
const ONE_OF_EACH: {
  readonly [code in RefusedMessage['code']]: Extract<RefusedMessage, { readonly code: code }>
} = {
  'not-of-this-circle': { code: 'not-of-this-circle' },
  'observers-only-read': { code: 'observers-only-read' },
  'not-the-facilitator': { code: 'not-the-facilitator' },
  'not-the-case-giver': { code: 'not-the-case-giver' },
  'not-the-author': { code: 'not-the-author' },
  'not-your-agreement': { code: 'not-your-agreement' },
  'facilitator-is-here': { code: 'facilitator-is-here', facilitator: member },
  'facilitator-brings-no-case': { code: 'facilitator-brings-no-case' },
  'facilitator-takes-part': { code: 'facilitator-takes-part' },
  'facilitator-is-no-team-leader': { code: 'facilitator-is-no-team-leader' },
  'brings-a-case': { code: 'brings-a-case', member },
  'meeting-not-started': { code: 'meeting-not-started' },
  'meeting-already-started': { code: 'meeting-already-started' },
  'meeting-closed': { code: 'meeting-closed' },
  'already-moved': { code: 'already-moved', at: 'explore' },
  'nothing-next': { code: 'nothing-next' },
  'nothing-before': { code: 'nothing-before' },
  'no-turn-open': { code: 'no-turn-open' },
  'turn-still-open': { code: 'turn-still-open', turn },
  'turn-closed': { code: 'turn-closed', turn },
  'case-giver-missing': { code: 'case-giver-missing' },
  'method-not-listed': { code: 'method-not-listed' },
  'turns-used-up': { code: 'turns-used-up', atMost: 2 },
  'had-a-turn': { code: 'had-a-turn', member },
  'questions-first': { code: 'questions-first' },
  'kind-not-open': { code: 'kind-not-open', kind: 'idea' },
  'seat-is-silent': { code: 'seat-is-silent', kind: 'idea', seat: 'case-giver' },
  'seat-not-admitted': { code: 'seat-not-admitted', kind: 'idea', seat: 'case-giver' },
  'waits-for-consent': { code: 'waits-for-consent', kind: 'idea' },
  'face-down-until-reveal': { code: 'face-down-until-reveal' },
  'said-enough': { code: 'said-enough', kind: 'open-question', most: 3 },
  'answers-a-question': { code: 'answers-a-question', kind: 'answer' },
  'others-first': { code: 'others-first', missing: 2 },
  'nobody-comes-last': { code: 'nobody-comes-last' },
  'no-such-statement': { code: 'no-such-statement' },
  'already-answered': { code: 'already-answered' },
  'too-few-answers': { code: 'too-few-answers', least: 4 },
  'other-phase': { code: 'other-phase' },
  'other-turn': { code: 'other-turn', turn },
  'drawing-is-closed': { code: 'drawing-is-closed' },
  'too-much': { code: 'too-much', what: 'note', most: 2_000 },
  'no-such-item': { code: 'no-such-item' },
  'no-such-member': { code: 'no-such-member' },
  'no-such-agreement': { code: 'no-such-agreement' },
  'no-such-note': { code: 'no-such-note' },
  'no-such-knock': { code: 'no-such-knock' },
  malformed: { code: 'malformed', why: 'garbage' },
  'missing-past': { code: 'missing-past' },
}

const every = Object.values<RefusedMessage>(ONE_OF_EACH)

test.each(LANGUAGES)('every "no" is a calm sentence in %s', (language) => {
  const told = every.map((refusal) => refusalText(refusal, language, { now: 0 }))
  for (const sentence of told) {
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
    expect(sentence).not.toMatch(/!|undefined|\bnull\b/)
    expect(sentence.length).toBeLessThan(130)
  }
  expect(new Set(told).size).toBe(told.length)
})

test('no two languages say it with the same words', () => {
  for (const refusal of every) {
    const told = LANGUAGES.map((language) => refusalText(refusal, language, { now: 0 }))
    expect(new Set(told).size).toBe(LANGUAGES.length)
  }
})
