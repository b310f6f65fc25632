import { eachLanguage } from '../../language/each-language.ts'
import type { GuideWords } from '../method-guide.ts'

export const incidentGuide = eachLanguage<GuideWords>({
  en: {
    purpose:
      'One recent event, stopped at the moment of acting: what would you do, and what was done?',
    fits: 'For circles whose members meet comparable moments, such as a shift, a lesson or a difficult call. Everyone takes a position before the outcome is known, so everyone learns, also those who bring nothing. It works with up to ten.',
    watchOut: [
      'The telling stops before the act. If the case-giver says what was done, the rest loses its point.',
      'In the information round only facts count. Judging, reading in and hinting wait.',
      'A position is not a correct answer. Neither is what the case-giver did.',
      'Hearing one’s own act weighed by nine others can sting. The case-giver decides what to take along, and need not defend the rest.',
    ],
    readAloud: [
      'Today we work with one event from the past weeks. It does not have to be big. It does need a moment in which someone had to act.',
      'Each of us names an event in one line, and we choose the one from which most of us can learn. The case-giver tells it up to the moment of acting, and stops there. What was done stays unsaid for now.',
      'Then we ask for facts. We write our questions first, and ask them afterwards. Judgements and hints wait.',
      'When we have seen enough, we look for what may explain it, and the case-giver only listens. Then each of us writes what we would do in that place, and why. That is where advice comes in, and we read it aloud, one by one.',
      'Only now do we hear what really happened. We close with an agreement, and with one thing that each of us would do differently. We name nobody outside this room.',
    ],
    known:
      'The method is old and has many variants. We have read how people lead it, and nothing that measures what it brings about. That taking a position before one knows the outcome helps one learn is an idea behind it, and we leave it at that.',
    basis:
      'The order follows Dutch descriptions, one of them in ten rounds after Hendriksen. A variant with times lasts 65 minutes; we have spread those over this order and added ten of our own.',
  },
  sv: {
    purpose: 'En aktuell händelse, stannad när det gällde: vad skulle du göra, och vad gjordes?',
    fits: 'För cirklar där medlemmarna möter liknande lägen, som ett arbetspass, en lektion eller ett svårt samtal. Alla tar ställning innan de vet hur det gick. Därför lär sig alla, också de som inte har med sig något. Går bra med upp till tio.',
    watchOut: [
      'Berättelsen stannar före handlingen. Säger fallgivaren vad som gjordes faller resten platt.',
      'I informationsrundan gäller bara fakta. Att värdera, tolka och antyda får vänta.',
      'Ett ställningstagande är inget facit. Det är inte heller det som fallgivaren gjorde.',
      'Det kan svida när nio andra väger det man själv har gjort. Fallgivaren avgör vad som är värt att ta med och behöver inte försvara något.',
    ],
    readAloud: [
      'I dag arbetar vi med en händelse från de senaste veckorna. Den behöver inte vara stor, men det ska finnas ett läge där någon måste handla.',
      'Var och en nämner en händelse på en rad, och vi väljer den som flest kan lära av. Fallgivaren berättar fram till det läget och stannar där. Vad som gjordes får vi inte veta än.',
      'Sedan frågar vi efter fakta. Vi skriver våra frågor först och ställer dem efteråt. Omdömen och vinkar får vänta.',
      'När vi har sett tillräckligt letar vi efter vad som kan förklara det hela, och fallgivaren bara lyssnar. Därefter skriver var och en vad vi skulle göra i det läget, och varför. Det är här råden kommer, och vi läser upp dem en i taget.',
      'Först nu får vi höra vad som faktiskt hände. Vi slutar med ett åtagande och med en sak som var och en skulle göra annorlunda. Vi nämner ingen vid namn utanför rummet.',
    ],
    known:
      'Metoden är gammal och finns i många varianter. Vi har läst hur man leder den, men inget som mäter vad den ger. Att man lär av att ta ställning innan man vet hur det gick är en tanke bakom metoden, och längre går vi inte.',
    basis:
      'Ordningen följer nederländska beskrivningar, en av dem i tio rundor efter Hendriksen. En variant med tider tar 65 minuter. Dem har vi fördelat på den här ordningen och lagt till tio egna.',
  },
  nl: {
    purpose:
      'Eén recent voorval, stilgezet op het moment van handelen: wat zou jij doen, en wat gebeurde er?',
    fits: 'Voor kringen waarin mensen vergelijkbare momenten meemaken, zoals een dienst, een les of een lastig telefoontje. Iedereen neemt een standpunt in voordat de afloop bekend is. Zo leert iedereen, ook wie niets inbrengt. Het kan met hooguit tien.',
    watchOut: [
      'Het verhaal stopt vóór de daad. Vertelt de inbrenger wat er gedaan is, dan is de rest zijn zin kwijt.',
      'In de informatieronde tellen alleen feiten. Oordelen, invullen en hinten wachten.',
      'Een standpunt is geen goed antwoord. Wat de inbrenger deed, is dat ook niet.',
      'Het kan steken als negen anderen wegen wat je deed. De inbrenger bepaalt wat er meegaat en hoeft niets te verdedigen.',
    ],
    readAloud: [
      'Vandaag werken we met één voorval uit de afgelopen weken. Groot hoeft het niet te zijn. Er moet wel een moment in zitten waarop iemand iets moest doen.',
      'Ieder noemt een voorval in één regel, en we kiezen het voorval waar de meesten van leren. De inbrenger vertelt tot aan dat moment, en stopt daar. Wat er gedaan is, blijft nog even ongezegd.',
      'Dan vragen we naar feiten. We schrijven onze vragen eerst op en stellen ze daarna. Oordelen en hints wachten.',
      'Als we genoeg gezien hebben, zoeken we naar wat het kan verklaren, en de inbrenger luistert alleen. Vervolgens schrijft ieder op wat we in die situatie zouden doen, en waarom. Daar komt het advies, en we lezen het een voor een voor.',
      'Nu pas horen we wat er echt gebeurde. We sluiten af met een afspraak, en met één ding dat ieder zelf anders zou doen. Buiten deze kamer noemen we niemand bij naam.',
    ],
    known:
      'De methode is oud en kent veel varianten. We lazen hoe je hem begeleidt, en niets dat meet wat het oplevert. Dat je leert van een standpunt voordat je de afloop kent, is de gedachte erachter, en daar laten we het bij.',
    basis:
      'De volgorde komt uit Nederlandse beschrijvingen, waarvan één in tien ronden naar Hendriksen. Een variant met tijden duurt 65 minuten; die zijn hier over deze volgorde verdeeld, met tien van onszelf erbij.',
  },
})
