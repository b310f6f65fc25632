import { eachLanguage } from '../language/each-language.ts'

export const balconyTexts = eachLanguage({
  en: {
    title: 'Balcony pause',
    prompt: 'How are we working right now? Start with your own part.',
    stands: (time: string) => `The clock stands at ${time}.`,
    opened: (name: string) => `${name} opened it.`,
    has: (name: string) => `${name} has the word.`,
    back: 'Back to the board',
  },
  sv: {
    title: 'Balkongpaus',
    prompt: 'Hur arbetar vi just nu? Börja med din egen del.',
    stands: (time: string) => `Klockan står på ${time}.`,
    opened: (name: string) => `${name} öppnade den.`,
    has: (name: string) => `${name} har ordet.`,
    back: 'Tillbaka till tavlan',
  },
  nl: {
    title: 'Balkonpauze',
    prompt: 'Hoe werken we nu? Begin met je eigen deel.',
    stands: (time: string) => `De klok staat stil op ${time}.`,
    opened: (name: string) => `${name} heeft hem geopend.`,
    has: (name: string) => `${name} heeft het woord.`,
    back: 'Terug naar het bord',
  },
})
