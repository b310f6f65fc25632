import { eachLanguage } from '../../language/each-language.ts'
import type { GuideWords } from '../method-guide.ts'

export const executiveGuide = eachLanguage<GuideWords>({
  en: {
    purpose: 'A management team slows down on one real issue from its own agenda.',
    fits: 'For a whole management team with its leader and a coach, inside or beside its ordinary meeting. The team leader is accountable and decides; the coach supports. Talk with the leader beforehand: which issue is real, and what may change because of this?',
    watchOut: [
      'The leader speaks last on the mission, on the questions and on the options. Agree on it together beforehand, and keep to it.',
      'A balcony pause begins with one’s own part: “I notice that I…”. It is not the place to judge a colleague.',
      'Other teams live with what is decided here. Do not close before it is said who must know.',
      'The pulse has no names, and shows a statement only from four answers up. With fewer than four of you, leave it out.',
    ],
    readAloud: [
      'We have three hours, and we use them on our own work. So first: what must be better when we leave?',
      'We begin with what we agreed last time. After that each of us writes who expects something from us as a team that none of us can deliver alone. Then we choose one issue from our own agenda that deserves slow thinking.',
      'On that issue we first ask, and we take no positions. What do we not understand? Halfway we stop for ten minutes and look at how we work, each starting with our own part. After the break we speak for those who are not here: a customer, another team, the board.',
      'Only then come options. Each of us writes at least two, and one of them is an option we do not like.',
      'Our leader speaks last, decides, and says so. Then we write down who does what and which other teams must know. A short pulse without names follows, and what we take into our ordinary meetings. What is said about persons stays here.',
    ],
    known:
      'The starting points come from consultants who work this way: real tasks, trust, and a leader who carries it. That is experience from their side. We have not weighed the research on teams, and do not say what a session like this yields.',
    basis:
      'Mission and agenda as the start, real tasks, the leader who is accountable, the other teams and the follow-up come from MiL Institute’s public description of its work with executive teams; Kring has no tie with it. The order and all minutes are our own suggestion.',
  },
  sv: {
    purpose: 'En ledningsgrupp saktar in vid en verklig fråga från sin egen agenda.',
    fits: 'För en hel ledningsgrupp med sin chef och en coach, i eller vid sidan av det vanliga mötet. Chefen har ansvaret och beslutar; coachen stöder. Prata med chefen före: vilken fråga är på riktigt, och vad får förändras av det här?',
    watchOut: [
      'Chefen talar sist om uppdraget, om frågorna och om alternativen. Kom överens om det före, och håll det.',
      'En balkongpaus börjar med den egna delen: ”Jag märker att jag…”. Där dömer man inte en kollega.',
      'Andra grupper lever med det som beslutas här. Sluta inte förrän det är sagt vilka som måste få veta.',
      'Pulsen har inga namn, och ett påstående visas först vid fyra svar. Är ni färre än fyra, låt den vara.',
    ],
    readAloud: [
      'Vi har tre timmar, och dem använder vi till vårt eget arbete. Så först: vad ska vara bättre när vi går härifrån?',
      'Vi börjar med det vi bestämde förra gången. Sedan skriver var och en vem som väntar sig något av oss som grupp, något som ingen av oss klarar ensam. Därefter väljer vi en fråga från vår egen agenda som förtjänar eftertanke.',
      'I den frågar vi först och tar inte ställning. Vad är det vi inte förstår? Halvvägs stannar vi i tio minuter och ser på hur vi arbetar, var och en med sin egen del först. Efter pausen talar vi för dem som inte är här: en kund, en annan grupp, styrelsen.',
      'Först då kommer förslagen. Var och en skriver minst två, och ett av dem är ett som vi inte gillar.',
      'Vår chef talar sist, beslutar och säger det tydligt. Sedan skriver vi upp vem som gör vad och vilka andra grupper som måste få veta. Så följer en kort puls utan namn, och vad vi tar med till våra vanliga möten. Det som sägs om personer stannar här.',
    ],
    known:
      'Utgångspunkterna kommer från konsulter som arbetar så här: verkliga uppgifter, tillit och en chef som bär det. Det är deras erfarenhet. Forskningen om grupper har vi inte vägt, och vi säger inte vad en sådan session ger.',
    basis:
      'Att börja i uppdrag och agenda, de verkliga uppgifterna, chefens ansvar, de andra grupperna och uppföljningen kommer från MiL Institutes offentliga beskrivning av arbetet med ledningsgrupper; Kring har ingen koppling dit. Ordningen och alla minuter är vårt eget förslag.',
  },
  nl: {
    purpose: 'Een managementteam vertraagt bij één echt vraagstuk van de eigen agenda.',
    fits: 'Voor een heel managementteam met zijn leider en een coach, in of naast de gewone vergadering. De leider is verantwoordelijk en besluit; de coach ondersteunt. Praat vooraf met de leider: welk vraagstuk is echt, en wat mag er hierdoor veranderen?',
    watchOut: [
      'De leider spreekt als laatste over de opdracht, over de vragen en over de opties. Spreek dat vooraf samen af, en houd het vol.',
      'Een balkonpauze begint bij jezelf: ‘Ik merk dat ik…’. Het is niet de plek om over een collega te oordelen.',
      'Andere teams leven met wat hier wordt besloten. Sluit niet af voordat gezegd is wie het moet weten.',
      'De pols heeft geen namen, en een stelling is pas te zien vanaf vier antwoorden. Zijn jullie met minder dan vier, laat de pols dan weg.',
    ],
    readAloud: [
      'We hebben drie uur, en die gebruiken we voor ons eigen werk. Dus eerst: wat moet er beter zijn als we straks gaan?',
      'We beginnen met wat we de vorige keer afspraken. Daarna schrijft ieder op wie iets van ons als team verwacht dat niemand van ons alleen kan leveren. Dan kiezen we één punt van onze eigen agenda dat vertraging verdient.',
      'Bij dat punt vragen we eerst, en nemen we geen standpunt in. Wat begrijpen we niet? Halverwege stoppen we tien minuten om te kijken hoe we samenwerken, te beginnen bij ons eigen aandeel. Na de pauze spreken we namens wie er niet zijn: een klant, een ander team, het bestuur.',
      'Pas daarna komen er ideeën. Ieder schrijft er minstens twee op, waarvan één die ons niet bevalt.',
      'Onze leider spreekt als laatste, besluit, en zegt dat hardop. Dan leggen we vast wie wat doet en welke andere teams het moeten weten. Er volgt een korte pols zonder namen, en wat we meenemen naar onze gewone vergaderingen. Wat over personen gezegd is, blijft hier.',
    ],
    known:
      'De uitgangspunten komen van adviseurs die zo werken: echte taken, vertrouwen, en een leider die het draagt. Dat is hun ervaring. Het onderzoek naar teams hebben we niet gewogen, en wat zo’n sessie oplevert, zeggen we niet.',
    basis:
      'Beginnen bij opdracht en agenda, echte taken, de verantwoordelijke leider, de andere teams en de opvolging komen uit de openbare beschrijving die MiL Institute geeft van het werk met managementteams; Kring is er niet aan verbonden. De volgorde en alle minuten stellen we zelf voor.',
  },
})
