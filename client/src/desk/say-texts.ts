import { eachLanguage } from '../language/each-language.ts'

/** Under each situation of `say-now.ts`: when it is for, and a sentence. */
export const sayTexts = eachLanguage({
  en: {
    open: 'What to say',
    phase: 'You could say',
    maybe: 'And if it goes another way',
    sayings: {
      'early-advice': {
        when: 'Advice comes early',
        say: 'There is an idea in that. Could you turn it into a question first?',
      },
      'much-talk': {
        when: 'One voice fills the room',
        say: 'Thank you. Let us hear somebody who has not spoken yet.',
      },
      silence: {
        when: 'It stays quiet',
        say: 'Let us each write for a minute, and then go round.',
      },
      'why-questions': {
        when: 'A question begins with why',
        say: 'Could you ask that with what or how?',
      },
      defence: {
        when: 'The case-giver defends',
        say: 'You do not have to answer. What do you take from it?',
      },
      'little-time': {
        when: 'Time is nearly out',
        say: 'We have little time left. What still needs to be said?',
      },
    },
  },
  sv: {
    open: 'Vad du kan säga',
    phase: 'Du kan säga',
    maybe: 'Och om det går åt ett annat håll',
    sayings: {
      'early-advice': {
        when: 'Råden kommer för tidigt',
        say: 'Där finns en idé. Kan du göra den till en fråga först?',
      },
      'much-talk': {
        when: 'En röst tar mycket plats',
        say: 'Tack. Nu vill jag höra någon som inte har sagt något än.',
      },
      silence: {
        when: 'Det är tyst',
        say: 'Vi skriver var för sig i en minut och går sedan laget runt.',
      },
      'why-questions': {
        when: 'En fråga börjar med varför',
        say: 'Kan du fråga med vad eller hur i stället?',
      },
      defence: {
        when: 'Fallgivaren försvarar sig',
        say: 'Du behöver inte svara. Vad tar du med dig av det?',
      },
      'little-time': {
        when: 'Tiden är nästan slut',
        say: 'Vi har lite tid kvar. Vad behöver ännu bli sagt?',
      },
    },
  },
  nl: {
    open: 'Wat je kunt zeggen',
    phase: 'Je kunt zeggen',
    maybe: 'En als het anders loopt',
    sayings: {
      'early-advice': {
        when: 'Er komt te vroeg raad',
        say: 'Daar zit een idee in. Kun je er eerst een vraag van maken?',
      },
      'much-talk': {
        when: 'Eén stem vult de ruimte',
        say: 'Dank je. Ik hoor nu graag iemand die nog niets heeft gezegd.',
      },
      silence: {
        when: 'Het blijft stil',
        say: 'Laten we ieder een minuut schrijven en dan een rondje doen.',
      },
      'why-questions': {
        when: 'Een vraag begint met waarom',
        say: 'Kun je dat vragen met wat of hoe?',
      },
      defence: {
        when: 'De inbrenger verdedigt zich',
        say: 'Je hoeft niet te antwoorden. Wat neem je eruit mee?',
      },
      'little-time': {
        when: 'De tijd is bijna om',
        say: 'We hebben nog weinig tijd. Wat moet er nog gezegd worden?',
      },
    },
  },
})
