import type { RehearsalCase } from './rehearsal-case.ts'

/** A head of a ward, around whom the beds are moved. */
export const healthCareCase: RehearsalCase = {
  id: 'health-care',
  field: { en: 'Health care', sv: 'Vård', nl: 'Zorg' },
  title: {
    en: 'Decisions on my ward are taken around me.',
    sv: 'Besluten på min avdelning tas runt mig.',
    nl: 'Besluiten op mijn afdeling gaan om mij heen.',
  },
  problem: {
    en: 'Our most experienced nurse arranges bed moves and swaps around me. I say nothing.',
    sv: 'Vår mest erfarna sjuksköterska ordnar flyttar och byten runt mig. Jag säger inget.',
    nl: 'Onze meest ervaren verpleegkundige regelt verplaatsingen en ruilingen om mij heen. Ik zeg niets.',
  },
  telling: [
    {
      en: 'On Tuesday I read on the whiteboard at noon that two patients had been moved.',
      sv: 'I tisdags läste jag på tavlan klockan tolv att två patienter hade flyttats.',
      nl: 'Dinsdag las ik om twaalf uur op het bord dat twee patiënten waren verplaatst.',
    },
    {
      en: 'R. has been here eighteen years. I came a year and a half ago.',
      sv: 'R. har varit här i arton år. Jag kom för ett och ett halvt år sedan.',
      nl: 'R. werkt hier achttien jaar. Ik kwam anderhalf jaar geleden.',
    },
  ],
  objectives: [
    {
      en: 'I want decisions about the ward to pass through me, and R. to want to stay.',
      sv: 'Jag vill att besluten om avdelningen går via mig, och att R. vill stanna.',
      nl: 'Ik wil dat besluiten over de afdeling via mij lopen, en dat R. wil blijven.',
    },
    {
      en: 'I want to say what I see while it is still small.',
      sv: 'Jag vill säga vad jag ser medan det ännu är litet.',
      nl: 'Ik wil zeggen wat ik zie terwijl het nog klein is.',
    },
  ],
  lastTime: {
    what: {
      en: 'say no to one meeting a week',
      sv: 'tacka nej till ett möte i veckan',
      nl: 'één vergadering per week afzeggen',
    },
    told: {
      en: 'I said no twice. The third time I sat there again, and knew why.',
      sv: 'Jag tackade nej två gånger. Tredje gången satt jag där igen, och visste varför.',
      nl: 'Ik zei twee keer af. De derde keer zat ik er weer, en wist waarom.',
    },
  },
  facts: [
    {
      ask: {
        en: 'Who decided on Tuesday that the patients would move?',
        sv: 'Vem bestämde i tisdags att patienterna skulle flyttas?',
        nl: 'Wie besloot dinsdag dat de patiënten zouden verhuizen?',
      },
      answer: {
        en: 'R. and Dr. B., in the corridor, before the round.',
        sv: 'R. och dr B., i korridoren, före ronden.',
        nl: 'R. en dr. B., op de gang, vóór de visite.',
      },
    },
    {
      ask: {
        en: 'How often has this happened in the last month?',
        sv: 'Hur ofta har det hänt den senaste månaden?',
        nl: 'Hoe vaak is dit de afgelopen maand gebeurd?',
      },
      answer: {
        en: 'Four swaps that I did not know of.',
        sv: 'Fyra byten som jag inte kände till.',
        nl: 'Vier ruilingen waar ik niets van wist.',
      },
    },
    {
      ask: {
        en: 'What have you said to R. about it so far?',
        sv: 'Vad har du sagt till R. om det hittills?',
        nl: 'Wat heb je er tot nu toe tegen R. over gezegd?',
      },
      answer: {
        en: 'That she may ask me. I said it in passing.',
        sv: 'Att hon får fråga mig. Jag sa det i förbifarten.',
        nl: 'Dat ze het me mag vragen. In het voorbijgaan.',
      },
    },
    {
      ask: {
        en: 'Who applied when you got the post?',
        sv: 'Vilka sökte när du fick tjänsten?',
        nl: 'Wie solliciteerden er toen jij de functie kreeg?',
      },
      answer: {
        en: 'R. did. We have never talked about it.',
        sv: 'R. gjorde det. Vi har aldrig pratat om det.',
        nl: 'R. ook. We hebben het er nooit over gehad.',
      },
    },
  ],
  questions: [
    {
      ask: {
        en: 'What did you do in the first minute after you read it?',
        sv: 'Vad gjorde du första minuten efter att du hade läst det?',
        nl: 'Wat deed je in de eerste minuut nadat je het las?',
      },
      answer: {
        en: 'I cleaned the coffee corner. I noticed that later.',
        sv: 'Jag städade kaffehörnan. Det märkte jag först efteråt.',
        nl: 'Ik ruimde de koffiehoek op. Dat merkte ik later pas.',
      },
    },
    {
      ask: {
        en: 'What does the ward gain from the way it goes now?',
        sv: 'Vad vinner avdelningen på att det går till som nu?',
        nl: 'Wat wint de afdeling bij hoe het nu gaat?',
      },
      answer: {
        en: 'Speed. At seven there is always a bed.',
        sv: 'Fart. Klockan sju finns det alltid en säng.',
        nl: 'Snelheid. Om zeven uur is er altijd een bed.',
      },
    },
    {
      ask: {
        en: 'Which decisions are really yours, and who knows that?',
        sv: 'Vilka beslut är egentligen dina, och vem vet det?',
        nl: 'Welke besluiten zijn echt van jou, en wie weet dat?',
      },
      answer: {
        en: 'Everything about staff. I think only I know that.',
        sv: 'Allt som rör personalen. Jag tror att bara jag vet det.',
        nl: 'Alles over de bezetting. Ik denk dat alleen ik dat weet.',
      },
    },
    {
      ask: {
        en: 'What does saying nothing give you?',
        sv: 'Vad ger det dig att inte säga något?',
        nl: 'Wat levert niets zeggen je op?',
      },
      answer: {
        en: 'Peace, until the evening.',
        sv: 'Lugn, fram till kvällen.',
        nl: 'Rust, tot de avond.',
      },
    },
    {
      ask: {
        en: 'When did it go well between you? What was different?',
        sv: 'När gick det bra mellan er? Vad var annorlunda?',
        nl: 'Wanneer ging het goed tussen jullie? Wat was er anders?',
      },
      answer: {
        en: 'In the flood week. I asked her everything, and we decided together.',
        sv: 'Under översvämningsveckan. Jag frågade henne om allt, och vi bestämde ihop.',
        nl: 'In de week van de wateroverlast. Ik vroeg haar alles, en we besloten samen.',
      },
    },
  ],
  views: [
    {
      en: 'I see someone who wants to be asked, on both sides.',
      sv: 'Jag ser någon som vill bli tillfrågad, på båda sidor.',
      nl: 'Ik zie iemand die gevraagd wil worden, aan beide kanten.',
    },
    {
      en: 'The whiteboard tells {case} what people do not.',
      sv: 'Tavlan berättar för {case} det som människor inte berättar.',
      nl: 'Het bord vertelt {case} wat mensen niet vertellen.',
    },
    {
      en: 'It goes fast, and nobody pays for it but {case}.',
      sv: 'Det går fort, och ingen får betala för det utom {case}.',
      nl: 'Het gaat snel, en niemand betaalt daarvoor behalve {case}.',
    },
    {
      en: 'I notice that Dr. B. is hardly in the story.',
      sv: 'Jag märker att dr B. knappt är med i berättelsen.',
      nl: 'Het valt me op dat dr. B. nauwelijks in het verhaal zit.',
    },
  ],
  hypotheses: [
    {
      en: 'Perhaps R. guards the ward against one more manager who leaves.',
      sv: 'Kanske skyddar R. avdelningen mot ännu en chef som slutar.',
      nl: 'Misschien beschermt R. de afdeling tegen weer een leidinggevende die vertrekt.',
    },
    {
      en: 'Perhaps the application is still lying between them.',
      sv: 'Kanske ligger ansökan fortfarande mellan dem.',
      nl: 'Misschien ligt de sollicitatie nog tussen hen in.',
    },
    {
      en: 'Perhaps silence is taken as a yes.',
      sv: 'Kanske tolkas tystnaden som ett ja.',
      nl: 'Misschien geldt zwijgen daar als ja.',
    },
  ],
  feedback: [
    {
      en: 'I notice that you smile when you tell what makes you angry.',
      sv: 'Jag märker att du ler när du berättar om det som gör dig arg.',
      nl: 'Ik merk op dat je lacht als je vertelt wat je boos maakt.',
    },
    {
      en: 'I notice that you speak of R. warmly, and I wonder if she knows.',
      sv: 'Jag märker att du talar varmt om R., och undrar om hon vet det.',
      nl: 'Ik merk op dat je warm over R. praat, en vraag me af of zij dat weet.',
    },
    {
      en: 'I notice that you wait until you are sure.',
      sv: 'Jag märker att du väntar tills du är säker.',
      nl: 'Ik merk op dat je wacht tot je zeker bent.',
    },
    {
      en: 'I notice that you know exactly what happened, each time.',
      sv: 'Jag märker att du vet exakt vad som hände, varje gång.',
      nl: 'Ik merk op dat je elke keer precies weet wat er gebeurde.',
    },
  ],
  ownShare: {
    en: 'I have let her decide for a year, because it was handy for me too.',
    sv: 'Jag har låtit henne bestämma i ett år, för att det var bekvämt för mig också.',
    nl: 'Ik laat haar al een jaar beslissen, omdat het voor mij ook makkelijk was.',
  },
  response: {
    en: 'What stays with me is that my silence is a yes.',
    sv: 'Det som stannar hos mig är att min tystnad är ett ja.',
    nl: 'Wat bij me blijft, is dat mijn zwijgen een ja is.',
  },
  ideas: [
    {
      en: 'Ask R. to draw how a bed is found at seven.',
      sv: 'Be R. rita hur en säng blir till klockan sju.',
      nl: 'Vraag R. te tekenen hoe er om zeven uur een bed komt.',
    },
    {
      en: 'Join the corridor talk on Monday, and only listen.',
      sv: 'Var med i korridoren på måndag, och bara lyssna.',
      nl: 'Sta er maandag op de gang bij, en luister alleen.',
    },
    {
      en: 'Write down together which decisions are whose.',
      sv: 'Skriv tillsammans ner vilka beslut som är vems.',
      nl: 'Schrijf samen op welk besluit van wie is.',
    },
    {
      en: 'Start with the flood week: what made that work?',
      sv: 'Börja med översvämningsveckan: vad gjorde att det fungerade då?',
      nl: 'Begin bij die week met de wateroverlast: waardoor werkte het toen?',
    },
  ],
  early: [
    {
      en: 'You should simply take the bed list over yourself.',
      sv: 'Du borde helt enkelt ta över sänglistan själv.',
      nl: 'Je moet de beddenlijst gewoon zelf overnemen.',
    },
    {
      en: 'Put it in writing to Dr. B., then it is settled.',
      sv: 'Skriv till dr B., så är det klart sedan.',
      nl: 'Zet het op papier voor dr. B., dan is het geregeld.',
    },
  ],
  agreement: {
    what: {
      en: 'I sit down with R. for half an hour and ask what she would need to stay.',
      sv: 'Jag sätter mig en halvtimme med R. och frågar vad hon behöver för att stanna.',
      nl: 'Ik ga een half uur met R. zitten en vraag wat zij nodig heeft om te blijven.',
    },
    firstStep: {
      en: 'Ask her after the handover tomorrow.',
      sv: 'Fråga henne efter överlämningen i morgon.',
      nl: 'Haar morgen na de overdracht vragen.',
    },
    sign: {
      en: 'She calls me first when beds are tight.',
      sv: 'Hon ringer mig först när det är ont om sängar.',
      nl: 'Ze belt mij als eerste als de bedden krap zijn.',
    },
  },
  learned: [
    {
      en: 'I will look at what my own silence says.',
      sv: 'Jag ska se vad min egen tystnad säger.',
      nl: 'Ik ga kijken wat mijn eigen zwijgen zegt.',
    },
    {
      en: 'I had the answer after two minutes, and it was the wrong one.',
      sv: 'Jag hade svaret efter två minuter, och det var fel svar.',
      nl: 'Ik had na twee minuten het antwoord, en het was het verkeerde.',
    },
    {
      en: 'A question can be a gift. I did not know that.',
      sv: 'En fråga kan vara en gåva. Det visste jag inte.',
      nl: 'Een vraag kan een cadeau zijn. Dat wist ik niet.',
    },
    {
      en: 'I have an R. too.',
      sv: 'Jag har också en R.',
      nl: 'Ik heb ook een R.',
    },
  ],
  lines: {
    disguised: {
      en: 'Have you thought of just putting your name on the bed list?',
      sv: 'Har du tänkt på att bara sätta ditt namn på sänglistan?',
      nl: 'Heb je er al aan gedacht gewoon je naam op de beddenlijst te zetten?',
    },
    closed: {
      en: 'Does R. know that you are the head of the ward?',
      sv: 'Vet R. att det är du som är chef?',
      nl: 'Weet R. dat jij leidinggevende bent?',
    },
    leading: {
      en: 'Isn’t she just disappointed that she did not get your job?',
      sv: 'Är hon inte bara besviken för att hon inte fick ditt jobb?',
      nl: 'Is ze niet gewoon teleurgesteld dat ze jouw baan niet kreeg?',
    },
    why: {
      en: 'Why didn’t you say something on Tuesday?',
      sv: 'Varför sa du inget i tisdags?',
      nl: 'Waarom zei je dinsdag niets?',
    },
    'own-story': {
      en: 'We had one just like R. in the old house. It began with the linen cupboard, and then one winter…',
      sv: 'Vi hade en precis som R. i det gamla huset. Det började med linneförrådet, och sedan en vinter…',
      nl: 'Wij hadden er ook zo een als R. in het oude pand. Het begon met de linnenkast, en toen op een winter…',
    },
    defence: {
      en: 'But I did tell her. Twice. She just goes on.',
      sv: 'Men jag har ju sagt det. Två gånger. Hon bara fortsätter.',
      nl: 'Maar ik heb het wél gezegd. Twee keer. Ze gaat gewoon door.',
    },
    tears: {
      en: 'I lie awake over it. I did not think it was this much.',
      sv: 'Jag ligger vaken för det. Jag trodde inte att det var så mycket.',
      nl: 'Ik lig er wakker van. Ik wist niet dat het zoveel was.',
    },
    anger: {
      en: 'Easy to say, for someone whose ward is full of people who like them.',
      sv: 'Lätt att säga för den vars avdelning är full av folk som gillar en.',
      nl: 'Makkelijk praten, met een afdeling vol mensen die je mogen.',
    },
    vague: {
      en: 'I am going to try to be a bit clearer, I think.',
      sv: 'Jag ska nog försöka vara lite tydligare.',
      nl: 'Ik ga proberen wat duidelijker te zijn, denk ik.',
    },
  },
}
