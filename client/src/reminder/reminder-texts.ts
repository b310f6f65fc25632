import { eachLanguage } from '../language/each-language.ts'

export const reminderTexts = eachLanguage({
  en: {
    firstPerson: 'Write as if the case were yours: “My problem is that I …”',
    thirdPerson: (name: string) => `Speak of ${name} by name, as if ${name} were out of the room.`,
    noWhy: 'Begin with how, what, when or who. “Why” easily sounds like blame.',
  },
  sv: {
    firstPerson: 'Skriv som om ärendet vore ditt: ”Mitt problem är att jag …”',
    thirdPerson: (name: string) => `Tala om ${name} vid namn, som om ${name} hade gått ut.`,
    noWhy: 'Börja med hur, vad, när eller vem. ”Varför” låter lätt som kritik.',
  },
  nl: {
    firstPerson: 'Schrijf alsof de casus van jou is: ‘Mijn probleem is dat ik …’',
    thirdPerson: (name: string) => `Noem ${name} bij de naam, alsof ${name} even weg is.`,
    noWhy: 'Begin met hoe, wat, wanneer of wie. ‘Waarom’ klinkt al snel als verwijt.',
  },
})
