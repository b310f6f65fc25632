import type { Moment } from './moment.ts'

/** Asked when a phase runs over, outside the draw of moments. */
export const OVER_TIME: Moment = {
  id: 'over-time',
  by: 'nobody',
  fits: () => true,
  seen: {
    en: 'The time of this phase is out, and nobody stops.',
    sv: 'Tiden för den här fasen är slut, och ingen slutar.',
    nl: 'De tijd van deze fase is om, en niemand stopt.',
  },
  responses: [
    {
      id: 'last-sentence',
      does: {
        en: 'One last sentence, then on',
        sv: 'En sista mening, sedan vidare',
        nl: 'Eén laatste zin, dan verder',
      },
      say: {
        en: 'One last sentence from who still has one. Then we go on.',
        sv: 'En sista mening från den som har en kvar. Sedan går vi vidare.',
        nl: 'Eén laatste zin van wie er nog een heeft. Dan gaan we verder.',
      },
      did: {
        en: 'It is rounded off. Nobody misses anything.',
        sv: 'Det rundas av. Ingen saknar något.',
        nl: 'Het wordt afgerond. Niemand mist iets.',
      },
      effects: [],
      takes: 30,
      move: 'next',
    },
    {
      id: 'extend',
      does: {
        en: 'Give two minutes, and say whose they are',
        sv: 'Ge två minuter, och säg vems de är',
        nl: 'Geef twee minuten, en zeg van wie ze zijn',
      },
      say: {
        en: 'Two more minutes. They come out of a later phase; is that all right with everyone?',
        sv: 'Två minuter till. De tas från en senare fas; är det bra för alla?',
        nl: 'Nog twee minuten. Die gaan van een latere fase af; is dat voor iedereen goed?',
      },
      did: {
        en: 'Everyone nods, and knows what it costs.',
        sv: 'Alla nickar, och vet vad det kostar.',
        nl: 'Iedereen knikt, en weet wat het kost.',
      },
      effects: [{ who: 'case-giver', leans: 'in' }],
      takes: 8,
      move: 'extend',
    },
    {
      id: 'let',
      does: {
        en: 'Let it run a little',
        sv: 'Låt det gå en stund till',
        nl: 'Laat het nog even lopen',
      },
      did: {
        en: 'Nobody minds, for now. The minutes will be missed at the end.',
        sv: 'Ingen har något emot det, just nu. Minuterna kommer att saknas på slutet.',
        nl: 'Niemand vindt het erg, voorlopig. Aan het eind ontbreken die minuten.',
      },
      effects: [{ who: 'quiet', leans: 'out' }],
      takes: 0,
      tryNext: {
        en: 'Over time: say it aloud. Minutes that are given silently are always taken from the last phase.',
        sv: 'Över tiden: säg det högt. Minuter som ges i tysthet tas alltid från den sista fasen.',
        nl: 'Over de tijd: zeg het hardop. Minuten die je stil weggeeft, gaan altijd van de laatste fase af.',
      },
    },
  ],
}

/** Asked once more, and then the circle goes on. */
export const LONG_OVER_TIME: Moment = {
  id: 'long-over-time',
  by: 'nobody',
  fits: () => true,
  seen: {
    en: '{quiet} looks at the clock. Others do too.',
    sv: '{quiet} tittar på klockan. Andra gör det också.',
    nl: '{quiet} kijkt op de klok. Anderen ook.',
  },
  responses: [
    {
      id: 'close',
      does: { en: 'Close it, kindly', sv: 'Avsluta, vänligt', nl: 'Sluit af, vriendelijk' },
      say: {
        en: 'I close here. What was not said may go on a note.',
        sv: 'Jag avslutar här. Det som inte blev sagt kan få en lapp.',
        nl: 'Ik sluit hier af. Wat niet gezegd is, kan op een briefje.',
      },
      did: {
        en: 'There is some relief. You go on.',
        sv: 'Det märks en lättnad. Ni går vidare.',
        nl: 'Er klinkt opluchting. Jullie gaan verder.',
      },
      effects: [{ who: 'quiet', leans: 'in' }],
      takes: 15,
      move: 'next',
    },
    {
      id: 'cannot-wait',
      does: {
        en: 'Ask what cannot wait',
        sv: 'Fråga vad som inte kan vänta',
        nl: 'Vraag wat niet kan wachten',
      },
      say: {
        en: 'Is there anything that cannot wait? Otherwise we go on.',
        sv: 'Är det något som inte kan vänta? Annars går vi vidare.',
        nl: 'Is er iets wat niet kan wachten? Anders gaan we door.',
      },
      did: {
        en: '{case} has one sentence. It is heard, and you go on.',
        sv: '{case} har en mening. Den blir hörd, och ni går vidare.',
        nl: '{case} heeft één zin. Die wordt gehoord, en jullie gaan door.',
      },
      effects: [{ who: 'case-giver', leans: 'in' }],
      takes: 35,
      move: 'next',
    },
  ],
}

/** What is to be agreed, and the minutes that are kept for it. */
export const MOMENTS_OF_TIME: readonly Moment[] = [
  {
    id: 'vague-agreement',
    by: 'case-giver',
    fits: ({ agrees }) => agrees,
    seen: {
      en: '{case} says it to the table.',
      sv: '{case} säger det till bordet.',
      nl: '{case} zegt het tegen de tafel.',
    },
    says: 'vague',
    responses: [
      {
        id: 'first-step',
        does: {
          en: 'Ask for the first step and a day',
          sv: 'Fråga efter första steget och en dag',
          nl: 'Vraag naar de eerste stap en een dag',
        },
        say: {
          en: 'What is the very first thing you do, and on which day?',
          sv: 'Vad är det allra första du gör, och vilken dag?',
          nl: 'Wat is het allereerste wat je doet, en op welke dag?',
        },
        did: {
          en: '{case} thinks, and then it is one sentence with a day in it.',
          sv: '{case} tänker, och sedan blir det en mening med en dag i.',
          nl: '{case} denkt na, en dan is het één zin met een dag erin.',
        },
        effects: [{ who: 'case-giver', leans: 'in' }],
        takes: 35,
      },
      {
        id: 'thank',
        does: {
          en: 'Thank for it, and close',
          sv: 'Tacka, och avsluta',
          nl: 'Bedank ervoor, en sluit af',
        },
        say: {
          en: 'Lovely. Good luck with it.',
          sv: 'Fint. Lycka till.',
          nl: 'Mooi. Succes ermee.',
        },
        did: {
          en: 'Everyone is friendly. Next time it will be hard to say how it went.',
          sv: 'Alla är vänliga. Nästa gång blir det svårt att säga hur det gick.',
          nl: 'Iedereen is vriendelijk. De volgende keer is moeilijk te zeggen hoe het ging.',
        },
        effects: [],
        takes: 8,
        tryNext: {
          en: 'A vague agreement: ask how it will be noticed. What cannot be seen cannot be told about next time.',
          sv: 'Ett vagt åtagande: fråga hur det ska märkas. Det som inte syns går inte att berätta om.',
          nl: 'Een vage afspraak: vraag waaraan het te merken is. Wat je niet ziet, kun je niet terugvertellen.',
        },
      },
      {
        id: 'write-it',
        does: {
          en: 'Put it in words for {case}',
          sv: 'Formulera det åt {case}',
          nl: 'Verwoord het voor {case}',
        },
        say: {
          en: 'Shall I write: a talk, on Monday at nine?',
          sv: 'Ska jag skriva: ett samtal, på måndag klockan nio?',
          nl: 'Zal ik opschrijven: een gesprek, maandag om negen uur?',
        },
        did: {
          en: '{case} nods. It is clear, and it is your sentence.',
          sv: '{case} nickar. Det är tydligt, och det är din mening.',
          nl: '{case} knikt. Het is duidelijk, en het is jouw zin.',
        },
        effects: [{ who: 'case-giver', leans: 'out' }],
        takes: 20,
        tryNext: {
          en: 'A vague agreement: whose words it is in, is who does it. Ask on until it is theirs.',
          sv: 'Ett vagt åtagande: den vars ord det är gör det. Fråga vidare tills det är deras.',
          nl: 'Een vage afspraak: wie de woorden heeft, doet het. Vraag door tot ze van de ander zijn.',
        },
      },
    ],
  },
  {
    id: 'eats-the-end',
    by: ['adviser', 'time-eater', 'interrupter'],
    fits: ({ keptForLearning }) => keptForLearning,
    seen: {
      en: '{name} is still at the case.',
      sv: '{name} är kvar i ärendet.',
      nl: '{name} is nog bij de casus.',
    },
    says: {
      en: 'Can’t we use these minutes for one more idea? I just had a good one.',
      sv: 'Kan vi inte använda de här minuterna till en idé till? Jag kom på en bra.',
      nl: 'Kunnen we deze minuten niet gebruiken voor nog een idee? Ik had net een goed.',
    },
    responses: [
      {
        id: 'keep',
        does: {
          en: 'Keep the end for what was learned',
          sv: 'Behåll slutet för det ni har lärt er',
          nl: 'Bewaar het eind voor wat geleerd is',
        },
        say: {
          en: 'Give it to {case} on a note afterwards. These minutes are about us.',
          sv: 'Ge den till {case} på en lapp efteråt. De här minuterna handlar om oss.',
          nl: 'Geef het {case} straks op een briefje. Deze minuten gaan over ons.',
        },
        did: {
          en: '{name} writes it down. The round begins, and {quiet} has something.',
          sv: '{name} skriver ner den. Varvet börjar, och {quiet} har något.',
          nl: '{name} schrijft het op. De ronde begint, en {quiet} heeft iets.',
        },
        effects: [
          { who: 'quiet', leans: 'in' },
          { who: 'doer', leans: 'in' },
        ],
        takes: 12,
      },
      {
        id: 'give',
        does: { en: 'Give the minutes away', sv: 'Ge bort minuterna', nl: 'Geef de minuten weg' },
        say: { en: 'Quickly, then.', sv: 'Snabbt då.', nl: 'Vlug dan.' },
        did: {
          en: 'It becomes three. What was learned is not said today.',
          sv: 'Det blir tre. Vad ni lärde er blir inte sagt i dag.',
          nl: 'Het worden er drie. Wat er geleerd is, wordt vandaag niet gezegd.',
        },
        effects: [
          { who: 'quiet', leans: 'out' },
          { who: 'case-giver', leans: 'out' },
        ],
        takes: 120,
        tryNext: {
          en: 'The last minutes: they are the first to be eaten. Say beforehand that they are kept.',
          sv: 'De sista minuterna: de äts upp först. Säg i förväg att de är sparade.',
          nl: 'De laatste minuten: die worden het eerst opgegeten. Zeg vooraf dat ze bewaard zijn.',
        },
      },
    ],
  },
]
