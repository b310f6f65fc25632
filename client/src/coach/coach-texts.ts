import { eachLanguage } from '../language/each-language.ts'

export const coachTexts = eachLanguage({
  en: {
    coach: 'Question coach',
    whole: {
      leading:
        'Your own view may be inside this question. What would you ask if you did not know the answer?',
      multiple: 'More than one question. Which one first?',
      why: 'This can sound like blame. What would “What made you …?” bring?',
      'advice-or-why': 'This can be heard as an idea, and as blame. What do you want to know?',
      statement: 'This does not ask yet. What would you like to know?',
      long: 'This is much at once. What is left of it in one breath?',
    },
    short: {
      leading: 'And if you did not know the answer?',
      multiple: 'Which one first?',
      why: '“What made you …?”',
      'advice-or-why': 'What do you want to know?',
      statement: 'What would you like to know?',
      long: 'In one breath?',
    },
    closed: (name: string | undefined) =>
      `${name ?? 'One'} can answer this with one word. Where would an open one begin?`,
    closedShort: 'Where would an open one begin?',
    advice: (at: string | undefined) =>
      at === undefined
        ? 'There is an idea in here. Keep it face down until ideas open, and ask what comes before it?'
        : `There is an idea in here. Keep it face down until ${at}, and ask what comes before it?`,
    adviceAlone: 'There is an idea in here. What would you have to know before it?',
    adviceShort: 'An idea. What comes before it?',
    noWhy: 'Here we ask without why. What would “what” or “how” ask?',
    noWhyShort: 'And without why?',
    keepIdea: 'Keep as an idea',
    keptIdea: 'Kept face down. It is offered again when ideas open.',
    keptQuestions: (count: number) =>
      count === 1 ? 'The other one is kept face down.' : `The other ${count} are kept face down.`,
    begin: 'Begin with',
    only: 'Only you see this',
    all: 'Everyone at this screen sees this',
    dismiss: 'Not for this one (Esc)',
    dismissByHand: 'Not for this one',
    notInMeeting: 'Not in this meeting',
    quietNow: 'The coach is silent until the next meeting. It has a switch in the menu.',
    onDevice: 'Question coach on this device',
    onDeviceIs:
      'As you write a question, it may ask you something back. Only you see it. Nothing of it is sent, kept or counted.',
    onScreen: 'Question coach on this shared screen',
    onScreenIs:
      'Everyone around the screen would read what it asks who writes. So here it is off until you switch it on.',
    inCircle: 'Question coach for the whole circle',
    inCircleIs:
      'Off, and nobody in the circle sees a hint, whatever they chose for themselves. Others follow with the next phase.',
    offInCircle: 'Your circle does without it.',
    failed: 'That did not work. Try again in a moment.',
  },
  sv: {
    coach: 'Frågecoachen',
    whole: {
      leading: 'Din egen syn kan ligga i frågan. Vad skulle du fråga om du inte visste svaret?',
      multiple: 'Mer än en fråga. Vilken först?',
      why: 'Det kan låta som en anklagelse. Vad skulle ”Vad fick dig att …?” ge?',
      'advice-or-why': 'Det kan höras som en idé, och som en anklagelse. Vad vill du veta?',
      statement: 'Det här frågar inte än. Vad skulle du vilja veta?',
      long: 'Det är mycket på en gång. Vad blir kvar i ett andetag?',
    },
    short: {
      leading: 'Och om du inte visste svaret?',
      multiple: 'Vilken först?',
      why: '”Vad fick dig att …?”',
      'advice-or-why': 'Vad vill du veta?',
      statement: 'Vad skulle du vilja veta?',
      long: 'I ett andetag?',
    },
    closed: (name: string | undefined) =>
      `${name ?? 'Man'} kan svara med ett ord. Hur skulle en öppen fråga börja?`,
    closedShort: 'Hur skulle en öppen fråga börja?',
    advice: (at: string | undefined) =>
      at === undefined
        ? 'Här finns en idé. Spara den tills idéer öppnar, och fråga det som kommer före?'
        : `Här finns en idé. Spara den till ${at}, och fråga det som kommer före?`,
    adviceAlone: 'Här finns en idé. Vad skulle du behöva veta före den?',
    adviceShort: 'En idé. Vad kommer före den?',
    noWhy: 'Här frågar vi utan varför. Vad skulle ”vad” eller ”hur” fråga?',
    noWhyShort: 'Och utan varför?',
    keepIdea: 'Spara som idé',
    keptIdea: 'Sparad med baksidan upp. Du får frågan igen när idéer öppnar.',
    keptQuestions: (count: number) =>
      count === 1
        ? 'Den andra är sparad med baksidan upp.'
        : `De andra ${count} är sparade med baksidan upp.`,
    begin: 'Börja med',
    only: 'Bara du ser det här',
    all: 'Alla vid skärmen ser det här',
    dismiss: 'Inte för den här (Esc)',
    dismissByHand: 'Inte för den här',
    notInMeeting: 'Inte i det här mötet',
    quietNow: 'Coachen är tyst till nästa möte. Den har en knapp i menyn.',
    onDevice: 'Frågecoachen på den här enheten',
    onDeviceIs:
      'När du skriver en fråga kan den fråga dig något tillbaka. Bara du ser det. Inget av det skickas, sparas eller räknas.',
    onScreen: 'Frågecoachen på den gemensamma skärmen',
    onScreenIs:
      'Alla runt skärmen skulle läsa vad den frågar den som skriver. Därför är den av här tills du slår på den.',
    inCircle: 'Frågecoachen för hela cirkeln',
    inCircleIs:
      'När den är av ser ingen i cirkeln några frågor från den, vad de än har valt själva. Andra följer med i nästa fas.',
    offInCircle: 'Din cirkel klarar sig utan den.',
    failed: 'Det gick inte. Försök igen om en stund.',
  },
  nl: {
    coach: 'Vraagcoach',
    whole: {
      leading:
        'Je eigen kijk zit misschien in deze vraag. Wat zou je vragen als je het antwoord niet wist?',
      multiple: 'Meer dan één vraag. Welke eerst?',
      why: 'Dit kan als verwijt klinken. Wat zou ‘Wat maakte dat je …?’ opleveren?',
      'advice-or-why': 'Dit kan klinken als een idee, en als een verwijt. Wat wil je weten?',
      statement: 'Dit vraagt nog niets. Wat zou je willen weten?',
      long: 'Dit is veel ineens. Wat blijft er over in één adem?',
    },
    short: {
      leading: 'En als je het antwoord niet wist?',
      multiple: 'Welke eerst?',
      why: '‘Wat maakte dat je …?’',
      'advice-or-why': 'Wat wil je weten?',
      statement: 'Wat zou je willen weten?',
      long: 'In één adem?',
    },
    closed: (name: string | undefined) =>
      `${name ?? 'Iemand'} kan hierop met één woord antwoorden. Hoe zou een open vraag beginnen?`,
    closedShort: 'Hoe zou een open vraag beginnen?',
    advice: (at: string | undefined) =>
      at === undefined
        ? 'Hier zit een idee in. Bewaren tot ideeën opengaan, en vragen wat eraan voorafgaat?'
        : `Hier zit een idee in. Bewaren tot ${at}, en vragen wat eraan voorafgaat?`,
    adviceAlone: 'Hier zit een idee in. Wat zou je eerst moeten weten?',
    adviceShort: 'Een idee. Wat gaat eraan vooraf?',
    noWhy: 'Hier vragen we zonder waarom. Wat zouden ‘wat’ of ‘hoe’ vragen?',
    noWhyShort: 'En zonder waarom?',
    keepIdea: 'Bewaar als idee',
    keptIdea: 'Omgekeerd bewaard. Je krijgt hem terug als ideeën opengaan.',
    keptQuestions: (count: number) =>
      count === 1
        ? 'De andere is omgekeerd bewaard.'
        : `De andere ${count} zijn omgekeerd bewaard.`,
    begin: 'Begin met',
    only: 'Alleen jij ziet dit',
    all: 'Iedereen bij dit scherm ziet dit',
    dismiss: 'Niet voor deze (Esc)',
    dismissByHand: 'Niet voor deze',
    notInMeeting: 'Niet in deze bijeenkomst',
    quietNow: 'De coach zwijgt tot de volgende bijeenkomst. In het menu staat een schakelaar.',
    onDevice: 'Vraagcoach op dit apparaat',
    onDeviceIs:
      'Terwijl je een vraag schrijft, kan hij je iets terugvragen. Alleen jij ziet dat. Er wordt niets van verstuurd, bewaard of geteld.',
    onScreen: 'Vraagcoach op dit gedeelde scherm',
    onScreenIs:
      'Iedereen rond het scherm zou lezen wat hij de schrijver vraagt. Daarom staat hij hier uit tot je hem aanzet.',
    inCircle: 'Vraagcoach voor de hele kring',
    inCircleIs:
      'Staat hij uit, dan ziet niemand in de kring zijn vragen, wat ze zelf ook kozen. Anderen volgen bij de volgende fase.',
    offInCircle: 'Jullie kring doet het zonder.',
    failed: 'Dat lukte niet. Probeer het zo nog eens.',
  },
})
