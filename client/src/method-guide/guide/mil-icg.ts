import { eachLanguage } from '../../language/each-language.ts'
import type { GuideWords } from '../method-guide.ts'

export const milIcgGuide = eachLanguage<GuideWords>({
  en: {
    purpose: 'A whole day for six leaders, built around what each of them wants to learn.',
    fits: 'For six leaders with a learning coach, on eight days in eight to twelve months, mostly at the workplace of one of them and often from the evening before. Everyone has a learning contract in two parts: tasks as a manager, and personal goals. Three private talks with the coach belong to it.',
    watchOut: [
      'The contract is the thread of the day. Ten minutes each, also for those who have changed nothing.',
      'A mini-lecture is short. If it runs into the next case, the day becomes a course.',
      'The three cases follow the method that you choose for them. Questions come first there too.',
      'Practice means doing the real talk. Feedback is about what was seen and heard.',
      'It is a long day. Keep the breaks, which are yours to place, and keep the last round whole.',
    ],
    readAloud: [
      'Good that we have the whole day. It belongs to your work and to what you want to learn from it.',
      'We begin with where we are, as leaders and as people, and with what you have tried since last time. Then each of you reads the two parts of your contract: your tasks, and your personal goals. The others ask. You keep something, change it, or close it.',
      'After that you say what lies on your desk right now. We choose three cases and give each its time, and each begins with questions. Advice waits until we understand, also when it is good.',
      'In between I tell a little about one model, no longer than needed, and we practise a talk that one of you really has ahead. We also exchange what is alike and what differs in your workplaces.',
      'At the end each of you writes what goes into the contract until next time. And we close with what we learned about leading, and about helping others. What was told here belongs to the one who told it.',
    ],
    known:
      'The institute describes it from its own practice. We have read no independent study of this form, and what the description promises we do not repeat here as something found.',
    basis:
      'In the style of MiL’s individual coaching in groups, after its public description; Kring has no tie with MiL. Six people and a coach, eight days, the contract in two parts, the private talks and the parts of the day come from there. The order within the day and all minutes are our own suggestion.',
  },
  sv: {
    purpose: 'En hel dag för sex ledare, byggd kring vad var och en vill lära sig.',
    fits: 'För sex ledare med en lärcoach, åtta dagar under åtta till tolv månader, oftast på någons arbetsplats och gärna från kvällen före. Alla har ett lärkontrakt i två delar: uppgifter som chef och personliga mål. Till det hör tre enskilda samtal med coachen.',
    watchOut: [
      'Kontraktet är dagens röda tråd. Tio minuter var, också för den som inte har ändrat något.',
      'En minilektion är kort. Går den in i nästa ärende blir dagen en kurs.',
      'De tre ärendena följer den metod ni väljer för dem. Även där kommer frågorna först.',
      'Att öva är att göra det verkliga samtalet. Återkopplingen gäller det ni såg och hörde.',
      'Det är en lång dag. Värna pauserna, som ni lägger själva, och behåll slutrundan hel.',
    ],
    readAloud: [
      'Så bra att vi har hela dagen. Den tillhör ert arbete och det ni vill lära er av det.',
      'Vi börjar med var vi är, som ledare och som människor, och med vad ni har prövat sedan sist. Sedan läser var och en de två delarna i sitt kontrakt: uppgifterna och de personliga målen. Vi andra frågar. Du behåller något, ändrar det eller avslutar det.',
      'Därefter säger ni vad som ligger på ert bord just nu. Vi väljer tre ärenden och ger vart och ett sin tid, och alla tre börjar med frågor. Råden väntar tills vi förstår, även när de är goda.',
      'Däremellan berättar jag lite om en modell, inte längre än det behövs, och vi övar på ett samtal som någon av er faktiskt har framför sig. Vi byter också erfarenheter: vad är lika och vad skiljer era arbetsplatser?',
      'I slutet skriver var och en in i kontraktet vad som gäller till nästa gång. Och vi slutar med vad vi har lärt oss om att leda och om att hjälpa andra. Det som har berättats här tillhör den som berättade.',
    ],
    known:
      'Institutet beskriver det utifrån sin egen praktik. Någon oberoende studie av formen har vi inte läst, och det som beskrivningen lovar återger vi inte som något man har funnit.',
    basis:
      'I stil med MiL:s individuella coachning i grupp, efter den offentliga beskrivningen; Kring har ingen koppling till MiL. Sex deltagare och en coach, åtta dagar, kontraktet i två delar, de enskilda samtalen och dagens delar kommer därifrån. Ordningen under dagen och alla minuter är vårt eget förslag.',
  },
  nl: {
    purpose: 'Een hele dag voor zes leiders, opgebouwd rond wat ieder van hen wil leren.',
    fits: 'Voor zes leiders met een leercoach, acht dagen in acht tot twaalf maanden, meestal op de werkplek van een van hen en vaak al vanaf de avond ervoor. Ieder heeft een leercontract in twee delen: taken als leidinggevende, en persoonlijke doelen. Er horen drie gesprekken onder vier ogen met de coach bij.',
    watchOut: [
      'Het contract is de rode draad van de dag. Tien minuten ieder, ook voor wie niets heeft veranderd.',
      'Een mini-college is kort. Loopt het door in de volgende casus, dan wordt de dag een cursus.',
      'De drie casussen volgen de methode die jullie ervoor kiezen. Ook daar komen vragen eerst.',
      'Oefenen is het echte gesprek voeren. Feedback gaat over wat je zag en hoorde.',
      'Het is een lange dag. Bewaak de pauzes, die jullie zelf plaatsen, en laat de slotronde heel.',
    ],
    readAloud: [
      'Fijn dat we de hele dag hebben. Die is van jullie werk, en van wat jullie eruit willen leren.',
      'We beginnen met waar we staan, als leider en als mens, en met wat jullie sinds de vorige keer hebben geprobeerd. Dan leest ieder de twee delen van het eigen contract voor: de taken en de persoonlijke doelen. De anderen vragen. Je houdt iets, je verandert het, of je sluit het af.',
      'Daarna zeggen jullie wat er nu op je bureau ligt. We kiezen drie casussen en geven elke casus zijn tijd, en elke casus begint met vragen. Advies wacht tot we het begrijpen, ook als het goed is.',
      'Tussendoor vertel ik iets over één model, niet langer dan nodig, en we oefenen een gesprek dat een van jullie echt te voeren heeft. Ook wisselen we uit wat er op jullie werk hetzelfde is, en wat anders.',
      'Aan het eind schrijft ieder in het contract wat er tot de volgende keer geldt. We sluiten af met wat we leerden over leiden, en over anderen helpen. Wat hier verteld is, blijft van wie het vertelde.',
    ],
    known:
      'Het instituut beschrijft het vanuit de eigen praktijk. Onafhankelijk onderzoek naar deze vorm lazen we niet, en wat de beschrijving belooft, geven we hier niet door als iets dat gevonden is.',
    basis:
      'In de stijl van individuele coaching in groepen van MiL, naar de openbare beschrijving; Kring is niet aan MiL verbonden. Zes deelnemers en een coach, acht dagen, het contract in twee delen, de gesprekken onder vier ogen en de onderdelen van de dag komen daarvandaan. De volgorde op de dag en alle minuten stellen we zelf voor.',
  },
})
