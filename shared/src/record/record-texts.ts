import type { Outcome } from '../agreement/agreement.ts'
import type { InEachLanguage } from '../language/language.ts'
import { swedishOwner } from '../language/swedish-owner.ts'
import type { RecordHeading, RecordOpen } from './record.ts'

/** The record's own words. What people said is never touched. */
export interface RecordTexts {
  readonly title: string
  readonly meeting: (number: number) => string
  /** 'Thursday circle, meeting 5 · 20 November 2025', in the foot of a page. */
  readonly foot: (circle: string, number: number, date: string) => string
  readonly forWhom: (people: number) => string
  readonly page: (page: number, of: number) => string
  readonly time: (from: string, to: string) => string
  readonly soFar: string
  readonly lead: (name: string) => string
  readonly present: string
  readonly nobodyYet: string
  readonly inConfidence: string
  readonly lastTime: string
  readonly agreedOn: (date: string) => string
  readonly agreed: string
  readonly learned: string
  readonly outcome: { readonly [outcome in Outcome]: string }
  readonly notTold: string
  readonly takenAlong: string
  readonly caseOf: (name: string) => string
  readonly problem: string
  readonly objective: string
  readonly notWritten: string
  readonly agreement: string
  readonly agreementOf: (name: string) => string
  readonly noAgreement: string
  readonly firstStep: string
  readonly byWhen: string
  readonly support: string
  readonly sign: string
  readonly sketch: string
  readonly heading: { readonly [heading in RecordHeading]: string }
  readonly hypothesis: string
  readonly objectiveNote: string
  /** Beside a heading: how many, and what the case-giver kept. */
  readonly keptFirst: (kept: number, of: number, name: string) => string
  readonly keptBy: (name: string) => string
  readonly agreements: string
  readonly next: string
  readonly nextOpens: string
  readonly nothingOpen: string
  readonly open: { readonly [from in RecordOpen['from']]: string }
  readonly noTurns: string
  readonly replyTo: (name: string, words: string) => string
  readonly hintFor: (name: string, words: string) => string
  readonly pulseIs: string
  readonly tooFew: string
}

const EN = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const SV = [
  'ingen',
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
]
const NL = [
  'geen',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
]

function inWords(words: readonly string[], number: number): string {
  return words[number] ?? String(number)
}

export const RECORD_TEXTS: InEachLanguage<RecordTexts> = {
  en: {
    title: 'Session record',
    meeting: (number) => `Meeting ${number}`,
    foot: (circle, number, date) => `${circle}, meeting ${number} · ${date}`,
    forWhom: (people) =>
      people === 1 ? 'For the one who was there' : `For the ${inWords(EN, people)} who were there`,
    page: (page, of) => `${page} of ${of}`,
    time: (from, to) => `${from} to ${to}`,
    soFar: 'The meeting is still open. This is how far it has come.',
    lead: (name) => `${name} (facilitator)`,
    present: 'Who was there',
    nobodyYet: 'The meeting has not begun.',
    inConfidence: 'What is not written here stays in the room.',
    lastTime: 'Last time’s agreements',
    agreedOn: (date) => `Agreed on ${date}`,
    agreed: 'Agreed',
    learned: 'Learned',
    outcome: { done: 'Done', partly: 'Partly', 'not-yet': 'Not yet', 'let-go': 'Let go' },
    notTold: 'Not told',
    takenAlong: 'taken along',
    caseOf: (name) => `${name}’s case`,
    problem: 'Problem',
    objective: 'Objective',
    notWritten: 'Not written down.',
    agreement: 'Agreement',
    agreementOf: (name) => `Agreement, ${name}`,
    noAgreement: 'No agreement was written down.',
    firstStep: 'First step',
    byWhen: 'By',
    support: 'With the support of',
    sign: 'It worked when',
    sketch: 'Drawn on the board',
    heading: {
      case: 'On problem and objective',
      facts: 'What happened',
      'fact-questions': 'Questions about the facts',
      'open-questions': 'Open questions',
      views: 'Look and analyse',
      'own-share': 'Own share',
      feedback: 'Feedback',
      ideas: 'Ideas',
      agreement: 'On the agreement',
      learned: 'What did we learn',
    },
    hypothesis: 'hypothesis',
    objectiveNote: 'objective',
    keptFirst: (kept, of, name) =>
      kept === 0
        ? ''
        : kept === of
          ? `all kept by ${name}`
          : kept === 1
            ? `${inWords(EN, of)}, the one that ${name} kept first`
            : `${inWords(EN, of)}, the ${inWords(EN, kept)} that ${name} kept first`,
    keptBy: (name) => `kept by ${name}`,
    agreements: 'Also agreed',
    next: 'Next',
    nextOpens: 'The next meeting opens with',
    nothingOpen: 'Nothing is open until next time.',
    open: { 'this-meeting': '', 'taken-along': 'taken along', 'not-told': 'not told yet' },
    noTurns: 'No case was opened.',
    replyTo: (name, words) => `reply to ${name}: ‘${words}’`,
    hintFor: (name, words) => `a hint for ${name}’s idea: ‘${words}’`,
    pulseIs: 'How many gave each answer, without names',
    tooFew: 'Not shown: too few answers',
  },
  sv: {
    title: 'Minnesanteckningar',
    meeting: (number) => `Möte ${number}`,
    foot: (circle, number, date) => `${circle}, möte ${number} · ${date}`,
    forWhom: (people) =>
      people === 1 ? 'För den som var med' : `För de ${inWords(SV, people)} som var med`,
    page: (page, of) => `${page} av ${of}`,
    time: (from, to) => `${from}–${to}`,
    soFar: 'Mötet pågår. Så här långt har det kommit.',
    lead: (name) => `${name} (samtalsledare)`,
    present: 'Vilka som var med',
    nobodyYet: 'Mötet har inte börjat.',
    inConfidence: 'Det som inte står här stannar i rummet.',
    lastTime: 'Åtaganden från förra gången',
    agreedOn: (date) => `Bestämt ${date}`,
    agreed: 'Bestämt',
    learned: 'Lärdom',
    outcome: { done: 'Gjort', partly: 'Delvis', 'not-yet': 'Inte än', 'let-go': 'Släppt' },
    notTold: 'Inte berättat',
    takenAlong: 'följer med',
    caseOf: (name) => `${swedishOwner(name)} ärende`,
    problem: 'Problem',
    objective: 'Mål',
    notWritten: 'Inte nedskrivet.',
    agreement: 'Åtagande',
    agreementOf: (name) => `Åtagande, ${name}`,
    noAgreement: 'Inget åtagande skrevs ner.',
    firstStep: 'Första steget',
    byWhen: 'Senast',
    support: 'Med stöd av',
    sign: 'Det fungerade när',
    sketch: 'Ritat på tavlan',
    heading: {
      case: 'Om problemet och målet',
      facts: 'Vad som hände',
      'fact-questions': 'Frågor om fakta',
      'open-questions': 'Öppna frågor',
      views: 'Se och analysera',
      'own-share': 'Egen del',
      feedback: 'Återkoppling',
      ideas: 'Idéer',
      agreement: 'Om åtagandet',
      learned: 'Vad lärde vi oss',
    },
    hypothesis: 'hypotes',
    objectiveNote: 'mål',
    keptFirst: (kept, of, name) =>
      kept === 0
        ? ''
        : kept === of
          ? `alla behållna av ${name}`
          : kept === 1
            ? `${inWords(SV, of)}, den som ${name} behöll först`
            : `${inWords(SV, of)}, de ${inWords(SV, kept)} som ${name} behöll först`,
    keptBy: (name) => `behölls av ${name}`,
    agreements: 'Fler åtaganden',
    next: 'Nästa gång',
    nextOpens: 'Nästa möte börjar med',
    nothingOpen: 'Inget väntar till nästa gång.',
    open: { 'this-meeting': '', 'taken-along': 'följer med', 'not-told': 'inte berättat än' },
    noTurns: 'Inget ärende togs upp.',
    replyTo: (name, words) => `svar till ${name}: ”${words}”`,
    hintFor: (name, words) => `tips till ${swedishOwner(name)} idé: ”${words}”`,
    pulseIs: 'Hur många som gav varje svar, utan namn',
    tooFew: 'Visas inte: för få svar',
  },
  nl: {
    title: 'Verslag',
    meeting: (number) => `Bijeenkomst ${number}`,
    foot: (circle, number, date) => `${circle}, bijeenkomst ${number} · ${date}`,
    forWhom: (people) =>
      people === 1 ? 'Voor wie erbij was' : `Voor de ${inWords(NL, people)} die erbij waren`,
    page: (page, of) => `${page} van ${of}`,
    time: (from, to) => `${from} tot ${to}`,
    soFar: 'De bijeenkomst loopt nog. Zo ver is ze nu.',
    lead: (name) => `${name} (begeleider)`,
    present: 'Wie erbij waren',
    nobodyYet: 'De bijeenkomst is nog niet begonnen.',
    inConfidence: 'Wat hier niet staat, blijft in de kamer.',
    lastTime: 'Afspraken van de vorige keer',
    agreedOn: (date) => `Afgesproken op ${date}`,
    agreed: 'Afgesproken',
    learned: 'Geleerd',
    outcome: { done: 'Gedaan', partly: 'Deels', 'not-yet': 'Nog niet', 'let-go': 'Losgelaten' },
    notTold: 'Niet verteld',
    takenAlong: 'gaat mee',
    caseOf: (name) => `De casus van ${name}`,
    problem: 'Probleem',
    objective: 'Doel',
    notWritten: 'Niet opgeschreven.',
    agreement: 'Afspraak',
    agreementOf: (name) => `Afspraak, ${name}`,
    noAgreement: 'Er is geen afspraak opgeschreven.',
    firstStep: 'Eerste stap',
    byWhen: 'Uiterlijk',
    support: 'Met steun van',
    sign: 'Het werkte als',
    sketch: 'Getekend op het bord',
    heading: {
      case: 'Over probleem en doel',
      facts: 'Wat er gebeurde',
      'fact-questions': 'Vragen naar de feiten',
      'open-questions': 'Open vragen',
      views: 'Kijken en analyseren',
      'own-share': 'Eigen aandeel',
      feedback: 'Feedback',
      ideas: 'Ideeën',
      agreement: 'Over de afspraak',
      learned: 'Wat hebben we geleerd',
    },
    hypothesis: 'hypothese',
    objectiveNote: 'doel',
    keptFirst: (kept, of, name) =>
      kept === 0
        ? ''
        : kept === of
          ? `allemaal bewaard door ${name}`
          : kept === 1
            ? `${inWords(NL, of)}, wat ${name} bewaarde eerst`
            : `${inWords(NL, of)}, de ${inWords(NL, kept)} die ${name} bewaarde eerst`,
    keptBy: (name) => `bewaard door ${name}`,
    agreements: 'Verder afgesproken',
    next: 'Volgende keer',
    nextOpens: 'De volgende keer begint met',
    nothingOpen: 'Er staat niets open tot de volgende keer.',
    open: { 'this-meeting': '', 'taken-along': 'gaat mee', 'not-told': 'nog niet verteld' },
    noTurns: 'Er is geen casus geopend.',
    replyTo: (name, words) => `antwoord aan ${name}: ‘${words}’`,
    hintFor: (name, words) => `een tip bij het idee van ${name}: ‘${words}’`,
    pulseIs: 'Hoevelen elk antwoord gaven, zonder namen',
    tooFew: 'Niet getoond: te weinig antwoorden',
  },
}
