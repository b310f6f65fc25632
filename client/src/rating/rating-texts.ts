import { eachLanguage } from '../language/each-language.ts'

export const ratingTexts = eachLanguage({
  en: {
    ask: 'Does this touch something?',
    words: { cold: 'cold', neutral: 'neutral', warm: 'warm' },
  },
  sv: {
    ask: 'Berör det här något?',
    words: { cold: 'kall', neutral: 'neutral', warm: 'varm' },
  },
  nl: {
    ask: 'Raakt dit iets?',
    words: { cold: 'koud', neutral: 'neutraal', warm: 'warm' },
  },
})
