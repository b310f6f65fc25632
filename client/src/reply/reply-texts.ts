import { eachLanguage } from '../language/each-language.ts'

export const replyTexts = eachLanguage({
  en: {
    replyTo: 'Reply to',
    hintFor: 'A hint for',
    noneAsked: 'Nobody has asked yet. First a question.',
    ownIdea: 'An idea of its own',
    left: (count: number) => (count === 0 ? 'No more here' : `${count} more`),
  },
  sv: {
    replyTo: 'Svar på',
    hintFor: 'Tips till',
    noneAsked: 'Ingen har frågat än. Först en fråga.',
    ownIdea: 'En egen idé',
    left: (count: number) => (count === 0 ? 'Inga fler här' : `${count} till`),
  },
  nl: {
    replyTo: 'Antwoord op',
    hintFor: 'Een tip bij',
    noneAsked: 'Nog niemand heeft iets gevraagd. Eerst een vraag.',
    ownIdea: 'Een idee op zich',
    left: (count: number) => (count === 0 ? 'Hier niet meer' : `Nog ${count}`),
  },
})
