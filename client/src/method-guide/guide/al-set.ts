import { eachLanguage } from '../../language/each-language.ts'
import type { GuideWords } from '../method-guide.ts'

export const alSetGuide = eachLanguage<GuideWords>({
  en: {
    purpose: 'Airtime for one member, and questions with which that member finds an action.',
    fits: 'For five to eight people who meet every four to twelve weeks, at least four times. Between the meetings something is done, and that is what the next one starts with. A facilitator is there at the beginning, and tries to become superfluous.',
    watchOut: [
      'Advice dressed up as a question is still advice. Stop the set for a moment, say it kindly, and ask for the question behind it.',
      'One question and one follow-up each, in order. It keeps the quick ones from taking it all.',
      'The round of resources comes only if the presenter wants it. Without a yes it is skipped.',
      'Nobody leaves with an intention. An action has a day.',
    ],
    readAloud: [
      'This time belongs to one of us. The rest of us are here to help that person think, and we do it with questions.',
      'We begin with what was done since last time. Then the presenter has five minutes, and nobody interrupts.',
      'After that we clarify: each of us has one question and one follow-up, in turn. Then come helping questions. Ask so that the presenter finds an answer, and leave out your own. A silence is not a problem. Often something is happening in it.',
      'The presenter then says where things stand now. If the presenter says yes, there is a short round: what do you know, have or can lend? This is the only place for advice, and no is a good answer.',
      'At the end there is an action, with a day. And we look back: which question helped most? What we have heard is ours to remember, and only the presenter’s to tell.',
    ],
    known:
      'Sets of this kind have existed since Revans, and much has been written about them by those who lead and join them. We have read guides from practice and not weighed the research. So we say what the form asks of people, and not what it brings them.',
    basis:
      'Two minutes to present, five to ten to clarify, ten to fifteen of helping questions, two to sum up, resources if wanted and two for the action are found in a guide from practice. We lengthened the telling and added a look at the process.',
  },
  sv: {
    purpose: 'Talutrymme för en deltagare, och frågor som leder fram till en egen handling.',
    fits: 'För fem till åtta personer som ses var fjärde till tolfte vecka, minst fyra gånger. Mellan träffarna blir något gjort, och med det börjar nästa. En samtalsledare är med i början och försöker göra sig överflödig.',
    watchOut: [
      'Ett råd förklätt till fråga är fortfarande ett råd. Stanna en stund, säg det vänligt och be om frågan bakom.',
      'En fråga och en följdfråga var, i tur och ordning. Då tar inte de snabba allt.',
      'Resursrundan kommer bara om presentatören vill. Utan ett ja hoppar ni över den.',
      'Ingen går hem med en föresats. En handling har en dag.',
    ],
    readAloud: [
      'Den här tiden tillhör en av oss. Vi andra är här för att hjälpa den personen att tänka, och det gör vi med frågor.',
      'Vi börjar med vad som har blivit gjort sedan sist. Sedan har presentatören fem minuter, och ingen avbryter.',
      'Därefter klargör vi: en fråga och en följdfråga var, i tur och ordning. Så kommer de hjälpande frågorna. Fråga så att presentatören hittar ett svar, och lämna ditt eget utanför. Blir det tyst gör det ingenting. Ofta händer det något då.',
      'Presentatören säger sedan var saken står nu. Om presentatören säger ja blir det en kort runda: vad vet du, vad har du, vad kan du låna ut? Det är enda platsen för råd, och ett nej är lika bra.',
      'Till sist en handling, med en dag. Och vi ser tillbaka: vilken fråga hjälpte mest? Det vi har hört får vi minnas, men bara presentatören får berätta det.',
    ],
    known:
      'Sådana här grupper har funnits sedan Revans, och de som leder dem och deltar i dem har skrivit mycket. Vi har läst handledningar från praktiken och inte vägt forskningen. Därför säger vi vad formen kräver av deltagarna, inte vad den ger dem.',
    basis:
      'Två minuter för att presentera, fem till tio för att klargöra, tio till femton med hjälpande frågor, två för summering, resurser om man vill och två för handlingen står i en vägledning från praktiken. Vi har förlängt presentationen och lagt till en blick på processen.',
  },
  nl: {
    purpose: 'Spreektijd voor één deelnemer, en vragen waarmee die zelf bij een actie uitkomt.',
    fits: 'Voor vijf tot acht mensen die elkaar om de vier tot twaalf weken zien, minstens vier keer. Tussen de bijeenkomsten wordt er iets gedaan, en daarmee begint de volgende. Een begeleider is er in het begin bij, en probeert overbodig te worden.',
    watchOut: [
      'Advies vermomd als vraag blijft advies. Zet de groep even stil, zeg het vriendelijk, en vraag naar de vraag erachter.',
      'Eén vraag en één vervolgvraag ieder, op volgorde. Zo nemen de snellen niet alles.',
      'De bronnenronde komt er alleen als de inbrenger dat wil. Zonder ja slaan jullie die over.',
      'Niemand gaat weg met een voornemen. Een actie heeft een dag.',
    ],
    readAloud: [
      'Deze tijd is van een van ons. De rest is hier om die persoon te helpen denken, en dat doen we met vragen.',
      'We beginnen met wat er sinds de vorige keer is gedaan. Dan heeft de inbrenger vijf minuten, en niemand onderbreekt.',
      'Daarna verhelderen we: ieder één vraag en één vervolgvraag, om de beurt. Dan komen de helpende vragen. Vraag zo dat de inbrenger een antwoord vindt, en laat dat van jezelf erbuiten. Een stilte is niet erg. Vaak gebeurt er dan iets.',
      'De inbrenger zegt vervolgens waar het nu staat. Zegt de inbrenger ja, dan doen we een korte ronde: wat weet je, wat heb je, wat kun je uitlenen? Dat is de enige plek voor advies, en nee is een goed antwoord.',
      'Aan het eind is er een actie, met een dag. En we kijken terug: welke vraag hielp het meest? Wat we hoorden, mogen we onthouden. Vertellen mag alleen de inbrenger.',
    ],
    known:
      'Zulke groepen bestaan sinds Revans, en wie ze leidt of meedoet, heeft er veel over geschreven. We lazen handleidingen uit de praktijk en wogen het onderzoek niet. Daarom zeggen we wat de vorm van mensen vraagt, en niet wat die hun brengt.',
    basis:
      'Twee minuten presenteren, vijf tot tien verhelderen, tien tot vijftien helpende vragen, twee om samen te vatten, bronnen als het gewenst is en twee voor de actie staan in een handleiding uit de praktijk. We maakten het vertellen langer en voegden een blik op het proces toe.',
  },
})
