import { defineMethod } from './define-method.ts'
import { EVERYONE, PEERS } from './seat.ts'

/**
 * Managers bring what bothers them at work, at most two cases a meeting: made concrete, asked
 * about, talked over behind the stage while the case-giver listens, and closed with an
 * agreement that opens the next meeting.
 */
export const backstage = defineMethod({
  id: 'backstage',
  version: 1,
  name: { en: 'Backstage group', sv: 'Backstagegrupp', nl: 'Backstagegroep' },
  size: { from: 5, to: 8 },
  lead: 'facilitator',
  total: 150,
  cadence:
    '8 meetings, every 2-4 weeks (founding document 004); Swedish practice 10-12 a year or one per member every 4-5 weeks',
  source: 'founding document 004; fhv-runsten.se; suntarbetsliv.se',
  minutesBasis: 'only the 150 min meeting with at most two turns (S); inner minutes D',
  stretches: [
    {
      type: 'phase',
      phase: {
        id: 'checkin',
        name: { en: 'Check-in', sv: 'Incheckning', nl: 'Inchecken' },
        prompt: {
          en: 'One sentence each: how do you arrive today?',
          sv: 'En mening var: hur kommer du hit i dag?',
          nl: 'Ieder één zin: hoe zit je erbij vandaag?',
        },
        minutes: 10,
        basis: 'default',
        admits: { 'check-in': EVERYONE },
        silent: [],
        manner: ['round'],
      },
    },
    {
      type: 'phase',
      phase: {
        id: 'report',
        name: { en: 'Report back', sv: 'Återrapport', nl: 'Terugkoppeling' },
        prompt: {
          en: 'Tell us how it went with what you agreed: {agreement}.',
          sv: 'Berätta hur det gick med det du bestämde: {agreement}.',
          nl: 'Vertel hoe het is gegaan met je afspraak: {agreement}.',
        },
        minutes: 10,
        basis: 'founding',
        admits: { report: ['case-giver'], learned: ['case-giver'], 'fact-question': PEERS },
        silent: [],
        manner: [],
      },
    },
    {
      type: 'phase',
      phase: {
        id: 'choose',
        name: { en: 'Choose the cases', sv: 'Välj ärenden', nl: 'Casussen kiezen' },
        prompt: {
          en: 'Who has something pressing? At most two turns today.',
          sv: 'Vem har något angeläget? Högst två turer i dag.',
          nl: 'Wie heeft iets dringends? Vandaag hooguit twee beurten.',
        },
        minutes: 5,
        basis: 'founding',
        admits: { problem: EVERYONE, choice: EVERYONE },
        silent: [],
        manner: ['private'],
      },
    },
    {
      type: 'turns',
      cases: { atMost: 2 },
      phases: [
        {
          id: 'bring',
          name: { en: 'Bring in the problem', sv: 'Lägg fram problemet', nl: 'Probleem inbrengen' },
          brief: { en: 'Bring in', sv: 'Lägg fram', nl: 'Inbrengen' },
          prompt: {
            en: 'Describe one real work situation that bothers you. We only listen.',
            sv: 'Beskriv en verklig arbetssituation som skaver. Vi lyssnar bara.',
            nl: 'Beschrijf één echte werksituatie die je bezighoudt. Wij luisteren alleen.',
          },
          minutes: 5,
          basis: 'founding',
          admits: { problem: ['case-giver'] },
          silent: PEERS,
          manner: [],
        },
        {
          id: 'concretise',
          name: { en: 'Make it concrete', sv: 'Konkretisera', nl: 'Concretiseren' },
          brief: { en: 'Concretise', sv: 'Konkretisera', nl: 'Concretiseren' },
          prompt: {
            en: 'Ask for facts only: who, when, what was said. The case-giver ends with one line: my question is…',
            sv: 'Fråga bara efter fakta: vem, när, vad sades. Avsluta med en rad: min fråga är…',
            nl: 'Vraag alleen naar feiten: wie, wanneer, wat is er gezegd. Sluit af met één regel: mijn vraag is…',
          },
          minutes: 10,
          basis: 'founding',
          admits: { 'fact-question': PEERS, answer: ['case-giver'], objective: ['case-giver'] },
          silent: [],
          manner: [],
        },
        {
          id: 'explore',
          name: {
            en: 'Explore with open questions',
            sv: 'Utforska med öppna frågor',
            nl: 'Verkennen met open vragen',
          },
          brief: { en: 'Open questions', sv: 'Öppna frågor', nl: 'Open vragen' },
          prompt: {
            en: 'One open question at a time, then wait for the answer.',
            sv: 'En öppen fråga i taget. Vänta sedan in svaret.',
            nl: 'Eén open vraag tegelijk. Wacht dan op het antwoord.',
          },
          minutes: 15,
          basis: 'default',
          admits: { 'open-question': PEERS, 'fact-question': PEERS, answer: ['case-giver'] },
          silent: [],
          manner: ['round'],
        },
        {
          id: 'analyse',
          name: {
            en: 'The group analyses backstage',
            sv: 'Gruppen analyserar backstage',
            nl: 'De groep analyseert backstage',
          },
          brief: { en: 'Look & analyse', sv: 'Se och förstå', nl: 'Kijken en duiden' },
          prompt: {
            en: 'Talk with each other, not to the case-giver: what do you see, and what might be going on?',
            sv: 'Prata med varandra, inte till fallgivaren: vad ser ni och vad kan pågå?',
            nl: 'Praat met elkaar, niet tegen de inbrenger: wat valt op en wat kan er spelen?',
          },
          minutes: 10,
          basis: 'founding',
          admits: { observation: PEERS, hypothesis: PEERS },
          silent: ['case-giver'],
          manner: [],
        },
        {
          id: 'ownshare',
          name: { en: 'Own share', sv: 'Den egna delen', nl: 'Eigen aandeel' },
          brief: { en: 'Own share', sv: 'Egen del', nl: 'Eigen aandeel' },
          prompt: {
            en: 'One observation each about the case-giver’s own part: ‘I notice…’. Then the case-giver responds.',
            sv: 'En iakttagelse var om fallgivarens egen del: ”Jag lägger märke till…”. Sedan svarar fallgivaren.',
            nl: 'Ieder één observatie over het eigen aandeel van de inbrenger: ‘Ik merk op…’. Daarna reageert de inbrenger.',
          },
          minutes: 8,
          basis: 'founding',
          // The case-giver answers in the same phase, so is last rather than silent.
          admits: { feedback: PEERS, 'own-share': ['case-giver'] },
          silent: [],
          manner: ['round', 'case-giver-last'],
        },
        {
          id: 'ideas',
          name: { en: 'Creative options', sv: 'Kreativa möjligheter', nl: 'Creatieve oplossingen' },
          brief: { en: 'Ideas & advice', sv: 'Idéer och råd', nl: 'Idee en advies' },
          prompt: {
            en: 'Write ideas in silence first, also unusual ones. The case-giver collects and does not defend.',
            sv: 'Skriv idéer i tysthet först, gärna oväntade. Fallgivaren samlar och försvarar sig inte.',
            nl: 'Schrijf eerst in stilte ideeën op, ook ongewone. De inbrenger verzamelt en verdedigt zich niet.',
          },
          minutes: 7,
          basis: 'founding',
          admits: { idea: PEERS },
          silent: ['case-giver'],
          manner: ['private'],
        },
        {
          id: 'agree',
          name: { en: 'Agreement', sv: 'Åtagande', nl: 'Afspraak' },
          prompt: {
            en: 'What will you do, by when, and how will you notice that it worked?',
            sv: 'Vad gör du, till när, och hur märker du att det fungerade?',
            nl: 'Wat ga je doen, wanneer, en waaraan merk je dat het heeft gewerkt?',
          },
          minutes: 5,
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
        id: 'learn',
        name: { en: 'Learning round', sv: 'Lärrunda', nl: 'Leerronde' },
        prompt: {
          en: 'What do you take home for your own work?',
          sv: 'Vad tar du med dig till ditt eget arbete?',
          nl: 'Wat neem je mee naar je eigen werk?',
        },
        minutes: 5,
        basis: 'default',
        admits: { learned: EVERYONE },
        silent: [],
        manner: ['round', 'protected'],
      },
    },
  ],
})
