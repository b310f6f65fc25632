import { defineMethod } from './define-method.ts'
import { EVERYONE, PEERS } from './seat.ts'

/**
 * Swedish peer supervision in strict rounds: how, what and when but not why, then what made an
 * impression, then thoughts aloud while the case-giver takes notes.
 */
export const reflectingTeam = defineMethod({
  id: 'reflecting-team',
  version: 1,
  name: {
    en: 'Reflecting team (Swedish peer supervision)',
    sv: 'Reflekterande team (kollegial handledning)',
    nl: 'Reflecterend team',
  },
  size: { from: 4, to: 8 },
  lead: 'facilitator',
  total: 45,
  cadence: 'agreed in a group contract; default every 3-4 weeks',
  source:
    'metodbanken.se (order, rounds, no why/leading questions, affirmation step, silent case-giver, goal until next time); minutes D',
  minutesBasis: 'all D',
  stretches: [
    {
      type: 'phase',
      phase: {
        id: 'report',
        name: { en: 'Since last time', sv: 'Sedan sist', nl: 'Sinds de vorige keer' },
        prompt: {
          en: 'What has happened, what is current, what do you want to bring?',
          sv: 'Vad har hänt, vad är aktuellt, vad vill du ta upp?',
          nl: 'Wat is er gebeurd, wat speelt er, wat wil je inbrengen?',
        },
        minutes: 5,
        basis: 'sourced',
        admits: { 'check-in': EVERYONE, report: ['case-giver'] },
        silent: [],
        manner: ['round'],
      },
    },
    {
      type: 'turns',
      cases: { atMost: 1 },
      phases: [
        {
          id: 'present',
          name: { en: 'Presentation', sv: 'Presentation', nl: 'Presentatie' },
          prompt: {
            en: 'Short: what do you want help with?',
            sv: 'Kort: vad vill du ha hjälp med?',
            nl: 'Kort: waarmee wil je hulp?',
          },
          minutes: 5,
          basis: 'sourced',
          admits: { problem: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
        {
          id: 'clarify',
          name: { en: 'Clarifying round', sv: 'Klargörande runda', nl: 'Verhelderende ronde' },
          prompt: {
            en: 'How, what, when, who, in what way. Leave why and leading questions out.',
            sv: 'Hur, vad, när, vem, på vilket sätt. Hoppa över varför och ledande frågor.',
            nl: 'Hoe, wat, wanneer, wie, op welke manier. Laat waarom en sturende vragen weg.',
          },
          minutes: 10,
          basis: 'sourced',
          admits: { 'fact-question': PEERS, 'open-question': PEERS, answer: ['case-giver'] },
          silent: [],
          manner: ['round', 'no-why'],
        },
        {
          id: 'affirm',
          name: { en: 'Affirming round', sv: 'Bekräftande runda', nl: 'Bevestigende ronde' },
          prompt: {
            en: 'Say what impressed you. No questions, no solutions.',
            sv: 'Säg vad som gjort intryck. Inga frågor, inga lösningar.',
            nl: 'Zeg wat indruk maakte. Geen vragen, geen oplossingen.',
          },
          minutes: 5,
          basis: 'sourced',
          admits: { feedback: PEERS },
          silent: ['case-giver'],
          manner: ['round'],
        },
        {
          id: 'reflect',
          name: { en: 'Reflecting rounds', sv: 'Reflekterande rundor', nl: 'Reflecterende rondes' },
          prompt: {
            en: 'One thought at a time. Build on each other or pass.',
            sv: 'En tanke i taget. Bygg vidare eller säg pass.',
            nl: 'Eén gedachte tegelijk. Bouw voort of pas.',
          },
          minutes: 12,
          basis: 'sourced',
          admits: { observation: PEERS, hypothesis: PEERS, idea: PEERS },
          silent: ['case-giver'],
          manner: ['round'],
        },
        {
          id: 'sum',
          name: { en: 'Summing up and goal', sv: 'Summering och mål', nl: 'Samenvatten en doel' },
          brief: { en: 'Summary', sv: 'Summering', nl: 'Samenvatting' },
          prompt: {
            en: 'What was most useful, and your goal until next time?',
            sv: 'Vad var mest användbart, och ditt mål till nästa gång?',
            nl: 'Wat was het nuttigst, en je doel tot de volgende keer?',
          },
          minutes: 4,
          basis: 'sourced',
          admits: { observation: ['case-giver'], agreement: ['case-giver'] },
          silent: PEERS,
          manner: ['protected'],
        },
      ],
    },
    {
      type: 'phase',
      phase: {
        id: 'learn',
        name: { en: 'Learning', sv: 'Lärande', nl: 'Leren' },
        prompt: {
          en: 'What do you take with you?',
          sv: 'Vad tar du med dig?',
          nl: 'Wat neem je mee?',
        },
        minutes: 4,
        basis: 'sourced',
        admits: { learned: EVERYONE },
        silent: [],
        manner: ['round', 'protected'],
      },
    },
  ],
})
