import type { Statement } from '../pulse/statement.ts'
import { defineMethod } from './define-method.ts'
import { EVERYONE, PEERS } from './seat.ts'

/** What an executive team looks at in itself: from its mission, its relations and its work, to what it learns. */
const STATEMENTS: readonly Statement[] = [
  {
    id: 'mission',
    text: {
      en: 'Our mission as a team is clear to each of us.',
      sv: 'Vårt uppdrag som team är tydligt för var och en av oss.',
      nl: 'Onze opdracht als team is voor ieder van ons duidelijk.',
    },
  },
  {
    id: 'candour',
    text: {
      en: 'We speak openly about what is hard.',
      sv: 'Vi talar öppet om det som är svårt.',
      nl: 'We spreken openlijk over wat moeilijk is.',
    },
  },
  {
    id: 'decisions',
    text: {
      en: 'What we decide together, each of us stands by.',
      sv: 'Det vi beslutar tillsammans står var och en av oss för.',
      nl: 'Wat we samen besluiten, daar houdt ieder van ons zich aan.',
    },
  },
  {
    id: 'stakeholders',
    text: {
      en: 'We start from what those who depend on us need.',
      sv: 'Vi utgår från vad de som är beroende av oss behöver.',
      nl: 'We gaan uit van wat de mensen nodig hebben die op ons rekenen.',
    },
  },
  {
    id: 'learning',
    text: {
      en: 'Today we learned something as a team.',
      sv: 'I dag lärde vi oss något som team.',
      nl: 'Vandaag hebben we als team iets geleerd.',
    },
  },
]

/**
 * A management team works on its own agenda, from its mission and with the team leader
 * accountable: questions before positions, and a pause to see how it works.
 */
export const executive = defineMethod({
  id: 'executive',
  version: 3,
  name: {
    en: 'Executive team session',
    sv: 'Ledningsgruppssession',
    nl: 'Sessie voor het managementteam',
  },
  size: { from: 5, to: 9 },
  lead: 'facilitator',
  total: 180,
  cadence: 'default every 6-8 weeks, inside or beside the normal management meeting',
  source:
    'founding document 001 (start from mission and agenda, real tasks, team leader responsible, other management teams, just-in-time interventions, follow-up survey); Hawkins five disciplines; Clutterbuck PERILL; minutes D',
  minutesBasis: 'all D',
  stretches: [
    {
      type: 'phase',
      phase: {
        id: 'checkin',
        name: { en: 'Check-in and purpose', sv: 'Incheckning och syfte', nl: 'Inchecken en doel' },
        brief: { en: 'Check-in', sv: 'Incheckning', nl: 'Inchecken' },
        prompt: {
          en: 'What must be better after these three hours?',
          sv: 'Vad ska vara bättre efter de här tre timmarna?',
          nl: 'Wat moet na deze drie uur beter zijn?',
        },
        minutes: 10,
        basis: 'default',
        admits: { 'check-in': EVERYONE, problem: ['team-leader'] },
        silent: [],
        manner: ['round'],
      },
    },
    {
      type: 'phase',
      phase: {
        id: 'report',
        name: {
          en: 'Follow up agreements',
          sv: 'Följ upp åtaganden',
          nl: 'Afspraken opvolgen',
        },
        brief: { en: 'Follow-up', sv: 'Följ upp', nl: 'Opvolging' },
        prompt: {
          en: 'Kept, changed or dropped, and what did we learn?',
          sv: 'Hållet, ändrat eller släppt, och vad lärde vi oss?',
          nl: 'Nagekomen, gewijzigd of losgelaten, en wat leerden we?',
        },
        minutes: 10,
        basis: 'founding',
        admits: { report: EVERYONE, learned: EVERYONE },
        silent: [],
        manner: [],
      },
    },
    {
      type: 'phase',
      phase: {
        id: 'mission',
        name: {
          en: 'Mission and stakeholders',
          sv: 'Uppdrag och intressenter',
          nl: 'Opdracht en belanghebbenden',
        },
        brief: { en: 'Mission', sv: 'Uppdrag', nl: 'Opdracht' },
        prompt: {
          en: 'Who expects what from us as a team that none of us can deliver alone?',
          sv: 'Vem förväntar sig vad av oss som team, som ingen av oss klarar ensam?',
          nl: 'Wie verwacht wat van ons als team, dat niemand alleen kan leveren?',
        },
        minutes: 20,
        basis: 'founding',
        admits: { observation: EVERYONE },
        silent: [],
        manner: ['private', 'round', 'leader-last'],
      },
    },
    {
      type: 'phase',
      phase: {
        id: 'issue',
        name: {
          en: 'Choose one real issue',
          sv: 'Välj en verklig fråga',
          nl: 'Kies één echt vraagstuk',
        },
        brief: { en: 'One issue', sv: 'En fråga', nl: 'Vraagstuk' },
        prompt: {
          en: 'Which item on our own agenda deserves slow thinking today?',
          sv: 'Vilken punkt på vår egen agenda förtjänar eftertanke i dag?',
          nl: 'Welk punt op onze eigen agenda verdient vandaag vertraging?',
        },
        minutes: 10,
        basis: 'founding',
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
          id: 'questions',
          name: {
            en: 'Questions before positions',
            sv: 'Frågor före ståndpunkter',
            nl: 'Vragen vóór standpunten',
          },
          brief: { en: 'Questions first', sv: 'Frågor först', nl: 'Eerst vragen' },
          prompt: {
            en: 'No positions yet. What do we not understand?',
            sv: 'Inga ståndpunkter än. Vad förstår vi inte?',
            nl: 'Nog geen standpunten. Wat begrijpen we niet?',
          },
          minutes: 25,
          basis: 'default',
          admits: { 'fact-question': PEERS, 'open-question': PEERS, answer: ['case-giver'] },
          silent: [],
          manner: ['leader-last'],
        },
        {
          id: 'balcony',
          name: { en: 'Balcony pause', sv: 'Balkongpaus', nl: 'Balkonpauze' },
          prompt: {
            en: 'How are we working right now? Start with your own part.',
            sv: 'Hur arbetar vi just nu? Börja med din egen del.',
            nl: 'Hoe werken we nu samen? Begin bij je eigen aandeel.',
          },
          minutes: 10,
          basis: 'founding',
          admits: { observation: EVERYONE, feedback: EVERYONE },
          silent: [],
          manner: ['round'],
        },
        {
          id: 'break',
          name: { en: 'Break', sv: 'Paus', nl: 'Pauze' },
          prompt: {
            en: 'Fifteen minutes.',
            sv: 'Femton minuter.',
            nl: 'Vijftien minuten.',
          },
          minutes: 15,
          basis: 'default',
          admits: {},
          silent: [],
          manner: [],
        },
        {
          id: 'views',
          name: { en: 'Other views', sv: 'Andra perspektiv', nl: 'Andere perspectieven' },
          prompt: {
            en: 'Speak for a customer, a colleague team, the board. What would they say?',
            sv: 'Tala för en kund, en annan ledningsgrupp, styrelsen. Vad skulle de säga?',
            nl: 'Spreek namens een klant, een ander team, het bestuur. Wat zouden zij zeggen?',
          },
          minutes: 20,
          basis: 'founding',
          admits: { hypothesis: EVERYONE, observation: EVERYONE },
          silent: [],
          manner: [],
        },
        {
          id: 'options',
          name: { en: 'Options', sv: 'Alternativ', nl: 'Opties' },
          prompt: {
            en: 'Write at least two options each, one you do not like.',
            sv: 'Skriv minst två alternativ var, ett som du inte gillar.',
            nl: 'Schrijf ieder minstens twee opties, één die je niet bevalt.',
          },
          minutes: 20,
          basis: 'default',
          admits: { idea: EVERYONE },
          silent: [],
          manner: ['private', 'leader-last'],
        },
        {
          id: 'agree',
          name: {
            en: 'Decision and agreements',
            sv: 'Beslut och åtaganden',
            nl: 'Besluit en afspraken',
          },
          brief: { en: 'Decision', sv: 'Beslut', nl: 'Besluit' },
          prompt: {
            en: 'What is decided, who owns it, by when, and which other teams must know?',
            sv: 'Vad är beslutat, vem äger det, till när, och vilka andra grupper måste veta?',
            nl: 'Wat is besloten, wie is eigenaar, wanneer, en welke andere teams moeten het weten?',
          },
          minutes: 20,
          basis: 'founding',
          admits: { agreement: EVERYONE },
          silent: [],
          manner: ['protected'],
        },
      ],
    },
    {
      type: 'phase',
      phase: {
        id: 'pulse',
        name: { en: 'Anonymous pulse', sv: 'Anonym puls', nl: 'Anonieme pols' },
        brief: { en: 'Pulse', sv: 'Puls', nl: 'Pols' },
        prompt: {
          en: 'Five statements, 1-5. Shown only as a group result.',
          sv: 'Fem påståenden, 1–5. Visas bara som gruppresultat.',
          nl: 'Vijf stellingen, 1-5. Alleen als groepsresultaat getoond.',
        },
        minutes: 8,
        basis: 'founding',
        admits: { pulse: EVERYONE },
        silent: [],
        manner: ['anonymous'],
        statements: STATEMENTS,
      },
    },
    {
      type: 'phase',
      phase: {
        id: 'learn',
        name: { en: 'Team learning', sv: 'Teamets lärande', nl: 'Teamleren' },
        brief: { en: 'Learning', sv: 'Lärande', nl: 'Leren' },
        prompt: {
          en: 'What do we take into our ordinary meetings?',
          sv: 'Vad tar vi med till våra vanliga möten?',
          nl: 'Wat nemen we mee naar onze gewone vergaderingen?',
        },
        minutes: 12,
        basis: 'founding',
        admits: { learned: EVERYONE },
        silent: [],
        manner: ['round', 'protected', 'leader-last'],
      },
    },
  ],
})
