import { defineMethod } from './define-method.ts'
import { EVERYONE, PEERS } from './seat.ts'

/**
 * A case of one relation at work, told without notes: the circle imagines both sides, and
 * neither judges, advises nor solves.
 */
export const balint = defineMethod({
  id: 'balint',
  version: 1,
  name: { en: 'Balint group', sv: 'Balintgrupp', nl: 'Balintgroep' },
  size: { from: 6, to: 10 },
  lead: 'facilitator',
  total: 45,
  needsSafety: true,
  cadence: 'regular, long running; usually two cases in 90 min',
  source:
    'excerpt without address on what happens in a Balint group (6-10 people, ~45 min a case, 90 min a meeting, no advice); balint.co.uk; balintrt.com (online rules)',
  minutesBasis: '45 min a case (V); split D',
  stretches: [
    {
      type: 'phase',
      phase: {
        id: 'who',
        name: { en: 'Who has a case?', sv: 'Vem har ett ärende?', nl: 'Wie heeft een casus?' },
        prompt: {
          en: 'Who is carrying someone in their mind?',
          sv: 'Vem bär på någon i tankarna?',
          nl: 'Wie draagt iemand in gedachten met zich mee?',
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
          id: 'tell',
          name: {
            en: 'Tell, without notes',
            sv: 'Berätta, utan anteckningar',
            nl: 'Vertellen, zonder notities',
          },
          brief: { en: 'Tell', sv: 'Berätta', nl: 'Vertellen' },
          prompt: {
            en: 'Tell it as it comes: the person, you, the mood.',
            sv: 'Berätta som det kommer: personen, du, stämningen.',
            nl: 'Vertel zoals het komt: de ander, jij, de sfeer.',
          },
          minutes: 6,
          basis: 'sourced',
          admits: { problem: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
        {
          id: 'clarify',
          name: {
            en: 'A few factual questions',
            sv: 'Några faktafrågor',
            nl: 'Enkele feitelijke vragen',
          },
          brief: { en: 'Facts', sv: 'Fakta', nl: 'Feiten' },
          prompt: {
            en: 'Only what you must know. No cross-examination.',
            sv: 'Bara det ni måste veta. Inget korsförhör.',
            nl: 'Alleen wat je moet weten. Geen kruisverhoor.',
          },
          minutes: 4,
          basis: 'default',
          admits: { 'fact-question': PEERS, answer: ['case-giver'] },
          silent: [],
          manner: [],
        },
        {
          id: 'discuss',
          name: {
            en: 'Group imagines both sides',
            sv: 'Gruppen lever sig in i båda sidor',
            nl: 'De groep leeft zich in beide kanten in',
          },
          brief: { en: 'Both sides', sv: 'Båda sidor', nl: 'Beide kanten' },
          prompt: {
            en: 'What might each of them feel? Images and doubts are welcome, answers are not needed.',
            sv: 'Vad kan var och en känna? Bilder och tvivel är välkomna, svar behövs inte.',
            nl: 'Wat zouden beiden kunnen voelen? Beelden en twijfel zijn welkom, antwoorden niet nodig.',
          },
          minutes: 25,
          basis: 'sourced',
          admits: { observation: PEERS, hypothesis: PEERS },
          silent: ['case-giver'],
          manner: [],
        },
        {
          id: 'return',
          name: {
            en: 'Presenter returns',
            sv: 'Fallgivaren kommer tillbaka',
            nl: 'Inbrenger komt terug',
          },
          brief: { en: 'Presenter returns', sv: 'Fallgivaren åter', nl: 'Inbrenger terug' },
          prompt: {
            en: 'What do you want to say now?',
            sv: 'Vad vill du säga nu?',
            nl: 'Wat wil je nu zeggen?',
          },
          minutes: 5,
          basis: 'default',
          admits: { observation: ['case-giver'], learned: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
      ],
    },
    {
      type: 'phase',
      phase: {
        id: 'close',
        name: { en: 'Close', sv: 'Avslut', nl: 'Afsluiting' },
        prompt: {
          en: 'A word each to leave the case here.',
          sv: 'Ett ord var för att lämna ärendet här.',
          nl: 'Ieder één woord om de casus hier te laten.',
        },
        minutes: 3,
        basis: 'default',
        admits: { learned: EVERYONE },
        silent: [],
        manner: ['round', 'protected'],
      },
    },
  ],
})
