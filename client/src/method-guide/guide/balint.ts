import { eachLanguage } from '../../language/each-language.ts'
import type { GuideWords } from '../method-guide.ts'

export const balintGuide = eachLanguage<GuideWords>({
  en: {
    purpose:
      'A relation at work that stays with you, imagined from both sides. No advice, no solution.',
    fits: 'For people who work with people: doctors, nurses, teachers, social workers, managers. Choose it when a patient, a pupil or a colleague keeps returning in your thoughts. It asks for a circle that meets regularly over a long time, and for a leader trained in it.',
    safety:
      'Only in a safe circle that stays the same, led by someone who knows this way of working. Speak of the other so that no one can tell who it is. The case-giver may come back at any moment. It is not therapy; when it becomes too much, the leader stops.',
    watchOut: [
      'There is no advice in this method, also not at the end. The phase for it does not exist, and the board keeps it closed.',
      'Protect the case-giver from being questioned. A few facts are enough, and doubts may stay.',
      'The circle stays with both: the one who told, and the one who is not here. When all side with one, ask how it looks from the other chair.',
      'On a screen: each alone in a room, with a second way to reach each other, and someone named who takes over if the leader drops out.',
    ],
    readAloud: [
      'Who of us carries someone around? A patient, a pupil, a colleague, someone who came along on the way here. We take one such case.',
      'You tell it without notes, as it comes. We listen, also to what it stirs in us. Then there is room for a few factual questions. Only a few.',
      'After that the case-giver moves back a little and only listens. We imagine: what may the one feel, and what the other? What would it be like to sit in that chair? Images are welcome, and so are doubt and annoyance. We do not judge, and we do not need to agree.',
      'One thing we leave out today: we give no advice. Nothing needs to be solved in this hour.',
      'At the end the case-giver comes back and says something, or says nothing. Each of us leaves the case here with a word. Not one name leaves the room.',
    ],
    known:
      'These groups have been held for a very long time, and much of what is written comes from those who lead them. We have not weighed the research. What we can say is what the method intends: to understand a relation better. It does not set out to solve the case.',
    basis:
      'About forty-five minutes a case, silence of the case-giver and no advice: so it is described by the Balint Society and others. How the minutes are divided, and the few factual questions, is our own suggestion.',
  },
  sv: {
    purpose:
      'En relation i arbetet som inte släpper, sedd från båda sidor. Inga råd, ingen lösning.',
    fits: 'För den som arbetar med människor: läkare, sjuksköterskor, lärare, socialarbetare, chefer. Välj den när en patient, en elev eller en kollega dyker upp i tankarna gång på gång. Den kräver en cirkel som ses regelbundet under lång tid och en ledare som är utbildad i den.',
    safety:
      'Bara i en trygg cirkel med samma deltagare, ledd av någon som kan det här sättet att arbeta. Tala om den andra så att ingen förstår vem det är. Fallgivaren får komma tillbaka när som helst. Det är inte terapi; blir det för mycket avbryter ledaren.',
    watchOut: [
      'Det finns inga råd i metoden, inte heller mot slutet. Fasen för dem finns inte, och tavlan håller dem stängda.',
      'Skydda fallgivaren från att bli utfrågad. Några få fakta räcker, och tvivel får finnas kvar.',
      'Cirkeln stannar hos båda: den som berättade och den som inte är här. Tar alla den enas parti, fråga hur det ser ut från den andra stolen.',
      'På skärm: var och en ensam i ett rum, en andra väg att nå varandra, och någon utsedd som tar över om ledaren faller bort.',
    ],
    readAloud: [
      'Vem av oss bär på någon? En patient, en elev, en kollega, någon som följde med på vägen hit. Vi tar ett sådant ärende.',
      'Du berättar utan anteckningar, som det kommer. Vi lyssnar, också till vad det väcker hos oss. Sedan finns det plats för ett par frågor om fakta. Inte fler.',
      'Därefter flyttar fallgivaren lite bakåt och bara lyssnar. Vi föreställer oss: vad kan den ena känna, och vad den andra? Hur skulle det vara att sitta i den stolen? Bilder är välkomna, liksom tvivel och irritation. Vi dömer inte, och vi behöver inte vara överens.',
      'En sak avstår vi från i dag: vi ger inga råd. Ingenting behöver bli löst den här stunden.',
      'Mot slutet kommer fallgivaren tillbaka och säger något, eller ingenting. Var och en lämnar ärendet här med ett ord. Inte ett enda namn lämnar rummet.',
    ],
    known:
      'Sådana grupper har funnits mycket länge, och mycket av det som är skrivet kommer från dem som leder dem. Forskningen har vi inte vägt. Det vi kan säga är vad metoden vill: förstå en relation bättre. Att lösa ärendet är inte meningen.',
    basis:
      'Omkring fyrtiofem minuter per ärende, en tyst fallgivare och inga råd: så beskriver Balint Society och andra metoden. Hur minuterna delas, och de få faktafrågorna, är vårt eget förslag.',
  },
  nl: {
    purpose:
      'Een werkrelatie die je bijblijft, van twee kanten ingevoeld. Geen advies, geen oplossing.',
    fits: 'Voor wie met mensen werkt: artsen, verpleegkundigen, leraren, maatschappelijk werkers, leidinggevenden. Kies hem als een patiënt, een leerling of een collega steeds terugkomt in je gedachten. Het vraagt een kring die elkaar lang en regelmatig ziet, en een leider die erin geschoold is.',
    safety:
      'Alleen in een veilige, vaste kring, geleid door iemand die deze manier van werken kent. Vertel zo over de ander dat niemand weet wie het is. De inbrenger mag op elk moment terugkomen. Het is geen therapie; wordt het te veel, dan stopt de leider.',
    watchOut: [
      'Advies zit er niet in, ook niet aan het eind. Er is geen fase voor, en het bord houdt het dicht.',
      'Bescherm de inbrenger tegen een verhoor. Een paar feiten is genoeg, en twijfel mag blijven.',
      'De kring blijft bij allebei: wie vertelde, en wie er niet is. Kiest iedereen dezelfde kant, vraag dan hoe het er vanaf de andere stoel uitziet.',
      'Op het scherm: ieder alleen in een kamer, een tweede manier om elkaar te bereiken, en iemand die is aangewezen om het over te nemen als de leider wegvalt.',
    ],
    readAloud: [
      'Wie van ons draagt iemand met zich mee? Een patiënt, een leerling, een collega, iemand die onderweg hierheen in je hoofd zat. We nemen één zo’n casus.',
      'Je vertelt zonder notities, zoals het komt. Wij luisteren, ook naar wat het bij onszelf losmaakt. Dan is er ruimte voor een paar vragen naar feiten. Meer niet.',
      'Daarna schuift de inbrenger wat naar achteren en luistert alleen nog. Wij leven ons in: wat zou de een voelen, en wat de ander? Hoe zou het zijn om op die stoel te zitten? Beelden zijn welkom, en twijfel en ergernis ook. We oordelen niet, en we hoeven het niet eens te worden.',
      'Eén ding laten we vandaag weg: we geven geen advies. In dit uur hoeft niets te worden opgelost.',
      'Aan het eind komt de inbrenger terug en zegt iets, of niets. Ieder laat de casus hier achter met één woord. Geen enkele naam gaat de kamer uit.',
    ],
    known:
      'Zulke groepen bestaan al heel lang, en veel van wat erover geschreven is, komt van mensen die ze leiden. Het onderzoek hebben we niet gewogen. Wat we kunnen zeggen, is wat de methode wil: een relatie beter begrijpen. De casus oplossen hoort daar niet bij.',
    basis:
      'Ongeveer vijfenveertig minuten per casus, een zwijgende inbrenger en geen advies: zo beschrijven de Balint Society en anderen het. Hoe de minuten verdeeld zijn, en de paar vragen naar feiten, stellen we zelf voor.',
  },
})
