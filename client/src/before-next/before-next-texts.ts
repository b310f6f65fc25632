import { eachLanguage } from '../language/each-language.ts'

interface Lying {
  readonly people: number
  readonly notes: number
}

/** What is asked before the meeting goes on. */
export const beforeNextTexts = eachLanguage({
  en: {
    lyingTitle: (names: string, { people, notes }: Lying) =>
      `${names} still ${people === 1 ? 'has' : 'have'} ${notes === 1 ? '1 note' : `${notes} notes`} face down. Turn them over first?`,
    lyingBody: 'What stays face down is seen by nobody else.',
    turnOver: 'Turn over',
    handsTitle: (names: string) => `${names} would like to speak.`,
    handsBody: 'The next phase opens for everyone.',
    goOn: 'Go on',
    stay: 'Stay',
    close: 'Close',
  },
  sv: {
    lyingTitle: (names: string, { notes }: Lying) =>
      `${names} har fortfarande ${notes === 1 ? '1 lapp' : `${notes} lappar`} med baksidan upp. Ska de vändas först?`,
    lyingBody: 'Det som ligger kvar så ser ingen annan.',
    turnOver: 'Vänd upp',
    handsTitle: (names: string) => `${names} vill säga något.`,
    handsBody: 'Nästa fas öppnar för alla.',
    goOn: 'Gå vidare',
    stay: 'Stanna',
    close: 'Stäng',
  },
  nl: {
    lyingTitle: (names: string, { people, notes }: Lying) =>
      `${names} ${people === 1 ? 'heeft' : 'hebben'} nog ${notes === 1 ? '1 briefje' : `${notes} briefjes`} omgekeerd liggen. Eerst omdraaien?`,
    lyingBody: 'Wat omgekeerd blijft liggen, ziet niemand anders.',
    turnOver: 'Draai om',
    handsTitle: (names: string) => `${names} wil nog iets zeggen.`,
    handsBody: 'De volgende fase gaat voor iedereen open.',
    goOn: 'Ga verder',
    stay: 'Blijf',
    close: 'Sluiten',
  },
})
