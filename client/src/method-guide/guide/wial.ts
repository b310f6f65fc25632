import { eachLanguage } from '../../language/each-language.ts'
import type { GuideWords } from '../method-guide.ts'

export const wialGuide = eachLanguage<GuideWords>({
  en: {
    purpose:
      'A hard problem and a leadership skill of your own, worked on through questions alone.',
    fits: 'For circles and teams with a problem to which nobody has the answer, and with a coach who looks after the learning. Everyone practises a skill of their own meanwhile. It asks for some patience: in the first minutes it feels slow to speak only in questions and answers.',
    watchOut: [
      'A question with a long run-up, or with a “because” in it, is a statement in disguise. Ask for the question alone.',
      'Do not hurry past the middle: does everyone see the same problem, each in words of their own?',
      'The coach looks after the learning and stays away from the problem. Whoever coaches has no opinion on the case.',
      'The last fifteen minutes are for learning. They are not given away to finish the problem.',
    ],
    readAloud: [
      'Today we work with questions. One rule holds until the end: we speak only to ask or to answer. Anyone may ask anyone, also the one who brought the problem.',
      'There is a second rule. As your coach I may stop us whenever there is something to learn. I do not take part in the problem itself.',
      'We begin with a skill. Each of you names one that you want to practise as a leader in this hour and a half.',
      'Then we hear the problem, in two or three minutes. What is missing will come out in questions. Halfway we each write down what we think the problem is. Write the problem, and no solution.',
      'After that ideas are welcome too, but only as the answer to a question. Then come actions: who does what, and by when? And the last quarter of an hour belongs to what we learned. It stays ours, even if the problem is not finished.',
    ],
    known:
      'What we have read comes from the organisation that trains coaches in it and from people who use it. That tells how it is done and what it is meant for. We have not read a study that compares it with another way of meeting.',
    basis:
      'In the style of the World Institute for Action Learning, in our own words and not its full script; Kring has no tie with it. The rule of questions, the restated problem, the rating from 1 to 10 and the last fifteen minutes are taken from what it publishes. The other minutes are our own suggestion.',
  },
  sv: {
    purpose: 'Ett svårt problem och en egen ledarfärdighet, med bara frågor som verktyg.',
    fits: 'För cirklar och team med ett problem som ingen sitter inne med svaret på, och med en coach som vakar över lärandet. Alla övar samtidigt på en egen färdighet. Ha tålamod: de första minuterna känns det trögt att bara få fråga och svara.',
    watchOut: [
      'En fråga med lång ansats, eller med ett ”eftersom” i, är ett påstående. Be om bara frågan.',
      'Skynda inte förbi mitten: ser alla samma problem, var och en med egna ord?',
      'Coachen vakar över lärandet och lägger sig inte i problemet. Den som coachar har ingen åsikt i sak.',
      'De sista femton minuterna är till för lärandet. De används inte till att bli klar med problemet.',
    ],
    readAloud: [
      'I dag arbetar vi med frågor. En regel gäller hela vägen: vi talar bara för att fråga eller för att svara. Alla får fråga alla, också den som har problemet.',
      'Det finns en regel till. Som coach får jag stanna upp oss när det finns något att lära. I själva problemet deltar jag inte.',
      'Vi börjar med en färdighet. Var och en nämner något som du vill öva på som ledare den här stunden.',
      'Sedan hör vi problemet, på två eller tre minuter. Det som fattas kommer fram när vi frågar. Halvvägs skriver var och en ner vad vi tror att problemet är. Problemet alltså, ingen lösning.',
      'Därefter är idéer välkomna, men bara som svar på en fråga. Så kommer handlingarna: vem gör vad, och till när? Den sista kvarten handlar om vad vi har lärt oss. Den behåller vi, även om problemet inte är färdigt.',
    ],
    known:
      'Det vi har läst kommer från organisationen som utbildar coacher och från dem som använder metoden. Det säger hur man gör och vad man vill uppnå. Någon studie som jämför med ett annat sätt att mötas har vi inte läst.',
    basis:
      'I stil med World Institute for Action Learning, med våra egna ord och inte dess fullständiga manus; Kring har ingen koppling dit. Frågeregeln, problemet med egna ord, skattningen från 1 till 10 och de sista femton minuterna kommer från vad de själva har publicerat. Övriga minuter är vårt förslag.',
  },
  nl: {
    purpose:
      'Een lastig probleem en een eigen leiderschapsvaardigheid, met alleen vragen als gereedschap.',
    fits: 'Voor kringen en teams met een probleem waarop niemand het antwoord heeft, en met een coach die op het leren let. Ondertussen oefent ieder een eigen vaardigheid. Het vraagt geduld: de eerste minuten voelt het stroef om alleen te vragen en te antwoorden.',
    watchOut: [
      'Een vraag met een lange aanloop, of met een ‘want’ erin, is een mening. Vraag om alleen de vraag.',
      'Haast je niet door het midden: ziet iedereen hetzelfde probleem, ieder in eigen woorden?',
      'De coach let op het leren en blijft van het probleem af. Wie coacht, heeft over de casus geen mening.',
      'Het laatste kwartier is om te leren. Geef het niet weg om het probleem af te maken.',
    ],
    readAloud: [
      'Vandaag werken we met vragen. Eén regel geldt tot het eind: we zeggen alleen iets om te vragen of om te antwoorden. Iedereen mag iedereen iets vragen, ook degene die het probleem inbrengt.',
      'Er is een tweede regel. Als coach mag ik ons stilzetten zodra er iets te leren valt. Met het probleem zelf bemoei ik me niet.',
      'We beginnen met een vaardigheid. Noem er ieder één die je als leider dit anderhalf uur wilt oefenen.',
      'Dan horen we het probleem, in twee of drie minuten. Wat ontbreekt, komt met de vragen vanzelf. Halverwege schrijven we ieder op wat volgens ons het probleem is. Het probleem dus, en geen oplossing.',
      'Daarna zijn ideeën ook welkom, maar alleen als antwoord op een vraag. Dan de acties: wie doet wat, en wanneer? Het laatste kwartier is voor wat we leerden. Dat houden we, ook als het probleem nog niet af is.',
    ],
    known:
      'Wat we lazen, komt van de organisatie die de coaches opleidt en van mensen die ermee werken. Het zegt hoe je het doet en waar het voor bedoeld is. Een onderzoek dat het vergelijkt met een andere manier van bijeenkomen, lazen we niet.',
    basis:
      'In de stijl van het World Institute for Action Learning, in onze eigen woorden en niet het volledige draaiboek; Kring is er niet aan verbonden. De vraagregel, het probleem in eigen woorden, het cijfer van 1 tot 10 en het laatste kwartier komen uit wat het instituut publiceert. De overige minuten stellen we zelf voor.',
  },
})
