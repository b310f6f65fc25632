import { eachLanguage } from '../../language/each-language.ts'
import type { GuideWords } from '../method-guide.ts'

export const gossipGuide = eachLanguage<GuideWords>({
  en: {
    purpose: 'Hear how others talk about your question, as if you were not there.',
    fits: 'As a change inside a series, for a circle that knows the other methods and each other. It suits a case-giver who feels they have already told everything, and would like to hear what others make of it. Forty minutes for one case.',
    safety:
      'Only in a safe circle. Members know each other well, nobody is somebody else’s boss, and the case-giver chooses this method freely, today. With a new or uneasy circle take another one.',
    watchOut: [
      'Respectful, and never funny at someone’s expense. You stop the talk at the first mean word.',
      'The case-giver sits outside the circle with their back turned; on a screen, with the camera off. One sign is agreed on, and with it everything stops.',
      'The others say “he”, “she” or “they”, and do not look round to see how it lands.',
      'Do not cut the evaluation. To have been talked about needs a few words afterwards, and so does having talked.',
    ],
    readAloud: [
      'Today we gossip, with respect. It means that we talk about one of us as if that person were not here. We do it only because we trust each other. Is that so for all of us today? If someone hesitates, we take another method, and that is fine.',
      'First we hear a question and a short sketch. Each of us asks up to three open questions. The case-giver answers only those that set something moving.',
      'Then the case-giver turns around, and we talk. About what we see, what may be going on, and at the end which advice we would give together. Curious and kind, as you would want it if it were you.',
      'Case-giver: you may raise your hand at any moment, and we stop. Afterwards you say what touched you and what you leave behind, and you take one step with you.',
      'We close by telling how it was. What we said about each other ends in this room.',
    ],
    known:
      'What we know comes from trainers who use it. They advise against it in a circle that is not safe. Whether one hears more behind a turned back than face to face, we have not seen studied.',
    basis:
      'Five, ten, ten, ten and five minutes are found with a Dutch trainer, as is the warning about safety; two of them go to an agreement here, which is our own choice. Three questions each, the turned back and the third person are described by another.',
  },
  sv: {
    purpose: 'Hör hur andra talar om din fråga, som om du inte var där.',
    fits: 'Som omväxling i en serie, för en cirkel som kan de andra metoderna och känner varandra. Passar en fallgivare som tycker sig redan ha berättat allt och gärna vill höra vad andra gör av det. Fyrtio minuter för ett ärende.',
    safety:
      'Bara i en trygg cirkel. Medlemmarna känner varandra väl, ingen är någon annans chef, och fallgivaren väljer metoden av fri vilja, i dag. Med en ny eller orolig cirkel tar du en annan.',
    watchOut: [
      'Respektfullt, och aldrig roligt på någons bekostnad. Du bryter vid första elaka ord.',
      'Fallgivaren sitter utanför cirkeln med ryggen till, på skärm med kameran av. Kom överens om ett tecken som gör att allt stannar.',
      'De andra säger ”hon”, ”han” eller ”hen” och tittar inte efter hur det tas emot.',
      'Korta inte av utvärderingen. Den som har blivit omtalad behöver några ord efteråt, och de som har pratat likaså.',
    ],
    readAloud: [
      'I dag skvallrar vi, med respekt. Det betyder att vi talar om en av oss som om den personen inte var här. Det gör vi bara för att vi litar på varandra. Känns det så för alla i dag? Om någon tvekar tar vi en annan metod, och det är helt i sin ordning.',
      'Först hör vi en fråga och en kort skiss. Var och en ställer upp till tre öppna frågor. Fallgivaren svarar bara på dem som väcker något.',
      'Sedan vänder sig fallgivaren om, och vi pratar. Om vad vi ser, vad som kan ligga bakom, och till sist vilket råd vi skulle ge tillsammans. Nyfiket och vänligt, så som du själv skulle vilja ha det.',
      'Du som har ärendet kan räcka upp handen när du vill, så slutar vi. Efteråt säger du vad som berörde och vad du lämnar kvar, och du tar med dig ett steg.',
      'Vi avslutar med att berätta hur det var. Det vi har sagt om varandra tar slut i det här rummet.',
    ],
    known:
      'Det vi vet kommer från utbildare som använder metoden. De avråder från den i en cirkel som inte är trygg. Om man hör mer med ryggen till än ansikte mot ansikte har vi inte sett någon studera.',
    basis:
      'Fem, tio, tio, tio och fem minuter står hos en nederländsk utbildare, liksom varningen om trygghet. Två av dem går här till ett åtagande, vilket är vårt eget val. Tre frågor var, ryggen vänd och tredje person beskrivs av en annan.',
  },
  nl: {
    purpose: 'Horen hoe anderen over je vraag praten, alsof je er niet bij bent.',
    fits: 'Als afwisseling in een reeks, voor een kring die andere methoden en elkaar al kent. Past bij een inbrenger die het gevoel heeft alles al verteld te hebben, en wil horen wat anderen ervan maken. Veertig minuten voor één casus.',
    safety:
      'Alleen in een veilige kring. De leden kennen elkaar goed, niemand is de baas van een ander, en de inbrenger kiest hier vandaag uit vrije wil voor. Is de kring nieuw of onrustig, neem dan een andere methode.',
    watchOut: [
      'Respectvol, en nooit grappig ten koste van iemand. Bij het eerste gemene woord leg je het stil.',
      'De inbrenger zit met de rug naar de kring; op het scherm met de camera uit. Spreek één teken af waarop alles stopt.',
      'De anderen zeggen ‘hij’, ‘zij’ of ‘die’, en kijken niet om hoe het valt.',
      'Kort de evaluatie niet in. Wie besproken is, heeft daarna een paar woorden nodig, en wie praatte ook.',
    ],
    readAloud: [
      'Vandaag roddelen we, met respect. Dat wil zeggen: we praten over een van ons alsof die er niet bij is. Dat doen we alleen omdat we elkaar vertrouwen. Geldt dat vandaag voor iedereen? Als iemand twijfelt, nemen we een andere methode, en dat is prima.',
      'Eerst horen we een vraag en een korte schets. Ieder stelt hooguit drie open vragen. De inbrenger beantwoordt alleen de vragen die iets losmaken.',
      'Dan draait de inbrenger zich om, en wij praten. Over wat we zien, wat er kan spelen, en aan het eind welk advies we samen zouden geven. Nieuwsgierig en vriendelijk, zoals je het zelf zou willen.',
      'Inbrenger, je mag elk moment je hand opsteken, dan houden we op. Na afloop zeg je wat je raakte en wat je laat liggen, en je neemt één stap mee.',
      'We sluiten af met hoe het was. Wat we over elkaar zeiden, houdt op in deze kamer.',
    ],
    known:
      'Wat we weten, komt van trainers die ermee werken. In een kring die niet veilig is, raden ze het af. Of je met je rug naar de anderen meer hoort dan van aangezicht tot aangezicht, zagen we nergens onderzocht.',
    basis:
      'Vijf, tien, tien, tien en vijf minuten staan bij een Nederlandse trainer, net als de waarschuwing over veiligheid. Twee ervan gaan hier naar een afspraak; dat is onze eigen keuze. Drie vragen ieder, de omgedraaide rug en de derde persoon beschrijft een ander.',
  },
})
