import { eachLanguage } from '../../language/each-language.ts'
import type { GuideWords } from '../method-guide.ts'

export const troikaGuide = eachLanguage<GuideWords>({
  en: {
    purpose: 'Three people, ten minutes each: tell, turn around, and hear two others think aloud.',
    fits: 'As a warm-up, between two larger things, or in a large group that splits into threes and works side by side. Nobody needs to prepare. It suits questions that are clear in two minutes, and less so what lies deep.',
    watchOut: [
      'People forget to turn around. The turned back is what makes this one different; on a screen, turn off camera and sound.',
      'Two minutes of questions are short. Start with the question, without the story around it.',
      'The two consultants talk with each other and say “she”, “he” or “they”. The client neither nods nor corrects.',
      'One minute at the end is for the client alone: what was worth most, and what will you try?',
    ],
    readAloud: [
      'We work in threes, and each of us has ten minutes. First a minute in silence: what is your question, and what help would you like?',
      'Then the first one of you is the client. You tell for two minutes. For two more the others ask, and they only ask. There are no suggestions in it yet, not even small ones.',
      'Then the client turns around: chair and all, or camera off. Behind your back the other two talk about your question as if you had left. What they see, what they guess, and now also what advice they would give. You listen and write. You do not explain a thing.',
      'After five minutes you turn back and say what was worth most to you, and what you will try. You need not weigh the rest.',
      'Then the next one is the client. We keep an eye on the time for each other, and what we hear stays with the three of us.',
    ],
    known:
      'It is short and it is used a lot; people write that the turned back is unfamiliar and that they forget it. Beyond such experience we have found nothing on what it does.',
    basis:
      'Troika consulting belongs to Liberating Structures, a collection with a licence of its own; here it is told in our own words. Sources give one or two minutes to tell and to clarify, four or five to consult and one or two for the end. We took a fixed number from each.',
  },
  sv: {
    purpose: 'Tre personer, tio minuter var: berätta, vänd dig om och hör två andra tänka högt.',
    fits: 'Som uppvärmning, mellan två större saker, eller i en stor grupp som delar sig i trior och arbetar bredvid varandra. Ingen behöver förbereda sig. Passar frågor som blir tydliga på två minuter, mindre bra för det som ligger djupt.',
    watchOut: [
      'Man glömmer att vända sig om. Det är den vända ryggen som gör skillnaden; på skärm stänger du av kamera och ljud.',
      'Två minuters frågor är kort. Börja med frågan, utan historien runt omkring.',
      'De två som rådgör pratar med varandra och säger ”hon”, ”han” eller ”hen”. Klienten varken nickar eller rättar.',
      'Den sista minuten är klientens: vad var mest värt, och vad prövar du?',
    ],
    readAloud: [
      'Vi arbetar tre och tre, och alla har tio minuter var. Först en minut i tysthet: vad är din fråga, och vilken hjälp vill du ha?',
      'Sedan är en av er klient. Du berättar i två minuter. Under två till frågar de andra, och de bara frågar. Där finns inga förslag än, inte ens små.',
      'Så vänder sig klienten om, med stol och allt, eller stänger av kameran. Bakom din rygg talar de två andra om din fråga som om du hade gått. Vad de ser, vad de gissar, och nu också vilka råd de skulle ge. Du lyssnar och skriver. Du förklarar ingenting.',
      'Efter fem minuter vänder du dig tillbaka och säger vad som var mest värt för dig och vad du ska pröva. Resten behöver du inte väga.',
      'Sedan är nästa klient. Vi håller tiden åt varandra, och det vi hör stannar mellan oss tre.',
    ],
    known:
      'Den är kort och används mycket. De som skriver om den berättar att ryggen är ovan och lätt glöms. Utöver sådan erfarenhet har vi inte funnit något om vad den gör.',
    basis:
      'Trojkakonsultation hör till Liberating Structures, en samling med egen licens; här står den med våra egna ord. Källorna ger en till två minuter för att berätta och klargöra, fyra till fem för att rådgöra och en till två på slutet. Vi har valt ett fast tal för varje.',
  },
  nl: {
    purpose:
      'Drie mensen, ieder tien minuten: vertellen, omdraaien, en twee anderen hardop horen denken.',
    fits: 'Als opwarmer, tussen twee grotere dingen, of in een grote groep die zich in drietallen splitst en naast elkaar werkt. Niemand hoeft zich voor te bereiden. Past bij vragen die in twee minuten helder zijn, minder bij wat diep zit.',
    watchOut: [
      'Mensen vergeten zich om te draaien. Juist die rug maakt het verschil; zet op het scherm camera en geluid uit.',
      'Twee minuten vragen is kort. Begin met de vraag, zonder het verhaal eromheen.',
      'De twee anderen praten met elkaar en zeggen ‘zij’, ‘hij’ of ‘die’. De cliënt knikt niet en verbetert niet.',
      'De laatste minuut is van de cliënt: wat was het meest waard, en wat ga je proberen?',
    ],
    readAloud: [
      'We werken in drietallen, en ieder heeft tien minuten. Eerst een minuut stilte: wat is je vraag, en welke hulp zou je willen?',
      'Dan is een van jullie cliënt. Je vertelt twee minuten. Daarna vragen de anderen, ook twee minuten, en ze vragen alleen. Suggesties zitten er nog niet bij, ook geen kleine.',
      'Dan draait de cliënt zich om, met stoel en al, of zet de camera uit. Achter je rug praten de andere twee over je vraag alsof je weg bent. Wat ze zien, wat ze vermoeden, en nu ook welk advies ze zouden geven. Je luistert en schrijft. Je legt niets uit.',
      'Na vijf minuten draai je terug en zeg je wat je het meest waard was en wat je gaat proberen. De rest hoef je niet te wegen.',
      'Dan is de volgende cliënt. We letten voor elkaar op de tijd, en wat we horen, blijft onder ons drieën.',
    ],
    known:
      'Het is kort en wordt veel gebruikt. Wie erover schrijft, vertelt dat de omgedraaide rug onwennig is en snel vergeten wordt. Buiten zulke ervaringen vonden we niets over wat het doet.',
    basis:
      'Troika consulting hoort bij Liberating Structures, een verzameling met een eigen licentie; hier staat het in onze eigen woorden. De bronnen geven een tot twee minuten om te vertellen en te verhelderen, vier tot vijf voor het gesprek en een tot twee voor het slot. We kozen overal een vast getal.',
  },
})
