import { eachLanguage } from '../../language/each-language.ts'
import type { GuideWords } from '../method-guide.ts'

export const actionLearningGuide = eachLanguage<GuideWords>({
  en: {
    purpose: 'From a problem to an objective, and from there to the small step that moves most.',
    fits: 'For a circle that wants to come out with a plan. It suits problems that can still be turned: what bothers you becomes what you want. A chair keeps an eye on the goal and the steps. Seventy minutes are enough for one case.',
    watchOut: [
      'The objective is half the work. If it still says what others ought to do, write it again.',
      'Several objectives will lie on the table. Only the case-giver chooses, or writes a better one.',
      'In phase 3 ideas pour out. Let the case-giver pick one or two, and ask what could stand in the way of those.',
      'The last four minutes are about how you worked together, and no longer about the case.',
    ],
    readAloud: [
      'Good to see you. We have one case today and go through it in four phases.',
      'In the first we find out what the problem is. One of us tells, the others ask for what they need to see it. Then all of us write the objective behind it in one line, starting with “I want to”. The case-giver picks one, or writes a new one.',
      'In the second phase we ask open questions and look for the essence. Not the questions that help us solve it, but those that help the case-giver think.',
      'The third phase is where ideas open. Which small step would move the most? We write first and show afterwards. The case-giver picks one or two, and together we see what could get in the way.',
      'In the fourth the case-giver makes a plan. And we look back for a moment at how we worked. What we heard about each other’s work stays in this circle.',
    ],
    known:
      'We have read descriptions from practice, and no study that measures what these four phases do. Descriptions speak of sharper questions and of seeing a problem in its larger whole. Those are the aims of the method; they are not measured results.',
    basis:
      'The four phases, the chair and the turn from problem to objective come from a public description of action learning, or intervision. It gives no minutes and no smaller steps; both are our own suggestion.',
  },
  sv: {
    purpose: 'Från problem till mål, och därifrån till det lilla steg som flyttar mest.',
    fits: 'För en cirkel som vill gå hem med en plan. Passar problem som går att vända: från det som stör till det du vill. En samtalsledare håller ögonen på målet och stegen. Sjuttio minuter räcker till ett ärende.',
    watchOut: [
      'Målet är halva arbetet. Säger det fortfarande vad andra borde göra, så skriv om det.',
      'Det kommer att ligga flera mål på bordet. Bara fallgivaren väljer, eller skriver ett bättre.',
      'I fas 3 kommer idéerna på rad. Låt fallgivaren ta en eller två, och fråga vad som kan komma i vägen för just dem.',
      'De sista fyra minuterna handlar om hur ni har arbetat. Ärendet får vila.',
    ],
    readAloud: [
      'Vad bra att ni är här. Vi har ett ärende i dag, och vi tar det i fyra faser.',
      'I den första tar vi reda på vad problemet är. En berättar, vi andra frågar efter det vi behöver för att se det framför oss. Sedan skriver alla målet bakom problemet på en rad som börjar med ”Jag vill”. Fallgivaren väljer en av raderna eller skriver en ny.',
      'I den andra fasen ställer vi öppna frågor och letar efter kärnan. Inte de frågor som hjälper oss att lösa, utan de som hjälper fallgivaren att tänka.',
      'I den tredje öppnar idéerna. Vilket litet steg skulle flytta mest? Vi skriver först och visar sedan. Fallgivaren tar en eller två, och vi ser tillsammans vad som kan komma i vägen.',
      'I den fjärde gör fallgivaren sin plan. Och vi ser tillbaka en stund på hur vi arbetade. Det vi får höra om varandras jobb stannar i cirkeln.',
    ],
    known:
      'Vi har läst beskrivningar från praktiken, men ingen studie som mäter vad just de här fyra faserna gör. Beskrivningarna talar om bättre frågor och om att se problemet i ett större sammanhang. Det är vad metoden vill, inte uppmätta resultat.',
    basis:
      'De fyra faserna, samtalsledaren och vändningen från problem till mål kommer från en offentlig beskrivning av aktionslärande, på nederländska intervisie. Den anger varken minuter eller delsteg. Dem föreslår vi själva.',
  },
  nl: {
    purpose:
      'Van probleem naar doel, en vandaar naar de kleine stap die het meest in beweging brengt.',
    fits: 'Voor een kring die met een plan naar huis wil. Past bij problemen die je nog kunt omdraaien: van wat je dwarszit naar wat je wilt. Een voorzitter houdt het doel en de stappen in het oog. Voor één casus is zeventig minuten genoeg.',
    watchOut: [
      'Het doel is het halve werk. Staat er nog in wat anderen zouden moeten doen, schrijf het dan opnieuw.',
      'Er komen meerdere doelen op tafel. Alleen de inbrenger kiest, of schrijft een beter doel.',
      'In fase 3 stromen de ideeën binnen. Laat de inbrenger er een of twee kiezen, en vraag wat juist die in de weg kan staan.',
      'De laatste vier minuten gaan over hoe jullie samenwerkten. De casus rust dan.',
    ],
    readAloud: [
      'Fijn dat jullie er zijn. We hebben vandaag één casus, en die nemen we in vier fasen door.',
      'In de eerste zoeken we uit wat het probleem is. Eén van ons vertelt, de anderen vragen wat ze nodig hebben om het voor zich te zien. Dan schrijven we allemaal in één regel het doel dat erachter zit, te beginnen met ‘Ik wil’. De inbrenger kiest er een, of schrijft een nieuwe.',
      'In de tweede fase stellen we open vragen en zoeken we de kern. Geen vragen die ons helpen om het op te lossen, wel vragen die de inbrenger helpen denken.',
      'In de derde gaan de ideeën open. Welke kleine stap brengt het meest in beweging? Eerst schrijven, dan laten zien. De inbrenger kiest er een of twee, en samen kijken we wat er tussen kan komen.',
      'In de vierde maakt de inbrenger een plan. En we kijken nog even terug op hoe we werkten. Wat we over elkaars werk horen, blijft in deze kring.',
    ],
    known:
      'We lazen beschrijvingen uit de praktijk, en geen onderzoek dat meet wat deze vier fasen doen. Die beschrijvingen spreken van betere vragen en van het probleem in zijn geheel zien. Dat is wat de methode wil; het zijn geen gemeten resultaten.',
    basis:
      'De vier fasen, de voorzitter en de stap van probleem naar doel komen uit een openbare beschrijving van action learning, oftewel intervisie. Minuten en tussenstappen staan daar niet in; die zijn ons eigen voorstel.',
  },
})
