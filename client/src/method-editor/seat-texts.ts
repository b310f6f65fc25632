import type { Seat } from '@kring/shared/method/seat'
import { eachLanguage } from '../language/each-language.ts'

/** What a seat is called, on a chip and in the middle of a sentence. */
interface SeatWords {
  readonly name: string
  readonly inSentence: string
}

type SeatTexts = { readonly [seat in Seat]: SeatWords }

export const seatTexts = eachLanguage<SeatTexts>({
  en: {
    'case-giver': { name: 'Case-giver', inSentence: 'the case-giver' },
    peer: { name: 'Group', inSentence: 'the group' },
    'team-leader': { name: 'Team leader', inSentence: 'the team leader' },
    facilitator: { name: 'Facilitator', inSentence: 'the facilitator' },
    observer: { name: 'Observer', inSentence: 'an observer' },
  },
  sv: {
    'case-giver': { name: 'Fallgivaren', inSentence: 'fallgivaren' },
    peer: { name: 'Gruppen', inSentence: 'gruppen' },
    'team-leader': { name: 'Teamets ledare', inSentence: 'teamets ledare' },
    facilitator: { name: 'Samtalsledaren', inSentence: 'samtalsledaren' },
    observer: { name: 'Observatör', inSentence: 'en observatör' },
  },
  nl: {
    'case-giver': { name: 'Inbrenger', inSentence: 'de inbrenger' },
    peer: { name: 'Groep', inSentence: 'de groep' },
    'team-leader': { name: 'Teamleider', inSentence: 'de teamleider' },
    facilitator: { name: 'Begeleider', inSentence: 'de begeleider' },
    observer: { name: 'Toehoorder', inSentence: 'een toehoorder' },
  },
})
