import { defineMethod } from './define-method.ts'
import { EVERYONE, PEERS } from './seat.ts'

/**
 * The Dutch ‘roddel’: the case-giver turns away and hears the circle talk about the case as if
 * nobody listened, which only a safe circle can bear.
 */
export const gossip = defineMethod({
  id: 'gossip',
  version: 1,
  name: { en: 'Gossip method', sv: 'Skvallermetoden', nl: 'Roddelmethode' },
  size: { from: 5, to: 8 },
  lead: 'facilitator',
  total: 40,
  needsSafety: true,
  cadence: 'as a change of method inside a series; not for an unsafe or new group',
  source:
    'bizz-company.nl (5/10/10/10/5); bpopleidingen.nl (three open questions each, back turned, third person, safe group only); managementissues.com (15 min gossip variant)',
  minutesBasis: '5/10/10/10/5 (V); here 2 of the 10 reaction minutes go to the agreement (D)',
  stretches: [
    {
      type: 'turns',
      cases: { atMost: 1 },
      phases: [
        {
          id: 'question',
          name: { en: 'Question', sv: 'Frågan', nl: 'Vraagintroductie' },
          prompt: {
            en: 'Your question and a short sketch.',
            sv: 'Din fråga och en kort skiss.',
            nl: 'Je vraag en een korte schets.',
          },
          minutes: 5,
          basis: 'sourced',
          admits: { problem: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
        {
          id: 'explore',
          name: { en: 'Explore', sv: 'Utforska', nl: 'Probleemverkenning' },
          prompt: {
            en: 'Three open questions each. Answer only the ones that set you thinking.',
            sv: 'Tre öppna frågor var. Svara bara på dem som väcker något.',
            nl: 'Ieder drie open vragen. Beantwoord alleen wat je aan het denken zet.',
          },
          minutes: 10,
          basis: 'sourced',
          admits: { 'open-question': PEERS, rating: ['case-giver'], answer: ['case-giver'] },
          silent: [],
          manner: ['at-most-three'],
        },
        {
          id: 'gossip',
          name: { en: 'Respectful gossip', sv: 'Respektfullt skvaller', nl: 'Respectvol roddelen' },
          prompt: {
            en: 'Speak about the case-giver as if absent: he, she, they. Curious, never mean. End with a shared advice.',
            sv: 'Tala om fallgivaren som om hen inte var här. Nyfiket, aldrig elakt. Avsluta med ett gemensamt råd.',
            nl: 'Praat over de inbrenger alsof die er niet is. Nieuwsgierig, nooit gemeen. Eindig met een gezamenlijk advies.',
          },
          minutes: 10,
          basis: 'sourced',
          admits: { observation: PEERS, hypothesis: PEERS, idea: PEERS },
          silent: ['case-giver'],
          manner: ['third-person'],
        },
        {
          id: 'reaction',
          name: { en: 'Reaction', sv: 'Reaktion', nl: 'Reactie van de inbrenger' },
          brief: { en: 'Reaction', sv: 'Reaktion', nl: 'Reactie' },
          prompt: {
            en: 'What touched you, what surprised you, what do you leave behind?',
            sv: 'Vad berörde, vad överraskade, vad lämnar du?',
            nl: 'Wat raakte je, wat verraste je, wat laat je liggen?',
          },
          minutes: 8,
          basis: 'sourced',
          admits: { observation: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
        {
          id: 'agree',
          name: { en: 'Agreement', sv: 'Åtagande', nl: 'Afspraak' },
          prompt: {
            en: 'One step before we meet again.',
            sv: 'Ett steg innan vi ses igen.',
            nl: 'Eén stap voor we elkaar weer zien.',
          },
          minutes: 2,
          basis: 'default',
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
        name: { en: 'Evaluation', sv: 'Utvärdering', nl: 'Evaluatie' },
        prompt: {
          en: 'How was it to be talked about, and to talk?',
          sv: 'Hur var det att bli omtalad, och att prata?',
          nl: 'Hoe was het om besproken te worden, en om te praten?',
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
