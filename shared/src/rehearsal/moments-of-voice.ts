import type { Moment } from './moment.ts'

/** Who speaks, who does not, and who is elsewhere. */
export const MOMENTS_OF_VOICE: readonly Moment[] = [
  {
    id: 'interruption',
    by: ['interrupter', 'adviser', 'time-eater'],
    fits: ({ inTurn, writes, caseGiverIsSilent, agrees }) =>
      inTurn && !writes && !caseGiverIsSilent && !agrees,
    seen: {
      en: '{case} is in the middle of a sentence. {name} comes in between.',
      sv: '{case} är mitt i en mening. {name} bryter in.',
      nl: '{case} is midden in een zin. {name} komt ertussen.',
    },
    says: {
      en: 'Yes, but wait, because that is exactly what we …',
      sv: 'Ja, men vänta, för det är precis det vi …',
      nl: 'Ja, maar wacht, want dat is nou precies wat wij …',
    },
    responses: [
      {
        id: 'finish-first',
        does: {
          en: 'Let the sentence be finished',
          sv: 'Låt meningen bli färdig',
          nl: 'Laat de zin afmaken',
        },
        say: {
          en: 'Just a moment, {name}. {case}, you were saying?',
          sv: 'Ett ögonblick, {name}. {case}, du var mitt i något?',
          nl: 'Eén moment, {name}. {case}, je was nog bezig?',
        },
        did: {
          en: '{case} finds the thread again, and the end of it is new.',
          sv: '{case} hittar tråden igen, och slutet är nytt.',
          nl: '{case} vindt de draad terug, en het eind ervan is nieuw.',
        },
        effects: [{ who: 'case-giver', leans: 'in' }],
        takes: 12,
      },
      {
        id: 'hand',
        does: {
          en: 'Give it a place in the row of hands',
          sv: 'Ge det en plats bland händerna',
          nl: 'Geef het een plek in de rij handen',
        },
        say: {
          en: 'I see your hand, {name}. You are next.',
          sv: 'Jag ser din hand, {name}. Du är näst.',
          nl: 'Ik zie je hand, {name}. Jij bent zo.',
        },
        did: {
          en: '{name} keeps it for a moment. It is quieter around {case}.',
          sv: '{name} sparar det en stund. Det blir lugnare runt {case}.',
          nl: '{name} bewaart het even. Het wordt rustiger rond {case}.',
        },
        effects: [
          { who: 'case-giver', leans: 'in' },
          { who: 'doer', leans: 'in' },
        ],
        takes: 10,
        move: 'raise-hand',
      },
      {
        id: 'let',
        does: {
          en: 'Let it happen, there is energy in it',
          sv: 'Låt det ske, det finns energi i det',
          nl: 'Laat het gebeuren, er zit energie in',
        },
        did: {
          en: '{name} takes the word. {case} does not finish the sentence any more.',
          sv: '{name} tar ordet. {case} avslutar aldrig sin mening.',
          nl: '{name} neemt het woord. {case} maakt de zin niet meer af.',
        },
        effects: [
          { who: 'case-giver', leans: 'out' },
          { who: 'quiet', leans: 'out' },
        ],
        takes: 60,
        tryNext: {
          en: 'Interruptions: the first one sets the rule. Let the sentence be finished, then give the word.',
          sv: 'Avbrott: det första sätter regeln. Låt meningen bli färdig, ge sedan ordet.',
          nl: 'Onderbreken: de eerste keer zet de norm. Laat de zin afmaken, geef dan het woord.',
        },
      },
    ],
  },
  {
    id: 'own-story',
    by: ['storyteller', 'time-eater', 'adviser'],
    fits: ({ inTurn, writes, peersAreSilent, asks, views }) =>
      inTurn && !writes && !peersAreSilent && (asks || views),
    seen: {
      en: '{name} recognises something, and begins to tell.',
      sv: '{name} känner igen något, och börjar berätta.',
      nl: '{name} herkent iets, en begint te vertellen.',
    },
    says: 'own-story',
    responses: [
      {
        id: 'one-thing',
        does: {
          en: 'Take one thing from it, as a question',
          sv: 'Ta en sak ur den, som en fråga',
          nl: 'Haal er één ding uit, als vraag',
        },
        say: {
          en: 'Thank you. What question does it give you for {case}?',
          sv: 'Tack. Vilken fråga till {case} väcker den?',
          nl: 'Dank je. Welke vraag aan {case} komt daaruit?',
        },
        did: {
          en: '{name} stops, thinks, and asks one that fits.',
          sv: '{name} stannar upp, tänker, och ställer en som passar.',
          nl: '{name} stopt, denkt na, en stelt er een die past.',
        },
        effects: [{ who: 'doer', leans: 'in' }],
        takes: 30,
      },
      {
        id: 'cut',
        does: {
          en: 'Say that it is another case',
          sv: 'Säg att det är ett annat ärende',
          nl: 'Zeg dat het een andere casus is',
        },
        say: {
          en: 'That is not about this case.',
          sv: 'Det handlar inte om det här ärendet.',
          nl: 'Dat gaat niet over deze casus.',
        },
        did: {
          en: '{name} stops at once. It is a while before somebody speaks.',
          sv: '{name} tystnar direkt. Det dröjer innan någon säger något.',
          nl: '{name} stopt meteen. Het duurt even voor iemand iets zegt.',
        },
        effects: [
          { who: 'doer', leans: 'out' },
          { who: 'quiet', leans: 'out' },
        ],
        takes: 8,
        tryNext: {
          en: 'Own stories: there is recognition in them. Thank for it, and ask for the one thing that serves the case.',
          sv: 'Egna berättelser: det finns igenkänning i dem. Tacka, och be om det som tjänar ärendet.',
          nl: 'Eigen verhalen: er zit herkenning in. Dank ervoor, en vraag om het ene dat de casus dient.',
        },
      },
      {
        id: 'let',
        does: { en: 'Let it be told', sv: 'Låt den berättas', nl: 'Laat het vertellen' },
        did: {
          en: 'A good story, and three minutes long. {case} listens politely.',
          sv: 'En bra historia, och tre minuter lång. {case} lyssnar artigt.',
          nl: 'Een mooi verhaal, en drie minuten lang. {case} luistert beleefd.',
        },
        effects: [{ who: 'case-giver', leans: 'out' }],
        takes: 170,
        tryNext: {
          en: 'Own stories: after one sentence the turn belongs to another. Bring it back to the case.',
          sv: 'Egna berättelser: efter en mening tillhör tiden någon annan. För tillbaka den till ärendet.',
          nl: 'Eigen verhalen: na één zin is de beurt van een ander. Breng het terug naar de casus.',
        },
      },
    ],
  },
  {
    id: 'silence',
    by: 'nobody',
    fits: ({ inTurn, asks, views }) => inTurn && (asks || views),
    seen: {
      en: 'It is quiet. Nobody looks up.',
      sv: 'Det är tyst. Ingen tittar upp.',
      nl: 'Het is stil. Niemand kijkt op.',
    },
    responses: [
      {
        id: 'wait',
        does: {
          en: 'Say nothing, and count to twenty',
          sv: 'Säg inget, och räkna till tjugo',
          nl: 'Zeg niets, en tel tot twintig',
        },
        did: {
          en: 'At seventeen {quiet} takes a breath, and says what nobody had said.',
          sv: 'Vid sjutton tar {quiet} ett andetag, och säger det ingen hade sagt.',
          nl: 'Bij zeventien haalt {quiet} adem, en zegt wat niemand had gezegd.',
        },
        effects: [{ who: 'quiet', leans: 'in' }],
        takes: 25,
      },
      {
        id: 'write',
        does: {
          en: 'Let everyone write for a minute',
          sv: 'Låt alla skriva en minut',
          nl: 'Laat iedereen een minuut schrijven',
        },
        say: {
          en: 'Let us each write down one for ourselves, and then go round.',
          sv: 'Låt oss skriva ner en var för oss själva, och sedan gå laget runt.',
          nl: 'Laten we er ieder één voor onszelf opschrijven, en dan een ronde doen.',
        },
        did: {
          en: 'Pens move. There is something on every paper, {quiet} too.',
          sv: 'Pennorna går. Det står något på varje papper, även hos {quiet}.',
          nl: 'De pennen bewegen. Er staat iets op elk blad, ook bij {quiet}.',
        },
        effects: [
          { who: 'quiet', leans: 'in' },
          { who: 'others', leans: 'in' },
        ],
        takes: 80,
      },
      {
        id: 'fill',
        does: {
          en: 'Fill it with a question of your own',
          sv: 'Fyll den med en egen fråga',
          nl: 'Vul hem met een vraag van jezelf',
        },
        say: {
          en: 'Then I have one. What do you want most, {case}?',
          sv: 'Då har jag en. Vad vill du allra helst, {case}?',
          nl: 'Dan heb ik er een. Wat wil je het liefst, {case}?',
        },
        did: {
          en: '{case} answers you. The circle leans back: you do the asking now.',
          sv: '{case} svarar dig. Cirkeln lutar sig tillbaka: nu är det du som frågar.',
          nl: '{case} antwoordt jou. De kring leunt achterover: jij stelt nu de vragen.',
        },
        effects: [
          { who: 'quiet', leans: 'out' },
          { who: 'others', leans: 'out' },
        ],
        takes: 40,
        tryNext: {
          en: 'Silence: it is often thinking. Try twenty seconds before you fill it.',
          sv: 'Tystnad: ofta är den tänkande. Pröva tjugo sekunder innan du fyller den.',
          nl: 'Stilte: vaak is het denken. Probeer twintig seconden voordat je hem vult.',
        },
      },
    ],
  },
  {
    id: 'quiet-one',
    by: ['silent'],
    fits: ({ inTurn, writes, peersAreSilent }) => inTurn && !writes && !peersAreSilent,
    seen: {
      en: '{name} has hardly said a word, and looks at the table.',
      sv: '{name} har knappt sagt ett ord, och tittar i bordet.',
      nl: '{name} heeft nog bijna niets gezegd, en kijkt naar de tafel.',
    },
    responses: [
      {
        id: 'open-door',
        does: {
          en: 'Open a door, with a way out',
          sv: 'Öppna en dörr, med en väg ut',
          nl: 'Zet een deur open, met een uitweg',
        },
        say: {
          en: '{name}, is there something you wonder about? You may also pass.',
          sv: '{name}, är det något du undrar över? Du får också stå över.',
          nl: '{name}, is er iets wat je je afvraagt? Overslaan mag ook.',
        },
        did: {
          en: '{name} looks up. After a while there comes one sentence, and it is to the point.',
          sv: '{name} tittar upp. Efter en stund kommer en mening, och den träffar rätt.',
          nl: '{name} kijkt op. Na een tijdje komt er één zin, en die is raak.',
        },
        effects: [{ who: 'doer', leans: 'in' }],
        takes: 30,
      },
      {
        id: 'round',
        does: {
          en: 'Go round, without naming anyone',
          sv: 'Gå laget runt, utan att nämna någon',
          nl: 'Doe een ronde, zonder iemand te noemen',
        },
        say: {
          en: 'Let us go round once: one sentence each, passing is fine.',
          sv: 'Vi går ett varv: en mening var, det går bra att stå över.',
          nl: 'We gaan één keer rond: ieder een zin, overslaan mag.',
        },
        did: {
          en: 'Everyone says a little. {name} comes third, and it is easy.',
          sv: 'Alla säger lite. {name} kommer som trea, och det går lätt.',
          nl: 'Iedereen zegt iets kleins. {name} is als derde, en het gaat makkelijk.',
        },
        effects: [
          { who: 'doer', leans: 'in' },
          { who: 'others', leans: 'in' },
        ],
        takes: 75,
      },
      {
        id: 'press',
        does: { en: 'Say that it is noticed', sv: 'Säg att det märks', nl: 'Zeg dat het opvalt' },
        say: {
          en: '{name}, we have not heard you at all yet.',
          sv: '{name}, dig har vi inte hört alls än.',
          nl: '{name}, jou hebben we nog helemaal niet gehoord.',
        },
        did: {
          en: '{name} turns red, says something short, and does not look up after that.',
          sv: '{name} rodnar, säger något kort, och tittar inte upp mer.',
          nl: '{name} wordt rood, zegt iets korts, en kijkt daarna niet meer op.',
        },
        effects: [{ who: 'doer', leans: 'out' }],
        takes: 15,
        tryNext: {
          en: 'A quiet member: a round, or an invitation with a way out, costs nobody face.',
          sv: 'En tyst deltagare: ett varv, eller en inbjudan med en väg ut, kostar ingen något.',
          nl: 'Een stil lid: een ronde, of een uitnodiging met een uitweg, kost niemand iets.',
        },
      },
      {
        id: 'leave',
        does: { en: 'Leave it be', sv: 'Låt det vara', nl: 'Laat het zo' },
        did: {
          en: 'It goes on around {name}.',
          sv: 'Samtalet går vidare runt {name}.',
          nl: 'Het gesprek gaat door om {name} heen.',
        },
        effects: [{ who: 'doer', leans: 'out' }],
        takes: 0,
        tryNext: {
          en: 'A quiet member: who waits long finds it harder. Open the door early, and lightly.',
          sv: 'En tyst deltagare: ju längre väntan, desto svårare. Öppna dörren tidigt, och lätt.',
          nl: 'Een stil lid: hoe langer het duurt, hoe moeilijker. Zet de deur vroeg open, en licht.',
        },
      },
    ],
  },
  {
    id: 'long-talk',
    by: ['time-eater', 'storyteller', 'interrupter'],
    fits: ({ writes, peersAreSilent, round, views }) =>
      !writes && !peersAreSilent && (round || views),
    seen: {
      en: '{name} has been talking for two minutes, and the end is not in sight.',
      sv: '{name} har talat i två minuter, och något slut syns inte.',
      nl: '{name} is al twee minuten aan het woord, en het eind is niet in zicht.',
    },
    responses: [
      {
        id: 'one-sentence',
        does: {
          en: 'Ask for the one sentence that should stay',
          sv: 'Be om den enda mening som ska stanna',
          nl: 'Vraag om de ene zin die moet blijven',
        },
        say: {
          en: 'May I stop you, {name}? Which one sentence should we keep?',
          sv: 'Får jag bryta, {name}? Vilken mening ska vi spara?',
          nl: 'Mag ik je onderbreken, {name}? Welke zin moeten we bewaren?',
        },
        did: {
          en: '{name} finds it, and it is a good one.',
          sv: '{name} hittar den, och den är bra.',
          nl: '{name} vindt hem, en het is een goede.',
        },
        effects: [
          { who: 'doer', leans: 'in' },
          { who: 'quiet', leans: 'in' },
        ],
        takes: 20,
      },
      {
        id: 'clock',
        does: {
          en: 'Show the clock, and who has not been heard',
          sv: 'Visa klockan, och vilka som inte har hörts',
          nl: 'Wijs op de klok, en op wie nog niet aan bod kwam',
        },
        say: {
          en: 'I look at the ring: others still have all of their time.',
          sv: 'Jag ser på ringen: andra har hela sin tid kvar.',
          nl: 'Ik kijk naar de ring: anderen hebben hun hele tijd nog.',
        },
        did: {
          en: '{name} rounds off, a little shortly. The word goes on.',
          sv: '{name} avrundar, lite kort. Ordet går vidare.',
          nl: '{name} rondt af, wat kortaf. Het woord gaat verder.',
        },
        effects: [{ who: 'quiet', leans: 'in' }],
        takes: 12,
      },
      {
        id: 'let',
        does: {
          en: 'Wait until it is finished',
          sv: 'Vänta tills det är klart',
          nl: 'Wacht tot het klaar is',
        },
        did: {
          en: 'Two more minutes. {quiet} had something, and lets it go.',
          sv: 'Två minuter till. {quiet} hade något att säga, och släpper det.',
          nl: 'Nog twee minuten. {quiet} had iets, en laat het gaan.',
        },
        effects: [{ who: 'quiet', leans: 'out' }],
        takes: 120,
        tryNext: {
          en: 'A long talk: stopping it is a kindness too. Ask for the one sentence to keep.',
          sv: 'Den som talar länge: att bryta är också omtänksamt. Be om meningen som ska sparas.',
          nl: 'Wie lang praat: onderbreken is ook vriendelijk. Vraag om de zin die moet blijven.',
        },
      },
    ],
  },
  {
    id: 'phone',
    by: ['interrupter', 'time-eater', 'adviser'],
    fits: ({ inTurn, agrees }) => inTurn && !agrees,
    seen: {
      en: '{name} has a phone out under the table, and is typing.',
      sv: '{name} har tagit fram telefonen under bordet, och skriver.',
      nl: '{name} heeft onder tafel een telefoon in de hand, en typt.',
    },
    responses: [
      {
        id: 'ask',
        does: {
          en: 'Ask, without a verdict',
          sv: 'Fråga, utan att döma',
          nl: 'Vraag ernaar, zonder oordeel',
        },
        say: {
          en: '{name}, do you need a minute outside, or are you with us?',
          sv: '{name}, behöver du gå ut en minut, eller är du med oss?',
          nl: '{name}, heb je even nodig op de gang, of ben je erbij?',
        },
        did: {
          en: 'It was the school. {name} puts it away, and is there again.',
          sv: 'Det var skolan. {name} lägger undan den, och är här igen.',
          nl: 'Het was de school. {name} legt hem weg, en is er weer bij.',
        },
        effects: [{ who: 'doer', leans: 'in' }],
        takes: 15,
      },
      {
        id: 'balcony',
        does: {
          en: 'Step onto the balcony with everyone',
          sv: 'Gå ut på balkongen med alla',
          nl: 'Ga met iedereen het balkon op',
        },
        say: {
          en: 'Let us stop the clock and look at ourselves for a minute. How is our attention?',
          sv: 'Vi stannar klockan och ser på oss själva en minut. Hur är det med uppmärksamheten?',
          nl: 'We zetten de klok even stil en kijken naar onszelf. Hoe is onze aandacht?',
        },
        did: {
          en: 'It is said that it goes fast. {name} puts the phone away without being asked.',
          sv: 'Någon säger att det går fort. {name} lägger undan telefonen utan att bli ombedd.',
          nl: 'Iemand zegt dat het snel gaat. {name} legt de telefoon vanzelf weg.',
        },
        effects: [
          { who: 'doer', leans: 'in' },
          { who: 'quiet', leans: 'in' },
        ],
        takes: 20,
        move: 'balcony',
      },
      {
        id: 'ignore',
        does: {
          en: 'Pretend not to see it',
          sv: 'Låtsas inte se det',
          nl: 'Doe of je het niet ziet',
        },
        did: {
          en: 'Two others saw it. A second phone comes out, and {case} speaks more softly.',
          sv: 'Två andra såg det. En telefon till kommer fram, och {case} talar tystare.',
          nl: 'Twee anderen zagen het. Er komt een tweede telefoon, en {case} praat zachter.',
        },
        effects: [{ who: 'case-giver', leans: 'out' }],
        takes: 0,
        tryNext: {
          en: 'Attention elsewhere: ask kindly whether it can wait. Who tells a case sees it too.',
          sv: 'Uppmärksamhet på annat håll: fråga vänligt om det kan vänta. Den som berättar ser det också.',
          nl: 'Aandacht elders: vraag vriendelijk of het kan wachten. Wie vertelt, ziet het ook.',
        },
      },
    ],
  },
]
