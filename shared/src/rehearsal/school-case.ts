import type { RehearsalCase } from './rehearsal-case.ts'

/** A team leader at a school, and a new way of working that nobody works by. */
export const schoolCase: RehearsalCase = {
  id: 'school',
  field: { en: 'School', sv: 'Skola', nl: 'Onderwijs' },
  title: {
    en: 'My team says yes to the new way, and does the old one.',
    sv: 'Mitt arbetslag säger ja till det nya och gör som förut.',
    nl: 'Mijn team zegt ja tegen de nieuwe werkwijze en doet de oude.',
  },
  problem: {
    en: 'We decided in August to visit each other’s lessons. It is November, and nobody has been anywhere.',
    sv: 'I augusti bestämde vi att besöka varandras lektioner. Det är november, och ingen har varit någonstans.',
    nl: 'In augustus besloten we bij elkaar in de les te kijken. Het is november, en niemand is ergens geweest.',
  },
  telling: [
    {
      en: 'The list hangs in the staff room. It is empty, and someone has drawn a flower on it.',
      sv: 'Listan hänger i personalrummet. Den är tom, och någon har ritat en blomma på den.',
      nl: 'De lijst hangt in de personeelskamer. Hij is leeg, en iemand heeft er een bloem op getekend.',
    },
    {
      en: 'I was one of them until last year. Now I lead them.',
      sv: 'Till i fjol var jag en av dem. Nu leder jag dem.',
      nl: 'Tot vorig jaar was ik een van hen. Nu geef ik leiding.',
    },
  ],
  objectives: [
    {
      en: 'I want two visits before Christmas that somebody looks forward to.',
      sv: 'Jag vill ha två besök före jul som någon ser fram emot.',
      nl: 'Ik wil vóór kerst twee lesbezoeken waar iemand naar uitkijkt.',
    },
    {
      en: 'I want to hear the no that is behind the yes.',
      sv: 'Jag vill höra det nej som finns bakom ja:et.',
      nl: 'Ik wil het nee horen dat achter het ja zit.',
    },
  ],
  lastTime: {
    what: {
      en: 'let the deputy lead the Monday meeting',
      sv: 'låta biträdande rektor leda måndagsmötet',
      nl: 'de adjunct het maandagoverleg laten leiden',
    },
    told: {
      en: 'It went well, and I sat on my hands. He wants to do it again.',
      sv: 'Det gick bra, och jag satt på händerna. Han vill göra det igen.',
      nl: 'Het ging goed, en ik zat op mijn handen. Hij wil het nog eens doen.',
    },
  },
  facts: [
    {
      ask: {
        en: 'How was it decided in August? Who said what?',
        sv: 'Hur bestämdes det i augusti? Vem sa vad?',
        nl: 'Hoe is het in augustus besloten? Wie zei wat?',
      },
      answer: {
        en: 'I presented it, and asked if anyone objected. Nobody did.',
        sv: 'Jag presenterade det och frågade om någon var emot. Det var ingen.',
        nl: 'Ik presenteerde het en vroeg of er bezwaar was. Dat was er niet.',
      },
    },
    {
      ask: {
        en: 'How many are you in the team?',
        sv: 'Hur många är ni i arbetslaget?',
        nl: 'Met hoeveel zijn jullie in het team?',
      },
      answer: {
        en: 'Nine. Four have been here longer than I have.',
        sv: 'Nio. Fyra har varit här längre än jag.',
        nl: 'Negen. Vier werken er langer dan ik.',
      },
    },
    {
      ask: {
        en: 'Whose lesson have you visited yourself?',
        sv: 'Vems lektion har du själv besökt?',
        nl: 'Bij wie ben je zelf in de les geweest?',
      },
      answer: {
        en: 'None. I was waiting for the list.',
        sv: 'Ingens. Jag väntade på listan.',
        nl: 'Bij niemand. Ik wachtte op de lijst.',
      },
    },
    {
      ask: {
        en: 'When was it last talked about in the team?',
        sv: 'När talade ni senast om det i laget?',
        nl: 'Wanneer is er in het team voor het laatst over gesproken?',
      },
      answer: {
        en: 'In September, as the last point. Two minutes.',
        sv: 'I september, som sista punkt. Två minuter.',
        nl: 'In september, als laatste punt. Twee minuten.',
      },
    },
  ],
  questions: [
    {
      ask: {
        en: 'What would a visit mean for someone who has taught behind a closed door for twenty years?',
        sv: 'Vad skulle ett besök betyda för den som har undervisat bakom stängd dörr i tjugo år?',
        nl: 'Wat zou een lesbezoek betekenen voor iemand die twintig jaar achter een dichte deur lesgeeft?',
      },
      answer: {
        en: 'An inspection. I had not looked at it like that.',
        sv: 'En inspektion. Så hade jag inte sett på det.',
        nl: 'Een inspectie. Zo had ik het niet bekeken.',
      },
    },
    {
      ask: {
        en: 'What did you hope for when you proposed it?',
        sv: 'Vad hoppades du på när du föreslog det?',
        nl: 'Waar hoopte je op toen je het voorstelde?',
      },
      answer: {
        en: 'That we would talk about teaching again, and not about rosters.',
        sv: 'Att vi skulle prata om undervisning igen, och inte om scheman.',
        nl: 'Dat we het weer over lesgeven zouden hebben, en niet over roosters.',
      },
    },
    {
      ask: {
        en: 'Who do you think drew the flower, and what does it say?',
        sv: 'Vem tror du ritade blomman, och vad säger den?',
        nl: 'Wie tekende de bloem, denk je, en wat zegt die?',
      },
      answer: {
        en: 'I think: be gentle with us.',
        sv: 'Jag tror: var varsam med oss.',
        nl: 'Ik denk: wees voorzichtig met ons.',
      },
    },
    {
      ask: {
        en: 'How has it changed between you since you lead them?',
        sv: 'Hur har det förändrats mellan er sedan du leder dem?',
        nl: 'Hoe is het tussen jullie veranderd sinds je leiding geeft?',
      },
      answer: {
        en: 'They stop talking when I come in for coffee.',
        sv: 'De tystnar när jag kommer in för att ta kaffe.',
        nl: 'Ze vallen stil als ik koffie kom halen.',
      },
    },
    {
      ask: {
        en: 'What is already there of what you want?',
        sv: 'Vad finns redan av det du vill ha?',
        nl: 'Wat is er al van wat je wilt?',
      },
      answer: {
        en: 'Two of them share a classroom, and they laugh a lot.',
        sv: 'Två av dem delar klassrum, och de skrattar mycket.',
        nl: 'Twee van hen delen een lokaal, en die lachen veel.',
      },
    },
  ],
  views: [
    {
      en: 'I see a yes that nobody was asked for.',
      sv: 'Jag ser ett ja som ingen blev tillfrågad om.',
      nl: 'Ik zie een ja waar niemand om gevraagd is.',
    },
    {
      en: '{case} waits for the list, and the list waits for {case}.',
      sv: '{case} väntar på listan, och listan väntar på {case}.',
      nl: '{case} wacht op de lijst, en de lijst wacht op {case}.',
    },
    {
      en: 'The flower is the only thing that anyone wrote.',
      sv: 'Blomman är det enda någon har skrivit.',
      nl: 'De bloem is het enige wat iemand heeft opgeschreven.',
    },
    {
      en: 'I hear a lot of care for the team, and little for {case}.',
      sv: 'Jag hör mycket omsorg om laget, och lite om {case}.',
      nl: 'Ik hoor veel zorg voor het team, en weinig voor {case}.',
    },
  ],
  hypotheses: [
    {
      en: 'Perhaps a visit feels like being judged by a former equal.',
      sv: 'Kanske känns ett besök som att bli bedömd av en gammal kollega.',
      nl: 'Misschien voelt een bezoek als beoordeeld worden door een oud-collega.',
    },
    {
      en: 'Perhaps the team is testing if it is meant.',
      sv: 'Kanske prövar laget om det är allvar.',
      nl: 'Misschien kijkt het team of het gemeend is.',
    },
    {
      en: 'Perhaps there is grief about the colleague that {case} was.',
      sv: 'Kanske finns det en sorg över den kollega som {case} var.',
      nl: 'Misschien missen ze de collega die {case} was.',
    },
  ],
  feedback: [
    {
      en: 'I notice that you laugh at the flower, and look away.',
      sv: 'Jag märker att du skrattar åt blomman, och tittar bort.',
      nl: 'Ik merk op dat je om de bloem lacht, en wegkijkt.',
    },
    {
      en: 'I notice that you say ‘they’ where you said ‘we’ a year ago.',
      sv: 'Jag märker att du säger ”de” där du sa ”vi” för ett år sedan.',
      nl: 'Ik merk op dat je ‘ze’ zegt waar je een jaar geleden ‘we’ zei.',
    },
    {
      en: 'I notice that you did what they did: wait.',
      sv: 'Jag märker att du gjorde som de: väntade.',
      nl: 'Ik merk op dat je deed wat zij deden: wachten.',
    },
    {
      en: 'I notice that your face opens when you speak of teaching.',
      sv: 'Jag märker att ansiktet öppnar sig när du talar om undervisning.',
      nl: 'Ik merk op dat je gezicht opengaat als je over lesgeven praat.',
    },
  ],
  ownShare: {
    en: 'I asked for objections, not for what they wanted. And I went nowhere myself.',
    sv: 'Jag frågade efter invändningar, inte efter vad de ville. Och jag gick ingenstans själv.',
    nl: 'Ik vroeg om bezwaren, niet om wat ze wilden. En ik ging zelf ook nergens heen.',
  },
  response: {
    en: 'What stays with me is that I was waiting too.',
    sv: 'Det som stannar hos mig är att jag också väntade.',
    nl: 'Wat bij me blijft, is dat ik zelf ook wachtte.',
  },
  ideas: [
    {
      en: 'Open your own door first: invite two of them.',
      sv: 'Öppna din egen dörr först: bjud in två av dem.',
      nl: 'Zet eerst je eigen deur open: nodig er twee uit.',
    },
    {
      en: 'Ask the two with one classroom to tell how it is.',
      sv: 'Be de två som delar klassrum berätta hur det är.',
      nl: 'Vraag de twee met één lokaal te vertellen hoe dat is.',
    },
    {
      en: 'Take the list down, and say that you did.',
      sv: 'Ta ner listan, och säg att du har gjort det.',
      nl: 'Haal de lijst weg, en zeg dat je dat hebt gedaan.',
    },
    {
      en: 'Ten minutes instead of a lesson, and one question to look at.',
      sv: 'Tio minuter i stället för en lektion, och en fråga att titta efter.',
      nl: 'Tien minuten in plaats van een les, met één kijkvraag.',
    },
  ],
  early: [
    {
      en: 'Make a roster with names and dates, then it happens.',
      sv: 'Gör ett schema med namn och datum, så blir det av.',
      nl: 'Maak een rooster met namen en data, dan gebeurt het.',
    },
    {
      en: 'Put it in their yearly talks. That works, believe me.',
      sv: 'Ta upp det i medarbetarsamtalen. Det fungerar, tro mig.',
      nl: 'Zet het in de jaargesprekken. Dat werkt, geloof me.',
    },
  ],
  agreement: {
    what: {
      en: 'I invite two colleagues into my own lesson, with one question to look at.',
      sv: 'Jag bjuder in två kollegor till min egen lektion, med en fråga att titta efter.',
      nl: 'Ik nodig twee collega’s uit in mijn eigen les, met één kijkvraag.',
    },
    firstStep: {
      en: 'Take the list down on Monday, and say why.',
      sv: 'Ta ner listan på måndag, och säga varför.',
      nl: 'Maandag de lijst weghalen, en zeggen waarom.',
    },
    sign: {
      en: 'Someone asks when they may come again.',
      sv: 'Någon frågar när de får komma igen.',
      nl: 'Iemand vraagt wanneer die weer mag komen.',
    },
  },
  learned: [
    {
      en: 'Nobody against is not the same as everybody for.',
      sv: 'Ingen emot är inte samma sak som alla för.',
      nl: 'Niemand tegen is niet hetzelfde als iedereen voor.',
    },
    {
      en: 'I would have made a roster. I am glad I was stopped.',
      sv: 'Jag hade gjort ett schema. Skönt att jag blev stoppad.',
      nl: 'Ik had een rooster gemaakt. Fijn dat ik werd tegengehouden.',
    },
    {
      en: 'I am going to open my own door as well.',
      sv: 'Jag ska också öppna min egen dörr.',
      nl: 'Ik zet mijn eigen deur ook open.',
    },
    {
      en: 'I noticed how long I can listen if I may not answer.',
      sv: 'Jag märkte hur länge jag kan lyssna när jag inte får svara.',
      nl: 'Ik merkte hoe lang ik kan luisteren als ik niet mag antwoorden.',
    },
  ],
  lines: {
    disguised: {
      en: 'Wouldn’t it help if you drew up the pairs yourself?',
      sv: 'Skulle det inte hjälpa om du själv satte ihop paren?',
      nl: 'Zou het niet helpen als je zelf de duo’s maakte?',
    },
    closed: {
      en: 'Is the list still hanging there?',
      sv: 'Hänger listan kvar?',
      nl: 'Hangt de lijst er nog?',
    },
    leading: {
      en: 'They are simply afraid of change, aren’t they?',
      sv: 'De är väl helt enkelt rädda för förändring?',
      nl: 'Ze zijn toch gewoon bang voor verandering?',
    },
    why: {
      en: 'Why didn’t you just go yourself?',
      sv: 'Varför gick du inte bara själv?',
      nl: 'Waarom ging je niet gewoon zelf?',
    },
    'own-story': {
      en: 'That reminds me of our project on reading corners. In the end the caretaker built seven of them…',
      sv: 'Det påminner mig om vårt projekt med läshörnor. Till slut byggde vaktmästaren sju stycken…',
      nl: 'Dat doet me denken aan ons project met leeshoeken. Uiteindelijk bouwde de conciërge er zeven…',
    },
    defence: {
      en: 'I did ask them. They could have said so.',
      sv: 'Jag frågade ju. De hade kunnat säga det.',
      nl: 'Ik heb het toch gevraagd. Ze hadden het kunnen zeggen.',
    },
    tears: {
      en: 'I miss them, really. That is the silly thing.',
      sv: 'Jag saknar dem, faktiskt. Det är det dumma.',
      nl: 'Ik mis ze, eigenlijk. Dat is het gekke.',
    },
    anger: {
      en: 'So now it is my fault again.',
      sv: 'Så nu är det mitt fel igen.',
      nl: 'Dus nu ligt het weer aan mij.',
    },
    vague: {
      en: 'I will get going with it in the team.',
      sv: 'Jag ska ta tag i det i laget.',
      nl: 'Ik ga er in het team mee aan de slag.',
    },
  },
}
