import { defineMethod } from './define-method.ts'
import { EVERYONE, MEMBERS } from './seat.ts'

/**
 * One of eight days in which six leaders and a learning coach work on their learning contracts,
 * with cases, short lectures and practice in between.
 */
export const milIcg = defineMethod({
  id: 'mil-icg',
  version: 1,
  name: {
    en: 'MiL individual coaching in groups: group day',
    sv: 'MiL individuell coachning i grupp: gruppdag',
    nl: 'MiL individuele coaching in groepen: groepsdag',
  },
  size: { from: 6, to: 6 },
  lead: 'facilitator',
  total: 420,
  cadence:
    '8 days over 8-12 months; private coaching talks before the first, midway and after the last',
  source:
    'founding document 000 (parts of the day, learning contract in two parts, 8 days in 8-12 months, evening before, study visit, 3 private talks); minutes and order D',
  minutesBasis: 'full day with evening before (S); minutes D',
  stretches: [
    {
      type: 'phase',
      phase: {
        id: 'checkin',
        name: { en: 'Check-in', sv: 'Incheckning', nl: 'Inchecken' },
        prompt: {
          en: 'Where are you, as a leader and as a person?',
          sv: 'Var är du, som ledare och som människa?',
          nl: 'Waar sta je, als leider en als mens?',
        },
        minutes: 30,
        basis: 'founding',
        admits: { 'check-in': EVERYONE },
        silent: [],
        manner: ['round'],
      },
    },
    {
      type: 'phase',
      phase: {
        id: 'report',
        name: { en: 'Since last time', sv: 'Sedan sist', nl: 'Sinds de vorige keer' },
        prompt: {
          en: 'What did you try, and what did it teach you?',
          sv: 'Vad prövade du och vad lärde det dig?',
          nl: 'Wat heb je geprobeerd en wat leerde het je?',
        },
        minutes: 30,
        basis: 'founding',
        // Nobody’s turn is open: each reports, and each asks the others.
        admits: { report: EVERYONE, learned: EVERYONE, 'open-question': MEMBERS },
        silent: [],
        manner: ['round'],
      },
    },
    {
      type: 'phase',
      phase: {
        id: 'contract',
        name: {
          en: 'Learning contract review',
          sv: 'Genomgång av lärkontrakt',
          nl: 'Leercontract doornemen',
        },
        brief: { en: 'Learning contract', sv: 'Lärkontrakt', nl: 'Leercontract' },
        prompt: {
          en: 'Read your two parts: tasks and personal goals. Keep, change or close?',
          sv: 'Läs dina två delar: uppgifter och personliga mål. Behålla, ändra eller avsluta?',
          nl: 'Lees je twee delen: taken en persoonlijke doelen. Houden, wijzigen of afsluiten?',
        },
        minutes: 60,
        basis: 'founding',
        // Each reads in turn, and each asks the others.
        admits: { objective: MEMBERS, 'open-question': MEMBERS, feedback: MEMBERS },
        silent: [],
        manner: ['round'],
      },
    },
    {
      type: 'phase',
      phase: {
        id: 'requests',
        name: {
          en: 'Requests from current work',
          sv: 'Önskemål från arbetet just nu',
          nl: 'Vragen uit het werk van nu',
        },
        brief: { en: 'Requests', sv: 'Önskemål', nl: 'Vragen' },
        prompt: {
          en: 'What is on your desk that needs this group?',
          sv: 'Vad ligger på ditt bord som behöver den här gruppen?',
          nl: 'Wat ligt er op je bureau waar je deze groep bij nodig hebt?',
        },
        minutes: 15,
        basis: 'founding',
        admits: { problem: EVERYONE, choice: EVERYONE },
        silent: [],
        manner: ['private'],
      },
    },
    {
      type: 'turn-by',
      id: 'case-a',
      name: { en: 'Case turn A', sv: 'Ärende A', nl: 'Casus A' },
      prompt: {
        en: 'First case: questions before advice.',
        sv: 'Första ärendet: frågor före råd.',
        nl: 'Eerste casus: vragen vóór advies.',
      },
      minutes: 50,
      methods: ['backstage', 'action-learning', 'reflecting-team'],
    },
    {
      type: 'phase',
      phase: {
        id: 'lecture',
        name: { en: 'Mini-lecture', sv: 'Minilektion', nl: 'Mini-college' },
        prompt: {
          en: 'One model, as short as possible. Where do you see it in your case?',
          sv: 'En modell, så kort som möjligt. Var ser du den i ditt ärende?',
          nl: 'Eén model, zo kort mogelijk. Waar zie je het in je casus?',
        },
        minutes: 25,
        basis: 'founding',
        admits: { input: ['facilitator'], 'fact-question': EVERYONE, observation: EVERYONE },
        silent: [],
        manner: [],
      },
    },
    {
      type: 'turn-by',
      id: 'case-b',
      name: { en: 'Case turn B', sv: 'Ärende B', nl: 'Casus B' },
      prompt: {
        en: 'Second case.',
        sv: 'Andra ärendet.',
        nl: 'Tweede casus.',
      },
      minutes: 50,
      methods: ['backstage', 'action-learning', 'reflecting-team'],
    },
    {
      type: 'phase',
      phase: {
        id: 'practice',
        name: {
          en: 'Leadership practice',
          sv: 'Praktisk ledarträning',
          nl: 'Praktijkoefening leiderschap',
        },
        brief: { en: 'Practice', sv: 'Ledarträning', nl: 'Oefening' },
        prompt: {
          en: 'Rehearse the real conversation. Feedback on what you saw and heard.',
          sv: 'Öva det verkliga samtalet. Återkoppla det du såg och hörde.',
          nl: 'Oefen het echte gesprek. Feedback op wat je zag en hoorde.',
        },
        minutes: 45,
        basis: 'founding',
        // In pairs or trios each is case-giver for a while, and peer for a while.
        admits: { problem: MEMBERS, feedback: MEMBERS, observation: MEMBERS },
        silent: [],
        manner: [],
      },
    },
    {
      type: 'turn-by',
      id: 'case-c',
      name: { en: 'Case turn C', sv: 'Ärende C', nl: 'Casus C' },
      prompt: {
        en: 'Third case.',
        sv: 'Tredje ärendet.',
        nl: 'Derde casus.',
      },
      minutes: 50,
      methods: ['backstage', 'action-learning', 'reflecting-team'],
    },
    {
      type: 'phase',
      phase: {
        id: 'exchange',
        name: {
          en: 'Experience exchange or study visit',
          sv: 'Erfarenhetsutbyte eller studiebesök',
          nl: 'Ervaringen uitwisselen of studiebezoek',
        },
        brief: { en: 'Exchange', sv: 'Utbyte', nl: 'Uitwisseling' },
        prompt: {
          en: 'What is the same, what is different in your own company?',
          sv: 'Vad är lika, vad är olika i ditt eget företag?',
          nl: 'Wat is hetzelfde, wat is anders in je eigen bedrijf?',
        },
        minutes: 30,
        basis: 'founding',
        admits: { observation: EVERYONE, learned: EVERYONE },
        silent: [],
        manner: [],
      },
    },
    {
      type: 'phase',
      phase: {
        id: 'agree',
        name: {
          en: 'Commit to the contract',
          sv: 'Åtaganden i kontraktet',
          nl: 'Afspraken in het contract',
        },
        brief: { en: 'Agreements', sv: 'Åtaganden', nl: 'Afspraken' },
        prompt: {
          en: 'What goes into your contract until next time?',
          sv: 'Vad skriver du in i kontraktet till nästa gång?',
          nl: 'Wat zet je in je contract tot de volgende keer?',
        },
        minutes: 20,
        basis: 'default',
        admits: { agreement: EVERYONE },
        silent: [],
        manner: ['protected', 'round'],
      },
    },
    {
      type: 'phase',
      phase: {
        id: 'learn',
        name: { en: 'Closing round', sv: 'Avslutningsrunda', nl: 'Slotronde' },
        prompt: {
          en: 'What did you learn about leading and about helping others?',
          sv: 'Vad lärde du dig om att leda och om att hjälpa andra?',
          nl: 'Wat leerde je over leiden en over anderen helpen?',
        },
        minutes: 15,
        basis: 'founding',
        admits: { learned: EVERYONE },
        silent: [],
        manner: ['protected', 'round'],
      },
    },
  ],
})
