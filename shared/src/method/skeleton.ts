import type { OwnMethod } from './own-method.ts'
import { EVERYONE, PEERS } from './seat.ts'

/**
 * What all methods of the field are variations on: ten steps, from how last time's agreement went to
 * what everyone learned. A circle that writes a method of its own may start from it.
 */
export const SKELETON: OwnMethod = {
  writtenIn: 'en',
  name: { en: 'Our own method', sv: 'Vår egen metod', nl: 'Onze eigen methode' },
  size: { from: 4, to: 8 },
  lead: 'facilitator',
  stretches: [
    {
      type: 'phase',
      phase: {
        id: 'report',
        name: {
          en: 'Check-in and report',
          sv: 'Incheckning, återblick',
          nl: 'Inchecken, terugblik',
        },
        brief: { en: 'Check-in', sv: 'Incheckning', nl: 'Inchecken' },
        prompt: {
          en: 'How are you here today, and how did it go with what you agreed?',
          sv: 'Hur är du här i dag, och hur gick det med det du bestämde?',
          nl: 'Hoe zit je erbij, en hoe ging het met je afspraak?',
        },
        minutes: 10,
        admits: { 'check-in': EVERYONE, report: ['case-giver'], learned: ['case-giver'] },
        silent: [],
        manner: ['round'],
      },
    },
    {
      type: 'phase',
      phase: {
        id: 'choose',
        name: { en: 'Choose the case', sv: 'Välj ärende', nl: 'Casus kiezen' },
        prompt: {
          en: 'Who has something pressing? One line each.',
          sv: 'Vem har något angeläget? En rad var.',
          nl: 'Wie heeft iets dringends? Ieder één regel.',
        },
        minutes: 5,
        admits: { problem: EVERYONE, choice: EVERYONE },
        silent: [],
        manner: ['private'],
      },
    },
    {
      type: 'turns',
      cases: { atMost: 1 },
      phases: [
        {
          id: 'tell',
          name: { en: 'The case is told', sv: 'Ärendet berättas', nl: 'De casus vertellen' },
          prompt: {
            en: 'Tell what happened and what you would like to know. We only listen.',
            sv: 'Berätta vad som hände och vad du vill veta. Vi lyssnar bara.',
            nl: 'Vertel wat er gebeurde en wat je wilt weten. Wij luisteren alleen.',
          },
          minutes: 5,
          admits: { problem: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
        {
          id: 'facts',
          name: { en: 'Fact questions', sv: 'Faktafrågor', nl: 'Feitenvragen' },
          prompt: {
            en: 'Ask only for facts: who, when, what was said.',
            sv: 'Fråga bara efter fakta: vem, när, vad sades.',
            nl: 'Vraag alleen naar feiten: wie, wanneer, wat is er gezegd.',
          },
          minutes: 8,
          admits: { 'fact-question': PEERS, answer: ['case-giver'] },
          silent: [],
          manner: [],
        },
        {
          id: 'questions',
          name: { en: 'Open questions', sv: 'Öppna frågor', nl: 'Open vragen' },
          prompt: {
            en: 'One open question at a time. Then wait for the answer.',
            sv: 'En öppen fråga i taget. Vänta sedan in svaret.',
            nl: 'Eén open vraag tegelijk. Wacht dan op het antwoord.',
          },
          minutes: 15,
          admits: { 'open-question': PEERS, 'fact-question': PEERS, answer: ['case-giver'] },
          silent: [],
          manner: ['round', 'no-why'],
        },
        {
          id: 'analyse',
          name: { en: 'The group talks', sv: 'Gruppen talar', nl: 'De groep praat' },
          prompt: {
            en: 'Talk with each other: what do you see, and what may be going on?',
            sv: 'Tala med varandra: vad ser ni, och vad kan ligga bakom?',
            nl: 'Praat met elkaar: wat valt op, en wat speelt hier misschien?',
          },
          minutes: 10,
          admits: { observation: PEERS, hypothesis: PEERS },
          silent: ['case-giver'],
          manner: [],
        },
        {
          id: 'respond',
          name: {
            en: 'The case-giver replies',
            sv: 'Fallgivaren svarar',
            nl: 'De inbrenger reageert',
          },
          brief: { en: 'In new words', sv: 'Med nya ord', nl: 'In nieuwe woorden' },
          prompt: {
            en: 'What stays with you? Say your question again, in new words.',
            sv: 'Vad stannar hos dig? Säg din fråga igen, med nya ord.',
            nl: 'Wat blijft je bij? Zeg je vraag opnieuw, in andere woorden.',
          },
          minutes: 5,
          admits: { observation: ['case-giver'], objective: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
        {
          id: 'ideas',
          name: { en: 'Ideas', sv: 'Idéer', nl: 'Ideeën' },
          prompt: {
            en: 'Write ideas in silence first, also unusual ones.',
            sv: 'Skriv idéer i tysthet först, gärna oväntade.',
            nl: 'Schrijf eerst in stilte ideeën op, ook ongewone.',
          },
          minutes: 7,
          admits: { idea: PEERS },
          silent: ['case-giver'],
          manner: ['private'],
        },
        {
          id: 'agree',
          name: { en: 'Agreement', sv: 'Åtagande', nl: 'Afspraak' },
          prompt: {
            en: 'What will you do, by when, and how will you notice that it worked?',
            sv: 'Vad gör du, till när, och hur märker du att det fungerade?',
            nl: 'Wat ga je doen, wanneer, en waaraan merk je dat het heeft gewerkt?',
          },
          minutes: 5,
          admits: { agreement: ['case-giver'] },
          silent: PEERS,
          manner: ['protected'],
        },
      ],
    },
    {
      type: 'phase',
      phase: {
        id: 'learn',
        name: { en: 'Learning round', sv: 'Lärrunda', nl: 'Leerronde' },
        prompt: {
          en: 'What do you take with you, and how did we work together?',
          sv: 'Vad tar du med dig, och hur arbetade vi tillsammans?',
          nl: 'Wat neem je mee, en hoe werkten we samen?',
        },
        minutes: 5,
        admits: { learned: EVERYONE },
        silent: [],
        manner: ['round', 'protected'],
      },
    },
  ],
}
