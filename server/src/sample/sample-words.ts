import type { Outcome } from '@kring/shared/agreement/agreement'
import type { InEachLanguage } from '@kring/shared/language/language'

/** The seven of the Thursday circle. The visitor takes Saskia's place. */
export const CAST = ['saskia', 'marit', 'elin', 'tomasz', 'amina', 'bram', 'jonas'] as const
export type Who = (typeof CAST)[number]

export const NAME_OF: { readonly [who in Who]: string } = {
  saskia: 'Saskia',
  marit: 'Marit',
  elin: 'Elin',
  tomasz: 'Tomasz',
  amina: 'Amina',
  bram: 'Bram',
  jonas: 'Jonas',
}

export interface EarlierCase {
  readonly by: Who
  readonly title: string
  readonly problem: string
  readonly objective: string
  readonly agreement: {
    readonly what: string
    readonly firstStep: string
    readonly support: string
    readonly sign: string
  }
}

export interface Told {
  readonly by: Who
  readonly outcome: Outcome
  readonly learned: string
}

export interface Said {
  readonly by: Who
  readonly text: string
  /** The case-giver keeps it. */
  readonly kept?: true
}

export interface SampleWords {
  readonly circle: string
  readonly arrivals: readonly Said[]
  /** What the circle heard in meetings 3 and 4, and what was told of meeting 3 in meeting 4. */
  readonly third: readonly [EarlierCase, EarlierCase]
  readonly fourth: readonly [EarlierCase, EarlierCase]
  readonly toldInFourth: readonly Told[]
  readonly toldInFifth: readonly Told[]
  readonly offers: readonly Said[]
  readonly problem: string
  readonly objective: string
  readonly factQuestion: Said
  readonly facts: readonly [string, string, string]
  readonly questions: readonly Said[]
}

export const SAMPLE_WORDS: InEachLanguage<SampleWords> = {
  en: {
    circle: 'Thursday circle',
    arrivals: [
      { by: 'saskia', text: 'On the early train, with time to look out of the window.' },
      { by: 'marit', text: 'Straight from the ward. Half of me is still there.' },
      { by: 'elin', text: 'Rested, for the first time this month.' },
      { by: 'tomasz', text: 'A council meeting tonight. I am glad to be here first.' },
      { by: 'amina', text: 'Curious. My team led its own meeting this morning.' },
      { by: 'bram', text: 'A little hoarse, so I will mostly listen.' },
      { by: 'jonas', text: 'From the school bench to this one, by bicycle.' },
    ],
    third: [
      {
        by: 'amina',
        title: 'I chair every meeting myself',
        problem: 'I chair every case meeting, and I am the one who talks most.',
        objective: 'The team runs its meetings without waiting for me.',
        agreement: {
          what: 'I ask my team who wants to lead a case meeting.',
          firstStep: 'Put it on the agenda for Tuesday.',
          support: 'Bram, who did the same last year.',
          sign: 'Somebody else opens the meeting, and I have not prepared it.',
        },
      },
      {
        by: 'jonas',
        title: 'Nobody tells me anything any more',
        problem: 'Since I became head, the teachers stop talking when I come in.',
        objective: 'I hear what is going on before it is a problem.',
        agreement: {
          what: 'I walk past every classroom, once a week.',
          firstStep: 'Thursday morning, the ground floor.',
          support: 'Elin, who asks me about it on Fridays.',
          sign: 'Someone tells me something that I did not ask for.',
        },
      },
    ],
    fourth: [
      {
        by: 'marit',
        title: 'R. and I hardly talk',
        problem: 'R. wanted my job. Since then we only talk about rosters.',
        objective: 'We can talk about more than the roster.',
        agreement: {
          what: 'I have a coffee with R., without an agenda.',
          firstStep: 'Ask her on Monday, after the handover.',
          support: 'Amina, by phone, the evening before.',
          sign: 'We talk about something that is not on a list.',
        },
      },
      {
        by: 'elin',
        title: 'Every Monday goes to planning',
        problem: 'I plan with my coordinators every Monday. They could do it without me.',
        objective: 'They plan the week, and come to me with what they cannot solve.',
        agreement: {
          what: 'I step out of the Monday planning and let my two coordinators run it, three weeks in a row.',
          firstStep: 'Tell them on Monday, before the planning starts.',
          support: 'Tomasz, who calls on Sunday evening.',
          sign: 'I hear of Monday’s problems on Tuesday, solved.',
        },
      },
    ],
    toldInFourth: [
      { by: 'amina', outcome: 'partly', learned: 'I asked, and then I answered for them.' },
      { by: 'jonas', outcome: 'not-yet', learned: 'Every Thursday something seemed more urgent.' },
    ],
    toldInFifth: [
      { by: 'amina', outcome: 'done', learned: 'Two hands went up before I had finished asking.' },
      { by: 'jonas', outcome: 'let-go', learned: 'I wanted to be seen. They wanted to be heard.' },
      { by: 'marit', outcome: 'not-yet', learned: 'I planned it twice, and let it slip twice.' },
      {
        by: 'elin',
        outcome: 'partly',
        learned: 'They asked me one thing in three weeks. I had prepared for thirty.',
      },
    ],
    offers: [
      { by: 'marit', text: 'My best nurse runs the ward around me' },
      { by: 'tomasz', text: 'The council adds projects and takes none away' },
    ],
    problem: 'Our most experienced nurse arranges bed moves and swaps around me. I say nothing.',
    objective: 'Decisions about the ward pass through me, and R. wants to stay.',
    factQuestion: { by: 'bram', text: 'How many nurses are on the ward by day?' },
    facts: [
      'Tuesday: R. and Dr. B. moved two patients. I read it on the whiteboard at noon.',
      'Four roster swaps last month that I did not know of.',
      'R. applied for my job. We have never talked about it.',
    ],
    questions: [
      { by: 'elin', text: 'What did you do in the first minute after you read it?', kept: true },
      { by: 'tomasz', text: 'Which decisions are really yours, and who knows that?' },
      { by: 'amina', text: 'What does the ward gain from the way it goes now?' },
      { by: 'jonas', text: 'When did it go well between you? What was different?' },
      { by: 'tomasz', text: 'What does R. know at seven a.m. that you do not?' },
      { by: 'bram', text: 'What does saying nothing give you?', kept: true },
      { by: 'elin', text: 'Who on the ward sees what you see?' },
      { by: 'jonas', text: 'What would R. say if she sat here?' },
    ],
  },
  sv: {
    circle: 'Torsdagscirkeln',
    arrivals: [
      { by: 'saskia', text: 'Med det tidiga tåget, och tid att titta ut genom fönstret.' },
      { by: 'marit', text: 'Rakt från avdelningen. Halva jag är kvar där.' },
      { by: 'elin', text: 'Utsövd, för första gången den här månaden.' },
      { by: 'tomasz', text: 'Nämndmöte i kväll. Skönt att få vara här först.' },
      { by: 'amina', text: 'Nyfiken. I morse höll teamet i sitt eget möte.' },
      { by: 'bram', text: 'Lite hes, så jag lyssnar mest.' },
      { by: 'jonas', text: 'Från en skolbänk till en annan, på cykel.' },
    ],
    third: [
      {
        by: 'amina',
        title: 'Jag leder varje möte själv',
        problem: 'Jag leder alla ärendemöten, och det är jag som pratar mest.',
        objective: 'Teamet håller sina möten utan att vänta på mig.',
        agreement: {
          what: 'Jag frågar teamet vem som vill leda ett ärendemöte.',
          firstStep: 'Sätta upp det på dagordningen till tisdag.',
          support: 'Bram, som gjorde likadant förra året.',
          sign: 'Någon annan öppnar mötet, och jag har inte förberett det.',
        },
      },
      {
        by: 'jonas',
        title: 'Ingen berättar något längre',
        problem: 'Sedan jag blev rektor tystnar lärarna när jag kommer in.',
        objective: 'Jag får höra hur det är innan det har blivit ett problem.',
        agreement: {
          what: 'Jag går förbi varje klassrum en gång i veckan.',
          firstStep: 'Torsdag morgon, bottenvåningen.',
          support: 'Elin, som frågar mig på fredagar.',
          sign: 'Någon berättar något som jag inte har frågat om.',
        },
      },
    ],
    fourth: [
      {
        by: 'marit',
        title: 'R. och jag pratar knappt',
        problem: 'R. ville ha mitt jobb. Sedan dess pratar vi bara om schemat.',
        objective: 'Vi kan prata om mer än schemat.',
        agreement: {
          what: 'Jag tar en kaffe med R., utan dagordning.',
          firstStep: 'Fråga henne på måndag, efter överlämningen.',
          support: 'Amina, på telefon kvällen före.',
          sign: 'Vi pratar om något som inte står på en lista.',
        },
      },
      {
        by: 'elin',
        title: 'Måndagarna går åt till planering',
        problem: 'Varje måndag planerar jag med mina samordnare. De skulle klara det utan mig.',
        objective: 'De planerar veckan och kommer till mig med det de inte kan lösa.',
        agreement: {
          what: 'Jag kliver ur måndagsplaneringen och låter mina två samordnare sköta den, tre veckor i rad.',
          firstStep: 'Säga det till dem på måndag, innan planeringen börjar.',
          support: 'Tomasz, som ringer på söndag kväll.',
          sign: 'Måndagens problem får jag höra om på tisdagen, lösta.',
        },
      },
    ],
    toldInFourth: [
      { by: 'amina', outcome: 'partly', learned: 'Jag frågade, och sedan svarade jag åt dem.' },
      {
        by: 'jonas',
        outcome: 'not-yet',
        learned: 'Varje torsdag var det något som verkade viktigare.',
      },
    ],
    toldInFifth: [
      {
        by: 'amina',
        outcome: 'done',
        learned: 'Två händer var uppe innan jag hade frågat färdigt.',
      },
      { by: 'jonas', outcome: 'let-go', learned: 'Jag ville bli sedd. De ville bli hörda.' },
      {
        by: 'marit',
        outcome: 'not-yet',
        learned: 'Två gånger planerade jag in det, och två gånger lät jag det rinna ut.',
      },
      {
        by: 'elin',
        outcome: 'partly',
        learned: 'De frågade mig en sak på tre veckor. Jag hade räknat med trettio.',
      },
    ],
    offers: [
      { by: 'marit', text: 'Min skickligaste sköterska styr avdelningen förbi mig' },
      { by: 'tomasz', text: 'Nämnden lägger till projekt och tar aldrig bort något' },
    ],
    problem:
      'Vår mest erfarna sjuksköterska ordnar flyttar och byten förbi mig. Jag säger ingenting.',
    objective: 'Besluten om avdelningen går genom mig, och R. vill vara kvar.',
    factQuestion: { by: 'bram', text: 'Hur många sjuksköterskor arbetar på avdelningen dagtid?' },
    facts: [
      'I tisdags flyttade R. och dr B. två patienter. Jag läste det på tavlan vid lunch.',
      'Fyra schemabyten förra månaden som jag inte kände till.',
      'R. sökte mitt jobb. Vi har aldrig pratat om det.',
    ],
    questions: [
      {
        by: 'elin',
        text: 'Vad gjorde du den första minuten efter att du hade läst det?',
        kept: true,
      },
      { by: 'tomasz', text: 'Vilka beslut är egentligen dina, och vem vet om det?' },
      { by: 'amina', text: 'Vad vinner avdelningen på att det är som det är?' },
      { by: 'jonas', text: 'När har det fungerat mellan er? Vad var annorlunda då?' },
      { by: 'tomasz', text: 'Vad vet R. klockan sju på morgonen som inte du vet?' },
      { by: 'bram', text: 'Vad ger det dig att inte säga något?', kept: true },
      { by: 'elin', text: 'Vem på avdelningen ser det du ser?' },
      { by: 'jonas', text: 'Vad skulle R. säga om hon satt här?' },
    ],
  },
  nl: {
    circle: 'Donderdagkring',
    arrivals: [
      { by: 'saskia', text: 'Met de vroege trein, en tijd om naar buiten te kijken.' },
      { by: 'marit', text: 'Zo van de afdeling. De helft van mij is daar nog.' },
      { by: 'elin', text: 'Uitgeslapen, voor het eerst deze maand.' },
      { by: 'tomasz', text: 'Vanavond raadsvergadering. Fijn om eerst hier te zijn.' },
      { by: 'amina', text: 'Benieuwd. Mijn team leidde vanochtend zijn eigen overleg.' },
      { by: 'bram', text: 'Een beetje schor, dus ik luister vooral.' },
      { by: 'jonas', text: 'Van de schoolbank naar deze, op de fiets.' },
    ],
    third: [
      {
        by: 'amina',
        title: 'Ik zit elk overleg zelf voor',
        problem: 'Ik zit elk casusoverleg voor, en ik ben zelf het meest aan het woord.',
        objective: 'Het team overlegt zonder op mij te wachten.',
        agreement: {
          what: 'Ik vraag mijn team wie een casusoverleg wil leiden.',
          firstStep: 'Het dinsdag op de agenda zetten.',
          support: 'Bram, die het vorig jaar net zo deed.',
          sign: 'Iemand anders opent het overleg, en ik heb niets voorbereid.',
        },
      },
      {
        by: 'jonas',
        title: 'Niemand vertelt me nog iets',
        problem: 'Sinds ik directeur ben, valt het gesprek stil als ik de lerarenkamer in kom.',
        objective: 'Ik hoor wat er speelt voordat het een probleem is.',
        agreement: {
          what: 'Ik loop één keer per week langs elk lokaal.',
          firstStep: 'Donderdagochtend, de begane grond.',
          support: 'Elin, die er op vrijdag naar vraagt.',
          sign: 'Iemand vertelt me iets waar ik niet naar vroeg.',
        },
      },
    ],
    fourth: [
      {
        by: 'marit',
        title: 'R. en ik praten nauwelijks',
        problem: 'R. wilde mijn baan. Sindsdien hebben we het alleen nog over het rooster.',
        objective: 'We kunnen het over meer hebben dan het rooster.',
        agreement: {
          what: 'Ik drink een kop koffie met R., zonder agenda.',
          firstStep: 'Haar maandag vragen, na de overdracht.',
          support: 'Amina, telefonisch, de avond ervoor.',
          sign: 'We praten over iets wat op geen enkele lijst staat.',
        },
      },
      {
        by: 'elin',
        title: 'De maandag gaat op aan plannen',
        problem: 'Elke maandag plan ik met mijn coördinatoren. Ze kunnen het ook zonder mij.',
        objective: 'Zij plannen de week en komen bij mij met wat ze niet opgelost krijgen.',
        agreement: {
          what: 'Ik stap uit de maandagplanning en laat die drie weken achter elkaar aan mijn twee coördinatoren over.',
          firstStep: 'Het ze maandag zeggen, voordat de planning begint.',
          support: 'Tomasz, die zondagavond belt.',
          sign: 'De problemen van maandag hoor ik dinsdag, opgelost.',
        },
      },
    ],
    toldInFourth: [
      { by: 'amina', outcome: 'partly', learned: 'Ik vroeg het, en gaf toen zelf het antwoord.' },
      { by: 'jonas', outcome: 'not-yet', learned: 'Elke donderdag leek iets anders dringender.' },
    ],
    toldInFifth: [
      {
        by: 'amina',
        outcome: 'done',
        learned: 'Er gingen twee handen omhoog voordat ik was uitgepraat.',
      },
      {
        by: 'jonas',
        outcome: 'let-go',
        learned: 'Ik wilde gezien worden. Zij wilden gehoord worden.',
      },
      {
        by: 'marit',
        outcome: 'not-yet',
        learned: 'Ik heb het twee keer gepland, en twee keer laten lopen.',
      },
      {
        by: 'elin',
        outcome: 'partly',
        learned: 'In drie weken vroegen ze me één ding. Ik was op dertig voorbereid.',
      },
    ],
    offers: [
      { by: 'marit', text: 'Mijn beste verpleegkundige regelt de afdeling om mij heen' },
      { by: 'tomasz', text: 'De raad voegt projecten toe en haalt er nooit een weg' },
    ],
    problem:
      'Onze meest ervaren verpleegkundige regelt overplaatsingen en ruilingen buiten mij om. Ik zeg niets.',
    objective: 'Besluiten over de afdeling lopen via mij, en R. wil blijven.',
    factQuestion: {
      by: 'bram',
      text: 'Hoeveel verpleegkundigen werken er overdag op de afdeling?',
    },
    facts: [
      'Dinsdag hebben R. en dr. B. twee patiënten verplaatst. Ik las het om twaalf uur op het bord.',
      'Vier ruilingen vorige maand waar ik niets van wist.',
      'R. solliciteerde ook op mijn baan. We hebben het er nooit over gehad.',
    ],
    questions: [
      { by: 'elin', text: 'Wat deed je in de eerste minuut nadat je het had gelezen?', kept: true },
      { by: 'tomasz', text: 'Welke besluiten zijn echt van jou, en wie weet dat?' },
      { by: 'amina', text: 'Wat levert het de afdeling op dat het nu zo gaat?' },
      { by: 'jonas', text: 'Wanneer ging het goed tussen jullie? Wat was er toen anders?' },
      { by: 'tomasz', text: 'Wat weet R. om zeven uur ’s ochtends dat jij niet weet?' },
      { by: 'bram', text: 'Wat levert het je op om niets te zeggen?', kept: true },
      { by: 'elin', text: 'Wie op de afdeling ziet wat jij ziet?' },
      { by: 'jonas', text: 'Wat zou R. zeggen als ze hier zat?' },
    ],
  },
}
