import { eachLanguage } from '../language/each-language.ts'

export const ownNotesTexts = eachLanguage({
  en: {
    open: 'Notes for yourself',
    only: 'Only you see this',
    placeholder: 'What you want to remember',
    under: 'Kept for you, on each of your devices. Never on the board or in the record.',
  },
  sv: {
    open: 'Egna anteckningar',
    only: 'Bara du ser det här',
    placeholder: 'Det du vill komma ihåg',
    under: 'Sparas åt dig på alla dina enheter. Syns aldrig på tavlan eller i protokollet.',
  },
  nl: {
    open: 'Notities voor jezelf',
    only: 'Alleen jij ziet dit',
    placeholder: 'Wat je wilt onthouden',
    under: 'Bewaard voor jou, op al je apparaten. Nooit op het bord of in het verslag.',
  },
})
