import { defineMethod } from './define-method.ts'
import { PEERS } from './seat.ts'

/**
 * Three or four leaders without a facilitator, the time shared alike: each has a quarter of an
 * hour, and advice comes only when it is asked for.
 */
export const largrupp = defineMethod({
  id: 'largrupp',
  version: 1,
  name: {
    en: 'Learning group (equal time)',
    sv: 'Lärgrupp (lika tid)',
    nl: 'Leergroep (gelijke tijd)',
  },
  size: { from: 3, to: 4 },
  lead: 'timekeeper',
  total: 45,
  reckonedFor: 3,
  cadence:
    'standing slot every 2nd or 4th week; not moved as long as two can meet (founding document 002)',
  source:
    'founding document 002 (3 people x 15 min = 45; questions first, advice second; shared care for time); split inside the slot D',
  minutesBasis: '15 min per person (S); split inside the slot D',
  stretches: [
    {
      type: 'turns',
      cases: 'each-member',
      phases: [
        {
          id: 'share',
          name: { en: 'Share', sv: 'Dela', nl: 'Delen' },
          prompt: {
            en: 'Since last time, and what do you want to think about today?',
            sv: 'Sedan sist, och vad vill du fundera på i dag?',
            nl: 'Sinds de vorige keer, en waar wil je vandaag over nadenken?',
          },
          minutes: 3,
          basis: 'default',
          admits: { report: ['case-giver'], problem: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
        {
          id: 'explore',
          name: { en: 'Exploring questions', sv: 'Utforskande frågor', nl: 'Verkennende vragen' },
          prompt: {
            en: 'Curious first. Advice waits.',
            sv: 'Nyfiken först. Råden får vänta.',
            nl: 'Eerst nieuwsgierig zijn. Advies wacht.',
          },
          minutes: 7,
          basis: 'default',
          admits: { 'open-question': PEERS, 'fact-question': PEERS, answer: ['case-giver'] },
          silent: [],
          manner: [],
        },
        {
          id: 'advice',
          name: {
            en: 'Experience and advice, if asked for',
            sv: 'Erfarenhet och råd, om det önskas',
            nl: 'Ervaring en advies, als daarom gevraagd wordt',
          },
          brief: { en: 'Advice, if asked for', sv: 'Råd, om det önskas', nl: 'Advies, op verzoek' },
          prompt: {
            en: 'Do you want advice, experience, or more questions?',
            sv: 'Vill du ha råd, erfarenheter eller fler frågor?',
            nl: 'Wil je advies, ervaringen of nog meer vragen?',
          },
          minutes: 3,
          basis: 'founding',
          admits: { choice: ['case-giver'], observation: PEERS, idea: PEERS },
          silent: [],
          manner: ['consent'],
        },
        {
          id: 'next',
          name: { en: 'Next step', sv: 'Nästa steg', nl: 'Volgende stap' },
          prompt: {
            en: 'Your next step in one line, ready for next time.',
            sv: 'Ditt nästa steg på en rad, redo till nästa gång.',
            nl: 'Je volgende stap in één regel, klaar voor de volgende keer.',
          },
          minutes: 2,
          basis: 'default',
          admits: { agreement: ['case-giver'], learned: ['case-giver'] },
          silent: PEERS,
          manner: ['protected'],
        },
      ],
    },
  ],
})
