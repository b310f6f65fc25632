import type { PulseValue } from '@kring/shared/pulse/pulse'
import { eachLanguage } from '../language/each-language.ts'

type Words = { readonly [value in PulseValue]: string }

export const pulseTexts = eachLanguage({
  en: {
    ask: 'Your answer',
    words: { 1: 'Hardly', 2: 'A little', 3: 'Fairly', 4: 'Well', 5: 'Very well' } as Words,
    send: 'Answer without a name',
    promise:
      'Your name is kept apart from your answer. From four answers up the counts are shown; with fewer, nothing, ever. Where all answer alike, everyone knows it of everyone.',
    yours: 'Your answer is counted. Nobody can tell which it is, also not to change it.',
    answered: (count: number) =>
      count === 0
        ? 'Nobody has answered yet.'
        : count === 1
          ? '1 has answered.'
          : `${count} have answered.`,
    own: 'Each answers on a phone of their own: on a screen that all see nothing is without a name.',
    shown: 'What the circle answered',
    times: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
  },
  sv: {
    ask: 'Ditt svar',
    words: { 1: 'Knappt', 2: 'Lite', 3: 'Ganska väl', 4: 'Väl', 5: 'Mycket väl' } as Words,
    send: 'Svara utan namn',
    promise:
      'Ditt namn sparas skilt från svaret. Från fyra svar visas antalen; med färre visas inget, aldrig. Svarar alla lika vet alla det om alla.',
    yours: 'Ditt svar är räknat. Ingen kan se vilket det är, inte ens för att ändra det.',
    answered: (count: number) => (count === 0 ? 'Ingen har svarat än.' : `${count} har svarat.`),
    own: 'Var och en svarar på sin egen telefon: på en skärm som alla ser är inget utan namn.',
    shown: 'Vad cirkeln svarade',
    times: (count: number) => `${count} svar`,
  },
  nl: {
    ask: 'Jouw antwoord',
    words: { 1: 'Nauwelijks', 2: 'Matig', 3: 'Redelijk', 4: 'Goed', 5: 'Heel goed' } as Words,
    send: 'Antwoord zonder naam',
    promise:
      'Je naam wordt los van je antwoord bewaard. Vanaf vier antwoorden zijn de aantallen te zien; met minder niets, nooit. Antwoorden allen hetzelfde, dan weet iedereen het van iedereen.',
    yours: 'Je antwoord is geteld. Niemand ziet welk het is, ook niet om het te wijzigen.',
    answered: (count: number) =>
      count === 0
        ? 'Nog niemand heeft geantwoord.'
        : count === 1
          ? '1 heeft geantwoord.'
          : `${count} hebben geantwoord.`,
    own: 'Ieder antwoordt op een eigen telefoon: op een scherm dat iedereen ziet is niets zonder naam.',
    shown: 'Wat de kring antwoordde',
    times: (count: number) => (count === 1 ? '1 antwoord' : `${count} antwoorden`),
  },
})
