import { eachLanguage } from '../../language/each-language.ts'
import type { GuideWords } from '../method-guide.ts'

export const largruppGuide = eachLanguage<GuideWords>({
  en: {
    purpose: 'Three or four leaders, a quarter of an hour each, without a facilitator.',
    fits: 'For leaders who want something small that lasts: over lunch, over coffee, on a walk or on a screen, in a standing slot every second or fourth week. Mix people from different parts of the organisation, and nobody sits with their own boss. The slot stays as long as two can come.',
    watchOut: [
      'Without an order it turns into a coffee break. Keep the four small steps, also when you know each other well.',
      'All of you look after the time. Whoever goes over takes it from the next one.',
      'Advice comes only after a yes. “No” is a full answer, and so is asking the circle to go back to questions.',
      'Groups like this fizzle out at times. Regroup now and then, and do not take it as a failure.',
    ],
    readAloud: [
      'We are three, so we have a quarter of an hour each. If we are four, all of us still get the same time. We look after the clock together.',
      'When it is your turn, you tell what has happened since last time and what you want to think about today. The others listen.',
      'Then we ask, and we ask to understand. Open questions, out of curiosity. If an answer comes to mind that we would love to give, we leave it for a while.',
      'After that the one whose turn it is chooses: advice, our own experience, or more questions. All three are fine, and no is a good answer too.',
      'You close with your next step in one line. We hear next time how it went. And what we tell each other stays with us, also in the corridor, and also when someone asks kindly.',
    ],
    known:
      'What we know is what people tell who arrange such groups: that the form is simple, that keeping the time free is the hard part, and that groups fade when nobody holds on to it. That is experience. We have read no study of this form.',
    basis:
      'Three or four people, fifteen minutes each, questions first and advice second, and the care for time that all share come from a Swedish text on learning groups among leaders. How the fifteen minutes are divided is our own suggestion.',
  },
  sv: {
    purpose: 'Tre eller fyra ledare, en kvart var, utan samtalsledare.',
    fits: 'För ledare som vill ha något litet som håller i längden: över lunchen, en kaffe, på promenad eller på skärm, på en stående tid varannan eller var fjärde vecka. Blanda gärna olika delar av verksamheten, och låt ingen hamna med sin egen chef. Tiden ligger fast så länge två kan komma.',
    watchOut: [
      'Utan ordning blir det en fikapaus. Håll fast vid de fyra små stegen, även när ni känner varandra väl.',
      'Tiden är allas ansvar. Den som drar över tar av nästa.',
      'Råd kommer först efter ett ja. ”Nej” är ett fullgott svar, och det är också att be om att gå tillbaka till frågorna.',
      'Sådana här grupper rinner ut i sanden ibland. Gruppera om då och då, och se det inte som ett misslyckande.',
    ],
    readAloud: [
      'Vi är tre, så vi har en kvart var. Är vi fyra får alla ändå lika mycket tid. Klockan håller vi koll på tillsammans.',
      'När det är din tur berättar du vad som har hänt sedan sist, och vad du vill fundera på i dag. Vi andra lyssnar.',
      'Sedan frågar vi, för att förstå. Öppna frågor, av nyfikenhet. Dyker det upp ett svar som vi väldigt gärna vill ge, så låter vi det ligga en stund.',
      'Därefter väljer du som har turen: råd, våra egna erfarenheter eller fler frågor. Alla tre går bra, och nej är också ett bra svar.',
      'Du avslutar med ditt nästa steg på en rad. Nästa gång får vi höra hur det gick. Och det vi berättar stannar mellan oss, även i korridoren, och även när någon frågar vänligt.',
    ],
    known:
      'Vi vet vad de som ordnar sådana grupper berättar: formen är enkel, det svåra är att hålla tiden fri, och grupper tunnas ut när ingen håller fast vid den. Det är erfarenhet. Någon studie av den här formen har vi inte läst.',
    basis:
      'Tre eller fyra personer, femton minuter var, frågor i första hand och råd i andra, och ett gemensamt ansvar för tiden: det kommer från en svensk text om lärgrupper för ledare. Hur de femton minuterna delas är vårt eget förslag.',
  },
  nl: {
    purpose: 'Drie of vier leidinggevenden, ieder een kwartier, zonder begeleider.',
    fits: 'Voor leidinggevenden die iets kleins zoeken dat standhoudt: bij de lunch, bij de koffie, op een wandeling of op het scherm, op een vaste tijd om de twee of vier weken. Meng verschillende delen van de organisatie, en zet niemand bij de eigen baas. Het gaat door zolang er twee kunnen.',
    watchOut: [
      'Zonder volgorde wordt het een koffiepauze. Houd de vier stapjes aan, ook als je elkaar goed kent.',
      'De tijd is van iedereen. Wie uitloopt, neemt van de volgende.',
      'Advies komt pas na een ja. ‘Nee’ is een volwaardig antwoord, en vragen om terug te gaan naar de vragen ook.',
      'Zulke groepjes verzanden weleens. Maak af en toe nieuwe groepjes, en zie dat niet als mislukking.',
    ],
    readAloud: [
      'We zijn met drie, dus we hebben ieder een kwartier. Zijn we met vier, dan krijgt toch iedereen evenveel tijd. Op de klok letten we samen.',
      'Als je aan de beurt bent, vertel je wat er sinds de vorige keer gebeurde en waar je vandaag over wilt nadenken. De anderen luisteren.',
      'Dan vragen we, om te begrijpen. Open vragen, uit nieuwsgierigheid. Komt er een antwoord op dat we dolgraag zouden geven, dan laten we dat even liggen.',
      'Daarna kiest wie aan de beurt is: advies, onze eigen ervaringen, of nog meer vragen. Alle drie is goed, en nee is ook een goed antwoord.',
      'Je sluit af met je volgende stap in één regel. De volgende keer horen we hoe het ging. En wat we elkaar vertellen, blijft bij ons. Ook op de gang, en ook als iemand er vriendelijk naar vraagt.',
    ],
    known:
      'We weten wat mensen vertellen die zulke groepen opzetten: de vorm is eenvoudig, de tijd vrijhouden is het moeilijke, en groepen doven uit als niemand eraan vasthoudt. Dat is ervaring. Een onderzoek naar deze vorm lazen we niet.',
    basis:
      'Drie of vier mensen, een kwartier ieder, eerst vragen en dan pas advies, en samen op de tijd letten: dat komt uit een Zweedse tekst over leergroepen van leidinggevenden. Hoe het kwartier verdeeld is, stellen we zelf voor.',
  },
})
