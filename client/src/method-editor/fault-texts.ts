import type { MethodFault } from '@kring/shared/method/method-faults'
import { eachLanguage } from '../language/each-language.ts'

/** A rule that is broken: what is so, and what to do about it. */
export interface FaultWords {
  readonly what: string
  readonly mend: string
}

/** The words that a fault names, as they are read. */
export interface FaultNames {
  readonly phase: string
  /** The other phase that it is about: one that asks too late, or that stands after a protected one. */
  readonly other: string
  readonly seat: string
  readonly kind: string
  readonly text: string
  readonly minutes: number
  readonly total: number
}

type FaultTexts = { readonly [code in MethodFault['code']]: (names: FaultNames) => FaultWords } & {
  readonly 'advice-never-asked': (names: FaultNames) => FaultWords
}

export const faultTexts = eachLanguage<FaultTexts>({
  en: {
    nameless: () => ({ what: 'The method has no name.', mend: 'Give it one, above.' }),
    'same-id': ({ phase }) => ({
      what: `‘${phase}’ is here twice under one id.`,
      mend: 'Remove one, and duplicate the other.',
    }),
    'no-name': () => ({ what: 'This phase has no name.', mend: 'Write what it is called.' }),
    'no-prompt': () => ({
      what: 'Nothing is said aloud here.',
      mend: 'Write the sentence with which the phase begins.',
    }),
    'no-minutes': () => ({ what: 'This phase has no minutes.', mend: 'Give it at least one.' }),
    'part-of-a-minute': () => ({
      what: 'The minutes are not a whole number.',
      mend: 'Write a whole one, from 1 to 480.',
    }),
    'too-many-minutes': () => ({
      what: 'A phase has at most 480 minutes.',
      mend: 'Write a number from 1 to 480.',
    }),
    'advice-before-questions': ({ phase, other }) => ({
      what: `Advice comes before questions: ‘${phase}’ opens ideas, and only then does ‘${other}’ ask.`,
      mend: `Move ‘${other}’ above ‘${phase}’. First ask, then advise.`,
    }),
    'advice-never-asked': ({ phase }) => ({
      what: `‘${phase}’ opens ideas, and nobody has asked before it.`,
      mend: `Add a phase above it in which the group may ask, without consent as its condition.`,
    }),
    'advice-outside-turn': ({ phase }) => ({
      what: `‘${phase}’ opens ideas outside a case.`,
      mend: 'Move it into the case, after the questions, or close ideas here.',
    }),
    'silent-yet-admitted': ({ seat, kind }) => ({
      what: `Here ${seat} keeps quiet, and may yet add: ${kind}.`,
      mend: 'Take one of the two away.',
    }),
    'observer-admitted': ({ kind }) => ({
      what: `An observer only reads, and may here add: ${kind}.`,
      mend: 'Take the observer away.',
    }),
    'other-total': ({ minutes, total }) => ({
      what: `The phases take ${minutes} minutes, and the total says ${total}.`,
      mend: 'Change the minutes of a phase.',
    }),
    'no-turn': () => ({
      what: 'Nobody can bring a case: the method has no turn.',
      mend: 'Add a case.',
    }),
    'empty-turn': () => ({
      what: 'The case has no phase.',
      mend: 'Add one, move one into it, or take the case away.',
    }),
    'no-case': () => ({ what: 'There is room for no case.', mend: 'Make room for at least one.' }),
    'protected-not-last': ({ phase, other }) => ({
      what: `The minutes of ‘${phase}’ are kept for the end of the case, and ‘${other}’ comes after it.`,
      mend: `Move ‘${phase}’ to the end, or keep the minutes of ‘${other}’ as well.`,
    }),
    'long-on-score': ({ text }) => ({
      what: `‘${text}’ is too long for the line at the top, where 21 signs fit.`,
      mend: 'Write a short name for it.',
    }),
    'no-brief-name': () => ({
      what: 'The short name is empty in one language.',
      mend: 'Write one of at most 21 signs.',
    }),
    'wordless-statement': () => ({
      what: 'A statement of the pulse has no words.',
      mend: 'Write it, or take it away.',
    }),
  },
  sv: {
    nameless: () => ({ what: 'Metoden har inget namn.', mend: 'Ge den ett, här ovanför.' }),
    'same-id': ({ phase }) => ({
      what: `”${phase}” finns två gånger under samma id.`,
      mend: 'Ta bort den ena och kopiera den andra.',
    }),
    'no-name': () => ({ what: 'Fasen har inget namn.', mend: 'Skriv vad den heter.' }),
    'no-prompt': () => ({
      what: 'Här sägs inget högt.',
      mend: 'Skriv meningen som fasen börjar med.',
    }),
    'no-minutes': () => ({ what: 'Fasen har inga minuter.', mend: 'Ge den minst en.' }),
    'part-of-a-minute': () => ({
      what: 'Minuterna är inte ett heltal.',
      mend: 'Skriv ett heltal, från 1 till 480.',
    }),
    'too-many-minutes': () => ({
      what: 'En fas har högst 480 minuter.',
      mend: 'Skriv ett tal från 1 till 480.',
    }),
    'advice-before-questions': ({ phase, other }) => ({
      what: `Råden kommer före frågorna: ”${phase}” öppnar för idéer, och först därefter frågar ”${other}”.`,
      mend: `Flytta ”${other}” ovanför ”${phase}”. Först fråga, sedan råda.`,
    }),
    'advice-never-asked': ({ phase }) => ({
      what: `”${phase}” öppnar för idéer, och ingen har frågat före den.`,
      mend: 'Lägg till en fas ovanför där gruppen får fråga, utan samtycke som villkor.',
    }),
    'advice-outside-turn': ({ phase }) => ({
      what: `”${phase}” öppnar för idéer utanför ett ärende.`,
      mend: 'Flytta in den i ärendet, efter frågorna, eller stäng för idéer här.',
    }),
    'silent-yet-admitted': ({ seat, kind }) => ({
      what: `Här är ${seat} tyst och får ändå lägga till: ${kind}.`,
      mend: 'Ta bort det ena av de två.',
    }),
    'observer-admitted': ({ kind }) => ({
      what: `En observatör läser bara och får här lägga till: ${kind}.`,
      mend: 'Ta bort observatören.',
    }),
    'other-total': ({ minutes, total }) => ({
      what: `Faserna tar ${minutes} minuter, och summan säger ${total}.`,
      mend: 'Ändra minuterna för en fas.',
    }),
    'no-turn': () => ({
      what: 'Ingen kan ta upp ett ärende: metoden har ingen tur.',
      mend: 'Lägg till ett ärende.',
    }),
    'empty-turn': () => ({
      what: 'Ärendet har ingen fas.',
      mend: 'Lägg till en, flytta in en eller ta bort ärendet.',
    }),
    'no-case': () => ({
      what: 'Det finns inte plats för något ärende.',
      mend: 'Ge plats för minst ett.',
    }),
    'protected-not-last': ({ phase, other }) => ({
      what: `Tiden för ”${phase}” är fredad till slutet av ärendet, och ”${other}” kommer efter.`,
      mend: `Flytta ”${phase}” sist, eller freda tiden för ”${other}” också.`,
    }),
    'long-on-score': ({ text }) => ({
      what: `”${text}” är för långt för raden överst, där 21 tecken får plats.`,
      mend: 'Skriv ett kort namn för den.',
    }),
    'no-brief-name': () => ({
      what: 'Det korta namnet är tomt på ett språk.',
      mend: 'Skriv ett på högst 21 tecken.',
    }),
    'wordless-statement': () => ({
      what: 'Ett påstående i pulsen saknar ord.',
      mend: 'Skriv det eller ta bort det.',
    }),
  },
  nl: {
    nameless: () => ({ what: 'De methode heeft geen naam.', mend: 'Geef haar er een, hierboven.' }),
    'same-id': ({ phase }) => ({
      what: `‘${phase}’ staat hier twee keer onder één id.`,
      mend: 'Verwijder de ene en kopieer de andere.',
    }),
    'no-name': () => ({ what: 'Deze fase heeft geen naam.', mend: 'Schrijf hoe zij heet.' }),
    'no-prompt': () => ({
      what: 'Hier wordt niets hardop gezegd.',
      mend: 'Schrijf de zin waarmee de fase begint.',
    }),
    'no-minutes': () => ({ what: 'Deze fase heeft geen minuten.', mend: 'Geef er minstens één.' }),
    'part-of-a-minute': () => ({
      what: 'De minuten zijn geen heel getal.',
      mend: 'Schrijf een heel getal, van 1 tot 480.',
    }),
    'too-many-minutes': () => ({
      what: 'Een fase duurt hooguit 480 minuten.',
      mend: 'Schrijf een getal van 1 tot 480.',
    }),
    'advice-before-questions': ({ phase, other }) => ({
      what: `Advies komt vóór de vragen: ‘${phase}’ opent voor ideeën, en pas daarna vraagt ‘${other}’.`,
      mend: `Zet ‘${other}’ boven ‘${phase}’. Eerst vragen, dan raad geven.`,
    }),
    'advice-never-asked': ({ phase }) => ({
      what: `‘${phase}’ opent voor ideeën, en daarvoor heeft niemand gevraagd.`,
      mend: 'Voeg erboven een fase toe waarin de groep mag vragen, zonder instemming als voorwaarde.',
    }),
    'advice-outside-turn': ({ phase }) => ({
      what: `‘${phase}’ opent voor ideeën buiten een casus.`,
      mend: 'Zet de fase in de casus, na de vragen, of sluit ideeën hier.',
    }),
    'silent-yet-admitted': ({ seat, kind }) => ({
      what: `Hier is ${seat} stil, en mag toch toevoegen: ${kind}.`,
      mend: 'Haal een van de twee weg.',
    }),
    'observer-admitted': ({ kind }) => ({
      what: `Een toehoorder leest alleen, en mag hier toevoegen: ${kind}.`,
      mend: 'Haal de toehoorder weg.',
    }),
    'other-total': ({ minutes, total }) => ({
      what: `De fasen duren ${minutes} minuten, en het totaal zegt ${total}.`,
      mend: 'Verander de minuten van een fase.',
    }),
    'no-turn': () => ({
      what: 'Niemand kan een casus inbrengen: de methode heeft geen beurt.',
      mend: 'Voeg een casus toe.',
    }),
    'empty-turn': () => ({
      what: 'De casus heeft geen fase.',
      mend: 'Voeg er een toe, zet er een in, of haal de casus weg.',
    }),
    'no-case': () => ({
      what: 'Er is plaats voor geen enkele casus.',
      mend: 'Maak plaats voor minstens één.',
    }),
    'protected-not-last': ({ phase, other }) => ({
      what: `De minuten van ‘${phase}’ staan vast aan het eind van de casus, en ‘${other}’ komt erna.`,
      mend: `Zet ‘${phase}’ aan het eind, of zet ook de minuten van ‘${other}’ vast.`,
    }),
    'long-on-score': ({ text }) => ({
      what: `‘${text}’ is te lang voor de lijn bovenaan, waar 21 tekens op passen.`,
      mend: 'Schrijf er een korte naam voor.',
    }),
    'no-brief-name': () => ({
      what: 'De korte naam is leeg in één taal.',
      mend: 'Schrijf er een van hooguit 21 tekens.',
    }),
    'wordless-statement': () => ({
      what: 'Een stelling van de pols heeft geen woorden.',
      mend: 'Schrijf ze op, of haal de stelling weg.',
    }),
  },
})
