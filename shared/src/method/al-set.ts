import { defineMethod } from './define-method.ts'
import { EVERYONE, PEERS } from './seat.ts'

/**
 * The classic set after Revans: airtime for one presenter, questions that help the presenter
 * find the answer, and an action before next time.
 */
export const alSet = defineMethod({
  id: 'al-set',
  version: 1,
  name: {
    en: 'Classic action learning set (Revans tradition)',
    sv: 'Klassisk aktionslärandegrupp (set)',
    nl: 'Klassieke action-learninggroep (set)',
  },
  size: { from: 5, to: 8 },
  lead: 'facilitator',
  total: 45,
  cadence: 'every 4-12 weeks, at least 4 times',
  source:
    'personal-coaching-information.com (2 / 5-10 / 10-15 / 2 / optional 5 / 2); the-madison-group.co.uk (5-8 people, every 4-12 weeks, at least 4 sessions); action-learning.se (5-8, 6-15 months)',
  minutesBasis: '2/5-10/10-15/2/5/2 (V), presentation lengthened to 5 and process review added (D)',
  stretches: [
    {
      type: 'phase',
      phase: {
        id: 'report',
        name: { en: 'Progress', sv: 'Framsteg', nl: 'Voortgang' },
        prompt: {
          en: 'What did you do with your action?',
          sv: 'Vad gjorde du med din handling?',
          nl: 'Wat heb je met je actie gedaan?',
        },
        minutes: 5,
        basis: 'sourced',
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
          id: 'present',
          name: { en: 'Present', sv: 'Presentera', nl: 'Presenteren' },
          prompt: {
            en: 'Your time. What is the issue?',
            sv: 'Din tid. Vad gäller det?',
            nl: 'Jouw tijd. Wat is de kwestie?',
          },
          minutes: 5,
          basis: 'sourced',
          admits: { problem: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
        {
          id: 'clarify',
          name: { en: 'Clarify', sv: 'Klargör', nl: 'Verhelderen' },
          prompt: {
            en: 'One question and one follow-up each.',
            sv: 'En fråga och en följdfråga var.',
            nl: 'Ieder één vraag en één vervolgvraag.',
          },
          minutes: 7,
          basis: 'sourced',
          admits: { 'fact-question': PEERS, answer: ['case-giver'] },
          silent: [],
          manner: ['round'],
        },
        {
          id: 'help',
          name: { en: 'Helping questions', sv: 'Hjälpande frågor', nl: 'Helpende vragen' },
          prompt: {
            en: 'Ask so that the presenter finds the answer.',
            sv: 'Fråga så att presentatören hittar svaret.',
            nl: 'Vraag zo dat de inbrenger zelf het antwoord vindt.',
          },
          minutes: 15,
          basis: 'sourced',
          admits: { 'open-question': PEERS, answer: ['case-giver'] },
          silent: [],
          manner: [],
        },
        {
          id: 'summary',
          name: {
            en: 'Presenter sums up',
            sv: 'Presentatören summerar',
            nl: 'Inbrenger vat samen',
          },
          brief: { en: 'Summary', sv: 'Summering', nl: 'Samenvatting' },
          prompt: {
            en: 'Where are you now?',
            sv: 'Var är du nu?',
            nl: 'Waar sta je nu?',
          },
          minutes: 2,
          basis: 'sourced',
          admits: { objective: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
        {
          id: 'resources',
          name: {
            en: 'Resources round (optional)',
            sv: 'Resursrunda (valfri)',
            nl: 'Bronnenronde (optioneel)',
          },
          brief: { en: 'Resources', sv: 'Resurser', nl: 'Bronnen' },
          prompt: {
            en: 'Short: what you know, have or can lend.',
            sv: 'Kort: vad du vet, har eller kan låna ut.',
            nl: 'Kort: wat je weet, hebt of kunt uitlenen.',
          },
          minutes: 4,
          basis: 'sourced',
          // The case-giver says yes or no, so is not listed as silent, and then listens.
          admits: { choice: ['case-giver'], observation: PEERS, idea: PEERS },
          silent: [],
          manner: ['consent', 'round'],
        },
        {
          id: 'agree',
          name: { en: 'Action', sv: 'Handling', nl: 'Actie' },
          prompt: {
            en: 'Your action before next time.',
            sv: 'Din handling till nästa gång.',
            nl: 'Je actie voor de volgende keer.',
          },
          minutes: 2,
          basis: 'sourced',
          admits: { agreement: ['case-giver'] },
          silent: PEERS,
          manner: ['protected'],
        },
      ],
    },
    {
      type: 'phase',
      phase: {
        id: 'process',
        name: { en: 'Process review', sv: 'Processreflektion', nl: 'Procesreflectie' },
        prompt: {
          en: 'Which question helped most?',
          sv: 'Vilken fråga hjälpte mest?',
          nl: 'Welke vraag hielp het meest?',
        },
        minutes: 5,
        basis: 'sourced',
        admits: { learned: EVERYONE },
        silent: [],
        manner: ['round', 'protected'],
      },
    },
  ],
})
