import { defineMethod } from './define-method.ts'
import { EVERYONE, PEERS } from './seat.ts'

/**
 * One moment that went otherwise than hoped: the circle gathers the facts, everyone takes a
 * position in writing, and only then the case-giver tells what was really done.
 */
export const incident = defineMethod({
  id: 'incident',
  version: 1,
  name: { en: 'Incident method', sv: 'Incidentmetoden', nl: 'Incidentmethode' },
  size: { from: 5, to: 10 },
  lead: 'facilitator',
  total: 75,
  cadence: 'default every 4-6 weeks',
  source:
    'fotoscholing.nl (timed 65 min variant); eenmeesterinleren.nl (ten rounds after Hendriksen, incl. written position and what the case-giver did)',
  minutesBasis:
    'source variant 5/10/5/15/10/10/10 = 65 (V), here spread over the ten-round order (D)',
  stretches: [
    {
      type: 'phase',
      phase: {
        id: 'report',
        name: { en: 'Report back', sv: 'Återrapport', nl: 'Terugkoppeling' },
        prompt: {
          en: 'How did the advice of last time work out?',
          sv: 'Hur föll förra gångens råd ut?',
          nl: 'Hoe heeft het advies van vorige keer uitgepakt?',
        },
        minutes: 5,
        basis: 'sourced',
        admits: { report: ['case-giver'], learned: ['case-giver'] },
        silent: [],
        manner: [],
      },
    },
    {
      type: 'phase',
      phase: {
        id: 'pitch',
        name: { en: 'Bring incidents', sv: 'Ta upp händelser', nl: 'Incidenten inbrengen' },
        prompt: {
          en: 'One recent event in one line each.',
          sv: 'En aktuell händelse på en rad var.',
          nl: 'Ieder één recent voorval in één regel.',
        },
        minutes: 8,
        basis: 'sourced',
        admits: { problem: EVERYONE },
        silent: [],
        manner: ['round'],
      },
    },
    {
      type: 'phase',
      phase: {
        id: 'choose',
        name: { en: 'Choose one', sv: 'Välj en', nl: 'Kies er één' },
        prompt: {
          en: 'Which incident teaches most of us something?',
          sv: 'Vilken händelse lär flest av oss något?',
          nl: 'Van welk voorval leren de meesten iets?',
        },
        minutes: 4,
        basis: 'sourced',
        admits: { choice: EVERYONE },
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
          name: { en: 'Tell the incident', sv: 'Berätta händelsen', nl: 'Het incident vertellen' },
          brief: { en: 'The incident', sv: 'Händelsen', nl: 'Het incident' },
          prompt: {
            en: 'Stop at the moment you had to act. Do not tell what you did.',
            sv: 'Stanna vid ögonblicket då du måste handla. Säg inte vad du gjorde.',
            nl: 'Stop op het moment dat je moest handelen. Vertel niet wat je deed.',
          },
          minutes: 5,
          basis: 'default',
          admits: { problem: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
        {
          id: 'note',
          name: { en: 'Note your questions', sv: 'Skriv ner frågor', nl: 'Vragen noteren' },
          brief: { en: 'Questions', sv: 'Frågor', nl: 'Vragen' },
          prompt: {
            en: 'Write the facts you still need.',
            sv: 'Skriv vilka fakta du saknar.',
            nl: 'Schrijf op welke feiten je nog mist.',
          },
          minutes: 5,
          basis: 'sourced',
          admits: { 'fact-question': PEERS },
          silent: ['case-giver'],
          manner: ['private'],
        },
        {
          id: 'info',
          name: { en: 'Information round', sv: 'Informationsrunda', nl: 'Informatieronde' },
          prompt: {
            en: 'Facts only: no judgement, no reading-in, no suggestion.',
            sv: 'Bara fakta: ingen värdering, tolkning eller antydan.',
            nl: 'Alleen feiten: geen oordeel, interpretatie of suggestie.',
          },
          minutes: 12,
          basis: 'sourced',
          admits: { 'fact-question': PEERS, answer: ['case-giver'] },
          silent: [],
          manner: [],
        },
        {
          id: 'analyse',
          name: { en: 'Analysis', sv: 'Analys', nl: 'Analyse' },
          prompt: {
            en: 'What explains this, and what is the case-giver’s role in it?',
            sv: 'Vad förklarar detta, och vilken roll har fallgivaren?',
            nl: 'Wat verklaart dit, en wat is de rol van de inbrenger?',
          },
          minutes: 10,
          basis: 'sourced',
          admits: { hypothesis: PEERS, observation: PEERS },
          silent: ['case-giver'],
          manner: [],
        },
        {
          id: 'position',
          name: {
            en: 'Written position',
            sv: 'Skriftligt ställningstagande',
            nl: 'Schriftelijk standpunt',
          },
          brief: { en: 'Position', sv: 'Ståndpunkt', nl: 'Standpunt' },
          prompt: {
            en: '‘In this place I would…’ One position each, with the reason.',
            sv: '”I det läget skulle jag…” Ett ställningstagande var, med skäl.',
            nl: '‘In die situatie zou ik…’ Ieder één standpunt, met reden.',
          },
          minutes: 5,
          basis: 'sourced',
          admits: { idea: PEERS },
          silent: ['case-giver'],
          manner: ['private'],
        },
        {
          id: 'aloud',
          name: {
            en: 'Positions aloud',
            sv: 'Ställningstaganden högt',
            nl: 'Standpunten uitspreken',
          },
          brief: { en: 'Positions aloud', sv: 'Ståndpunkter högt', nl: 'Standpunten hardop' },
          prompt: {
            en: 'Read yours. The case-giver listens and notes, no reply yet.',
            sv: 'Läs ditt. Fallgivaren lyssnar och antecknar, svarar inte än.',
            nl: 'Lees voor. De inbrenger luistert en noteert, reageert nog niet.',
          },
          minutes: 8,
          basis: 'sourced',
          admits: { idea: PEERS },
          silent: ['case-giver'],
          manner: ['round'],
        },
        {
          id: 'reveal',
          name: {
            en: 'What really happened',
            sv: 'Vad som faktiskt hände',
            nl: 'Wat er echt gebeurde',
          },
          brief: { en: 'What happened', sv: 'Vad som hände', nl: 'De afloop' },
          prompt: {
            en: 'Now tell what you did and how it ended.',
            sv: 'Berätta nu vad du gjorde och hur det slutade.',
            nl: 'Vertel nu wat je deed en hoe het afliep.',
          },
          minutes: 5,
          basis: 'sourced',
          admits: { report: ['case-giver'], observation: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
        {
          id: 'agree',
          name: {
            en: 'Discussion and agreement',
            sv: 'Diskussion och åtagande',
            nl: 'Discussie en afspraak',
          },
          brief: { en: 'Agreement', sv: 'Åtagande', nl: 'Afspraak' },
          prompt: {
            en: 'Which position helps, and what will you do?',
            sv: 'Vilket ställningstagande hjälper, och vad gör du?',
            nl: 'Welk standpunt helpt, en wat ga je doen?',
          },
          minutes: 5,
          basis: 'sourced',
          admits: { observation: PEERS, agreement: ['case-giver'] },
          silent: [],
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
          en: 'One thing you would do differently yourself.',
          sv: 'En sak du själv skulle göra annorlunda.',
          nl: 'Eén ding dat je zelf anders zou doen.',
        },
        minutes: 3,
        basis: 'sourced',
        admits: { learned: EVERYONE },
        silent: [],
        manner: ['round', 'protected'],
      },
    },
  ],
})
