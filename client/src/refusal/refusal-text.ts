import type { InEachLanguage, Language } from '@kring/shared/language/language'
import type { MemberId } from '@kring/shared/lib/id'
import { phasesIn } from '@kring/shared/meeting/agenda'
import { type MeetingState, memberOf, openItem } from '@kring/shared/meeting/meeting-state'
import type { Kind } from '@kring/shared/note/kind'
import type { Opening } from '@kring/shared/refusal/refusal'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { eachLanguage } from '../language/each-language.ts'
import { clockTime } from '../language/format.ts'
import { phaseStarts } from '../phase/phase-clock.ts'
import { TOO_MUCH } from './too-much-text.ts'

/** What a sentence may name: people, kinds, and when something opens. */
interface Told {
  readonly name: (member: MemberId) => string
  readonly many: (kind: Kind) => string
  /** The number of the phase in its case and the clock time, where it opens again. */
  readonly opening: (
    opensIn: Opening | undefined,
  ) => { readonly number: number; readonly at: string } | undefined
}

type Code = RefusedMessage['code']
type Sentences = {
  readonly [code in Code]: (
    refusal: Extract<RefusedMessage, { readonly code: code }>,
    told: Told,
  ) => string
}

const en: Sentences = {
  'not-of-this-circle': () =>
    'This belongs to another circle. Ask who leads the meeting for the code.',
  'observers-only-read': () => 'You are here as an observer: you read along, and write nothing.',
  'not-the-facilitator': () => 'Who leads the meeting does this. Raise your hand to ask for it.',
  'not-the-case-giver': () => 'Only who brings the case does this. You can ask about it.',
  'not-the-author': () => 'Only who said it can change it. You can add a note of your own.',
  'not-your-agreement': () => 'This agreement is someone else’s. Its owner tells how it went.',
  'facilitator-is-here': ({ facilitator }, { name }) =>
    `${name(facilitator)} leads and is here. Ask them to hand it over.`,
  'facilitator-brings-no-case': () =>
    'Who leads brings no case. Hand the lead to someone else first.',
  'facilitator-takes-part': () =>
    'Who leads the meeting does not only read along. Hand the lead over first.',
  'facilitator-is-no-team-leader': () =>
    'Who leads the meeting does not sit as team leader as well. Hand the lead over first.',
  'brings-a-case': ({ member }, { name }) =>
    `${name(member)} brings a case here, and so takes part. Take the case back first.`,
  'meeting-not-started': () => 'The meeting has not started yet. What you write is kept here.',
  'meeting-already-started': () => 'The meeting is already under way.',
  'meeting-closed': () => 'The meeting is closed. You can copy what you wrote and read everything.',
  'already-moved': () => 'Somebody moved the meeting on just before you. Look where it stands now.',
  'nothing-next': () => 'This was the last step. You can close the meeting.',
  'nothing-before': () => 'This is the first step. There is nothing before it.',
  'no-turn-open': () => 'No case is open just now. Open one on the agenda first.',
  'turn-still-open': () => 'A case is still open. Close it first.',
  'turn-closed': () => 'This case is closed. You can read it, and copy what you wrote.',
  'case-giver-missing': () => 'Nobody brings this case yet. Choose who does.',
  'method-not-listed': () =>
    'This case keeps the method it has. Choose one that is listed, before it begins.',
  'turns-used-up': ({ atMost }) =>
    `This method has room for ${atMost} ${atMost === 1 ? 'case' : 'cases'}, and they are taken.`,
  'had-a-turn': ({ member }, { name }) => `${name(member)} has had a turn in this meeting.`,
  'questions-first': () => 'First the questions, then the ideas. Hold a phase of questions first.',
  'kind-not-open': ({ kind, opensIn }, { many, opening }) => {
    const open = opening(opensIn)
    return open
      ? `${many(kind)} open in phase ${open.number}, about ${open.at}.`
      : `${many(kind)} do not open again in this case. Keep it face down, or copy it.`
  },
  'seat-is-silent': ({ kind, opensIn }, { many, opening }) => {
    const open = opening(opensIn)
    return open
      ? `You listen now. ${many(kind)} open for you in phase ${open.number}, about ${open.at}.`
      : 'You listen now. What you write here stays face down.'
  },
  'seat-not-admitted': ({ kind, opensIn }, { many, opening }) => {
    const open = opening(opensIn)
    return open
      ? `Others add this now. ${many(kind)} open for you in phase ${open.number}, about ${open.at}.`
      : `Others add this now. Keep yours face down, or say it aloud.`
  },
  'waits-for-consent': () => 'This waits for a yes from who brings the case.',
  'face-down-until-reveal': () =>
    'Everyone writes face down now. Yours turns over together with the others.',
  'said-enough': ({ kind, most }, { many }) =>
    `${many(kind)}: at most ${most} each in this phase. Keep this one face down, or change one of yours.`,
  'answers-a-question': ({ kind }, { many }) =>
    `${many(kind)} answer a question here. Choose which one, or ask something.`,
  'others-first': ({ missing }) =>
    missing === 0
      ? 'You come last here. The others’ notes turn over first.'
      : `You come last here. ${missing === 1 ? 'One other has' : `${missing} others have`} not had their say yet.`,
  'nobody-comes-last': () => 'Nobody waits for the others in this phase.',
  'already-answered': () =>
    'You have answered this. Nobody can tell which answer is yours, also not to change it.',
  'no-such-statement': () => 'The pulse does not ask this.',
  'too-few-answers': ({ least }) =>
    `A statement is shown from ${least} answers up, and none has as many yet.`,
  'other-phase': () => 'This was written for another phase. Add it now if it still fits.',
  'other-turn': () => 'This belongs to another case. Open that case to add to it.',
  'drawing-is-closed': () => 'You listen now. You can move and draw again in the next phase.',
  'too-much': ({ what, most }) => TOO_MUCH.en[what](most),
  'no-such-item': () => 'This is no longer on the agenda. Look at the agenda as it stands now.',
  'no-such-member': () => 'This person is no longer in the circle. Choose someone else.',
  'no-such-agreement': () => 'This agreement is no longer there.',
  'no-such-note': () => 'This note was taken away meanwhile.',
  'no-such-knock': () => 'Who knocked has left, or someone answered already.',
  malformed: () =>
    'This page and the server misunderstood each other. Reload; your words are kept.',
  'missing-past': () => 'The connection missed something. It catches up; your words are kept.',
}

const sv: Sentences = {
  'not-of-this-circle': () => 'Det här hör till en annan cirkel. Be den som leder mötet om koden.',
  'observers-only-read': () => 'Du är här som observatör: du läser med och skriver inget.',
  'not-the-facilitator': () => 'Det gör den som leder mötet. Räck upp handen och be om det.',
  'not-the-case-giver': () => 'Det gör bara den som tar upp ärendet. Du kan fråga om det.',
  'not-the-author': () => 'Bara den som sade det kan ändra det. Du kan lägga en egen lapp.',
  'not-your-agreement': () => 'Åtagandet är någon annans. Den det gäller berättar hur det gick.',
  'facilitator-is-here': ({ facilitator }, { name }) =>
    `${name(facilitator)} leder och är här. Be om att få ta över.`,
  'facilitator-brings-no-case': () =>
    'Den som leder tar inte upp något ärende. Lämna över ledningen först.',
  'facilitator-takes-part': () =>
    'Den som leder mötet kan inte bara läsa med. Lämna över ledningen först.',
  'facilitator-is-no-team-leader': () =>
    'Den som leder mötet kan inte också sitta som gruppens chef. Lämna över ledningen först.',
  'brings-a-case': ({ member }, { name }) =>
    `${name(member)} tar upp ett ärende här och deltar alltså. Ta tillbaka ärendet först.`,
  'meeting-not-started': () => 'Mötet har inte börjat än. Det du skriver sparas här.',
  'meeting-already-started': () => 'Mötet pågår redan.',
  'meeting-closed': () => 'Mötet är avslutat. Du kan kopiera det du skrev och läsa allt.',
  'already-moved': () => 'Någon gick vidare strax före dig. Se var mötet är nu.',
  'nothing-next': () => 'Det här var sista steget. Du kan avsluta mötet.',
  'nothing-before': () => 'Det här är första steget. Det finns inget före.',
  'no-turn-open': () => 'Inget ärende är öppet just nu. Öppna ett på dagordningen först.',
  'turn-still-open': () => 'Ett ärende är fortfarande öppet. Avsluta det först.',
  'turn-closed': () => 'Ärendet är avslutat. Du kan läsa det, och kopiera det du skrev.',
  'case-giver-missing': () => 'Ingen tar upp det här ärendet än. Välj vem.',
  'method-not-listed': () => 'Ärendet behåller sin metod. Välj en som står med, innan det börjar.',
  'turns-used-up': ({ atMost }) => `Metoden har plats för ${atMost} ärenden, och de är tagna.`,
  'had-a-turn': ({ member }, { name }) => `${name(member)} har redan haft sin tur i det här mötet.`,
  'questions-first': () => 'Först frågorna, sedan idéerna. Håll en fas med frågor först.',
  'kind-not-open': ({ kind, opensIn }, { many, opening }) => {
    const open = opening(opensIn)
    return open
      ? `${many(kind)} öppnar i fas ${open.number}, omkring ${open.at}.`
      : `${many(kind)} öppnar inte igen i det här ärendet. Spara med baksidan upp, eller kopiera.`
  },
  'seat-is-silent': ({ kind, opensIn }, { many, opening }) => {
    const open = opening(opensIn)
    return open
      ? `Du lyssnar nu. ${many(kind)} öppnar för dig i fas ${open.number}, omkring ${open.at}.`
      : 'Du lyssnar nu. Det du skriver här ligger kvar med baksidan upp.'
  },
  'seat-not-admitted': ({ kind, opensIn }, { many, opening }) => {
    const open = opening(opensIn)
    return open
      ? `Det här är andras nu. ${many(kind)} öppnar för dig i fas ${open.number}, omkring ${open.at}.`
      : 'Det här är andras nu. Spara ditt med baksidan upp, eller säg det högt.'
  },
  'waits-for-consent': () => 'Det här väntar på ett ja från den som tar upp ärendet.',
  'face-down-until-reveal': () =>
    'Alla skriver med baksidan upp nu. Ditt vänds samtidigt med de andras.',
  'said-enough': ({ kind, most }, { many }) =>
    `${many(kind)}: högst ${most} var i den här fasen. Spara den här med baksidan upp, eller ändra en av dina.`,
  'answers-a-question': ({ kind }, { many }) =>
    `${many(kind)} svarar på en fråga här. Välj vilken, eller fråga något.`,
  'others-first': ({ missing }) =>
    missing === 0
      ? 'Du kommer sist här. De andras lappar vänds först.'
      : `Du kommer sist här. ${missing === 1 ? 'En till har' : `${missing} till har`} inte kommit till tals än.`,
  'nobody-comes-last': () => 'Ingen väntar på de andra i den här fasen.',
  'already-answered': () =>
    'Du har svarat på det här. Ingen kan se vilket svar som är ditt, inte ens för att ändra det.',
  'no-such-statement': () => 'Pulsen frågar inte det här.',
  'too-few-answers': ({ least }) =>
    `Ett påstående visas från ${least} svar och uppåt, och inget har så många än.`,
  'other-phase': () => 'Det här skrevs för en annan fas. Lägg det nu om det fortfarande passar.',
  'other-turn': () => 'Det här hör till ett annat ärende. Öppna det ärendet för att lägga till.',
  'drawing-is-closed': () => 'Du lyssnar nu. Du kan flytta och rita igen i nästa fas.',
  'too-much': ({ what, most }) => TOO_MUCH.sv[what](most),
  'no-such-item': () => 'Det finns inte längre på dagordningen. Se hur den ser ut nu.',
  'no-such-member': () => 'Personen är inte längre med i cirkeln. Välj någon annan.',
  'no-such-agreement': () => 'Åtagandet finns inte längre.',
  'no-such-note': () => 'Lappen togs bort under tiden.',
  'no-such-knock': () => 'Den som knackade har gått, eller så har någon redan svarat.',
  malformed: () => 'Sidan och servern missförstod varandra. Ladda om; dina ord är sparade.',
  'missing-past': () => 'Förbindelsen missade något. Den kommer ikapp; dina ord är sparade.',
}

const nl: Sentences = {
  'not-of-this-circle': () =>
    'Dit hoort bij een andere kring. Vraag wie de bijeenkomst leidt om de code.',
  'observers-only-read': () => 'Je bent hier als observator: je leest mee en schrijft niets.',
  'not-the-facilitator': () =>
    'Dat doet wie de bijeenkomst leidt. Steek je hand op om het te vragen.',
  'not-the-case-giver': () => 'Dat doet alleen de inbrenger. Je kunt ernaar vragen.',
  'not-the-author': () =>
    'Alleen wie het zei kan het veranderen. Je kunt een eigen notitie toevoegen.',
  'not-your-agreement': () => 'Deze afspraak is van iemand anders. Die vertelt zelf hoe het ging.',
  'facilitator-is-here': ({ facilitator }, { name }) =>
    `${name(facilitator)} leidt en is aanwezig. Vraag om het over te nemen.`,
  'facilitator-brings-no-case': () =>
    'Wie leidt brengt geen casus in. Geef de leiding eerst aan iemand anders.',
  'facilitator-takes-part': () =>
    'Wie de bijeenkomst leidt leest niet alleen mee. Geef eerst de leiding over.',
  'facilitator-is-no-team-leader': () =>
    'Wie de bijeenkomst leidt zit er niet ook als teamleider. Geef eerst de leiding over.',
  'brings-a-case': ({ member }, { name }) =>
    `${name(member)} brengt hier een casus in en doet dus mee. Haal eerst de casus terug.`,
  'meeting-not-started': () => 'De bijeenkomst is nog niet begonnen. Wat je schrijft blijft hier.',
  'meeting-already-started': () => 'De bijeenkomst is al bezig.',
  'meeting-closed': () =>
    'De bijeenkomst is gesloten. Je kunt kopiëren wat je schreef en alles lezen.',
  'already-moved': () => 'Iemand ging net voor je verder. Kijk waar de bijeenkomst nu is.',
  'nothing-next': () => 'Dit was de laatste stap. Je kunt de bijeenkomst sluiten.',
  'nothing-before': () => 'Dit is de eerste stap. Ervoor is niets.',
  'no-turn-open': () => 'Er is nu geen casus open. Open er eerst een op de agenda.',
  'turn-still-open': () => 'Er is nog een casus open. Sluit die eerst.',
  'turn-closed': () => 'Deze casus is gesloten. Je kunt hem lezen, en kopiëren wat je schreef.',
  'case-giver-missing': () => 'Nog niemand brengt deze casus in. Kies wie.',
  'method-not-listed': () =>
    'Deze casus houdt zijn methode. Kies er een die erbij staat, voor hij begint.',
  'turns-used-up': ({ atMost }) =>
    `Deze methode heeft plaats voor ${atMost} ${atMost === 1 ? 'casus' : 'casussen'}, en die ${atMost === 1 ? 'is' : 'zijn'} bezet.`,
  'had-a-turn': ({ member }, { name }) =>
    `${name(member)} was in deze bijeenkomst al aan de beurt.`,
  'questions-first': () => 'Eerst de vragen, dan de ideeën. Houd eerst een fase met vragen.',
  'kind-not-open': ({ kind, opensIn }, { many, opening }) => {
    const open = opening(opensIn)
    return open
      ? `${many(kind)} gaan open in fase ${open.number}, rond ${open.at}.`
      : `${many(kind)} gaan in deze casus niet meer open. Bewaar het omgekeerd, of kopieer het.`
  },
  'seat-is-silent': ({ kind, opensIn }, { many, opening }) => {
    const open = opening(opensIn)
    return open
      ? `Je luistert nu. ${many(kind)} gaan voor jou open in fase ${open.number}, rond ${open.at}.`
      : 'Je luistert nu. Wat je hier schrijft blijft omgekeerd liggen.'
  },
  'seat-not-admitted': ({ kind, opensIn }, { many, opening }) => {
    const open = opening(opensIn)
    return open
      ? `Dit is nu aan anderen. ${many(kind)} gaan voor jou open in fase ${open.number}, rond ${open.at}.`
      : 'Dit is nu aan anderen. Bewaar het jouwe omgekeerd, of zeg het hardop.'
  },
  'waits-for-consent': () => 'Dit wacht op een ja van de inbrenger.',
  'face-down-until-reveal': () =>
    'Iedereen schrijft nu omgekeerd. Het jouwe wordt tegelijk met de andere omgedraaid.',
  'said-enough': ({ kind, most }, { many }) =>
    `${many(kind)}: hooguit ${most} per persoon in deze fase. Bewaar deze omgekeerd, of verander er een.`,
  'answers-a-question': ({ kind }, { many }) =>
    `${many(kind)} antwoorden hier op een vraag. Kies welke, of vraag iets.`,
  'others-first': ({ missing }) =>
    missing === 0
      ? 'Jij komt hier als laatste. Eerst worden de andere notities omgedraaid.'
      : `Jij komt hier als laatste. ${missing === 1 ? 'Eén ander is' : `${missing} anderen zijn`} nog niet aan het woord geweest.`,
  'nobody-comes-last': () => 'In deze fase wacht niemand op de anderen.',
  'already-answered': () =>
    'Je hebt dit beantwoord. Niemand ziet welk antwoord van jou is, ook niet om het te wijzigen.',
  'no-such-statement': () => 'De pols vraagt dit niet.',
  'too-few-answers': ({ least }) =>
    `Een stelling is te zien vanaf ${least} antwoorden, en geen enkele heeft er al zoveel.`,
  'other-phase': () => 'Dit is voor een andere fase geschreven. Voeg het nu toe als het nog past.',
  'other-turn': () => 'Dit hoort bij een andere casus. Open die casus om het toe te voegen.',
  'drawing-is-closed': () =>
    'Je luistert nu. In de volgende fase kun je weer verplaatsen en tekenen.',
  'too-much': ({ what, most }) => TOO_MUCH.nl[what](most),
  'no-such-item': () => 'Dit staat niet meer op de agenda. Kijk hoe die er nu uitziet.',
  'no-such-member': () => 'Deze persoon hoort niet meer bij de kring. Kies iemand anders.',
  'no-such-agreement': () => 'Deze afspraak is er niet meer.',
  'no-such-note': () => 'Deze notitie is intussen weggehaald.',
  'no-such-knock': () => 'Wie aanklopte is weg, of iemand heeft al geantwoord.',
  malformed: () =>
    'Deze pagina en de server begrepen elkaar niet. Herlaad; je woorden zijn bewaard.',
  'missing-past': () => 'De verbinding miste iets. Ze haalt het in; je woorden zijn bewaard.',
}

const SENTENCES = eachLanguage<Sentences>({ en, sv, nl })

const SOMEONE: InEachLanguage = { en: 'Someone', sv: 'Någon', nl: 'Iemand' }

export interface RefusalContext {
  /** Where the meeting stands, so that people and clock times can be named. */
  readonly state?: MeetingState | undefined
  /** Now, on the server's clock. */
  readonly now: number
}

/** A meant "no", in one or two calm sentences that say what to do. */
export function refusalText(
  refusal: RefusedMessage,
  language: Language,
  { state, now }: RefusalContext,
): string {
  const told: Told = {
    name: (member) => (state && memberOf(state, member)?.name) ?? SOMEONE[language],
    many: (kind) => KIND_TEXTS[language][kind].many,
    opening: (opensIn) => {
      const item = state && openItem(state)
      if (!opensIn || !state || !item) return undefined
      const at = phaseStarts(state, now).get(opensIn.phase)
      const number = phasesIn(item).findIndex(({ id }) => id === opensIn.phase) + 1
      return number === 0
        ? undefined
        : { number, at: clockTime(at ?? now + opensIn.minutes * 60_000, language) }
    },
  }
  // The table is keyed by the very code it is asked with.
  const sentence = SENTENCES[language][refusal.code] as (one: RefusedMessage, told: Told) => string
  return sentence(refusal, told)
}
