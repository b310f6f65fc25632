import type { RehearsalCase } from './rehearsal-case.ts'

/** A head of works at a municipality, with a bridge that everyone has an opinion about. */
export const municipalityCase: RehearsalCase = {
  id: 'municipality',
  field: {
    en: 'Engineering, municipality',
    sv: 'Teknik, kommun',
    nl: 'Techniek, gemeente',
  },
  title: {
    en: 'My best engineer promises what we cannot keep.',
    sv: 'Min bästa ingenjör lovar det vi inte kan hålla.',
    nl: 'Mijn beste ingenieur belooft wat we niet waarmaken.',
  },
  problem: {
    en: 'At every evening about the bridge, H. promises residents a date. I correct it afterwards, by mail.',
    sv: 'På varje kvällsmöte om bron lovar H. de boende ett datum. Jag rättar det efteråt, via mejl.',
    nl: 'Op elke avond over de brug belooft H. bewoners een datum. Ik zet het daarna recht, per mail.',
  },
  telling: [
    {
      en: 'Last Wednesday he said: open before the summer. The steel is ordered for October.',
      sv: 'I onsdags sa han: öppen före sommaren. Stålet är beställt till oktober.',
      nl: 'Vorige woensdag zei hij: open vóór de zomer. Het staal is besteld voor oktober.',
    },
    {
      en: 'The alderman called me at eight in the morning, with the newspaper beside him.',
      sv: 'Kommunalrådet ringde mig klockan åtta på morgonen, med tidningen bredvid sig.',
      nl: 'De wethouder belde me om acht uur ’s ochtends, met de krant ernaast.',
    },
  ],
  objectives: [
    {
      en: 'I want us to say the same thing outside as inside, and H. to keep his pleasure in it.',
      sv: 'Jag vill att vi säger samma sak utåt som inåt, och att H. behåller glädjen.',
      nl: 'Ik wil dat we buiten hetzelfde zeggen als binnen, en dat H. er plezier in houdt.',
    },
    {
      en: 'I want to speak with H. before the evening, not after it.',
      sv: 'Jag vill tala med H. före mötet, inte efter.',
      nl: 'Ik wil H. vóór de avond spreken, niet erna.',
    },
  ],
  lastTime: {
    what: {
      en: 'walk along the site every Friday',
      sv: 'gå runt på bygget varje fredag',
      nl: 'elke vrijdag over de bouwplaats lopen',
    },
    told: {
      en: 'Three Fridays out of four. The crew tells me more while walking than in my office.',
      sv: 'Tre fredagar av fyra. Laget berättar mer när vi går än på mitt kontor.',
      nl: 'Drie van de vier vrijdagen. De ploeg vertelt me lopend meer dan op mijn kamer.',
    },
  },
  facts: [
    {
      ask: {
        en: 'Who else from the house was there on Wednesday?',
        sv: 'Vilka fler från förvaltningen var där i onsdags?',
        nl: 'Wie van de gemeente waren er woensdag nog meer?',
      },
      answer: {
        en: 'The communication officer. She looked at her shoes.',
        sv: 'Kommunikatören. Hon tittade ner på sina skor.',
        nl: 'De communicatieadviseur. Die keek naar haar schoenen.',
      },
    },
    {
      ask: {
        en: 'What exactly did he say, as far as you know?',
        sv: 'Exakt vad sa han, såvitt du vet?',
        nl: 'Wat zei hij precies, voor zover je weet?',
      },
      answer: {
        en: '‘You will cycle over it before the holidays.’ It is on film.',
        sv: '”Ni cyklar över den före semestern.” Det finns på film.',
        nl: '‘U fietst er vóór de vakantie overheen.’ Het staat op film.',
      },
    },
    {
      ask: {
        en: 'When did he hear of the delay of the steel?',
        sv: 'När fick han veta att stålet var försenat?',
        nl: 'Wanneer hoorde hij dat het staal later kwam?',
      },
      answer: {
        en: 'From my mail of the Monday before. I do not know if he read it.',
        sv: 'Av mitt mejl på måndagen. Jag vet inte om han läste det.',
        nl: 'Uit mijn mail van de maandag ervoor. Ik weet niet of hij die las.',
      },
    },
    {
      ask: {
        en: 'How many evenings are still planned?',
        sv: 'Hur många kvällar är planerade till?',
        nl: 'Hoeveel avonden staan er nog gepland?',
      },
      answer: {
        en: 'Two. The next one is in three weeks.',
        sv: 'Två. Nästa är om tre veckor.',
        nl: 'Twee. De volgende is over drie weken.',
      },
    },
  ],
  questions: [
    {
      ask: {
        en: 'What do you think H. sees in the room just before he promises?',
        sv: 'Vad tror du att H. ser i rummet precis innan han lovar?',
        nl: 'Wat ziet H. in de zaal, denk je, vlak voordat hij belooft?',
      },
      answer: {
        en: 'Angry people whom he grew up with.',
        sv: 'Arga människor som han har vuxit upp med.',
        nl: 'Boze mensen met wie hij is opgegroeid.',
      },
    },
    {
      ask: {
        en: 'What makes you choose a mail?',
        sv: 'Vad gör att du väljer mejl?',
        nl: 'Wat maakt dat je een mail kiest?',
      },
      answer: {
        en: 'In a mail he cannot laugh it away.',
        sv: 'I ett mejl kan han inte skratta bort det.',
        nl: 'In een mail kan hij het niet weglachen.',
      },
    },
    {
      ask: {
        en: 'Where are you yourself on those evenings?',
        sv: 'Var är du själv de kvällarna?',
        nl: 'Waar ben jij zelf op die avonden?',
      },
      answer: {
        en: 'At home, with my phone in my hand.',
        sv: 'Hemma, med telefonen i handen.',
        nl: 'Thuis, met mijn telefoon in mijn hand.',
      },
    },
    {
      ask: {
        en: 'What would be lost if he promised nothing any more?',
        sv: 'Vad skulle gå förlorat om han inte lovade något längre?',
        nl: 'Wat zou er verloren gaan als hij niets meer beloofde?',
      },
      answer: {
        en: 'They trust him. More than they trust the town hall.',
        sv: 'De litar på honom. Mer än på stadshuset.',
        nl: 'Ze vertrouwen hem. Meer dan het stadhuis.',
      },
    },
    {
      ask: {
        en: 'How would you notice that the two of you say the same?',
        sv: 'Hur skulle du märka att ni två säger samma sak?',
        nl: 'Waaraan zou je merken dat jullie hetzelfde zeggen?',
      },
      answer: {
        en: 'I could sleep on a Wednesday.',
        sv: 'Jag skulle kunna sova på onsdagar.',
        nl: 'Dan slaap ik op woensdag.',
      },
    },
  ],
  views: [
    {
      en: 'I see two people who both want to spare the residents, each in their own way.',
      sv: 'Jag ser två som båda vill skona de boende, på var sitt sätt.',
      nl: 'Ik zie twee mensen die de bewoners willen sparen, ieder op een eigen manier.',
    },
    {
      en: 'The bridge is built on Wednesday evenings, not on the site.',
      sv: 'Bron byggs på onsdagskvällarna, inte på bygget.',
      nl: 'De brug wordt op woensdagavond gebouwd, niet op de bouwplaats.',
    },
    {
      en: '{case} is there in writing, H. is there in person.',
      sv: '{case} är där i skrift, H. är där på riktigt.',
      nl: '{case} is er op papier, H. is er in het echt.',
    },
    {
      en: 'I hear a lot about dates and little about what people are worried about.',
      sv: 'Jag hör mycket om datum och lite om vad folk oroar sig för.',
      nl: 'Ik hoor veel over data en weinig over waar mensen zich zorgen om maken.',
    },
  ],
  hypotheses: [
    {
      en: 'Perhaps a promise is the only thing H. has to give that evening.',
      sv: 'Kanske är ett löfte det enda H. har att ge den kvällen.',
      nl: 'Misschien is een belofte het enige wat H. die avond te geven heeft.',
    },
    {
      en: 'Perhaps nobody told him what he may say.',
      sv: 'Kanske har ingen sagt vad han får säga.',
      nl: 'Misschien heeft niemand hem verteld wat hij wél mag zeggen.',
    },
    {
      en: 'Perhaps the mails have become a way not to meet.',
      sv: 'Kanske har mejlen blivit ett sätt att inte mötas.',
      nl: 'Misschien zijn de mails een manier geworden om elkaar niet te treffen.',
    },
  ],
  feedback: [
    {
      en: 'I notice that you tell it in dates, and your voice drops at the word alderman.',
      sv: 'Jag märker att du berättar i datum, och att rösten sjunker vid ordet kommunalråd.',
      nl: 'Ik merk op dat je het in data vertelt, en dat je stem zakt bij het woord wethouder.',
    },
    {
      en: 'I notice that you praise him before each complaint.',
      sv: 'Jag märker att du berömmer honom före varje klagomål.',
      nl: 'Ik merk op dat je hem vóór elke klacht prijst.',
    },
    {
      en: 'I notice that you were never in the room you speak of.',
      sv: 'Jag märker att du aldrig har varit i det rum du talar om.',
      nl: 'Ik merk op dat je zelf nooit in de zaal was waarover je praat.',
    },
    {
      en: 'I notice how carefully you choose your words here.',
      sv: 'Jag märker hur noga du väljer orden här.',
      nl: 'Ik merk op hoe zorgvuldig je hier je woorden kiest.',
    },
  ],
  ownShare: {
    en: 'I leave the evenings to him because I am afraid of them. And then I correct him.',
    sv: 'Jag överlåter kvällarna åt honom för att jag är rädd för dem. Och sedan rättar jag honom.',
    nl: 'Ik laat de avonden aan hem over omdat ik ertegen opzie. En daarna verbeter ik hem.',
  },
  response: {
    en: 'What stays with me is that I was never in the room.',
    sv: 'Det som stannar hos mig är att jag aldrig var i rummet.',
    nl: 'Wat bij me blijft, is dat ik nooit in de zaal was.',
  },
  ideas: [
    {
      en: 'Sit in the back row next time, and say nothing.',
      sv: 'Sätt dig längst bak nästa gång, och säg inget.',
      nl: 'Ga de volgende keer op de achterste rij zitten, en zeg niets.',
    },
    {
      en: 'Write three true sentences together that may be promised.',
      sv: 'Skriv tillsammans tre sanna meningar som får lovas.',
      nl: 'Schrijf samen drie ware zinnen op die beloofd mogen worden.',
    },
    {
      en: 'Let H. show the steel yard to the residents.',
      sv: 'Låt H. visa de boende stålverkstaden.',
      nl: 'Laat H. de bewoners de staalwerkplaats zien.',
    },
    {
      en: 'Drive there in one car, and talk on the way.',
      sv: 'Åk dit i samma bil, och prata på vägen.',
      nl: 'Rijd er in één auto heen, en praat onderweg.',
    },
  ],
  early: [
    {
      en: 'Just forbid him to mention dates.',
      sv: 'Förbjud honom bara att nämna datum.',
      nl: 'Verbied hem gewoon om data te noemen.',
    },
    {
      en: 'Send the communication officer instead, that is what she is for.',
      sv: 'Skicka kommunikatören i stället, det är därför hon finns.',
      nl: 'Stuur de communicatieadviseur, daar is die voor.',
    },
  ],
  agreement: {
    what: {
      en: 'I go along to the next evening, and we agree beforehand on three sentences.',
      sv: 'Jag följer med på nästa kväll, och vi kommer överens om tre meningar innan.',
      nl: 'Ik ga mee naar de volgende avond, en we spreken vooraf drie zinnen af.',
    },
    firstStep: {
      en: 'Ask H. on Monday if he drives with me.',
      sv: 'Fråga H. på måndag om han åker med mig.',
      nl: 'H. maandag vragen of hij met me meerijdt.',
    },
    sign: {
      en: 'No mail from me on the day after.',
      sv: 'Inget mejl från mig dagen efter.',
      nl: 'De dag erna geen mail van mij.',
    },
  },
  learned: [
    {
      en: 'I count my own mails that were a way not to walk over.',
      sv: 'Jag räknar mina egna mejl som var ett sätt att slippa gå dit.',
      nl: 'Ik tel mijn eigen mails die een manier waren om niet langs te lopen.',
    },
    {
      en: 'A rule was my first thought. A question would have been better.',
      sv: 'En regel var min första tanke. En fråga hade varit bättre.',
      nl: 'Mijn eerste gedachte was een regel. Een vraag was beter geweest.',
    },
    {
      en: 'I recognise the back row.',
      sv: 'Jag känner igen mig i den bakersta raden.',
      nl: 'Die achterste rij herken ik.',
    },
    {
      en: 'It helps to hear what someone sees just before.',
      sv: 'Det hjälper att höra vad någon ser precis innan.',
      nl: 'Het helpt te horen wat iemand vlak daarvoor ziet.',
    },
  ],
  lines: {
    disguised: {
      en: 'Couldn’t you ask him to read from a paper?',
      sv: 'Skulle du inte kunna be honom läsa innantill?',
      nl: 'Zou je hem niet kunnen vragen het voor te lezen?',
    },
    closed: {
      en: 'Did he get your mail?',
      sv: 'Fick han ditt mejl?',
      nl: 'Heeft hij je mail gekregen?',
    },
    leading: {
      en: 'He just likes to be the hero, don’t you think?',
      sv: 'Han vill väl bara vara hjälten, tror du inte?',
      nl: 'Hij wil gewoon de held zijn, denk je niet?',
    },
    why: {
      en: 'Why on earth do you let him go there alone?',
      sv: 'Varför i all världen låter du honom gå dit ensam?',
      nl: 'Waarom laat je hem daar in vredesnaam alleen heen gaan?',
    },
    'own-story': {
      en: 'When we built the lock, in ninety-eight, we had an evening like that. There was a farmer with a goat…',
      sv: 'När vi byggde slussen, nittioåtta, hade vi en sådan kväll. Det var en bonde med en get…',
      nl: 'Toen wij de sluis bouwden, in achtennegentig, hadden we ook zo’n avond. Er was een boer met een geit…',
    },
    defence: {
      en: 'I was going to go, but somebody has to write the plan.',
      sv: 'Jag tänkte gå dit, men någon måste skriva planen.',
      nl: 'Ik was van plan te gaan, maar iemand moet het plan schrijven.',
    },
    tears: {
      en: 'I was proud of this bridge. I hardly dare to cycle past it now.',
      sv: 'Jag var stolt över den bron. Nu vågar jag knappt cykla förbi.',
      nl: 'Ik was trots op die brug. Nu durf ik er bijna niet langs te fietsen.',
    },
    anger: {
      en: 'You have never had an alderman on the phone at eight in the morning.',
      sv: 'Du har aldrig haft ett kommunalråd i luren klockan åtta på morgonen.',
      nl: 'Jij hebt nog nooit om acht uur een wethouder aan de lijn gehad.',
    },
    vague: {
      en: 'I will pay more attention to the contact with H.',
      sv: 'Jag ska lägga mer vikt vid kontakten med H.',
      nl: 'Ik ga meer aandacht geven aan het contact met H.',
    },
  },
}
