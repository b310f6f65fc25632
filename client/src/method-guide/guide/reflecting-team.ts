import { eachLanguage } from '../../language/each-language.ts'
import type { GuideWords } from '../method-guide.ts'

export const reflectingTeamGuide = eachLanguage<GuideWords>({
  en: {
    purpose:
      'Rounds in which everyone gets a turn, and in which good is said before anything else.',
    fits: 'For four to eight colleagues, often from one school or one workplace, who have made a contract on how they meet. Choose it when some talk much and others little, or when someone has had a heavy time. The rounds do their work when they are kept strictly.',
    watchOut: [
      '“Why” asks for a defence. How, what, when, who and in what way ask for the story.',
      'In the affirming round the case-giver says thank you, and nothing else. That is harder than it sounds.',
      'A pass is a contribution. Say so at the start, and do it yourself once.',
      'In the reflecting rounds one thought at a time. A second one waits for the next round.',
    ],
    readAloud: [
      'We work in rounds today. Each of us gets a turn in each round, and each of us may pass.',
      'First we say in a few words what has happened, what is going on, and what we want to bring. One of us then presents something and says what kind of help is wanted.',
      'In the next round we ask, to see it more clearly. How, what, when, who, in what way. We leave out “why”, and we leave out questions in which our own answer is hidden.',
      'Then comes a round that is unusual for many: each of us says what made an impression. The case-giver says thank you. After that the case-giver listens and takes notes while we reflect, one thought at a time. Now there is room for ideas too, and you may build on each other.',
      'The case-giver sums up what was most useful, with a goal until next time. And all of us say what we take with us. When you tell something at home or at work, tell your own part and leave out the others.',
    ],
    known:
      'Descriptions say that it goes best when the order is followed to the letter. That is what its users have seen. We have read no study of it. It is not the method with reflecting talks of which a Karolinska trial exists, though the names are close.',
    basis:
      'The order of the rounds, the silent case-giver, the thanks and the goal until next time come from a Swedish collection of methods. It gives no minutes: all of them are our own suggestion.',
  },
  sv: {
    purpose: 'Rundor där alla får sin tur, och där det goda blir sagt före allt annat.',
    fits: 'För fyra till åtta kollegor, ofta från samma skola eller arbetsplats, som har gjort ett kontrakt om hur de möts. Välj den när några talar mycket och andra lite, eller när någon har haft det tungt. Rundorna fungerar om man håller dem strikt.',
    watchOut: [
      '”Varför” ber om ett försvar. Hur, vad, när, vem och på vilket sätt ber om berättelsen.',
      'I den bekräftande rundan säger fallgivaren tack, och inget mer. Det är svårare än det låter.',
      'Att säga pass är också att bidra. Säg det i början, och gör det själv någon gång.',
      'En tanke i taget i de reflekterande rundorna. Nästa tanke får vänta till nästa runda.',
    ],
    readAloud: [
      'Vi arbetar i rundor i dag. Alla får ordet i varje runda, och alla får säga pass.',
      'Först berättar vi kort vad som har hänt, vad som är aktuellt och vad vi vill ta upp. En av oss lägger sedan fram något och säger vad för hjälp som önskas.',
      'I nästa runda frågar vi, för att se tydligare. Hur, vad, när, vem, på vilket sätt. ”Varför” hoppar vi över, liksom frågor där vårt eget svar redan ligger gömt.',
      'Så kommer en runda som är ovan för många: var och en säger vad som gjort intryck. Fallgivaren säger tack. Därefter lyssnar fallgivaren och antecknar medan vi reflekterar, en tanke i taget. Nu finns det plats för idéer också, och ni får gärna bygga på varandra.',
      'Fallgivaren summerar vad som var mest användbart, med ett mål till nästa gång. Och alla säger vad de tar med sig. När du berättar hemma eller på jobbet, berätta om din egen del och lämna de andra utanför.',
    ],
    known:
      'Beskrivningarna säger att det går bäst när ordningen följs till punkt och pricka. Det är vad användarna har sett. Någon studie har vi inte läst. Det är inte samma sak som de reflekterande kollegiala samtalsgrupper som Karolinska har prövat, även om namnen liknar varandra.',
    basis:
      'Rundornas ordning, den tysta fallgivaren, tacket och målet till nästa gång kommer från en svensk metodsamling. Den anger inga minuter. Alla är vårt eget förslag.',
  },
  nl: {
    purpose: 'Rondes waarin iedereen aan de beurt komt, en waarin eerst het goede wordt gezegd.',
    fits: 'Voor vier tot acht collega’s, vaak van één school of werkplek, die een contract maakten over hoe ze bijeenkomen. Kies hem als sommigen veel praten en anderen weinig, of als iemand een zware tijd heeft. De rondes doen hun werk als je ze strikt aanhoudt.',
    watchOut: [
      '‘Waarom’ vraagt om verdediging. Hoe, wat, wanneer, wie en op welke manier vragen om het verhaal.',
      'In de bevestigende ronde zegt de inbrenger dank je wel, en verder niets. Dat is lastiger dan het klinkt.',
      'Passen is ook een bijdrage. Zeg dat aan het begin, en doe het zelf een keer.',
      'Eén gedachte tegelijk in de reflecterende rondes. Een tweede wacht op de volgende ronde.',
    ],
    readAloud: [
      'We werken vandaag in rondes. In elke ronde komt iedereen aan de beurt, en iedereen mag passen.',
      'Eerst zeggen we kort wat er is gebeurd, wat er speelt en wat we willen inbrengen. Een van ons legt dan iets voor, en zegt welke hulp gewenst is.',
      'In de volgende ronde vragen we, om het scherper te zien. Hoe, wat, wanneer, wie, op welke manier. ‘Waarom’ laten we weg, en vragen waarin ons eigen antwoord zit verstopt ook.',
      'Dan komt een ronde die voor velen ongewoon is: ieder zegt wat indruk maakte. De inbrenger zegt dank je wel. Daarna luistert de inbrenger en maakt notities terwijl wij reflecteren, één gedachte tegelijk. Nu is er ook plaats voor ideeën, en je mag op elkaar voortbouwen.',
      'De inbrenger vat samen wat het nuttigst was, met een doel tot de volgende keer. En we zeggen allemaal wat we meenemen. Vertel je er thuis of op het werk over, vertel dan je eigen deel en laat de anderen erbuiten.',
    ],
    known:
      'Beschrijvingen zeggen dat het het best gaat als je de volgorde precies aanhoudt. Dat zagen de gebruikers. Onderzoek ernaar lazen we niet. Het is iets anders dan de reflecterende gesprekken onder collega’s die Karolinska heeft onderzocht, al lijken de namen op elkaar.',
    basis:
      'De volgorde van de rondes, de zwijgende inbrenger, het dank je wel en het doel tot de volgende keer komen uit een Zweedse methodenverzameling. Minuten geeft die niet: ze zijn allemaal ons eigen voorstel.',
  },
})
