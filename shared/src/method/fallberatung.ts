import { defineMethod } from './define-method.ts'
import { EVERYONE, PEERS } from './seat.ts'

/**
 * Tietze’s peer consultation in German-speaking countries: the members share out the roles
 * among themselves and keep a wall between hypotheses and ideas.
 */
export const fallberatung = defineMethod({
  id: 'fallberatung',
  version: 1,
  name: {
    en: 'Peer case consultation (Kollegiale Fallberatung)',
    sv: 'Kollegial fallrådgivning',
    nl: 'Collegiale casusconsultatie',
  },
  size: { from: 4, to: 8 },
  lead: 'facilitator',
  total: 45,
  cadence: 'regular; moderator role rotates',
  source:
    'kursb.uni-jena.de after Tietze (minutes); fbsb-nrw.de; leibniz-fuehrungskraefte.de (key question, menu of consulting methods); emendare.de (keep analysis and ideas strictly apart)',
  minutesBasis: '2/10/2-5/5/5/3/7 (V); hypotheses 6, decide 4, sharing 5 D',
  stretches: [
    {
      type: 'phase',
      phase: {
        id: 'roles',
        name: { en: 'Assign roles', sv: 'Fördela roller', nl: 'Rollen verdelen' },
        prompt: {
          en: 'Who brings, who moderates, who keeps time?',
          sv: 'Vem tar upp ett ärende, vem leder, vem håller tiden?',
          nl: 'Wie brengt in, wie leidt, wie bewaakt de tijd?',
        },
        minutes: 2,
        basis: 'sourced',
        admits: { choice: EVERYONE },
        silent: [],
        manner: [],
      },
    },
    {
      type: 'turns',
      cases: { atMost: 1 },
      phases: [
        {
          id: 'case',
          name: {
            en: 'Tell the case and key question',
            sv: 'Berätta ärendet och nyckelfrågan',
            nl: 'Casus en kernvraag',
          },
          brief: { en: 'Case & key question', sv: 'Ärende och fråga', nl: 'Casus en kernvraag' },
          prompt: {
            en: 'Tell it, then name your key question: ‘How can I…?’',
            sv: 'Berätta och sätt sedan ord på nyckelfrågan: ”Hur kan jag…?”',
            nl: 'Vertel, en noem dan je kernvraag: ‘Hoe kan ik…?’',
          },
          minutes: 10,
          basis: 'sourced',
          admits: {
            problem: ['case-giver'],
            objective: ['case-giver'],
            'fact-question': ['facilitator'],
          },
          silent: PEERS,
          manner: [],
        },
        {
          id: 'resonance',
          name: { en: 'Inner resonance', sv: 'Inre gensvar', nl: 'Innerlijke weerklank' },
          brief: { en: 'Resonance', sv: 'Gensvar', nl: 'Weerklank' },
          prompt: {
            en: 'One feeling and one sentence each.',
            sv: 'En känsla och en mening var.',
            nl: 'Ieder één gevoel en één zin.',
          },
          minutes: 3,
          basis: 'sourced',
          admits: { observation: PEERS },
          silent: ['case-giver'],
          manner: ['round'],
        },
        {
          id: 'questions',
          name: { en: 'Information questions', sv: 'Informationsfrågor', nl: 'Informatievragen' },
          brief: { en: 'Information', sv: 'Information', nl: 'Informatie' },
          prompt: {
            en: 'Understanding questions only, no discussion.',
            sv: 'Bara frågor för att förstå, ingen diskussion.',
            nl: 'Alleen begripsvragen, geen discussie.',
          },
          minutes: 5,
          basis: 'sourced',
          admits: { 'fact-question': PEERS, answer: ['case-giver'] },
          silent: [],
          manner: [],
        },
        {
          id: 'hypotheses',
          name: { en: 'Hypotheses', sv: 'Hypoteser', nl: 'Hypothesen' },
          prompt: {
            en: 'What might be behind it? Who gains, who loses? No solutions.',
            sv: 'Vad kan ligga bakom? Vem vinner, vem förlorar? Inga lösningar.',
            nl: 'Wat kan erachter zitten? Wie wint, wie verliest? Geen oplossingen.',
          },
          minutes: 6,
          basis: 'sourced',
          admits: { hypothesis: PEERS, observation: PEERS },
          silent: ['case-giver'],
          manner: [],
        },
        {
          id: 'response',
          name: { en: 'Case-giver responds', sv: 'Fallgivaren svarar', nl: 'Inbrenger reageert' },
          brief: { en: 'Response', sv: 'Svar', nl: 'Reactie' },
          prompt: {
            en: 'Which hypotheses fit, which do not? No defence needed.',
            sv: 'Vilka hypoteser stämmer, vilka inte? Du behöver inte försvara dig.',
            nl: 'Welke hypothesen kloppen, welke niet? Je hoeft je niet te verdedigen.',
          },
          minutes: 3,
          basis: 'sourced',
          admits: { rating: ['case-giver'], observation: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
        {
          id: 'solutions',
          name: { en: 'Solution ideas', sv: 'Lösningsidéer', nl: 'Oplossingsideeën' },
          prompt: {
            en: 'Answer the key question. Write first, then read out.',
            sv: 'Svara på nyckelfrågan. Skriv först, läs sedan upp.',
            nl: 'Beantwoord de kernvraag. Eerst schrijven, dan voorlezen.',
          },
          minutes: 7,
          basis: 'sourced',
          admits: { idea: PEERS },
          silent: ['case-giver'],
          manner: ['private'],
        },
        {
          id: 'decide',
          name: {
            en: 'What the case-giver takes up',
            sv: 'Vad fallgivaren tar vidare',
            nl: 'Wat de inbrenger oppakt',
          },
          brief: { en: 'Choice', sv: 'Val', nl: 'Keuze' },
          prompt: {
            en: 'What will you take up, and by when?',
            sv: 'Vad tar du vidare, och till när?',
            nl: 'Wat pak je op, en wanneer?',
          },
          minutes: 4,
          basis: 'sourced',
          admits: { choice: ['case-giver'], agreement: ['case-giver'] },
          silent: PEERS,
          manner: ['protected'],
        },
      ],
    },
    {
      type: 'phase',
      phase: {
        id: 'sharing',
        name: { en: 'Sharing and close', sv: 'Delning och avslut', nl: 'Delen en afronden' },
        prompt: {
          en: 'What do you recognise, and how did the consultation go?',
          sv: 'Vad känner du igen, och hur gick rådgivningen?',
          nl: 'Wat herken je, en hoe ging de consultatie?',
        },
        minutes: 5,
        basis: 'default',
        admits: { learned: EVERYONE },
        silent: [],
        manner: ['round', 'protected'],
      },
    },
  ],
})
