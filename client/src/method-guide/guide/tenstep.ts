import { eachLanguage } from '../../language/each-language.ts'
import type { GuideWords } from '../method-guide.ts'

export const tenstepGuide = eachLanguage<GuideWords>({
  en: {
    purpose:
      'A better question before a solution: written, weighed and then answered, in ten steps.',
    fits: 'For a circle that is new to this, since each step says plainly what comes now. It takes an hour and a half for one case. Choose it when someone is stuck in how the question is put, and less when a decision must be taken tomorrow.',
    watchOut: [
      'In step 2 no coaching yet: only what you need to see the situation. Suggestions with a question mark wait too.',
      'Warm or cold says where a question touches the case-giver. It says nothing about who wrote it.',
      'In step 6 the others speak as if they were the case-giver. Keep it one line, and let the case-giver decide what rings true.',
      'Ten steps in ninety minutes leave no room for a debate. Move on gently when the time is up.',
    ],
    readAloud: [
      'We go through one case in ten small steps. You do not need to know them by heart: I say each time where we are.',
      'One of us describes a situation and a question. Then it gets quiet, and each of us writes two or three questions. The case-giver reads them and says which ones are warm, which are cold, and answers the warm ones first. A question may stay open.',
      'After a second round we do something unusual. Each of us writes, as if we were the case-giver: “My problem is that I…”. The case-giver hears what rings true, and says the question again in new words. That is what we are after today: a better question.',
      'Tips come only at step nine, one from each of us, as an offer. Nobody needs to defend anything.',
      'We close with what this case taught each of us, and with an agreement. What we write and say here is for this circle.',
    ],
    known:
      'Trainers describe it as clear for beginners and as slow. That is what practice says, and we have found nothing beyond it: no study that follows circles who work this way.',
    basis:
      'The order of the ten steps, the short opening and the hour and a half at least are found with Dutch trainers. The other minutes are our own suggestion.',
  },
  sv: {
    purpose: 'En bättre fråga före en lösning: skriven, vägd och sedan besvarad, i tio steg.',
    fits: 'För en cirkel som är ny på det här, eftersom varje steg säger vad som gäller just nu. Räkna med en och en halv timme för ett ärende. Passar när någon har fastnat i själva frågan, mindre bra när ett beslut måste fattas i morgon.',
    watchOut: [
      'Ingen coachning i steg 2: bara det ni behöver för att se situationen. Förslag med frågetecken får också vänta.',
      'Varm eller kall säger var en fråga berör fallgivaren. Det säger ingenting om den som skrev den.',
      'I steg 6 talar de andra som om de vore fallgivaren. Håll det till en rad, och låt fallgivaren avgöra vad som stämmer.',
      'Tio steg på nittio minuter ger inget utrymme för debatt. Gå lugnt vidare när tiden är slut.',
    ],
    readAloud: [
      'Vi tar ett ärende genom tio små steg. Ni behöver inte kunna dem: jag säger var vi är.',
      'En av oss beskriver en situation och en fråga. Sedan blir det tyst, och var och en skriver två eller tre frågor. Fallgivaren läser dem, säger vilka som är varma och vilka som är kalla, och svarar på de varma först. Någon fråga får gärna bli liggande.',
      'Efter en andra runda gör vi något ovanligt. Var och en skriver som om vi vore fallgivaren: ”Mitt problem är att jag…”. Fallgivaren lyssnar efter vad som stämmer och säger sin fråga med nya ord. Det är den vi letar efter i dag, en bättre fråga.',
      'Tipsen kommer först i steg nio. Ett var, som ett erbjudande. Ingen behöver försvara sig.',
      'Vi slutar med vad ärendet har lärt oss och med ett åtagande. Det vi skriver och säger här är för den här cirkeln.',
    ],
    known:
      'De som lär ut metoden beskriver den som tydlig för nybörjare och som långsam. Det säger praktiken, och mer har vi inte funnit: ingen studie som följer cirklar som arbetar så här.',
    basis:
      'De tio stegens ordning, den korta inledningen och minst en och en halv timme hittar man hos nederländska utbildare. Övriga minuter är vårt eget förslag.',
  },
  nl: {
    purpose:
      'Een betere vraag vóór een oplossing: opgeschreven, gewogen en dan beantwoord, in tien stappen.',
    fits: 'Voor een kring die er net mee begint, want elke stap zegt wat er nu aan de beurt is. Reken op anderhalf uur voor één casus. Kies hem als iemand vastzit in de vraag zelf, en liever niet als er morgen een besluit moet liggen.',
    watchOut: [
      'In stap 2 wordt nog niet gecoacht: alleen wat je nodig hebt om de situatie te zien. Ook een suggestie met een vraagteken wacht.',
      'Warm of koud zegt waar een vraag de inbrenger raakt. Over wie hem schreef, zegt het niets.',
      'In stap 6 spreken de anderen alsof ze de inbrenger zijn. Houd het bij één regel, en laat de inbrenger bepalen wat klopt.',
      'Tien stappen in negentig minuten laten geen ruimte voor discussie. Ga rustig verder als de tijd om is.',
    ],
    readAloud: [
      'We gaan met één casus door tien kleine stappen. Je hoeft ze niet te kennen: ik zeg steeds waar we zijn.',
      'Een van ons beschrijft een situatie en een vraag. Dan wordt het stil, en ieder schrijft twee of drie vragen. De inbrenger leest ze, zegt welke warm zijn en welke koud, en beantwoordt de warme het eerst. Een vraag mag blijven liggen.',
      'Na een tweede ronde doen we iets ongewoons. Ieder schrijft alsof we de inbrenger zijn: ‘Mijn probleem is dat ik…’. De inbrenger hoort wat klopt, en zegt de vraag opnieuw in andere woorden. Daar is het ons vandaag om te doen: een betere vraag.',
      'Tips komen pas bij stap negen, van ieder één, als aanbod. Niemand hoeft zich te verdedigen.',
      'We sluiten af met wat deze casus ons leerde, en met een afspraak. Wat we hier schrijven en zeggen, is voor deze kring.',
    ],
    known:
      'Trainers noemen hem helder voor beginners, en traag. Dat zegt de praktijk, en meer vonden we niet: geen onderzoek dat kringen volgt die zo werken.',
    basis:
      'De volgorde van de tien stappen, de korte inleiding en minstens anderhalf uur staan zo bij Nederlandse trainers. De overige minuten stellen we zelf voor.',
  },
})
