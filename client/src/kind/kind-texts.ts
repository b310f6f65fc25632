import type { Kind } from '@kring/shared/note/kind'
import { eachLanguage } from '../language/each-language.ts'

/** What the board says about one kind. */
export interface KindWords {
  /** On the stamp, the chip and the note. */
  readonly name: string
  /** More than one of them, at the start of a sentence. */
  readonly many: string
  /** The empty line to write on. */
  readonly line: string
  /** What it is, in one sentence. */
  readonly is: string
}

export type KindTexts = { readonly [kind in Kind]: KindWords }

const en: KindTexts = {
  problem: {
    name: 'Problem',
    many: 'Problems',
    line: 'How do you see it, in one or two sentences?',
    is: 'What the case is about, in the words of who brings it.',
  },
  objective: {
    name: 'Objective',
    many: 'Objectives',
    line: 'What would be different afterwards?',
    is: 'Where the case should lead, so that one can tell when it is reached.',
  },
  'fact-question': {
    name: 'Fact question',
    many: 'Fact questions',
    line: 'Who, what, where, when?',
    is: 'Asks for what a camera would have seen.',
  },
  'open-question': {
    name: 'Question',
    many: 'Questions',
    line: 'What would you like to know?',
    is: 'Begins with what, how or when, and has no answer in it.',
  },
  answer: {
    name: 'Fact',
    many: 'Facts',
    line: 'What would a camera have seen?',
    is: 'Something that happened, without what one thinks of it.',
  },
  observation: {
    name: 'View',
    many: 'Views',
    line: 'What do you see or notice?',
    is: 'What you see from where you sit. Another seat sees something else.',
  },
  hypothesis: {
    name: 'Hypothesis',
    many: 'Hypotheses',
    line: 'What may be going on here?',
    is: 'A guess at what may lie behind it, offered as a guess.',
  },
  'own-share': {
    name: 'Own share',
    many: 'Own shares',
    line: 'What is my part in it?',
    is: 'What who brings the case does to keep it as it is.',
  },
  feedback: {
    name: 'Feedback',
    many: 'Feedback notes',
    line: 'What did I see you do?',
    is: 'What you saw the other do, and what it did to you.',
  },
  idea: {
    name: 'Idea',
    many: 'Ideas',
    line: 'What could be tried?',
    is: 'Something to try. It opens after the questions.',
  },
  agreement: {
    name: 'Agreement',
    many: 'Agreements',
    line: 'What will I do, and by when?',
    is: 'What one takes on until next time.',
  },
  learned: {
    name: 'Learned',
    many: 'Learned notes',
    line: 'What do I take with me?',
    is: 'What you know now and did not know before.',
  },
  'check-in': {
    name: 'Check-in',
    many: 'Check-ins',
    line: 'How are you here today?',
    is: 'One line each, to arrive.',
  },
  report: {
    name: 'Report',
    many: 'Reports',
    line: 'How did it go, and what did you learn?',
    is: 'How an agreement of last time went.',
  },
  choice: {
    name: 'Choice',
    many: 'Choices',
    line: 'Which one?',
    is: 'A choice between what lies on the table.',
  },
  rating: {
    name: 'Rating',
    many: 'Ratings',
    line: 'How far along is it?',
    is: 'Where something stands, on a scale.',
  },
  skill: {
    name: 'Skill',
    many: 'Skills',
    line: 'What do you practise today?',
    is: 'What a member wants to practise in this meeting.',
  },
  input: {
    name: 'Input',
    many: 'Inputs',
    line: 'What would you bring in?',
    is: 'Something from outside that may serve the circle.',
  },
  pulse: {
    name: 'Pulse',
    many: 'Pulses',
    line: 'How is the circle doing?',
    is: 'A short answer without a name.',
  },
}

const sv: KindTexts = {
  problem: {
    name: 'Problem',
    many: 'Problem',
    line: 'Hur ser du på det, i en eller två meningar?',
    is: 'Vad ärendet handlar om, med ord från den som tar upp det.',
  },
  objective: {
    name: 'Mål',
    many: 'Mål',
    line: 'Vad ska vara annorlunda efteråt?',
    is: 'Vart ärendet ska leda, så att det märks när man är framme.',
  },
  'fact-question': {
    name: 'Faktafråga',
    many: 'Faktafrågor',
    line: 'Vem, vad, var, när?',
    is: 'Frågar efter det en kamera hade sett.',
  },
  'open-question': {
    name: 'Fråga',
    many: 'Frågor',
    line: 'Vad vill du veta?',
    is: 'Börjar med vad, hur eller när, och har inget svar i sig.',
  },
  answer: {
    name: 'Händelse',
    many: 'Händelser',
    line: 'Vad hade en kamera sett?',
    is: 'Något som hände, utan vad man tycker om det.',
  },
  observation: {
    name: 'Synvinkel',
    many: 'Synvinklar',
    line: 'Vad ser eller märker du?',
    is: 'Det du ser från din plats. Från en annan plats syns något annat.',
  },
  hypothesis: {
    name: 'Hypotes',
    many: 'Hypoteser',
    line: 'Vad kan ligga bakom?',
    is: 'En gissning om vad som kan ligga bakom, lämnad som en gissning.',
  },
  'own-share': {
    name: 'Egen del',
    many: 'Egna delar',
    line: 'Vad är min del i det?',
    is: 'Vad den som tar upp ärendet själv gör för att det förblir som det är.',
  },
  feedback: {
    name: 'Återkoppling',
    many: 'Återkopplingar',
    line: 'Vad såg jag dig göra?',
    is: 'Vad du såg den andra göra, och vad det gjorde med dig.',
  },
  idea: {
    name: 'Idé',
    many: 'Idéer',
    line: 'Vad skulle man kunna pröva?',
    is: 'Något att pröva. Den öppnar efter frågorna.',
  },
  agreement: {
    name: 'Åtagande',
    many: 'Åtaganden',
    line: 'Vad gör jag, och till när?',
    is: 'Det man tar på sig till nästa gång.',
  },
  learned: {
    name: 'Lärdom',
    many: 'Lärdomar',
    line: 'Vad tar jag med mig?',
    is: 'Det du vet nu och inte visste förut.',
  },
  'check-in': {
    name: 'Incheckning',
    many: 'Incheckningar',
    line: 'Hur är du här i dag?',
    is: 'En rad var, för att landa.',
  },
  report: {
    name: 'Berättelse',
    many: 'Berättelser',
    line: 'Hur gick det, och vad lärde du dig?',
    is: 'Hur det gick med ett åtagande från förra gången.',
  },
  choice: {
    name: 'Val',
    many: 'Val',
    line: 'Vilket?',
    is: 'Ett val mellan det som ligger på bordet.',
  },
  rating: {
    name: 'Skattning',
    many: 'Skattningar',
    line: 'Hur långt har det kommit?',
    is: 'Var något står, på en skala.',
  },
  skill: {
    name: 'Färdighet',
    many: 'Färdigheter',
    line: 'Vad övar du på i dag?',
    is: 'Vad en deltagare vill öva på under mötet.',
  },
  input: {
    name: 'Inspel',
    many: 'Inspel',
    line: 'Vad vill du tillföra?',
    is: 'Något utifrån som kan vara till nytta för cirkeln.',
  },
  pulse: {
    name: 'Puls',
    many: 'Pulsmätningar',
    line: 'Hur har cirkeln det?',
    is: 'Ett kort svar utan namn.',
  },
}

const nl: KindTexts = {
  problem: {
    name: 'Probleem',
    many: 'Problemen',
    line: 'Hoe zie je het, in een of twee zinnen?',
    is: 'Waar de casus over gaat, in de woorden van wie hem inbrengt.',
  },
  objective: {
    name: 'Doel',
    many: 'Doelen',
    line: 'Wat is er daarna anders?',
    is: 'Waar de casus heen gaat, zo dat je merkt wanneer je er bent.',
  },
  'fact-question': {
    name: 'Feitenvraag',
    many: 'Feitenvragen',
    line: 'Wie, wat, waar, wanneer?',
    is: 'Vraagt naar wat een camera zou hebben gezien.',
  },
  'open-question': {
    name: 'Vraag',
    many: 'Vragen',
    line: 'Wat zou je willen weten?',
    is: 'Begint met wat, hoe of wanneer, en heeft geen antwoord in zich.',
  },
  answer: {
    name: 'Feit',
    many: 'Feiten',
    line: 'Wat zou een camera hebben gezien?',
    is: 'Iets wat gebeurde, zonder wat je ervan vindt.',
  },
  observation: {
    name: 'Zienswijze',
    many: 'Zienswijzen',
    line: 'Wat zie of merk je?',
    is: 'Wat je ziet vanaf jouw plek. Een andere plek ziet iets anders.',
  },
  hypothesis: {
    name: 'Hypothese',
    many: 'Hypothesen',
    line: 'Wat speelt hier misschien?',
    is: 'Een vermoeden van wat erachter kan zitten, als vermoeden gebracht.',
  },
  'own-share': {
    name: 'Eigen aandeel',
    many: 'Eigen aandelen',
    line: 'Wat is mijn deel erin?',
    is: 'Wat de inbrenger zelf doet waardoor het blijft zoals het is.',
  },
  feedback: {
    name: 'Feedback',
    many: 'Feedbacknotities',
    line: 'Wat zag ik je doen?',
    is: 'Wat je de ander zag doen, en wat het met je deed.',
  },
  idea: {
    name: 'Idee',
    many: 'Ideeën',
    line: 'Wat zou je kunnen proberen?',
    is: 'Iets om te proberen. Het gaat open na de vragen.',
  },
  agreement: {
    name: 'Afspraak',
    many: 'Afspraken',
    line: 'Wat ga ik doen, en voor wanneer?',
    is: 'Wat je op je neemt tot de volgende keer.',
  },
  learned: {
    name: 'Geleerd',
    many: 'Leerpunten',
    line: 'Wat neem ik mee?',
    is: 'Wat je nu weet en eerst niet wist.',
  },
  'check-in': {
    name: 'Check-in',
    many: 'Check-ins',
    line: 'Hoe zit je er vandaag bij?',
    is: 'Ieder een regel, om aan te komen.',
  },
  report: {
    name: 'Terugblik',
    many: 'Terugblikken',
    line: 'Hoe ging het, en wat leerde je?',
    is: 'Hoe het ging met een afspraak van de vorige keer.',
  },
  choice: {
    name: 'Keuze',
    many: 'Keuzes',
    line: 'Welke?',
    is: 'Een keuze uit wat op tafel ligt.',
  },
  rating: {
    name: 'Score',
    many: 'Scores',
    line: 'Hoe ver is het?',
    is: 'Waar iets staat, op een schaal.',
  },
  skill: {
    name: 'Vaardigheid',
    many: 'Vaardigheden',
    line: 'Wat oefen je vandaag?',
    is: 'Wat een lid in deze bijeenkomst wil oefenen.',
  },
  input: {
    name: 'Inbreng',
    many: 'Inbrengen',
    line: 'Wat zou je willen inbrengen?',
    is: 'Iets van buiten waar de kring iets aan kan hebben.',
  },
  pulse: {
    name: 'Peiling',
    many: 'Peilingen',
    line: 'Hoe gaat het met de kring?',
    is: 'Een kort antwoord zonder naam.',
  },
}

export const KIND_TEXTS = eachLanguage<KindTexts>({ en, sv, nl })
