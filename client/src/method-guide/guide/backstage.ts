import { eachLanguage } from '../../language/each-language.ts'
import type { GuideWords } from '../method-guide.ts'

export const backstageGuide = eachLanguage<GuideWords>({
  en: {
    purpose: 'A practical problem at work, seen from behind the scenes, with your own part in it.',
    fits: 'For managers and other professionals who meet for about half a year, as strangers from different workplaces or as one whole team. It takes time, two and a half hours for at most two cases, and it gives time back to the case. It is not therapy and not supervision.',
    watchOut: [
      'Two cases are the most. A third one takes the minutes that an agreement needs.',
      'The round about the own share comes close. Keep to what was seen and heard here: “I notice…”. The case-giver may stop it at any moment.',
      'While the circle analyses, the case-giver listens and writes. When someone begins to talk to the case-giver, lead the talk back into the circle.',
      'A whole team takes its roles into the room. Agree first on what may leave it.',
      'Never skip the report. If nobody asks how it went, an agreement is only a good intention.',
    ],
    readAloud: [
      'Welcome. One or two of us bring a problem from work today. A real one, and we look at it from behind the scenes.',
      'First we hear how it went with last time’s agreements. Then the case. The one who brings it tells, and the rest of us only listen.',
      'After that we ask. Facts first: who, when, what was said. Then open questions, one at a time, and we wait for the answer. Advice has its own place later on. Until then it keeps.',
      'Next we talk with each other about what we see, and the case-giver leans back and listens. Then each of us says one thing we notice about the case-giver’s own part. Plainly, and without a verdict.',
      'Only then come ideas, written in silence first. We end with an agreement: what will you do, and by when? That is where we begin next time. What we hear today stays among us.',
    ],
    known:
      'Little. One small study followed 75 first-line managers before and after; three of six measures changed, all rated by the managers themselves. A later trial by the same researchers compared two programmes for managers in health care and saw no difference between them; whether one of the two was a backstage group is unclear to us. A text on the method says that its effect has been shown. We did not find what that rests on. A trial of another Karolinska method, reflecting talks among colleagues, is easily mistaken for this one.',
    basis:
      'The steps, the two and a half hours and the limit of two cases follow a Dutch description of the backstage group, a method that Christer Sandahl developed with Swedish managers. No source gives minutes for each step: the minutes inside are our own suggestion.',
  },
  sv: {
    purpose: 'Ett praktiskt problem på jobbet, sett bakom kulisserna, med din egen del i det.',
    fits: 'För chefer och andra yrkesverksamma som ses under ungefär ett halvår, antingen från olika arbetsplatser eller som en hel arbetsgrupp. Det får ta tid: två och en halv timme för högst två ärenden. Det är varken terapi eller handledning.',
    watchOut: [
      'Högst två ärenden. Ett tredje äter upp de minuter som ett åtagande behöver.',
      'Rundan om den egna delen går nära. Håll er till det ni har sett och hört här: ”Jag lägger märke till…”. Fallgivaren kan när som helst säga stopp.',
      'När cirkeln analyserar lyssnar fallgivaren och antecknar. Om någon börjar prata till fallgivaren, för samtalet tillbaka in i cirkeln.',
      'En hel arbetsgrupp har sina roller med sig in i rummet. Kom först överens om vad som får lämna det.',
      'Hoppa aldrig över återrapporten. Om ingen frågar hur det gick blir åtagandet bara en god föresats.',
    ],
    readAloud: [
      'Välkomna. I dag tar en eller två av oss upp ett problem från jobbet. Det är på riktigt, och vi ser på det bakom kulisserna.',
      'Vi börjar med förra gångens åtaganden: hur gick det? Sedan kommer ärendet. Fallgivaren berättar, vi andra lyssnar bara.',
      'Därefter frågar vi. Först efter fakta: vem, när, vad sades? Sedan öppna frågor, en i taget, och vi väntar in svaret. Råden får sin plats längre fram. De håller sig så länge.',
      'Sedan pratar vi med varandra om vad vi ser, medan fallgivaren lutar sig tillbaka och lyssnar. Var och en säger också en sak vi lägger märke till i fallgivarens egen del. Rakt, men utan att döma.',
      'Först då kommer idéerna, och vi skriver dem i tysthet. Till sist ett åtagande: vad gör du, och till när? Där tar vi vid nästa gång. Det vi hör i dag stannar hos oss.',
    ],
    known:
      'Inte mycket. En liten studie följde 75 första linjens chefer före och efter. Tre av sex mått ändrades, alla skattade av cheferna själva. Samma forskargrupp jämförde senare två program för chefer i vården och såg ingen skillnad mellan dem; om ett av dem var en backstagegrupp vet vi inte. En text om metoden säger att effekten har visats. Vad det vilar på har vi inte hittat. En annan metod från Karolinska, reflekterande kollegiala samtalsgrupper, har prövats i en egen studie och blandas lätt ihop med den här.',
    basis:
      'Stegen, de två och en halv timmarna och gränsen på två ärenden följer en nederländsk beskrivning av backstagegruppen, som Christer Sandahl utvecklade tillsammans med svenska chefer. Ingen källa anger minuter för varje steg. Minuterna inuti är vårt eget förslag.',
  },
  nl: {
    purpose: 'Een praktijkprobleem van achter de coulissen bekeken, met je eigen aandeel erin.',
    fits: 'Voor leidinggevenden en professionals die elkaar ongeveer een half jaar lang zien: onbekenden van verschillende werkplekken, of een heel team. Reken op twee en een half uur voor hooguit twee casussen. Het is geen therapie en geen supervisie.',
    watchOut: [
      'Twee casussen is het maximum. Een derde kost de minuten die een afspraak nodig heeft.',
      'De ronde over het eigen aandeel komt dichtbij. Blijf bij wat je hier zag en hoorde: ‘Ik merk op…’. De inbrenger kan altijd stoppen.',
      'Terwijl de kring analyseert, luistert de inbrenger en schrijft mee. Richt iemand zich toch tot de inbrenger, breng het gesprek dan terug in de kring.',
      'Een heel team neemt zijn rollen mee naar binnen. Spreek eerst af wat de kamer uit mag.',
      'Sla de terugkoppeling nooit over. Als niemand vraagt hoe het ging, blijft een afspraak een goed voornemen.',
    ],
    readAloud: [
      'Welkom. Vandaag brengen een of twee van ons een probleem uit het werk in. Het is echt, en we bekijken het van achter de coulissen.',
      'Eerst horen we hoe het ging met de afspraken van de vorige keer. Dan komt de casus. De inbrenger vertelt, en wij doen niets anders dan luisteren.',
      'Daarna vragen we. Eerst naar feiten: wie, wanneer, wat is er gezegd? Dan open vragen, één tegelijk, en we wachten op het antwoord. Advies krijgt straks een eigen plek. Tot die tijd blijft het goed.',
      'Vervolgens praten we met elkaar over wat ons opvalt. De inbrenger zit achterover en luistert. Ieder van ons zegt ook één ding over het eigen aandeel van de inbrenger. Gewoon, zonder oordeel.',
      'Pas dan komen de ideeën, eerst in stilte op papier. We sluiten af met een afspraak: wat ga je doen, en wanneer? Daar beginnen we de volgende keer mee. Wat we vandaag horen, blijft onder ons.',
    ],
    known:
      'Weinig. Een kleine studie volgde 75 eerstelijns leidinggevenden, voor en na. Drie van de zes maten veranderden, allemaal door henzelf gescoord. Later vergeleken dezelfde onderzoekers twee programma’s voor leidinggevenden in de zorg; daartussen zagen ze geen verschil, en of een van de twee een backstagegroep was, weten we niet. Een tekst over de methode zegt dat het effect is aangetoond. Waar dat op rust, hebben we niet gevonden. Een onderzoek naar een andere methode van Karolinska, reflecterende gesprekken onder collega’s, wordt er makkelijk mee verward.',
    basis:
      'De stappen, de twee en een half uur en de grens van twee casussen volgen een Nederlandse beschrijving van de backstagegroep, door Christer Sandahl ontwikkeld met Zweedse leidinggevenden. Geen enkele bron geeft minuten per stap: de minuten daarbinnen zijn ons eigen voorstel.',
  },
})
