import type { Moment } from './moment.ts'

/** Questions that are none, or not yet good ones, and advice before its time. */
export const MOMENTS_OF_ASKING: readonly Moment[] = [
  {
    id: 'early-advice',
    by: ['adviser', 'interrupter', 'storyteller'],
    fits: ({ adviceWaits, writes, peersAreSilent, agrees }) =>
      adviceWaits && !writes && !peersAreSilent && !agrees,
    seen: {
      en: '{name} leans forward and has it solved.',
      sv: '{name} lutar sig fram och har lösningen.',
      nl: '{name} buigt voorover en heeft de oplossing.',
    },
    says: 'early',
    responses: [
      {
        id: 'ask-behind',
        does: {
          en: 'Let it wait, and ask for the question behind it',
          sv: 'Låt den vänta, och fråga efter frågan bakom',
          nl: 'Laat het wachten, en vraag naar de vraag erachter',
        },
        say: {
          en: 'Hold on to that one, it waits face down. What would you need to know first?',
          sv: 'Behåll den, den väntar med baksidan upp. Vad skulle du behöva veta först?',
          nl: 'Houd die vast, hij ligt omgekeerd klaar. Wat zou je eerst moeten weten?',
        },
        did: {
          en: '{name} thinks for a moment, and asks. {case} breathes out.',
          sv: '{name} tänker efter en stund, och frågar. {case} andas ut.',
          nl: '{name} denkt even na, en vraagt. {case} ademt uit.',
        },
        effects: [
          { who: 'doer', leans: 'in' },
          { who: 'case-giver', leans: 'in' },
        ],
        takes: 25,
      },
      {
        id: 'stop',
        does: { en: 'Stop it short', sv: 'Bryt tvärt', nl: 'Kap het af' },
        say: {
          en: 'No advice now, please.',
          sv: 'Inga råd nu, tack.',
          nl: 'Nu geen adviezen, alsjeblieft.',
        },
        did: {
          en: 'It stops. {name} sits back and says less for a while.',
          sv: 'Det tar slut. {name} lutar sig tillbaka och säger mindre ett tag.',
          nl: 'Het stopt. {name} leunt achterover en zegt een tijdje minder.',
        },
        effects: [{ who: 'doer', leans: 'out' }],
        takes: 8,
        tryNext: {
          en: 'Early advice: say where the idea waits, and ask for the question behind it. Then nothing is lost.',
          sv: 'Tidiga råd: säg var idén väntar, och fråga efter frågan bakom. Då går inget förlorat.',
          nl: 'Vroeg advies: zeg waar het idee wacht, en vraag naar de vraag erachter. Dan gaat er niets verloren.',
        },
      },
      {
        id: 'let',
        does: {
          en: 'Let it run, it may be useful',
          sv: 'Låt det gå, det kan vara till nytta',
          nl: 'Laat het lopen, misschien helpt het',
        },
        say: {
          en: 'Interesting. Go on.',
          sv: 'Intressant. Fortsätt.',
          nl: 'Interessant. Ga door.',
        },
        did: {
          en: '{name} explains it at length. {case} tells why it will not work, and others have one too.',
          sv: '{name} förklarar länge. {case} berättar varför det inte går, och fler har ett råd.',
          nl: '{name} legt het uitgebreid uit. {case} vertelt waarom het niet gaat, en anderen hebben er ook een.',
        },
        effects: [
          { who: 'case-giver', leans: 'out' },
          { who: 'quiet', leans: 'out' },
        ],
        takes: 120,
        tryNext: {
          en: 'Early advice: it closes the questions. Name it kindly, and say in which phase it opens.',
          sv: 'Tidiga råd: de stänger frågorna. Säg det vänligt, och i vilken fas de öppnar.',
          nl: 'Vroeg advies: het sluit de vragen af. Benoem het vriendelijk, en zeg in welke fase het opengaat.',
        },
      },
    ],
  },
  {
    id: 'disguised-advice',
    by: ['adviser', 'storyteller', 'time-eater'],
    fits: ({ asks, adviceWaits }) => asks && adviceWaits,
    seen: {
      en: '{name} asks something, and there is a plan in it.',
      sv: '{name} ställer en fråga, och det ligger en plan i den.',
      nl: '{name} vraagt iets, en er zit een plan in.',
    },
    says: 'disguised',
    responses: [
      {
        id: 'name-it',
        does: {
          en: 'Name it, and ask where it comes from',
          sv: 'Sätt ord på det, och fråga var det kommer ifrån',
          nl: 'Benoem het, en vraag waar het vandaan komt',
        },
        say: {
          en: 'I hear an idea in that. What makes you curious about it?',
          sv: 'Jag hör en idé i det. Vad är det du är nyfiken på?',
          nl: 'Ik hoor daar een idee in. Waar ben je nieuwsgierig naar?',
        },
        did: {
          en: '{name} laughs, and finds an open question under it.',
          sv: '{name} skrattar, och hittar en öppen fråga under.',
          nl: '{name} lacht, en vindt er een open vraag onder.',
        },
        effects: [{ who: 'doer', leans: 'in' }],
        takes: 25,
      },
      {
        id: 'remind-all',
        does: {
          en: 'Remind everyone, not one',
          sv: 'Påminn alla, inte en',
          nl: 'Herinner iedereen eraan, niet één',
        },
        say: {
          en: 'Let us all begin with what, how or when for a while.',
          sv: 'Låt oss alla börja med vad, hur eller när en stund.',
          nl: 'Laten we allemaal even beginnen met wat, hoe of wanneer.',
        },
        did: {
          en: 'It gets a little slower. {quiet} looks up.',
          sv: 'Det går lite långsammare. {quiet} tittar upp.',
          nl: 'Het gaat wat langzamer. {quiet} kijkt op.',
        },
        effects: [{ who: 'quiet', leans: 'in' }],
        takes: 15,
      },
      {
        id: 'let-answer',
        does: {
          en: 'Let it be answered',
          sv: 'Låt den bli besvarad',
          nl: 'Laat het beantwoorden',
        },
        did: {
          en: '{case} says: yes, but. The circle sees one way out now.',
          sv: '{case} säger: ja, men. Cirkeln ser bara en väg ut nu.',
          nl: '{case} zegt: ja, maar. De kring ziet nu nog één uitweg.',
        },
        effects: [{ who: 'case-giver', leans: 'out' }],
        takes: 45,
        tryNext: {
          en: 'Advice dressed as a question: listen for ‘have you thought of’, and ask what lies under it.',
          sv: 'Råd klädda som frågor: lyssna efter ”har du tänkt på”, och fråga vad som ligger under.',
          nl: 'Advies verkleed als vraag: let op ‘heb je al gedacht aan’, en vraag wat eronder zit.',
        },
      },
    ],
  },
  {
    id: 'closed-question',
    by: ['interrupter', 'time-eater', 'adviser'],
    fits: ({ asks }) => asks,
    seen: {
      en: '{name} asks what can be answered with yes or no.',
      sv: '{name} frågar något som går att svara ja eller nej på.',
      nl: '{name} vraagt iets waarop je ja of nee kunt zeggen.',
    },
    says: 'closed',
    responses: [
      {
        id: 'reopen',
        does: {
          en: 'Hand it back to be opened',
          sv: 'Ge tillbaka den, så att den kan öppnas',
          nl: 'Geef hem terug om te openen',
        },
        say: {
          en: 'A good trail. How would it begin with what or how?',
          sv: 'Ett bra spår. Hur skulle den börja med vad eller hur?',
          nl: 'Een goed spoor. Hoe zou die beginnen met wat of hoe?',
        },
        did: {
          en: '{name} tries again. {case} has to think, and that is new.',
          sv: '{name} försöker igen. {case} får tänka efter, och det är nytt.',
          nl: '{name} probeert het opnieuw. {case} moet nadenken, en dat is nieuw.',
        },
        effects: [
          { who: 'doer', leans: 'in' },
          { who: 'case-giver', leans: 'in' },
        ],
        takes: 25,
      },
      {
        id: 'let-answer',
        does: {
          en: 'Let it be, a fact can help too',
          sv: 'Låt den vara, ett faktum kan också hjälpa',
          nl: 'Laat hem staan, een feit kan ook helpen',
        },
        did: {
          en: '{case} says one word. It stays quiet after that.',
          sv: '{case} säger ett ord. Sedan blir det tyst.',
          nl: '{case} zegt één woord. Daarna blijft het stil.',
        },
        effects: [],
        takes: 10,
        tryNext: {
          en: 'Closed questions: one is fine, a row of them becomes an interrogation. Ask for the open one.',
          sv: 'Slutna frågor: en går bra, en rad av dem blir ett förhör. Be om den öppna.',
          nl: 'Gesloten vragen: één kan best, een rij wordt een verhoor. Vraag om de open vraag.',
        },
      },
      {
        id: 'say-it-better',
        does: {
          en: 'Put it better yourself',
          sv: 'Formulera den bättre själv',
          nl: 'Formuleer hem zelf beter',
        },
        say: {
          en: 'What {name} means is: how did that come about?',
          sv: '{name} menar: hur kom det sig?',
          nl: 'Wat {name} bedoelt, is: hoe kwam dat zo?',
        },
        did: {
          en: 'The question is better, and it is yours now. {name} looks at you before the next one.',
          sv: 'Frågan är bättre, och den är din nu. {name} tittar på dig före nästa.',
          nl: 'De vraag is beter, en nu van jou. {name} kijkt naar jou vóór de volgende.',
        },
        effects: [{ who: 'doer', leans: 'out' }],
        takes: 20,
        tryNext: {
          en: 'Closed questions: let the member find the words. A circle learns to ask by asking.',
          sv: 'Slutna frågor: låt deltagaren hitta orden. En cirkel lär sig fråga genom att fråga.',
          nl: 'Gesloten vragen: laat het lid de woorden vinden. Een kring leert vragen door te vragen.',
        },
      },
    ],
  },
  {
    id: 'leading-question',
    by: ['storyteller', 'adviser', 'interrupter'],
    fits: ({ asks }) => asks,
    seen: {
      en: '{name} asks, and nods at the answer already.',
      sv: '{name} frågar, och nickar redan åt svaret.',
      nl: '{name} vraagt, en knikt alvast bij het antwoord.',
    },
    says: 'leading',
    responses: [
      {
        id: 'what-do-you-see',
        does: {
          en: 'Ask what was seen or heard',
          sv: 'Fråga vad som syntes eller hördes',
          nl: 'Vraag wat er te zien of te horen was',
        },
        say: {
          en: 'There is an answer in it. What did you hear that makes you think so?',
          sv: 'Svaret ligger i frågan. Vad hörde du som får dig att tro det?',
          nl: 'Het antwoord zit erin. Wat hoorde je waardoor je dat denkt?',
        },
        did: {
          en: '{name} goes back to a word of the story. The question becomes a real one.',
          sv: '{name} går tillbaka till ett ord i berättelsen. Frågan blir en riktig fråga.',
          nl: '{name} gaat terug naar een woord uit het verhaal. Het wordt een echte vraag.',
        },
        effects: [{ who: 'doer', leans: 'in' }],
        takes: 30,
      },
      {
        id: 'case-giver-chooses',
        does: {
          en: 'Leave the choice to who brings the case',
          sv: 'Låt den som tar upp ärendet välja',
          nl: 'Laat de keus aan wie de casus inbrengt',
        },
        say: {
          en: '{case}, you choose whether you answer that one.',
          sv: '{case}, du väljer om du svarar på den.',
          nl: '{case}, jij kiest of je die beantwoordt.',
        },
        did: {
          en: '{case} sits up. Not that one, and thank you.',
          sv: '{case} sätter sig upp. Inte den, tack.',
          nl: '{case} gaat rechtop zitten. Die niet, dank je.',
        },
        effects: [{ who: 'case-giver', leans: 'in' }],
        takes: 15,
      },
      {
        id: 'agree',
        does: { en: 'Agree with it', sv: 'Håll med', nl: 'Val bij' },
        say: {
          en: 'That could well be it.',
          sv: 'Så kan det nog vara.',
          nl: 'Dat zou het best kunnen zijn.',
        },
        did: {
          en: '{case} nods slowly and goes no further. Your word weighs more than the others’.',
          sv: '{case} nickar sakta och går inte vidare. Ditt ord väger tyngre än de andras.',
          nl: '{case} knikt langzaam en gaat niet verder. Jouw woord weegt zwaarder dan dat van de anderen.',
        },
        effects: [
          { who: 'case-giver', leans: 'out' },
          { who: 'quiet', leans: 'out' },
        ],
        takes: 10,
        tryNext: {
          en: 'Leading questions: keep your own view out of it. Who leads is heard twice as loud.',
          sv: 'Ledande frågor: håll din egen syn utanför. Den som leder hörs dubbelt så högt.',
          nl: 'Sturende vragen: houd je eigen kijk erbuiten. Wie leidt, klinkt twee keer zo hard.',
        },
      },
    ],
  },
  {
    id: 'why-question',
    by: ['interrupter', 'adviser', 'time-eater'],
    fits: ({ asks }) => asks,
    seen: {
      en: '{name} asks, a little too sharply.',
      sv: '{name} frågar, lite för vasst.',
      nl: '{name} vraagt, net iets te scherp.',
    },
    says: 'why',
    responses: [
      {
        id: 'how',
        does: {
          en: 'Ask for the same with how',
          sv: 'Be om samma fråga med hur',
          nl: 'Vraag om hetzelfde met hoe',
        },
        say: {
          en: 'Could you ask that with how? Then it is about the road, not the blame.',
          sv: 'Kan du fråga det med hur? Då handlar det om vägen, inte om skulden.',
          nl: 'Kun je dat met hoe vragen? Dan gaat het over de weg, niet over de schuld.',
        },
        did: {
          en: 'The tone drops. {case} tells how it went, without defending it.',
          sv: 'Tonen sjunker. {case} berättar hur det gick, utan att försvara sig.',
          nl: 'De toon zakt. {case} vertelt hoe het ging, zonder verdediging.',
        },
        effects: [
          { who: 'case-giver', leans: 'in' },
          { who: 'doer', leans: 'in' },
        ],
        takes: 25,
      },
      {
        id: 'protect',
        does: {
          en: 'Stand in front of who brings the case',
          sv: 'Ställ dig framför den som tar upp ärendet',
          nl: 'Ga voor wie de casus inbrengt staan',
        },
        say: {
          en: 'You do not have to answer that, {case}.',
          sv: 'Du behöver inte svara på det, {case}.',
          nl: 'Daar hoef je geen antwoord op te geven, {case}.',
        },
        did: {
          en: '{case} is relieved. {name} did not mean it like that, and feels told off.',
          sv: '{case} är lättad. {name} menade det inte så, och känner sig tillrättavisad.',
          nl: '{case} is opgelucht. {name} bedoelde het niet zo, en voelt zich terechtgewezen.',
        },
        effects: [
          { who: 'case-giver', leans: 'in' },
          { who: 'doer', leans: 'out' },
        ],
        takes: 10,
        tryNext: {
          en: 'A sharp why: protect the one, and give the other the words to ask again.',
          sv: 'Ett vasst varför: skydda den ena, och ge den andra ord att fråga igen med.',
          nl: 'Een scherp waarom: bescherm de een, en geef de ander woorden om het opnieuw te vragen.',
        },
      },
      {
        id: 'wait',
        does: { en: 'Wait and see', sv: 'Vänta och se', nl: 'Wacht het af' },
        did: {
          en: '{case} explains and defends. The arms are crossed.',
          sv: '{case} förklarar och försvarar sig. Armarna ligger i kors.',
          nl: '{case} legt uit en verdedigt zich. De armen gaan over elkaar.',
        },
        effects: [{ who: 'case-giver', leans: 'out' }],
        takes: 60,
        tryNext: {
          en: 'A sharp why: who has to defend does not explore. Ask for the same with how.',
          sv: 'Ett vasst varför: den som måste försvara sig utforskar inte. Be om samma fråga med hur.',
          nl: 'Een scherp waarom: wie zich verdedigt, verkent niet. Vraag om hetzelfde met hoe.',
        },
      },
    ],
  },
  {
    id: 'asks-you',
    by: ['adviser', 'time-eater', 'interrupter'],
    fits: ({ inTurn, hasFacilitator, writes, peersAreSilent }) =>
      inTurn && hasFacilitator && !writes && !peersAreSilent,
    seen: {
      en: '{name} turns to you.',
      sv: '{name} vänder sig till dig.',
      nl: '{name} draait zich naar jou.',
    },
    says: {
      en: 'You have seen so many of these. What would you do?',
      sv: 'Du har sett så många sådana här. Vad skulle du göra?',
      nl: 'Jij hebt er zo veel gezien. Wat zou jij doen?',
    },
    responses: [
      {
        id: 'give-back',
        does: {
          en: 'Give it back to the circle',
          sv: 'Ge tillbaka den till cirkeln',
          nl: 'Geef het terug aan de kring',
        },
        say: {
          en: 'I hold the frame today. What do you all not know yet?',
          sv: 'Jag håller i ramen i dag. Vad vet ni inte än?',
          nl: 'Ik houd vandaag het kader vast. Wat weten jullie nog niet?',
        },
        did: {
          en: 'A short silence. Then two of them begin at once.',
          sv: 'En kort tystnad. Sedan börjar två av dem samtidigt.',
          nl: 'Even stilte. Dan beginnen er twee tegelijk.',
        },
        effects: [
          { who: 'others', leans: 'in' },
          { who: 'quiet', leans: 'in' },
        ],
        takes: 20,
      },
      {
        id: 'later',
        does: {
          en: 'Keep it for afterwards',
          sv: 'Spara det till efteråt',
          nl: 'Bewaar het voor daarna',
        },
        say: {
          en: 'Ask me over coffee. Here I am curious about what you see.',
          sv: 'Fråga mig vid kaffet. Här är jag nyfiken på vad ni ser.',
          nl: 'Vraag het me bij de koffie. Hier ben ik benieuwd wat jullie zien.',
        },
        did: {
          en: '{name} smiles and turns back to {case}.',
          sv: '{name} ler och vänder sig till {case} igen.',
          nl: '{name} glimlacht en draait zich weer naar {case}.',
        },
        effects: [{ who: 'doer', leans: 'in' }],
        takes: 12,
      },
      {
        id: 'answer',
        does: {
          en: 'Say what you would do',
          sv: 'Berätta vad du skulle göra',
          nl: 'Vertel wat jij zou doen',
        },
        say: {
          en: 'Well, if it were me, I would talk with them tomorrow.',
          sv: 'Om det vore jag skulle jag tala med dem i morgon.',
          nl: 'Nou, als ik het was, ging ik morgen met ze praten.',
        },
        did: {
          en: 'Everyone writes it down. From now on they look at you when they have spoken.',
          sv: 'Alla skriver upp det. Nu tittar de på dig när de har sagt något.',
          nl: 'Iedereen schrijft het op. Vanaf nu kijken ze naar jou als ze iets hebben gezegd.',
        },
        effects: [
          { who: 'case-giver', leans: 'out' },
          { who: 'quiet', leans: 'out' },
        ],
        takes: 60,
        tryNext: {
          en: 'Asked for your opinion: you hold the frame, they hold the case. Give the question back.',
          sv: 'Om du blir tillfrågad: du håller ramen, de håller ärendet. Ge tillbaka frågan.',
          nl: 'Naar je mening gevraagd: jij houdt het kader, zij de casus. Geef de vraag terug.',
        },
      },
    ],
  },
]
