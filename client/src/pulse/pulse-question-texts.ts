import { eachLanguage } from '../language/each-language.ts'

export const pulseQuestionTexts = eachLanguage({
  en: {
    title: {
      reveal: 'Turn over what is answered so far?',
      next: 'Go on before it is turned over?',
    },
    body: {
      reveal: 'It is turned over once. What fewer than four have answered by then is never shown.',
      next: 'The answers are let go of then, and never shown.',
    },
    stay: 'Stay',
    goOn: 'Go on',
    turnOver: 'Turn over',
    close: 'Close',
  },
  sv: {
    title: {
      reveal: 'Ska det som är besvarat hittills vändas upp?',
      next: 'Vill du gå vidare innan det vänds upp?',
    },
    body: {
      reveal: 'Det vänds upp en gång. Det som färre än fyra har svarat på då visas aldrig.',
      next: 'Då tas svaren bort, och de visas aldrig.',
    },
    stay: 'Stanna',
    goOn: 'Gå vidare',
    turnOver: 'Vänd upp',
    close: 'Stäng',
  },
  nl: {
    title: {
      reveal: 'Omdraaien wat tot nu toe beantwoord is?',
      next: 'Verdergaan voordat het is omgedraaid?',
    },
    body: {
      reveal:
        'Omdraaien gebeurt één keer. Wat dan door minder dan vier is beantwoord, is nooit te zien.',
      next: 'De antwoorden worden dan gewist en zijn nooit te zien.',
    },
    stay: 'Blijf',
    goOn: 'Ga verder',
    turnOver: 'Draai om',
    close: 'Sluiten',
  },
})
