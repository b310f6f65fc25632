import type { RecordFormat } from '@kring/shared/api/meeting-api'
import { eachLanguage } from '../language/each-language.ts'

export const recordPageTexts = eachLanguage({
  en: {
    title: 'Session record',
    opening: 'The record is being drawn up',
    toMeeting: 'To the meeting',
    take: 'Take it home',
    print: 'Print',
    formats: {
      md: 'Markdown',
      pdf: 'PDF',
      docx: 'Word',
      html: 'Web page',
      json: 'Data',
    } satisfies {
      readonly [format in RecordFormat]: string
    },
    yours: 'Your case',
    allow: 'Let the record show more of the board',
    allowed: 'Questions, facts, views, ideas and the sketch are in it, with names.',
    notAllowed: 'Only problem, objective and agreement are in it.',
    allowNote:
      'Only you can say this, and you can take it back. A copy that someone has keeps what it shows.',
    allowFailed: 'That was not saved. Try again in a moment.',
    otherAllowed: (name: string) => `${name} lets the record show more of the board.`,
    inIt: 'What is in it',
    inItWords:
      'When it was and who was there. How last time’s agreements went. Of each case its problem, its objective and what was agreed. Of a pulse how many gave each answer, as it was shown.',
    never: 'What never leaves the room',
    neverWords:
      'What lies face down, private notes, who held the word and for how long, who raised a hand, and who answered what in a pulse. Check-in and closing round stay here too.',
    notFoundTitle: 'This record is not here.',
    notFoundLead:
      'It does not exist, or this device is not of its circle. A member gets in with the code or a personal link.',
    brokenTitle: 'The record did not come.',
    brokenLead: 'The server did not answer. The record is kept there, and nothing is lost.',
    again: 'Try again',
    toStart: 'To the first page',
  },
  sv: {
    title: 'Minnesanteckningar',
    opening: 'Anteckningarna tas fram',
    toMeeting: 'Till mötet',
    take: 'Ta med hem',
    print: 'Skriv ut',
    formats: {
      md: 'Markdown',
      pdf: 'PDF',
      docx: 'Word',
      html: 'Webbsida',
      json: 'Data',
    } satisfies {
      readonly [format in RecordFormat]: string
    },
    yours: 'Ditt ärende',
    allow: 'Låt anteckningarna visa mer av tavlan',
    allowed: 'Frågor, fakta, synvinklar, idéer och skissen är med, med namn.',
    notAllowed: 'Bara problem, mål och åtagande är med.',
    allowNote:
      'Bara du kan bestämma det, och du kan ändra dig. Den som redan har en kopia har den kvar.',
    allowFailed: 'Det sparades inte. Försök igen om en stund.',
    otherAllowed: (name: string) => `${name} låter anteckningarna visa mer av tavlan.`,
    inIt: 'Det här är med',
    inItWords:
      'När det var och vilka som var med. Hur det gick med åtagandena från förra gången. För varje ärende: problemet, målet och vad som bestämdes. Av en puls: hur många som gav varje svar, så som det visades.',
    never: 'Det här lämnar aldrig rummet',
    neverWords:
      'Det som ligger med baksidan upp, privata anteckningar, vem som hade ordet och hur länge, vem som räckte upp handen och vem som svarade vad i en puls. Incheckning och avslutande runda stannar också här.',
    notFoundTitle: 'De här anteckningarna finns inte här.',
    notFoundLead:
      'De finns inte, eller så hör den här enheten inte till cirkeln. En medlem kommer in med koden eller en personlig länk.',
    brokenTitle: 'Anteckningarna kom inte fram.',
    brokenLead: 'Servern svarade inte. Anteckningarna finns där, och ingenting har gått förlorat.',
    again: 'Försök igen',
    toStart: 'Till första sidan',
  },
  nl: {
    title: 'Verslag',
    opening: 'Het verslag wordt opgemaakt',
    toMeeting: 'Naar de bijeenkomst',
    take: 'Meenemen',
    print: 'Afdrukken',
    formats: {
      md: 'Markdown',
      pdf: 'PDF',
      docx: 'Word',
      html: 'Webpagina',
      json: 'Gegevens',
    } satisfies {
      readonly [format in RecordFormat]: string
    },
    yours: 'Jouw casus',
    allow: 'Laat het verslag meer van het bord zien',
    allowed: 'Vragen, feiten, zienswijzen, ideeën en de schets staan erin, met namen.',
    notAllowed: 'Alleen probleem, doel en afspraak staan erin.',
    allowNote:
      'Alleen jij beslist dit, en je kunt erop terugkomen. Wie al een kopie heeft, houdt die.',
    allowFailed: 'Dat is niet bewaard. Probeer het zo nog eens.',
    otherAllowed: (name: string) => `${name} laat het verslag meer van het bord zien.`,
    inIt: 'Wat erin staat',
    inItWords:
      'Wanneer het was en wie erbij waren. Hoe het ging met de afspraken van de vorige keer. Van elke casus het probleem, het doel en wat er is afgesproken. Van een pols hoevelen elk antwoord gaven, zoals het is getoond.',
    never: 'Wat de kamer nooit verlaat',
    neverWords:
      'Wat omgekeerd ligt, privénotities, wie het woord had en hoe lang, wie een hand opstak, en wie wat antwoordde in een pols. Ook inchecken en slotronde blijven hier.',
    notFoundTitle: 'Dit verslag is hier niet.',
    notFoundLead:
      'Het bestaat niet, of dit apparaat hoort niet bij de kring. Een lid komt binnen met de code of een persoonlijke link.',
    brokenTitle: 'Het verslag kwam niet aan.',
    brokenLead: 'De server gaf geen antwoord. Het verslag staat daar, en er is niets verloren.',
    again: 'Opnieuw proberen',
    toStart: 'Naar de eerste pagina',
  },
})
