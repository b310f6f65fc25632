import { eachLanguage } from '../language/each-language.ts'

export const meetingTexts = eachLanguage({
  en: {
    onFoot: 'This meeting can be held on foot: open it on your phones and choose Walk and talk.',
    meeting: (number: number) => `Meeting ${number}`,
    opening: 'Opening the meeting',
    openingOffline: 'Nobody answers yet. The meeting opens by itself when the line is back.',
    notYours: 'This meeting is not yours, or it does not exist.',
    notYoursLead:
      'A meeting is open to the members of its circle. With the circle’s code or your personal link you are in.',
    joinWithCode: 'Join with a code',
    toStart: 'To the first page',
    outdated: 'Kring has been renewed.',
    outdatedLead:
      'Open the page again to go on with the new version. What you wrote is kept on this device.',
    renewing:
      'Kring has been renewed. When you pause, this page opens again by itself; what you wrote is kept.',
    again: 'Open it again',
    saved: 'Saved',
    saving: 'Saving',
    offline: (notes: number) =>
      notes === 0
        ? 'Offline'
        : notes === 1
          ? 'Offline, 1 note kept here'
          : `Offline, ${notes} notes kept here`,
    joinCode: 'Show the join code',
    stage: 'Open the stage on a shared screen',
    stageHint: 'The stage is in a new window. Move it to the shared screen and press F11.',
    stageBlocked:
      'The browser held the window back. Allow pop-ups for this page, then press again.',
    help: 'Keys and help',
    circle: 'To the circle',
    asText: 'Board as text (T)',
    lookBack: 'Look back',
    close: 'Close',
    joinTitle: 'Come in',
    joinLead: 'Point a phone at the square, or open the link and say your name.',
    joinQr: 'Leads to the circle’s door',
    main: 'The meeting',
    startsAt: (when: string) => `It starts ${when}.`,
    startsNow: 'It starts when you do.',
    waitTitle: 'The circle gathers.',
    waitFor: (name: string) => `${name} starts the meeting.`,
    start: 'Start the meeting',
    comeIn: 'Come in with this code',
    agendaIs: (method: string, minutes: number) => `${method}, ${minutes} minutes`,
    herePeople: 'Who is here',
    closedTitle: 'Thank you. The ring is drawn.',
    closedAt: (time: string) => `Closed at ${time}.`,
    closedAgreements: 'Agreed today',
    closedNone: 'Nothing was agreed today.',
    record: 'Read the record',
    nextAt: (when: string) => `You meet again on ${when}.`,
    noNext: 'The next meeting is not planned yet.',
    toCircle: 'To the circle, and the next meeting',
    leadGone: (name: string) => `${name} is gone. Take over the desk?`,
    take: 'Take over',
    leadsNow: (name: string) => `${name} leads now.`,
    wereHere: 'You are offline. This is who was here.',
    notStored:
      'Kring cannot store anything just now. What you write is kept on this device and goes in by itself.',
    busy: (time: string) =>
      `Much came at once, so the room asks for a pause. What you write is kept here and goes in at ${time}.`,
    signedOut: 'This device is no longer in the meeting.',
    signedOutLead:
      'It was signed out, or its link has ended. What you wrote is kept on this device. With the circle’s code or your personal link you are in again.',
    cameLate: (time: string) => `You came at ${time}. Here is what was said.`,
    toNext: 'Go to the next meeting',
    phaseNow: (name: string, prompt: string) => `${name}. ${prompt}`,
    minuteLeft: 'One minute left.',
    yourTurn: 'You have the word.',
    turnedOver: 'The notes are turned over.',
    pulseShown: 'The answers are turned over.',
    letIn: (name: string) => `${name} let in a device as you. If it is not yours, say so now.`,
  },
  sv: {
    onFoot: 'Det här mötet kan hållas gående: öppna det på era telefoner och välj Gå och prata.',
    meeting: (number: number) => `Möte ${number}`,
    opening: 'Mötet öppnas',
    openingOffline: 'Ingen svarar än. Mötet öppnas av sig självt när förbindelsen är tillbaka.',
    notYours: 'Det här mötet är inte ditt, eller så finns det inte.',
    notYoursLead:
      'Ett möte är öppet för sin cirkels medlemmar. Med cirkelns kod eller din personliga länk kommer du in.',
    joinWithCode: 'Gå med med en kod',
    toStart: 'Till första sidan',
    outdated: 'Kring har förnyats.',
    outdatedLead:
      'Öppna sidan igen och fortsätt med den nya versionen. Det du skrev finns kvar på den här enheten.',
    renewing:
      'Kring har förnyats. När du gör en paus öppnas sidan på nytt; det du skrev finns kvar.',
    again: 'Öppna igen',
    saved: 'Sparat',
    saving: 'Sparar',
    offline: (notes: number) =>
      notes === 0
        ? 'Offline'
        : notes === 1
          ? 'Offline, 1 lapp sparad här'
          : `Offline, ${notes} lappar sparade här`,
    joinCode: 'Visa koden',
    stage: 'Öppna scenen på en delad skärm',
    stageHint: 'Scenen är i ett nytt fönster. Flytta det till den delade skärmen och tryck F11.',
    stageBlocked: 'Webbläsaren höll tillbaka fönstret. Tillåt popupfönster här och försök igen.',
    help: 'Tangenter och hjälp',
    circle: 'Till cirkeln',
    asText: 'Tavlan som text (T)',
    lookBack: 'Se tillbaka',
    close: 'Stäng',
    joinTitle: 'Kom in',
    joinLead: 'Rikta telefonen mot rutan, eller öppna länken och säg vad du heter.',
    joinQr: 'Leder till cirkelns dörr',
    main: 'Mötet',
    startsAt: (when: string) => `Det börjar ${when}.`,
    startsNow: 'Det börjar när ni gör det.',
    waitTitle: 'Cirkeln samlas.',
    waitFor: (name: string) => `${name} börjar mötet.`,
    start: 'Börja mötet',
    comeIn: 'Kom in med den här koden',
    agendaIs: (method: string, minutes: number) => `${method}, ${minutes} minuter`,
    herePeople: 'De som är här',
    closedTitle: 'Tack. Ringen är ritad.',
    closedAt: (time: string) => `Avslutat ${time}.`,
    closedAgreements: 'Bestämt i dag',
    closedNone: 'Inget bestämdes i dag.',
    record: 'Läs protokollet',
    nextAt: (when: string) => `Ni möts igen ${when}.`,
    noNext: 'Nästa möte är inte planerat än.',
    toCircle: 'Till cirkeln och nästa möte',
    leadGone: (name: string) => `${name} är borta. Ta över bordet?`,
    take: 'Ta över',
    leadsNow: (name: string) => `${name} leder nu.`,
    wereHere: 'Du är offline. De här var här.',
    notStored:
      'Kring kan inte spara något just nu. Det du skriver finns kvar på den här enheten och skickas av sig självt.',
    busy: (time: string) =>
      `Det kom mycket på en gång, så rummet ber om en paus. Det du skriver finns kvar här och skickas ${time}.`,
    signedOut: 'Den här enheten är inte längre med i mötet.',
    signedOutLead:
      'Den har loggats ut, eller så gäller länken inte längre. Det du skrev finns kvar på enheten. Med cirkelns kod eller din personliga länk kommer du in igen.',
    cameLate: (time: string) => `Du kom ${time}. Det här har sagts.`,
    toNext: 'Gå till nästa möte',
    phaseNow: (name: string, prompt: string) => `${name}. ${prompt}`,
    minuteLeft: 'En minut kvar.',
    yourTurn: 'Du har ordet.',
    turnedOver: 'Lapparna är vända.',
    pulseShown: 'Svaren är vända.',
    letIn: (name: string) => `${name} släppte in en enhet som du. Är den inte din, säg till nu.`,
  },
  nl: {
    onFoot:
      'Deze bijeenkomst kan wandelend: open haar op jullie telefoons en kies Wandel en praat.',
    meeting: (number: number) => `Bijeenkomst ${number}`,
    opening: 'De bijeenkomst gaat open',
    openingOffline:
      'Er komt nog geen antwoord. De bijeenkomst gaat vanzelf open als de verbinding terug is.',
    notYours: 'Deze bijeenkomst is niet van jou, of bestaat niet.',
    notYoursLead:
      'Een bijeenkomst is open voor de leden van de kring. Met de code van de kring of je persoonlijke link ben je binnen.',
    joinWithCode: 'Meedoen met een code',
    toStart: 'Naar de eerste pagina',
    outdated: 'Kring is vernieuwd.',
    outdatedLead:
      'Open de pagina opnieuw om met de nieuwe versie verder te gaan. Wat je schreef, is op dit apparaat bewaard.',
    renewing:
      'Kring is vernieuwd. Als je even stopt met typen, opent deze pagina zichzelf opnieuw; wat je schreef blijft bewaard.',
    again: 'Opnieuw openen',
    saved: 'Bewaard',
    saving: 'Wordt bewaard',
    offline: (notes: number) =>
      notes === 0
        ? 'Offline'
        : notes === 1
          ? 'Offline, 1 notitie hier bewaard'
          : `Offline, ${notes} notities hier bewaard`,
    joinCode: 'Toon de code',
    stage: 'Open het podium op een gedeeld scherm',
    stageHint:
      'Het podium staat in een nieuw venster. Zet het op het gedeelde scherm en druk op F11.',
    stageBlocked: 'De browser hield het venster tegen. Sta pop-ups hier toe en druk opnieuw.',
    help: 'Toetsen en hulp',
    circle: 'Naar de kring',
    asText: 'Bord als tekst (T)',
    lookBack: 'Terugkijken',
    close: 'Sluiten',
    joinTitle: 'Kom binnen',
    joinLead: 'Richt een telefoon op het vierkant, of open de link en zeg je naam.',
    joinQr: 'Leidt naar de deur van de kring',
    main: 'De bijeenkomst',
    startsAt: (when: string) => `Hij begint ${when}.`,
    startsNow: 'Hij begint als jullie beginnen.',
    waitTitle: 'De kring komt samen.',
    waitFor: (name: string) => `${name} begint de bijeenkomst.`,
    start: 'Begin de bijeenkomst',
    comeIn: 'Kom binnen met deze code',
    agendaIs: (method: string, minutes: number) => `${method}, ${minutes} minuten`,
    herePeople: 'Wie er is',
    closedTitle: 'Dank je wel. De ring is getekend.',
    closedAt: (time: string) => `Afgesloten om ${time}.`,
    closedAgreements: 'Vandaag afgesproken',
    closedNone: 'Er is vandaag niets afgesproken.',
    record: 'Lees het verslag',
    nextAt: (when: string) => `Jullie zien elkaar weer op ${when}.`,
    noNext: 'De volgende bijeenkomst is nog niet gepland.',
    toCircle: 'Naar de kring en de volgende bijeenkomst',
    leadGone: (name: string) => `${name} is weg. Het bureau overnemen?`,
    take: 'Neem over',
    leadsNow: (name: string) => `${name} leidt nu.`,
    wereHere: 'Je bent offline. Dit is wie er was.',
    notStored:
      'Kring kan nu niets opslaan. Wat je schrijft, blijft op dit apparaat bewaard en gaat vanzelf mee.',
    busy: (time: string) =>
      `Er kwam veel tegelijk, dus de ruimte vraagt om een pauze. Wat je schrijft, blijft hier bewaard en gaat om ${time} mee.`,
    signedOut: 'Dit apparaat doet niet meer mee aan de bijeenkomst.',
    signedOutLead:
      'Het is afgemeld, of de link geldt niet meer. Wat je schreef, is op dit apparaat bewaard. Met de code van de kring of je persoonlijke link ben je weer binnen.',
    cameLate: (time: string) => `Je kwam om ${time}. Dit is er gezegd.`,
    toNext: 'Ga naar de volgende bijeenkomst',
    phaseNow: (name: string, prompt: string) => `${name}. ${prompt}`,
    minuteLeft: 'Nog één minuut.',
    yourTurn: 'Jij hebt het woord.',
    turnedOver: 'De notities zijn omgedraaid.',
    pulseShown: 'De antwoorden zijn omgedraaid.',
    letIn: (name: string) =>
      `${name} liet een apparaat binnen als jou. Is het niet van jou, zeg het dan nu.`,
  },
})
