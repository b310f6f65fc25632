import { eachLanguage } from '../language/each-language.ts'

export const EDITOR_TEXTS = eachLanguage({
  en: {
    tooMuch: (signs: number) =>
      signs === 1
        ? 'What you pasted is 1 sign too long. It stands here until it fits.'
        : `What you pasted is ${signs} signs too long. It stands here until it fits.`,
    fits: 'It fits now.',
    roomLeft: (signs: number) => (signs === 0 ? 'No room is left.' : `Room for ${signs} more.`),
    pasted: 'Pasted words',
    putIn: 'Put it in',
    letGo: 'Let go',
  },
  sv: {
    tooMuch: (signs) =>
      `Det du klistrade in är ${signs} tecken för långt. Det står kvar här tills det får plats.`,
    fits: 'Nu får det plats.',
    roomLeft: (signs) => (signs === 0 ? 'Det är fullt.' : `Plats för ${signs} till.`),
    pasted: 'Inklistrad text',
    putIn: 'Sätt in',
    letGo: 'Släpp',
  },
  nl: {
    tooMuch: (signs) =>
      signs === 1
        ? 'Wat je plakte is 1 teken te lang. Het blijft hier staan tot het past.'
        : `Wat je plakte is ${signs} tekens te lang. Het blijft hier staan tot het past.`,
    fits: 'Nu past het.',
    roomLeft: (signs) => (signs === 0 ? 'Er is geen plaats meer.' : `Nog plaats voor ${signs}.`),
    pasted: 'Geplakte tekst',
    putIn: 'Zet het erin',
    letGo: 'Laat los',
  },
})
