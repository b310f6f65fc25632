import { defineMethod } from './define-method.ts'
import { EVERYONE, MEMBERS, PEERS } from './seat.ts'

/**
 * Intervision in four phases under a chair: turn the problem into an objective, reflect to its
 * essence, look for the steps with leverage, then plan and look back.
 */
export const actionLearning = defineMethod({
  id: 'action-learning',
  version: 2,
  name: {
    en: 'Action learning / intervision, 4 phases',
    sv: 'Aktionslärande, 4 faser',
    nl: 'Action learning / intervisie, 4 fasen',
  },
  size: { from: 4, to: 8 },
  lead: 'facilitator',
  total: 70,
  cadence: 'not stated in the founding document; default every 4 weeks',
  source: 'founding document 003 (four phases, guiding chair); sub-steps and minutes D',
  minutesBasis: 'all D',
  stretches: [
    {
      type: 'phase',
      phase: {
        id: 'report',
        name: {
          en: 'Check-in and report back',
          sv: 'Incheckning och återrapport',
          nl: 'Inchecken en terugkoppelen',
        },
        brief: { en: 'Report back', sv: 'Återrapport', nl: 'Terugkoppeling' },
        prompt: {
          en: 'How are you, and what came of your last plan?',
          sv: 'Hur är läget, och vad blev det av din förra plan?',
          nl: 'Hoe is het, en wat is er van je vorige plan geworden?',
        },
        minutes: 10,
        basis: 'default',
        admits: { 'check-in': EVERYONE, report: ['case-giver'], learned: ['case-giver'] },
        silent: [],
        manner: ['round'],
      },
    },
    {
      type: 'turns',
      cases: { atMost: 1 },
      phases: [
        {
          id: 'p1-present',
          name: {
            en: '1a Present the problem',
            sv: '1a Presentera problemet',
            nl: '1a Probleem presenteren',
          },
          brief: { en: 'Present', sv: 'Presentera', nl: 'Presenteren' },
          prompt: {
            en: 'What is the problem, for whom, and why now?',
            sv: 'Vad är problemet, för vem och varför just nu?',
            nl: 'Wat is het probleem, voor wie, en waarom nu?',
          },
          minutes: 5,
          basis: 'founding',
          admits: { problem: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
        {
          id: 'p1-clarify',
          name: { en: '1b Clarify', sv: '1b Klargör', nl: '1b Verhelderen' },
          brief: { en: 'Clarify', sv: 'Klargör', nl: 'Verhelderen' },
          prompt: {
            en: 'Only what you need to see the situation. No ideas yet.',
            sv: 'Bara det du behöver för att se situationen. Inga idéer än.',
            nl: 'Alleen wat je nodig hebt om de situatie te zien. Nog geen ideeën.',
          },
          minutes: 7,
          basis: 'default',
          admits: { 'fact-question': PEERS, answer: ['case-giver'] },
          silent: [],
          manner: [],
        },
        {
          id: 'p1-objective',
          name: {
            en: '1c Rephrase into an objective',
            sv: '1c Formulera om till ett mål',
            nl: '1c Herformuleren tot doel',
          },
          brief: { en: 'Objective', sv: 'Mål', nl: 'Doel' },
          prompt: {
            en: 'Write the goal behind the problem in one line: ‘I want to…’. The case-giver picks one or rewrites.',
            sv: 'Skriv målet bakom problemet på en rad: ”Jag vill…”. Fallgivaren väljer en eller skriver om.',
            nl: 'Schrijf in één regel het doel achter het probleem: ‘Ik wil…’. De inbrenger kiest of herschrijft.',
          },
          minutes: 5,
          basis: 'founding',
          admits: { objective: MEMBERS },
          silent: [],
          manner: ['private'],
        },
        {
          id: 'p2-questions',
          name: { en: '2a Open questions', sv: '2a Öppna frågor', nl: '2a Open vragen' },
          brief: { en: 'Open questions', sv: 'Öppna frågor', nl: 'Open vragen' },
          prompt: {
            en: 'Ask what helps the case-giver think, not what helps you solve.',
            sv: 'Fråga det som hjälper fallgivaren att tänka, inte det som hjälper dig att lösa.',
            nl: 'Vraag wat de inbrenger helpt denken, niet wat jou helpt oplossen.',
          },
          minutes: 15,
          basis: 'default',
          admits: { 'open-question': PEERS, 'fact-question': PEERS, answer: ['case-giver'] },
          silent: [],
          manner: [],
        },
        {
          id: 'p2-reflect',
          name: {
            en: '2b Reflect on the essence',
            sv: '2b Reflektera över kärnan',
            nl: '2b Reflecteren op de kern',
          },
          brief: { en: 'The essence', sv: 'Kärnan', nl: 'De kern' },
          prompt: {
            en: 'What seems to be the key thing to improve here?',
            sv: 'Vad verkar vara det viktigaste att förbättra här?',
            nl: 'Wat lijkt hier de kern om te verbeteren?',
          },
          minutes: 8,
          basis: 'founding',
          admits: { observation: PEERS, hypothesis: PEERS },
          silent: ['case-giver'],
          manner: [],
        },
        {
          id: 'p3-actions',
          name: {
            en: '3a Leverage actions',
            sv: '3a Åtgärder som ger hävstång',
            nl: '3a Hefboomacties',
          },
          brief: { en: 'Actions', sv: 'Åtgärder', nl: 'Acties' },
          prompt: {
            en: 'Which small step would move the most? Write first, then show.',
            sv: 'Vilket litet steg skulle flytta mest? Skriv först, visa sedan.',
            nl: 'Welke kleine stap brengt het meest in beweging? Eerst schrijven, dan tonen.',
          },
          minutes: 7,
          basis: 'founding',
          admits: { idea: PEERS },
          silent: ['case-giver'],
          manner: ['private'],
        },
        {
          id: 'p3-hints',
          name: {
            en: '3b Implementation hints',
            sv: '3b Tips för genomförande',
            nl: '3b Tips voor de uitvoering',
          },
          brief: { en: 'Hints', sv: 'Tips', nl: 'Tips' },
          prompt: {
            en: 'Pick one or two. What could get in the way, and who can help?',
            sv: 'Välj en eller två. Vad kan komma i vägen och vem kan hjälpa?',
            nl: 'Kies er een of twee. Wat kan in de weg staan en wie kan helpen?',
          },
          minutes: 5,
          basis: 'founding',
          admits: {
            choice: ['case-giver'],
            answer: ['case-giver'],
            idea: PEERS,
            'open-question': PEERS,
          },
          silent: [],
          manner: ['hints'],
        },
        {
          id: 'p4-plan',
          name: { en: '4a Plan', sv: '4a Plan', nl: '4a Plan' },
          brief: { en: 'Plan', sv: 'Plan', nl: 'Plan' },
          prompt: {
            en: 'Say it as a promise to yourself: what, when, how checked.',
            sv: 'Säg det som ett löfte till dig själv: vad, när, hur du kollar.',
            nl: 'Zeg het als belofte aan jezelf: wat, wanneer, hoe je het toetst.',
          },
          minutes: 4,
          basis: 'founding',
          admits: { agreement: ['case-giver'] },
          silent: PEERS,
          manner: ['protected'],
        },
      ],
    },
    {
      type: 'phase',
      phase: {
        id: 'p4-reflect',
        name: {
          en: '4b Reflect on the process',
          sv: '4b Reflektera över processen',
          nl: '4b Reflecteren op het proces',
        },
        brief: { en: 'Reflect', sv: 'Reflektera', nl: 'Reflectie' },
        prompt: {
          en: 'How did we work together, and what do we do differently next time?',
          sv: 'Hur arbetade vi tillsammans och vad gör vi annorlunda nästa gång?',
          nl: 'Hoe werkten we samen en wat doen we de volgende keer anders?',
        },
        minutes: 4,
        basis: 'founding',
        admits: { learned: EVERYONE },
        silent: [],
        manner: ['round', 'protected'],
      },
    },
  ],
})
