import { defineMethod } from './define-method.ts'
import { EVERYONE, MEMBERS, PEERS } from './seat.ts'

/**
 * Marquardt’s question-led form: whoever speaks asks, or answers a question, and the last
 * quarter of an hour belongs to what was learned.
 */
export const wial = defineMethod({
  id: 'wial',
  version: 1,
  name: {
    en: 'Question-led action learning (WIAL style)',
    sv: 'Frågestyrt aktionslärande (WIAL-stil)',
    nl: 'Vraaggestuurd action learning (WIAL-stijl)',
  },
  size: { from: 4, to: 8 },
  lead: 'facilitator',
  total: 90,
  cadence: 'single or series; not stated in what we saw',
  source: 'wial.org (rule 1, restated problem, 1-10 check, protected reflection); minutes D',
  minutesBasis: 'last 15 min reserved for learning (V); rest D',
  stretches: [
    {
      type: 'phase',
      phase: {
        id: 'open',
        name: {
          en: 'Opening and own skill',
          sv: 'Öppning och egen färdighet',
          nl: 'Opening en eigen vaardigheid',
        },
        brief: { en: 'Opening', sv: 'Öppning', nl: 'Opening' },
        prompt: {
          en: 'Speak only to ask or to answer; the coach may stop us to learn. Which leadership skill will you practise?',
          sv: 'Tala bara för att fråga eller svara; coachen får stanna upp oss för lärande. Vilken ledarfärdighet övar du på?',
          nl: 'Spreek alleen om te vragen of te antwoorden; de coach mag ons stilzetten om te leren. Welke leiderschapsvaardigheid oefen je?',
        },
        minutes: 4,
        basis: 'sourced',
        admits: { skill: EVERYONE },
        silent: [],
        manner: ['round'],
      },
    },
    {
      type: 'turns',
      cases: { atMost: 1 },
      phases: [
        {
          id: 'problem',
          name: { en: 'Problem in brief', sv: 'Problemet i korthet', nl: 'Probleem in het kort' },
          brief: { en: 'Problem', sv: 'Problem', nl: 'Probleem' },
          prompt: {
            en: 'Two or three minutes. The rest will come out in questions.',
            sv: 'Två–tre minuter. Resten kommer fram genom frågor.',
            nl: 'Twee of drie minuten. De rest komt via vragen naar boven.',
          },
          minutes: 3,
          basis: 'default',
          admits: { problem: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
        {
          id: 'q-problem',
          name: {
            en: 'Questions about the problem',
            sv: 'Frågor om problemet',
            nl: 'Vragen over het probleem',
          },
          brief: { en: 'About the problem', sv: 'Om problemet', nl: 'Over het probleem' },
          prompt: {
            en: 'Who has the next question? Questions may go to anyone.',
            sv: 'Vem har nästa fråga? Frågor får gå till vem som helst.',
            nl: 'Wie heeft de volgende vraag? Vragen mogen aan iedereen.',
          },
          minutes: 20,
          basis: 'default',
          admits: { 'fact-question': EVERYONE, 'open-question': EVERYONE, answer: EVERYONE },
          silent: [],
          manner: ['replies-only'],
        },
        {
          id: 'consensus',
          name: {
            en: 'Do we agree what the problem is?',
            sv: 'Är vi överens om problemet?',
            nl: 'Zijn we het eens over het probleem?',
          },
          brief: { en: 'Do we agree?', sv: 'Är vi överens?', nl: 'Zijn we het eens?' },
          prompt: {
            en: 'Write the problem in your own words, not a solution. How well do we work, 1-10?',
            sv: 'Skriv problemet med egna ord, inte en lösning. Hur bra arbetar vi, 1–10?',
            nl: 'Schrijf het probleem in eigen woorden, geen oplossing. Hoe goed werken we, 1-10?',
          },
          minutes: 8,
          basis: 'sourced',
          admits: { objective: EVERYONE, rating: EVERYONE },
          silent: [],
          manner: ['private', 'case-giver-last'],
        },
        {
          id: 'q-options',
          name: {
            en: 'Questions about goal and options',
            sv: 'Frågor om mål och möjligheter',
            nl: 'Vragen over doel en opties',
          },
          brief: { en: 'Goal and options', sv: 'Mål och möjligheter', nl: 'Doel en opties' },
          prompt: {
            en: 'What would success look like? Ideas only as an answer to a question.',
            sv: 'Hur skulle framgång se ut? Idéer bara som svar på en fråga.',
            nl: 'Hoe zou succes eruitzien? Ideeën alleen als antwoord op een vraag.',
          },
          minutes: 30,
          basis: 'default',
          admits: {
            'fact-question': EVERYONE,
            'open-question': EVERYONE,
            answer: EVERYONE,
            idea: EVERYONE,
          },
          silent: [],
          manner: ['replies-only'],
        },
        {
          id: 'actions',
          name: { en: 'Actions', sv: 'Åtgärder', nl: 'Acties' },
          prompt: {
            en: 'What action will you take, and by when? Who offers what?',
            sv: 'Vad gör du och till när? Vem erbjuder vad?',
            nl: 'Welke actie neem je, en wanneer? Wie biedt wat aan?',
          },
          minutes: 10,
          basis: 'sourced',
          admits: { agreement: MEMBERS },
          silent: [],
          manner: ['protected'],
        },
      ],
    },
    {
      type: 'phase',
      phase: {
        id: 'learning',
        name: { en: 'Learning', sv: 'Lärande', nl: 'Leren' },
        prompt: {
          en: 'How did we do as a team, how did you do on your skill, where will you use it?',
          sv: 'Hur arbetade vi som team, hur gick det med din färdighet, var använder du den?',
          nl: 'Hoe deden we het als team, hoe ging het met jouw vaardigheid, waar gebruik je die?',
        },
        minutes: 15,
        basis: 'sourced',
        admits: { learned: EVERYONE },
        silent: [],
        manner: ['round', 'protected'],
      },
    },
  ],
})
