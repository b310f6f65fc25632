import { eachLanguage } from '../language/each-language.ts'

export const pulseTexts = eachLanguage({
  en: {
    send: 'Answer without a name',
    onlyYou: 'Only you see this',
    leaveOut: 'Leave out',
    promise:
      'Answer what you like and leave out the rest. Your name is kept apart from your answers. What four or more have answered is shown, as counts; what fewer have, never. Where all answer alike, everyone knows it of everyone.',
    yours: (given: number, of: number) =>
      given === of
        ? 'Your answers are counted. Nobody can tell which they are, also not to change them.'
        : `You have answered ${given} of ${of}. The rest is open until all is turned over.`,
    answered: (count: number) =>
      count === 0
        ? 'Nobody has answered yet.'
        : count === 1
          ? '1 has answered.'
          : `${count} have answered.`,
    enough: (count: number, of: number) =>
      count === 0
        ? ''
        : count === of
          ? 'All of it can be shown.'
          : `${count} of ${of} can be shown.`,
    own: 'Each answers on a phone of their own: on a screen that all see nothing is without a name.',
    shown: 'What the circle answered, from 1, hardly, to 5, fully',
    tooFew: 'Not shown: fewer than four have answered this.',
    times: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
  },
  sv: {
    send: 'Svara utan namn',
    onlyYou: 'Bara du ser det här',
    leaveOut: 'Hoppa över',
    promise:
      'Svara på det du vill och hoppa över resten. Ditt namn sparas skilt från svaren. Det som minst fyra har svarat på visas, som antal; det som färre har svarat på visas aldrig. Svarar alla lika vet alla det om alla.',
    yours: (given: number, of: number) =>
      given === of
        ? 'Dina svar är räknade. Ingen kan se vilka de är, inte ens för att ändra dem.'
        : `Du har svarat på ${given} av ${of}. Resten är öppet tills allt vänds.`,
    answered: (count: number) => (count === 0 ? 'Ingen har svarat än.' : `${count} har svarat.`),
    enough: (count: number, of: number) =>
      count === 0 ? '' : count === of ? 'Allt kan visas.' : `${count} av ${of} kan visas.`,
    own: 'Var och en svarar på sin egen telefon: på en skärm som alla ser är inget utan namn.',
    shown: 'Vad cirkeln svarade, från 1, knappt, till 5, helt',
    tooFew: 'Visas inte: färre än fyra har svarat på det här.',
    times: (count: number) => `${count} svar`,
  },
  nl: {
    send: 'Antwoord zonder naam',
    onlyYou: 'Alleen jij ziet dit',
    leaveOut: 'Sla over',
    promise:
      'Beantwoord wat je wilt en sla de rest over. Je naam wordt los van je antwoorden bewaard. Wat vier of meer hebben beantwoord, is te zien als aantallen; wat minder hebben beantwoord, nooit. Antwoorden allen hetzelfde, dan weet iedereen het van iedereen.',
    yours: (given: number, of: number) =>
      given === of
        ? 'Je antwoorden zijn geteld. Niemand ziet welke het zijn, ook niet om ze te wijzigen.'
        : `Je hebt er ${given} van de ${of} beantwoord. De rest blijft open tot alles wordt omgedraaid.`,
    answered: (count: number) =>
      count === 0
        ? 'Nog niemand heeft geantwoord.'
        : count === 1
          ? '1 heeft geantwoord.'
          : `${count} hebben geantwoord.`,
    enough: (count: number, of: number) =>
      count === 0
        ? ''
        : count === of
          ? 'Alles is te tonen.'
          : `${count} van de ${of} ${count === 1 ? 'is' : 'zijn'} te tonen.`,
    own: 'Ieder antwoordt op een eigen telefoon: op een scherm dat iedereen ziet is niets zonder naam.',
    shown: 'Wat de kring antwoordde, van 1, nauwelijks, tot 5, helemaal',
    tooFew: 'Niet getoond: minder dan vier hebben dit beantwoord.',
    times: (count: number) => (count === 1 ? '1 antwoord' : `${count} antwoorden`),
  },
})
