import { defineMethod } from './method.ts'
import { EVERYONE, PEERS } from './seat.ts'

/**
 * The Dutch ten steps, good for beginners: the questions are written and rated before they are
 * answered, and the aim is a better question rather than a solution.
 */
export const tenstep = defineMethod({
  id: 'tenstep',
  version: 1,
  name: { en: 'Ten-step intervision', sv: 'Tiostegsmetoden', nl: 'Tienstappenmethode' },
  size: { from: 4, to: 8 },
  lead: 'facilitator',
  total: 90,
  cadence: 'default every 4-6 weeks',
  source:
    'bpopleidingen.nl (order of steps); teamchange.nl (>= 90 min, ~5 min intro, redefine the question); goudraad.nl (warm/cold rating online); minutes D',
  minutesBasis: 'about 5 min intro, at least 90 min in all (V); rest D',
  stretches: [
    {
      type: 'phase',
      phase: {
        id: 'report',
        name: { en: 'Report back', sv: 'Återrapport', nl: 'Terugkoppeling' },
        prompt: {
          en: 'What happened with last time’s agreement?',
          sv: 'Hur gick det med förra gångens överenskommelse?',
          nl: 'Hoe ging het met de afspraak van vorige keer?',
        },
        minutes: 8,
        basis: 'default',
        admits: { report: ['case-giver'], learned: ['case-giver'] },
        silent: [],
        manner: [],
      },
    },
    {
      type: 'turns',
      cases: { atMost: 1 },
      phases: [
        {
          id: 's1',
          name: { en: '1 Describe', sv: '1 Beskriv', nl: '1 Beschrijven' },
          prompt: {
            en: 'The situation, your role in it, the effect, your question.',
            sv: 'Situationen, din roll, effekten och din fråga.',
            nl: 'De situatie, jouw rol, het effect en je vraag.',
          },
          minutes: 5,
          basis: 'sourced',
          admits: { problem: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
        {
          id: 's2',
          name: { en: '2 Write questions', sv: '2 Skriv frågor', nl: '2 Vragen opschrijven' },
          prompt: {
            en: 'Write two or three questions each. No suggestions.',
            sv: 'Skriv två eller tre frågor var. Inga förslag.',
            nl: 'Schrijf ieder twee of drie vragen. Geen suggesties.',
          },
          minutes: 8,
          basis: 'default',
          admits: { 'fact-question': PEERS, 'open-question': PEERS },
          silent: ['case-giver'],
          manner: ['private'],
        },
        {
          id: 's3',
          name: { en: '3 Rate the questions', sv: '3 Värdera frågorna', nl: '3 Vragen waarderen' },
          prompt: {
            en: 'Which questions touch something? Do not answer yet.',
            sv: 'Vilka frågor berör? Svara inte än.',
            nl: 'Welke vragen raken iets? Nog niet beantwoorden.',
          },
          minutes: 5,
          basis: 'sourced',
          admits: { rating: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
        {
          id: 's4',
          name: { en: '4 Answer', sv: '4 Svara', nl: '4 Beantwoorden' },
          prompt: {
            en: 'Start with the warm ones. You may leave a question unanswered.',
            sv: 'Börja med de varma. Du får lämna en fråga obesvarad.',
            nl: 'Begin met de warme. Je mag een vraag laten liggen.',
          },
          minutes: 12,
          basis: 'default',
          admits: { answer: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
        {
          id: 's5',
          name: {
            en: '5 Second question round',
            sv: '5 Andra frågerundan',
            nl: '5 Tweede vragenronde',
          },
          prompt: {
            en: 'One deeper question each.',
            sv: 'En djupare fråga var.',
            nl: 'Ieder één verdiepende vraag.',
          },
          minutes: 10,
          basis: 'default',
          admits: { 'open-question': PEERS, answer: ['case-giver'] },
          silent: [],
          manner: ['round'],
        },
        {
          id: 's6',
          name: { en: '6 Define the core', sv: '6 Formulera kärnan', nl: '6 Kern formuleren' },
          prompt: {
            en: 'Write as if you were the case-giver: ‘My problem is that I…’.',
            sv: 'Skriv som om du vore fallgivaren: ”Mitt problem är att jag…”.',
            nl: 'Schrijf alsof je de inbrenger bent: ‘Mijn probleem is dat ik…’.',
          },
          minutes: 8,
          basis: 'default',
          admits: { objective: PEERS, hypothesis: PEERS },
          silent: ['case-giver'],
          manner: ['private', 'first-person'],
        },
        {
          id: 's7',
          name: { en: '7 Redefine', sv: '7 Omformulera', nl: '7 Herdefiniëren' },
          prompt: {
            en: 'What rings true? Say your problem again in new words.',
            sv: 'Vad stämmer? Säg ditt problem igen med nya ord.',
            nl: 'Wat klopt? Zeg je probleem opnieuw in andere woorden.',
          },
          minutes: 7,
          basis: 'default',
          admits: { observation: ['case-giver'], objective: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
        {
          id: 's8',
          name: {
            en: '8 New approach and willingness',
            sv: '8 Nytt angreppssätt och vilja',
            nl: '8 Nieuwe aanpak en bereidheid',
          },
          prompt: {
            en: 'What will you do differently, and how willing are you, 1-10?',
            sv: 'Vad gör du annorlunda, och hur villig är du, 1–10?',
            nl: 'Wat ga je anders doen, en hoe bereid ben je, 1-10?',
          },
          minutes: 8,
          basis: 'default',
          admits: { agreement: ['case-giver'], rating: ['case-giver'], 'open-question': PEERS },
          silent: [],
          manner: [],
        },
        {
          id: 's9',
          name: { en: '9 Tips and advice', sv: '9 Tips och råd', nl: '9 Tips en adviezen' },
          prompt: {
            en: 'One tip each, offered not argued.',
            sv: 'Ett tips var, som erbjudande, utan argument.',
            nl: 'Ieder één tip, aangeboden en niet bepleit.',
          },
          minutes: 8,
          basis: 'default',
          admits: { idea: PEERS },
          silent: ['case-giver'],
          manner: ['round'],
        },
        {
          id: 's10',
          name: {
            en: '10 Insights and agreement',
            sv: '10 Insikter och överenskommelse',
            nl: '10 Inzichten en afspraak',
          },
          prompt: {
            en: 'What did this case teach you about yourself? C closes with the agreement.',
            sv: 'Vad lärde fallet dig om dig själv? Fallgivaren avslutar med överenskommelsen.',
            nl: 'Wat leerde deze casus je over jezelf? De inbrenger sluit af met de afspraak.',
          },
          minutes: 11,
          basis: 'default',
          admits: { learned: EVERYONE, agreement: ['case-giver'] },
          silent: [],
          manner: ['round', 'protected'],
        },
      ],
    },
  ],
})
