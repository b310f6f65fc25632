import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../language/language.ts'
import { holds } from '../testing/arbitraries.ts'
import type { QuestionLabel } from './question-label.ts'
import { type QuestionReading, readQuestion } from './read-question.ts'

/** The examples a facilitator wrote down, by label: `domain.md` 4.5 and what the rules name. */
const EXAMPLES: {
  readonly [language in Language]: { readonly [label in QuestionLabel]: string[] }
} = {
  en: {
    open: [
      'What would you like to leave this meeting with?',
      'What might the other side say if they were sitting here?',
      'Describe the last time it went well.',
      'Could you tell us more about it?',
      'What do your staff, your boss and you want?',
      'What would happen if you did nothing?',
      'Why is this important to you?',
      'I wonder what she needs',
    ],
    closed: [
      'Did you send the report?',
      'Is the decision final?',
      'How long have you been in this role?',
    ],
    leading: [
      "You do realise this is about trust, don't you?",
      "Isn't that a bit unfair to your staff?",
      'How long have you been avoiding this conflict?',
    ],
    advice: [
      'Have you considered talking to her directly?',
      'Could you not delegate some of this?',
      'What if you asked for a written brief?',
      'Why not involve the union?',
      'You should call her.',
    ],
    multiple: [
      'What happened, who was there and how did it end?',
      'Where does it hurt most? And since when?',
    ],
    why: [
      'Why did you agree to that?',
      "Why don't you trust your people?",
      'Why were you so late with it?',
    ],
    statement: ['We had the very same thing last year.'],
  },
  sv: {
    open: [
      'Vad vill du ha med dig härifrån i dag?',
      'Vad tror du att motparten skulle säga om den satt här?',
      'Beskriv senaste gången det fungerade bra.',
      'Skulle du kunna berätta lite mer?',
      'Vad skulle hända om du inte gjorde något?',
      'Varför är det viktigt för dig?',
      'Vad tycker du själv att du borde göra?',
      'Tidigare, när du varit i samma läge, vad har hjälpt dig då?',
      'Jag undrar vad hon behöver',
    ],
    closed: [
      'Skickade du rapporten?',
      'Är beslutet redan fattat?',
      'Hur länge har du haft rollen?',
    ],
    leading: [
      'Du förstår väl att det handlar om tillit?',
      'Är det inte lite orättvist mot personalen?',
      'Hur länge har du undvikit den här konflikten?',
    ],
    advice: [
      'Har du övervägt att prata direkt med henne?',
      'Skulle du kunna delegera en del av det där?',
      'Tänk om du bad om ett skriftligt uppdrag?',
      'Varför inte koppla in facket?',
      'Du borde ringa henne.',
      'Ta in en medlare, vore det något?',
      'På min förra arbetsplats hade vi en mentor, är det något för er?',
    ],
    multiple: [
      'Vad hände, vilka var med och hur slutade det?',
      'Var skaver det mest? Och sedan när?',
    ],
    why: [
      'Varför gick du med på det?',
      'Varför litar du inte på dina medarbetare?',
      'Varför blev du så sen med det?',
    ],
    statement: ['Vi hade precis samma sak i fjol.'],
  },
  nl: {
    open: [
      'Wat wil je aan het eind van deze bijeenkomst hebben?',
      'Waaraan merkte je dat er iets veranderde?',
      'Beschrijf de laatste keer dat het wel goed ging.',
      'Zou je er wat meer over willen vertellen?',
      'Wat zou er gebeuren als je niets deed?',
      'Waarom is dit belangrijk voor je?',
      'Ik vraag me af wat zij nodig heeft',
    ],
    closed: [
      'Heb je het rapport verstuurd?',
      'Staat het besluit al vast?',
      'Hoe lang zit je in deze functie?',
    ],
    leading: [
      'Je snapt toch wel dat het om vertrouwen gaat?',
      'Is dat niet een beetje oneerlijk tegenover je mensen?',
      'Hoe lang loop je al voor dit conflict weg?',
    ],
    advice: [
      'Heb je overwogen om haar er rechtstreeks op aan te spreken?',
      'Zou je een deel niet kunnen uitbesteden?',
      'Wat als je om een schriftelijke opdracht vroeg?',
      'Waarom niet eens de ondernemingsraad erbij halen?',
      'Je moet haar gewoon bellen.',
    ],
    multiple: [
      'Wat gebeurde er, wie waren erbij en hoe liep het af?',
      'Waar zit de pijn het meest? En sinds wanneer?',
    ],
    why: [
      'Waarom ging je daarmee akkoord?',
      'Waarom vertrouw je je mensen niet?',
      'Waarom was je er zo laat mee?',
    ],
    statement: ['Bij ons speelde vorig jaar precies hetzelfde.'],
  },
}

const RULE_OF: { readonly [label in QuestionLabel]: string } = {
  multiple: 'R1',
  advice: 'R2',
  leading: 'R3',
  why: 'R4',
  closed: 'R5',
  open: 'R6',
  statement: 'R8',
}

const examples = LANGUAGES.flatMap((language) =>
  Object.entries(EXAMPLES[language]).flatMap(([label, texts]) =>
    texts.map((text) => ({ language, text, label, rule: RULE_OF[label as QuestionLabel] })),
  ),
)

describe('a sentence gets one label', () => {
  it.each(examples)('[$rule] $label: $text', ({ language, text, label }) => {
    expect(readQuestion(text, language)).toMatchObject({ language, label })
  })

  it('too little to read is nothing to judge', () => {
    for (const text of ['', '   ', '?', 'Wh', 'Anna?', '…', '""']) {
      expect(readQuestion(text, 'en').label).toBe('unsure')
    }
  })
})

describe('what stands around the question is not judged', () => {
  it.each([
    ['en', 'open', 'Anna, what did you feel?'],
    ['en', 'open', 'ok so what did you feel'],
    ['en', 'open', 'Waht did you feel?'],
    ['en', 'open', 'What did you mean by "you should just leave"?'],
    ['en', 'open', "She asked 'why don't you just quit?' How did that land?"],
    ['en', 'open', 'She asked ‘why don’t you just quit?’ How did that land?'],
    ['en', 'advice', 'have u thought about askin HR'],
    ['en', 'advice', 'Would it, with respect, not be wise to consult a lawyer?'],
    ['nl', 'advice', 'Zou het, met alle respect, niet verstandig zijn een advocaat te raadplegen?'],
    ['sv', 'open', 'Men alltså, va tänker du?'],
    ['sv', 'open', 'nar mar du som bast?'],
    ['sv', 'closed', 'haru fått svar?'],
    ['sv', 'closed', 'Informerades klinikchefen skriftligen?'],
    ['nl', 'open', 'Nou ja, wa vindt ge daar zelf van?'],
    ['nl', 'closed', 'Hedde gij da al gezegd?'],
  ] as const)('%s %s: %s', (language, label, text) => {
    expect(readQuestion(text, language)).toMatchObject({ language, label })
  })
})

describe('the part that asks is told from what leads up to it', () => {
  it.each([
    ['R1', 'open', 'Denk hardop: wat is er in jou dat nee zegt?'],
    ['R1', 'multiple', 'Wat zei ze, en hoe reageerde jij?'],
    ['R5', 'closed', 'Mag ik vragen of er nog een oma in beeld is?'],
    ['R6', 'open', 'Respect op het werk, wat is dat voor jou?'],
    ['R3', 'leading', 'Zou je niet zeggen dat dit pure onwil is?'],
    ['R3', 'leading', 'Dus hij krijgt gewoon altijd zijn zin?'],
    ['R6', 'open', 'Dus je zei niets, wat hield je tegen?'],
    ['R2', 'advice', 'Ligt het niet voor de hand om de raad om een bemiddelaar te vragen?'],
    ['R6', 'open', 'Wat heb je nodig om de raad iets te vragen?'],
    ['R1', 'open', 'Uit wat je vertelt begrijp ik dat hij zwijgt. Hoe weet jij dan wat hij wil?'],
  ] as const)('[%s] %s: %s', (_, label, text) => {
    expect(readQuestion(text, 'nl').label).toBe(label)
  })
})

describe('to tell us is told from to tell somebody else', () => {
  it.each([
    ['R6', 'nl', 'open', 'Kun je ons vertellen wat er speelt?'],
    ['R2', 'nl', 'advice', 'Kun je je baas vertellen wat er speelt?'],
    ['R2', 'nl', 'advice', 'Zou je haar kunnen vertellen hoe je je voelt?'],
    ['R5', 'nl', 'closed', 'Wil je het hem vertellen?'],
    ['R6', 'en', 'open', 'Could you tell us how you feel?'],
    ['R2', 'en', 'advice', 'Could you tell her how you feel?'],
    ['R6', 'sv', 'open', 'Kan du berätta mer för oss?'],
    ['R2', 'sv', 'advice', 'Skulle du kunna berätta för henne hur du känner?'],
  ] as const)('[%s] %s %s: %s', (_, language, label, text) => {
    expect(readQuestion(text, language)).toMatchObject({ language, label })
  })
})

describe('what explores is told from what proposes', () => {
  it.each([
    ['R6', 'open', 'Wat weerhoudt je ervan om het haar te vertellen?'],
    ['R2', 'advice', 'Wat weerhoudt je ervan een coach in te schakelen?'],
    ['R6', 'open', 'Wat zou er gebeuren als je het haar vertelde?'],
    ['R2', 'advice', 'Wat zou er gebeuren als je het haar gewoon eens vertelde?'],
    ['R2', 'advice', 'Kun je niet gewoon nee zeggen?'],
    ['R5', 'closed', 'Zou ze meekomen naar het gesprek?'],
    ['R3', 'leading', 'Heeft hij de brief niet gelezen?'],
    ['R5', 'closed', 'Heeft hij de brief gelezen of niet?'],
    ['R3', 'leading', 'Maak je nu niet wéér dezelfde fout?'],
  ] as const)('[%s] %s: %s', (_, label, text) => {
    expect(readQuestion(text, 'nl').label).toBe(label)
  })
})

describe('what proposes is told from what only sounds so', () => {
  it.each([
    ['R2', 'advice', 'In our team we light a candle afterwards, is that something for you?'],
    ['R6', 'open', 'In our team we never speak of it, so what is it like in yours?'],
    ['R8', 'statement', 'In our municipality they closed two libraries the same way.'],
    ['R2', 'advice', 'Could the committee split the task?'],
    ['R5', 'closed', 'Could she have known?'],
    ['R6', 'open', 'Should the complaint be upheld, what would that change for you?'],
    ['R6', 'open', 'What keeps you from telling her?'],
    ['R6', 'open', 'What would happen if you told her?'],
    ['R2', 'advice', 'What would happen if you just told her?'],
    ['R6', 'open', 'How could you raise it with your boss?'],
    ['R4', 'why', 'How could you forget to tell your boss?'],
    ['R3', 'leading', 'Couldn’t it be that you are jealous?'],
  ] as const)('[%s] %s: %s', (_, label, text) => {
    expect(readQuestion(text, 'en').label).toBe(label)
  })
})

describe('two things set against each other are asked in one question', () => {
  it.each([
    ['R1', 'en', 'open', 'What do you want to keep and what do you want to change?'],
    ['R1', 'nl', 'open', 'Wat wil je behouden en wat wil je veranderen?'],
    ['R1', 'sv', 'open', 'Vad vill du behålla och vad vill du förändra?'],
    ['R1', 'en', 'open', 'How do you choose what gets said and what gets left?'],
    ['R1', 'en', 'multiple', 'How do you choose the order, and what happens next?'],
    ['R2', 'en', 'advice', 'What would happen if you let the residents choose the paint?'],
    ['R6', 'en', 'open', 'What would happen if you let it go?'],
    ['R3', 'en', 'leading', 'Is it not time to accept that she has left?'],
    ['R1', 'sv', 'multiple', 'Vad kostar en vecka till, och vad kostar det att vänta?'],
    ['R1', 'sv', 'multiple', 'Vad vill du och hur ska du komma dit?'],
    [
      'R1',
      'sv',
      'multiple',
      'Kan du berätta hur det började, vem som sa vad, och hur det är i dag?',
    ],
  ] as const)('[%s] %s %s: %s', (_, language, label, text) => {
    expect(readQuestion(text, language).label).toBe(label)
  })
})

describe('what keeps somebody from speaking explores, another act is proposed', () => {
  it.each([
    ['R6', 'open', 'Vad hindrar dig från att säga det till henne?'],
    ['R2', 'advice', 'Vad hindrar dig från att bara säga det till henne?'],
    ['R2', 'advice', 'Vad hindrar dig från att ringa facket?'],
    ['R6', 'open', 'Vad skulle hända om du berättade för henne?'],
    ['R2', 'advice', 'Vad skulle hända om du bytte skola?'],
    ['R5', 'closed', 'Skulle du göra samma sak igen?'],
    ['R2', 'advice', 'Skulle du kunna be henne om hjälp?'],
    ['R6', 'open', 'Kan du berätta om din chef?'],
    ['R2', 'advice', 'Berätta för din chef hur du har det.'],
    ['R3', 'leading', 'Blev du inte väldigt sårad av det?'],
    ['R5', 'closed', 'Blev du sårad av det?'],
  ] as const)('[%s] %s: %s', (_, label, text) => {
    expect(readQuestion(text, 'sv').label).toBe(label)
  })
})

describe('beside the label', () => {
  it('[R7] more than 30 words are long, what leads up to them not counted', () => {
    const short = 'What do you need?'
    expect(readQuestion(short, 'en').long).toBe(false)
    expect(readQuestion(`What do you need ${'and want '.repeat(15)}?`, 'en').long).toBe(true)
    const leadUp = 'Looking back on all the years that you have been the head of this large school'
    expect(
      readQuestion(`${leadUp}, with all that came and went, what do you need most now?`, 'en').long,
    ).toBe(false)
  })

  it("[R7] the asker's own reasons make it long", () => {
    expect(readQuestion('What did she say, because I heard it as a threat?', 'en').long).toBe(true)
    expect(readQuestion('What did you stop doing because of it?', 'en').long).toBe(false)
  })

  it.each([
    ["Why don't you trust your people?", 'why', true],
    ["Why don't you just call her?", 'advice', false],
    ['Varför litar du inte på dem?', 'why', true],
    ['Varför ringer du inte bara?', 'advice', false],
    ['Waarom vertrouw je ze niet?', 'why', true],
    ['Waarom bel je niet gewoon even?', 'advice', false],
    ['Why did you agree?', 'why', false],
  ] as const)('[R9] %s', (text, label, ambiguous) => {
    expect(readQuestion(text, 'en')).toMatchObject({ label, ambiguous })
  })
})

/** Bits of sentences in three languages, and what stands between them. */
const words = fc.constantFrom(
  'what',
  'why',
  'do',
  'you',
  "don't",
  'have',
  'considered',
  'if',
  'vad',
  'varför',
  'har',
  'du',
  'inte',
  'om',
  'wat',
  'waarom',
  'heb',
  'je',
  'niet',
  'als',
  'and',
  'och',
  'en',
  'Anna',
  '"',
  "'",
  '(',
  ')',
  ',',
  '…',
  '–',
  '?',
  '.',
  '😀',
  'å',
  '3',
  '10 %',
)
const text = fc.array(words, { maxLength: 60 }).map((bits) => bits.join(' '))

function sameReading(one: QuestionReading, other: QuestionReading): boolean {
  return one.label === other.label && one.language === other.language
}

describe('however it is written', () => {
  it('reads whatever is typed', () => {
    holds(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 300 })), (typed) => {
        expect(LANGUAGES).toContain(readQuestion(typed, 'sv').language)
      }),
      300,
    )
  })

  it('space, case and the look of an apostrophe change nothing', () => {
    holds(
      fc.property(text, (typed) => {
        const read = readQuestion(typed, 'nl')
        expect(sameReading(read, readQuestion(`  ${typed.replaceAll(' ', '  ')}\n`, 'nl'))).toBe(
          true,
        )
        expect(sameReading(read, readQuestion(typed.toUpperCase(), 'nl'))).toBe(true)
      }),
      200,
    )
    expect(readQuestion('You don’t agree, don’t you?', 'en')).toEqual(
      readQuestion("You don't agree, don't you?", 'en'),
    )
  })

  it('two question marks ask no more than one', () => {
    holds(
      fc.property(text, (typed) => {
        const asked = `${typed.trim()}?`
        expect(readQuestion(`${asked}?`, 'en')).toEqual(readQuestion(asked, 'en'))
      }),
      200,
    )
  })

  it.each([
    ['words', 'what do you want and '],
    ['commas', 'why,'],
    ['question marks', '? a '],
    ['full stops', 'a. '],
    ['one long word', 'aaaaaaaaaa'],
    ['open quotes', "'a "],
    ['brackets', '(('],
    ['spaces', '          '],
    ['nearly advice', 'would it would it '],
  ])('4,000 signs of %s are read to their end, and no further', (_, bit) => {
    const long = bit.repeat(Math.ceil(4000 / bit.length)).slice(0, 4000)
    for (const language of LANGUAGES) {
      const read = readQuestion(long, language)
      expect(readQuestion(`${long} Why did you never tell her?`, language)).toEqual(read)
    }
  })
})

describe('what only cries out or reacts is no question', () => {
  it.each([
    ['R8', 'nl', 'statement', 'Tjonge, wat een toestand met die verbouwing.'],
    ['R6', 'nl', 'open', 'Tjonge, wat een klus, hoe hou je dat vol?'],
    ['R8', 'en', 'statement', 'Wow, what a story you bring us.'],
    ['R8', 'sv', 'statement', 'Tack, då har jag inget mer att fråga om.'],
    ['R5', 'sv', 'closed', 'Har jag förstått rätt att hon slutar?'],
  ] as const)('[%s] %s %s: %s', (_, language, label, text) => {
    expect(readQuestion(text, language).label).toBe(label)
  })
})

describe('what could not be is a guess, what could not be done is proposed', () => {
  it.each([
    ['R3', 'sv', 'leading', 'Kan det inte vara så att hon är rädd för dig?'],
    ['R2', 'sv', 'advice', 'Kan det inte vara en idé att ringa henne?'],
    ['R3', 'nl', 'leading', 'Ligt het niet voor de hand dat ze jaloers is?'],
    ['R2', 'nl', 'advice', 'Ligt het niet voor de hand om hem te bellen?'],
    ['R3', 'en', 'leading', 'Could you be the one who is stubborn?'],
    ['R2', 'en', 'advice', 'Could you be a bit clearer with the parents?'],
    ['R5', 'en', 'closed', 'Could you be free on Thursday?'],
  ] as const)('[%s] %s %s: %s', (_, language, label, text) => {
    expect(readQuestion(text, language).label).toBe(label)
  })
})
