import { defineMethod } from './define-method.ts'
import { EVERYONE, PEERS } from './seat.ts'

/**
 * Three colleagues consult each other in half an hour: each in turn tells, answers, turns away
 * to listen, and turns back to say what was worth most.
 */
export const troika = defineMethod({
  id: 'troika',
  version: 1,
  name: { en: 'Troika consulting', sv: 'Trojkakonsultation', nl: 'Troika consulting' },
  size: { from: 3, to: 4 },
  lead: 'timekeeper',
  total: 31,
  reckonedFor: 3,
  cadence: 'one-off; good warm-up or large-group format in parallel trios',
  source:
    'liberatingstructures-uncovered.com, workshopr.io, care-full-courses.com (1 + per client 1-2, 1-2, 4-5, 1-2)',
  minutesBasis: '1 + (1-2, 1-2, 4-5, 1-2) per client (V)',
  stretches: [
    {
      type: 'phase',
      phase: {
        id: 'think',
        name: {
          en: 'Write your consulting question',
          sv: 'Skriv din fråga',
          nl: 'Schrijf je vraag',
        },
        brief: { en: 'Your question', sv: 'Din fråga', nl: 'Je vraag' },
        prompt: {
          en: 'What is your challenge, and what help do you need?',
          sv: 'Vilken är din utmaning och vilken hjälp behöver du?',
          nl: 'Wat is je uitdaging en welke hulp heb je nodig?',
        },
        minutes: 1,
        basis: 'sourced',
        admits: { problem: EVERYONE },
        silent: [],
        manner: ['private'],
      },
    },
    {
      type: 'turns',
      cases: 'each-member',
      phases: [
        {
          id: 'share',
          name: { en: 'Client shares', sv: 'Klienten berättar', nl: 'Cliënt vertelt' },
          prompt: {
            en: 'Challenge and the help you want.',
            sv: 'Utmaningen och hjälpen du vill ha.',
            nl: 'De uitdaging en de hulp die je zoekt.',
          },
          minutes: 2,
          basis: 'sourced',
          admits: { problem: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
        {
          id: 'clarify',
          name: { en: 'Clarify', sv: 'Klargör', nl: 'Verhelderen' },
          prompt: {
            en: 'Questions only, no suggestions.',
            sv: 'Bara frågor, inga förslag.',
            nl: 'Alleen vragen, geen suggesties.',
          },
          minutes: 2,
          basis: 'sourced',
          admits: { 'fact-question': PEERS, 'open-question': PEERS, answer: ['case-giver'] },
          silent: [],
          manner: [],
        },
        {
          id: 'consult',
          name: {
            en: 'Client turns around',
            sv: 'Klienten vänder sig om',
            nl: 'Cliënt draait zich om',
          },
          brief: { en: 'Turned around', sv: 'Bortvänd', nl: 'Omgedraaid' },
          prompt: {
            en: 'Talk with each other. The client listens and takes notes.',
            sv: 'Prata med varandra. Klienten lyssnar och antecknar.',
            nl: 'Praat met elkaar. De cliënt luistert en maakt notities.',
          },
          minutes: 5,
          basis: 'sourced',
          admits: { observation: PEERS, hypothesis: PEERS, idea: PEERS },
          silent: ['case-giver'],
          manner: ['third-person'],
        },
        {
          id: 'value',
          name: {
            en: 'Client turns back',
            sv: 'Klienten vänder sig tillbaka',
            nl: 'Cliënt draait terug',
          },
          brief: { en: 'Turned back', sv: 'Tillbaka', nl: 'Weer terug' },
          prompt: {
            en: 'What was most valuable, and what will you try?',
            sv: 'Vad var mest värdefullt och vad prövar du?',
            nl: 'Wat was het waardevolst, en wat ga je proberen?',
          },
          minutes: 1,
          basis: 'sourced',
          admits: { learned: ['case-giver'], agreement: ['case-giver'] },
          silent: PEERS,
          manner: ['protected'],
        },
      ],
    },
  ],
})
