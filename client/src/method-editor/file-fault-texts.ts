import type { FileFault, FilePlace } from '@kring/shared/method/method-file'
import { eachLanguage } from '../language/each-language.ts'

type FileFaultTexts = {
  readonly [code in FileFault['code']]: (fault: Extract<FileFault, { code: code }>) => string
} & {
  /** 'Step 8, ‘Ideas’', where the fault lies in a step. */
  readonly step: (step: NonNullable<FilePlace['step']>) => string
}

export const fileFaultTexts = eachLanguage<FileFaultTexts>({
  en: {
    step: ({ number, name }) => (name === '' ? `Step ${number}` : `Step ${number}, ‘${name}’`),
    'too-large': () => 'The file says more than one method can hold. Shorten its texts.',
    'not-json': ({ line }) =>
      line === undefined
        ? 'The file cannot be read: it is cut off, or was changed by another program. Ask for it anew.'
        : `The file cannot be read from line ${line} on. Mend that line, or ask for the file anew.`,
    'not-a-method': () =>
      'This is not a method of Kring. Choose a file that ends in .kring-method.json.',
    'newer-format': () => 'The file comes from a newer Kring. Renew this one, then open it again.',
    missing: () => 'Something is missing here. Write it, or share the method anew.',
    'wrong-type': ({ wants }) =>
      ({
        text: 'A text belongs here, between quotation marks.',
        'whole-number': 'A whole number belongs here, without quotation marks.',
        list: 'A list belongs here, between square brackets.',
        fields: 'Fields belong here, between curly brackets.',
        other:
          'Something of another sort belongs here. Compare it with a method that you share anew.',
      })[wants],
    'same-id': () => 'Another step has the same id. Give each its own.',
    'from-above-to': () => 'The fewest members are more than the most. Swap the two.',
    'too-long': ({ most }) => `This text is too long. Shorten it to ${most} signs.`,
    'too-many': ({ most }) => `There are too many here. Keep at most ${most}.`,
    'too-high': ({ most }) => `This number is too high. It may be ${most}.`,
    'too-low': ({ least }) => `This number is too low. It is ${least} or more.`,
    'unknown-value': ({ value, known }) =>
      `Kring does not know ‘${value}’. It knows: ${known.join(', ')}.`,
    'unknown-field': ({ field }) =>
      `Kring does not know the field ‘${field}’. Remove it, or mend its name.`,
  },
  sv: {
    step: ({ number, name }) => (name === '' ? `Steg ${number}` : `Steg ${number}, ”${name}”`),
    'too-large': () => 'Filen säger mer än en metod rymmer. Korta dess texter.',
    'not-json': ({ line }) =>
      line === undefined
        ? 'Filen går inte att läsa: den är avklippt eller ändrad av ett annat program. Be om den på nytt.'
        : `Filen går inte att läsa från rad ${line}. Rätta den raden, eller be om filen på nytt.`,
    'not-a-method': () =>
      'Det här är ingen metod i Kring. Välj en fil som slutar på .kring-method.json.',
    'newer-format': () => 'Filen kommer från ett nyare Kring. Förnya det här och öppna den igen.',
    missing: () => 'Här fattas något. Skriv det, eller dela metoden på nytt.',
    'wrong-type': ({ wants }) =>
      ({
        text: 'Här hör en text hemma, inom citattecken.',
        'whole-number': 'Här hör ett heltal hemma, utan citattecken.',
        list: 'Här hör en lista hemma, inom hakparenteser.',
        fields: 'Här hör fält hemma, inom klammerparenteser.',
        other: 'Här hör något av annat slag hemma. Jämför med en metod som du delar på nytt.',
      })[wants],
    'same-id': () => 'Ett annat steg har samma id. Ge vart och ett sitt eget.',
    'from-above-to': () => 'Minsta antalet deltagare är större än det största. Byt plats på dem.',
    'too-long': ({ most }) => `Texten är för lång. Korta den till ${most} tecken.`,
    'too-many': ({ most }) => `Här är för många. Behåll högst ${most}.`,
    'too-high': ({ most }) => `Talet är för högt. Det får vara ${most}.`,
    'too-low': ({ least }) => `Talet är för lågt. Det är ${least} eller mer.`,
    'unknown-value': ({ value, known }) =>
      `Kring känner inte till ”${value}”. Det som finns: ${known.join(', ')}.`,
    'unknown-field': ({ field }) =>
      `Kring känner inte till fältet ”${field}”. Ta bort det, eller rätta dess namn.`,
  },
  nl: {
    step: ({ number, name }) => (name === '' ? `Stap ${number}` : `Stap ${number}, ‘${name}’`),
    'too-large': () => 'Het bestand zegt meer dan er in een methode past. Kort de teksten in.',
    'not-json': ({ line }) =>
      line === undefined
        ? 'Het bestand is niet te lezen: het is afgebroken of door een ander programma veranderd. Vraag het opnieuw.'
        : `Het bestand is niet te lezen vanaf regel ${line}. Verbeter die regel, of vraag het bestand opnieuw.`,
    'not-a-method': () =>
      'Dit is geen methode van Kring. Kies een bestand dat eindigt op .kring-method.json.',
    'newer-format': () =>
      'Het bestand komt uit een nieuwere Kring. Vernieuw deze en open het opnieuw.',
    missing: () => 'Hier ontbreekt iets. Schrijf het, of deel de methode opnieuw.',
    'wrong-type': ({ wants }) =>
      ({
        text: 'Hier hoort een tekst, tussen aanhalingstekens.',
        'whole-number': 'Hier hoort een geheel getal, zonder aanhalingstekens.',
        list: 'Hier hoort een lijst, tussen vierkante haken.',
        fields: 'Hier horen velden, tussen accolades.',
        other:
          'Hier hoort iets van een andere soort. Vergelijk het met een methode die je opnieuw deelt.',
      })[wants],
    'same-id': () => 'Een andere stap heeft hetzelfde id. Geef elke stap een eigen id.',
    'from-above-to': () => 'Het kleinste aantal leden is groter dan het grootste. Wissel ze om.',
    'too-long': ({ most }) => `Deze tekst is te lang. Kort hem in tot ${most} tekens.`,
    'too-many': ({ most }) => `Hier staan er te veel. Houd er hooguit ${most}.`,
    'too-high': ({ most }) => `Dit getal is te hoog. Het mag ${most} zijn.`,
    'too-low': ({ least }) => `Dit getal is te laag. Het is ${least} of meer.`,
    'unknown-value': ({ value, known }) => `Kring kent ‘${value}’ niet. Wel: ${known.join(', ')}.`,
    'unknown-field': ({ field }) =>
      `Kring kent het veld ‘${field}’ niet. Haal het weg, of verbeter de naam.`,
  },
})
