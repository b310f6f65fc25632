import { eachLanguage } from '../../language/each-language.ts'
import type { GuideWords } from '../method-guide.ts'

export const fallberatungGuide = eachLanguage<GuideWords>({
  en: {
    purpose: 'Colleagues consult on one key question, with roles that change hands each time.',
    fits: 'For a circle that wants to run itself. Each time someone else leads, someone else brings a case, someone else keeps the time. It suits a clear question that can be put as “How can I…?”, and it is done in forty-five minutes.',
    watchOut: [
      'Keep a wall between hypotheses and ideas. What may be behind it comes first, what one could do comes later.',
      'Leading and thinking along at once is hard. Whoever leads holds back on content.',
      'If the key question is vague, stay with it a little longer. Everything after it leans on it.',
      'Inner resonance is a feeling and a sentence. It is not an analysis, nor a story of one’s own.',
    ],
    readAloud: [
      'We look at one case together, and each of us has a task. So first: who brings a case, who leads, who keeps the time?',
      'The case-giver tells, and ends with a key question that begins with “How can I”. The rest of us say in one sentence what it does to us. Then we ask what we need to understand it. There is no discussion yet.',
      'After that the case-giver listens and takes notes. We say what may be behind it: who gains by it, who loses? They are guesses, and we treat them as such. The case-giver then tells us which of them fit.',
      'Only after that come ideas. We write them in silence, as answers to the key question, and read them out. The case-giver does not have to comment on any of them, and chooses what to take up.',
      'To close we share what we recognise from our own work, and how the consultation went. The case stays here; what you learned from it you may take along.',
    ],
    known:
      'German universities and associations describe it in much the same order. One of the descriptions says that members find it hard to lead and to think along at once. What it does for those who take part, we have not seen measured.',
    basis:
      'After Tietze and others. Most minutes follow a summary from a German university; those for hypotheses, for the choice and for the close are our own suggestion.',
  },
  sv: {
    purpose: 'Kollegor rådgör om en nyckelfråga, med roller som byter ägare varje gång.',
    fits: 'För en cirkel som vill klara sig själv. Varje gång är det någon annan som leder, någon annan som har ett ärende och någon annan som håller tiden. Passar en tydlig fråga som börjar med ”Hur kan jag…?” och tar fyrtiofem minuter.',
    watchOut: [
      'Håll en vägg mellan hypoteser och idéer. Vad som kan ligga bakom kommer först, vad man kan göra kommer sedan.',
      'Att leda och tänka med på samma gång är svårt. Den som leder håller igen i sak.',
      'Är nyckelfrågan luddig, stanna kvar en stund. Allt som följer vilar på den.',
      'Inre gensvar är en känsla och en mening. Det är ingen analys och ingen egen historia.',
    ],
    readAloud: [
      'Vi ser på ett ärende tillsammans, och var och en har en uppgift. Så först: vem tar upp något, vem leder, vem håller tiden?',
      'Fallgivaren berättar och slutar med en nyckelfråga som börjar med ”Hur kan jag”. Vi andra säger med en mening vad det väcker i oss. Sedan frågar vi det vi behöver för att förstå. Vi diskuterar inte än.',
      'Därefter lyssnar fallgivaren och antecknar. Vi säger vad som kan ligga bakom: vem vinner på det, vem förlorar? Det är gissningar, och vi behandlar dem som sådana. Fallgivaren berättar sedan vilka som stämmer.',
      'Först efter det kommer idéer. Vi skriver dem i tysthet, som svar på nyckelfrågan, och läser upp dem. Fallgivaren behöver inte bemöta någon, utan väljer vad som är värt att ta vidare.',
      'Sist delar vi vad vi känner igen från vårt eget arbete, och hur rådgivningen gick. Ärendet stannar här; det du har lärt dig får du ta med.',
    ],
    known:
      'Tyska universitet och föreningar beskriver den i ungefär samma ordning. En av beskrivningarna säger att deltagarna har svårt att leda och tänka med på samma gång. Vad den gör för deltagarna har vi inte sett mätas.',
    basis:
      'Efter Tietze med flera. De flesta minuterna följer en sammanfattning från ett tyskt universitet. Minuterna för hypoteser, val och avslut är vårt eget förslag.',
  },
  nl: {
    purpose: 'Collega’s buigen zich over één kernvraag, met rollen die elke keer wisselen.',
    fits: 'Voor een kring die zichzelf wil redden. Elke keer leidt een ander, brengt een ander in en bewaakt een ander de tijd. Past bij een duidelijke vraag die begint met ‘Hoe kan ik…?’, en duurt vijfenveertig minuten.',
    watchOut: [
      'Houd een muur tussen hypothesen en ideeën. Eerst wat erachter kan zitten, later wat je kunt doen.',
      'Leiden en meedenken tegelijk is lastig. Wie leidt, houdt zich inhoudelijk in.',
      'Is de kernvraag vaag, blijf er dan nog even bij. Alles wat volgt, leunt erop.',
      'Innerlijke weerklank is een gevoel en een zin. Geen analyse, en ook geen verhaal van jezelf.',
    ],
    readAloud: [
      'We bekijken samen één casus, en ieder heeft een taak. Dus eerst: wie brengt in, wie leidt, wie bewaakt de tijd?',
      'De inbrenger vertelt, en eindigt met een kernvraag die begint met ‘Hoe kan ik’. Wij zeggen in één zin wat het met ons doet. Dan vragen we wat we nodig hebben om het te begrijpen. Discussie is er nog niet.',
      'Daarna luistert de inbrenger en maakt notities. Wij zeggen wat erachter kan zitten: wie wint erbij, wie verliest? Het zijn gissingen, en zo behandelen we ze. De inbrenger vertelt vervolgens welke kloppen.',
      'Pas dan komen de ideeën. We schrijven ze in stilte, als antwoord op de kernvraag, en lezen ze voor. De inbrenger hoeft nergens op in te gaan, en kiest wat de moeite waard is.',
      'Tot slot delen we wat we uit ons eigen werk herkennen, en hoe de consultatie ging. De casus blijft hier; wat je ervan leerde, mag mee.',
    ],
    known:
      'Duitse universiteiten en verenigingen beschrijven hem in ongeveer dezelfde volgorde. Een van die beschrijvingen zegt dat deelnemers het lastig vinden om tegelijk te leiden en mee te denken. Wat het hun brengt, hebben we niet gemeten gezien.',
    basis:
      'Naar Tietze en anderen. De meeste minuten volgen een samenvatting van een Duitse universiteit; die voor de hypothesen, de keuze en het slot stellen we zelf voor.',
  },
})
