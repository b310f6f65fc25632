import { eachLanguage } from '../language/each-language.ts'

export const circleTexts = eachLanguage({
  en: {
    asking: 'Opening the circle',
    notYours: 'This circle is not yours, or it does not exist.',
    notYoursLead: 'With the circle’s code or your personal link you are in.',
    unreachable: 'Nobody answers just now.',
    unreachableLead: 'The circle opens again when the line is back.',
    again: 'Try again',
    joinWithCode: 'Join with a code',
    toStart: 'To the first page',
    sample: 'A circle to look around in',
    rings: (drawn: number, planned: number) =>
      drawn === 0
        ? planned === 0
          ? 'One ring for every meeting. The first is still to come.'
          : `One ring for every meeting: ${planned} to come.`
        : planned === 0
          ? `One ring for every meeting: ${drawn} drawn.`
          : `One ring for every meeting: ${drawn} drawn, ${planned} to come.`,
    running: (number: number) => `Meeting ${number}, under way`,
    nextIn: (number: number, days: number) =>
      days === 0
        ? `Meeting ${number}, today`
        : days === 1
          ? `Meeting ${number}, tomorrow`
          : `Meeting ${number}, in ${days} days`,
    anyTime: 'Whenever you are ready',
    now: 'Now',
    nothingPlanned: 'No meeting is planned.',
    enter: 'Go to the meeting',
    calendar: 'Calendar',
    startNow: 'Start a meeting now',
    plan: 'Plan a meeting',
    rehearse: 'Rehearse leading',
    planTitle: 'Plan a meeting',
    day: 'Day',
    time: 'Time',
    method: 'Method',
    aboutMethod: (name: string) => `About the method: ${name} (new tab)`,
    planIt: 'Plan it',
    failed: 'That did not work. Try again in a moment.',
    past: 'Choose a time that is still to come.',
    close: 'Close',
    meetings: 'Meetings',
    open: 'Open agreements',
    openOf: (open: number, of: number) => `${open} of ${of}`,
    noneOpen: 'Nothing is open.',
    noneYet: 'No agreements yet',
    noneYetIs: 'The first one is made at the end of a case.',
    all: 'All agreements, as they were told',
    told: (number: number) => `Meeting ${number}`,
    records: 'Records',
    record: (number: number) => `Meeting ${number}`,
    noRecords: 'The first record is ready when the first meeting closes.',
    methods: 'Methods',
    methodsIs: 'How you meet can be your own.',
    toMethods: 'Methods of this circle',
    kring: 'From Kring',
    ours: 'Your own',
    inMinutes: (name: string, minutes: number) => `${name} · ${minutes} min`,
    usually: 'You usually meet by',
    usuallyBy: (name: string) => `You usually meet by: ${name}.`,
    methodNow: 'Method for a meeting now',
    withVersion: (name: string, version: number) => `${name} (version ${version})`,
    breaksRules: 'This version breaks a rule. Open the method to see which.',
    code: 'Show the join code',
    meetingAt: (circle: string, number: number) => `${circle}, meeting ${number}`,
    done: 'Done',
    partly: 'Partly',
    'not-yet': 'Not yet',
    'let-go': 'Let go',
  },
  sv: {
    asking: 'Cirkeln öppnas',
    notYours: 'Den här cirkeln är inte din, eller så finns den inte.',
    notYoursLead: 'Med cirkelns kod eller din personliga länk kommer du in.',
    unreachable: 'Ingen svarar just nu.',
    unreachableLead: 'Cirkeln öppnas igen när förbindelsen är tillbaka.',
    again: 'Försök igen',
    joinWithCode: 'Gå med med en kod',
    toStart: 'Till första sidan',
    sample: 'En cirkel att se sig om i',
    rings: (drawn: number, planned: number) =>
      drawn === 0
        ? planned === 0
          ? 'En ring för varje möte. Den första återstår.'
          : `En ring för varje möte: ${planned} återstår.`
        : planned === 0
          ? `En ring för varje möte: ${drawn} ritade.`
          : `En ring för varje möte: ${drawn} ritade, ${planned} återstår.`,
    running: (number: number) => `Möte ${number}, pågår`,
    nextIn: (number: number, days: number) =>
      days === 0
        ? `Möte ${number}, i dag`
        : days === 1
          ? `Möte ${number}, i morgon`
          : `Möte ${number}, om ${days} dagar`,
    anyTime: 'När ni är redo',
    now: 'Nu',
    nothingPlanned: 'Inget möte är planerat.',
    enter: 'Gå till mötet',
    calendar: 'Kalender',
    startNow: 'Börja ett möte nu',
    plan: 'Planera ett möte',
    rehearse: 'Öva på att leda',
    planTitle: 'Planera ett möte',
    day: 'Dag',
    time: 'Tid',
    method: 'Metod',
    aboutMethod: (name: string) => `Om metoden: ${name} (ny flik)`,
    planIt: 'Planera',
    failed: 'Det gick inte. Försök igen om en stund.',
    past: 'Välj en tid som inte har varit.',
    close: 'Stäng',
    meetings: 'Möten',
    open: 'Öppna åtaganden',
    openOf: (open: number, of: number) => `${open} av ${of}`,
    noneOpen: 'Inget är öppet.',
    noneYet: 'Inga åtaganden än',
    noneYetIs: 'Det första görs i slutet av ett ärende.',
    all: 'Alla åtaganden, så som de berättades',
    told: (number: number) => `Möte ${number}`,
    records: 'Protokoll',
    record: (number: number) => `Möte ${number}`,
    noRecords: 'Det första protokollet är klart när det första mötet avslutas.',
    methods: 'Metoder',
    methodsIs: 'Sättet ni möts på kan vara ert eget.',
    toMethods: 'Cirkelns metoder',
    kring: 'Från Kring',
    ours: 'Era egna',
    inMinutes: (name: string, minutes: number) => `${name} · ${minutes} min`,
    usually: 'Ni möts oftast med',
    usuallyBy: (name: string) => `Ni möts oftast med: ${name}.`,
    methodNow: 'Metod för ett möte nu',
    withVersion: (name: string, version: number) => `${name} (version ${version})`,
    breaksRules: 'Den här versionen bryter en regel. Öppna metoden och se vilken.',
    code: 'Visa koden',
    meetingAt: (circle: string, number: number) => `${circle}, möte ${number}`,
    done: 'Gjort',
    partly: 'Delvis',
    'not-yet': 'Inte än',
    'let-go': 'Släppt',
  },
  nl: {
    asking: 'De kring gaat open',
    notYours: 'Deze kring is niet van jou, of bestaat niet.',
    notYoursLead: 'Met de code van de kring of je persoonlijke link ben je binnen.',
    unreachable: 'Er komt nu geen antwoord.',
    unreachableLead: 'De kring gaat weer open als de verbinding terug is.',
    again: 'Probeer opnieuw',
    joinWithCode: 'Meedoen met een code',
    toStart: 'Naar de eerste pagina',
    sample: 'Een kring om in rond te kijken',
    rings: (drawn: number, planned: number) =>
      drawn === 0
        ? planned === 0
          ? 'Eén ring voor elke bijeenkomst. De eerste komt nog.'
          : `Eén ring voor elke bijeenkomst: nog ${planned} te gaan.`
        : planned === 0
          ? `Eén ring voor elke bijeenkomst: ${drawn} getekend.`
          : `Eén ring voor elke bijeenkomst: ${drawn} getekend, nog ${planned} te gaan.`,
    running: (number: number) => `Bijeenkomst ${number}, bezig`,
    nextIn: (number: number, days: number) =>
      days === 0
        ? `Bijeenkomst ${number}, vandaag`
        : days === 1
          ? `Bijeenkomst ${number}, morgen`
          : `Bijeenkomst ${number}, over ${days} dagen`,
    anyTime: 'Wanneer jullie klaar zijn',
    now: 'Nu',
    nothingPlanned: 'Er is geen bijeenkomst gepland.',
    enter: 'Naar de bijeenkomst',
    calendar: 'Agenda',
    startNow: 'Begin nu een bijeenkomst',
    plan: 'Plan een bijeenkomst',
    rehearse: 'Oefenen met leiden',
    planTitle: 'Plan een bijeenkomst',
    day: 'Dag',
    time: 'Tijd',
    method: 'Methode',
    aboutMethod: (name: string) => `Over de methode: ${name} (nieuw tabblad)`,
    planIt: 'Plan',
    failed: 'Dat lukte niet. Probeer het zo nog eens.',
    past: 'Kies een tijd die nog komt.',
    close: 'Sluiten',
    meetings: 'Bijeenkomsten',
    open: 'Open afspraken',
    openOf: (open: number, of: number) => `${open} van ${of}`,
    noneOpen: 'Er staat niets open.',
    noneYet: 'Nog geen afspraken',
    noneYetIs: 'De eerste maak je aan het eind van een casus.',
    all: 'Alle afspraken, zoals ze zijn verteld',
    told: (number: number) => `Bijeenkomst ${number}`,
    records: 'Verslagen',
    record: (number: number) => `Bijeenkomst ${number}`,
    noRecords: 'Het eerste verslag is er als de eerste bijeenkomst sluit.',
    methods: 'Methoden',
    methodsIs: 'Hoe jullie bijeenkomen kan van jullie zelf zijn.',
    toMethods: 'Methoden van deze kring',
    kring: 'Van Kring',
    ours: 'Van jullie zelf',
    inMinutes: (name: string, minutes: number) => `${name} · ${minutes} min`,
    usually: 'Jullie komen meestal bijeen met',
    usuallyBy: (name: string) => `Jullie komen meestal bijeen met: ${name}.`,
    methodNow: 'Methode voor een bijeenkomst nu',
    withVersion: (name: string, version: number) => `${name} (versie ${version})`,
    breaksRules: 'Deze versie houdt zich niet aan een regel. Open de methode om te zien welke.',
    code: 'Toon de code',
    meetingAt: (circle: string, number: number) => `${circle}, bijeenkomst ${number}`,
    done: 'Gedaan',
    partly: 'Deels',
    'not-yet': 'Nog niet',
    'let-go': 'Losgelaten',
  },
})
