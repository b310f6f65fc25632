import type { Moment } from './moment.ts'

/** What touches who brings the case. */
export const MOMENTS_OF_FEELING: readonly Moment[] = [
  {
    id: 'tears',
    by: 'case-giver',
    fits: ({ inTurn, hasBegunToAsk, writes, caseGiverIsSilent, agrees }) =>
      inTurn && hasBegunToAsk && !writes && !caseGiverIsSilent && !agrees,
    seen: {
      en: '{case} falls silent. The eyes are wet.',
      sv: '{case} tystnar. Ögonen är blanka.',
      nl: '{case} valt stil. De ogen zijn nat.',
    },
    says: 'tears',
    responses: [
      {
        id: 'room',
        does: { en: 'Give it room', sv: 'Ge det plats', nl: 'Geef het ruimte' },
        say: {
          en: 'Take the time it needs. We are in no hurry.',
          sv: 'Ta den tid det tar. Vi har ingen brådska.',
          nl: 'Neem de tijd. Er is geen haast.',
        },
        did: {
          en: 'Nobody says anything. After a while {case} goes on, and speaks more slowly.',
          sv: 'Ingen säger något. Efter en stund fortsätter {case}, och talar långsammare.',
          nl: 'Niemand zegt iets. Na een tijdje gaat {case} verder, en praat langzamer.',
        },
        effects: [
          { who: 'case-giver', leans: 'in' },
          { who: 'quiet', leans: 'in' },
        ],
        takes: 45,
      },
      {
        id: 'pause',
        does: {
          en: 'Stop the clock, and leave the choice',
          sv: 'Stanna klockan, och lämna valet',
          nl: 'Zet de klok stil, en laat de keus',
        },
        say: {
          en: 'I stop the clock. You say when we go on, and what we leave alone.',
          sv: 'Jag stannar klockan. Du säger när vi fortsätter, och vad vi låter vara.',
          nl: 'Ik zet de klok stil. Jij zegt wanneer we verdergaan, en wat we laten rusten.',
        },
        did: {
          en: '{case} drinks some water, and knows where to begin again.',
          sv: '{case} dricker lite vatten, och vet var det ska börja igen.',
          nl: '{case} drinkt wat water, en weet waar te beginnen.',
        },
        effects: [{ who: 'case-giver', leans: 'in' }],
        takes: 60,
        move: 'pause',
      },
      {
        id: 'comfort',
        does: { en: 'Comfort quickly', sv: 'Trösta snabbt', nl: 'Troost snel' },
        say: {
          en: 'It will be all right. You are doing very well.',
          sv: 'Det ordnar sig. Du gör det jättebra.',
          nl: 'Het komt goed. Je doet het heel goed.',
        },
        did: {
          en: '{case} smiles, says sorry, and changes the subject.',
          sv: '{case} ler, säger förlåt, och byter ämne.',
          nl: '{case} glimlacht, zegt sorry, en begint over iets anders.',
        },
        effects: [{ who: 'case-giver', leans: 'out' }],
        takes: 10,
        tryNext: {
          en: 'Tears: comfort that comes quickly closes them. Being quiet together is often enough.',
          sv: 'Tårar: snabb tröst stänger dem. Att vara tysta tillsammans räcker ofta.',
          nl: 'Tranen: snelle troost sluit ze af. Samen stil zijn is vaak genoeg.',
        },
      },
      {
        id: 'dig',
        does: {
          en: 'Ask what it touches from long ago',
          sv: 'Fråga vad det rör vid från förr',
          nl: 'Vraag wat het raakt van vroeger',
        },
        say: {
          en: 'What does this remind you of, in your own life?',
          sv: 'Vad påminner det om, i ditt eget liv?',
          nl: 'Waar doet dit je aan denken, in je eigen leven?',
        },
        did: {
          en: 'It gets very quiet. This is further than anyone was asked to go.',
          sv: 'Det blir mycket tyst. Det här är längre än någon blev ombedd att gå.',
          nl: 'Het wordt heel stil. Dit is verder dan iemand gevraagd was te gaan.',
        },
        effects: [
          { who: 'case-giver', leans: 'out' },
          { who: 'quiet', leans: 'out' },
        ],
        takes: 60,
        tryNext: {
          en: 'Tears: stay with the work situation. A circle of colleagues is no therapy, and need not be.',
          sv: 'Tårar: stanna vid arbetssituationen. En cirkel av kollegor är ingen terapi, och behöver inte vara det.',
          nl: 'Tranen: blijf bij de werksituatie. Een kring van collega’s is geen therapie, en hoeft dat niet te zijn.',
        },
      },
    ],
  },
  {
    id: 'anger',
    by: 'case-giver',
    fits: ({ inTurn, hasBegunToAsk, asks, caseGiverIsSilent }) =>
      inTurn && hasBegunToAsk && asks && !caseGiverIsSilent,
    seen: {
      en: '{case} looks up sharply.',
      sv: '{case} tittar upp, skarpt.',
      nl: '{case} kijkt scherp op.',
    },
    says: 'anger',
    responses: [
      {
        id: 'came-close',
        does: {
          en: 'Say what you hear, without choosing sides',
          sv: 'Säg vad du hör, utan att ta parti',
          nl: 'Zeg wat je hoort, zonder partij te kiezen',
        },
        say: {
          en: 'I hear that this one came close. You answer what you want to answer.',
          sv: 'Jag hör att den kom nära. Du svarar på det du vill svara på.',
          nl: 'Ik hoor dat die dichtbij kwam. Je beantwoordt wat je wilt beantwoorden.',
        },
        did: {
          en: '{case} nods. ‘It is true, that is why.’',
          sv: '{case} nickar. ”Det är sant, det är därför.”',
          nl: '{case} knikt. ‘Het klopt ook, daarom.’',
        },
        effects: [{ who: 'case-giver', leans: 'in' }],
        takes: 20,
      },
      {
        id: 'slow',
        does: {
          en: 'Slow everyone down',
          sv: 'Sänk takten för alla',
          nl: 'Haal bij iedereen het tempo eruit',
        },
        say: {
          en: 'One question at a time, and a breath after each answer.',
          sv: 'En fråga i taget, och ett andetag efter varje svar.',
          nl: 'Eén vraag tegelijk, en een ademteug na elk antwoord.',
        },
        did: {
          en: 'It is calmer. {quiet} dares to ask now.',
          sv: 'Det blir lugnare. Nu vågar {quiet} fråga.',
          nl: 'Het wordt rustiger. {quiet} durft nu te vragen.',
        },
        effects: [
          { who: 'case-giver', leans: 'in' },
          { who: 'quiet', leans: 'in' },
        ],
        takes: 15,
      },
      {
        id: 'smooth',
        does: { en: 'Smooth it over', sv: 'Släta över', nl: 'Strijk het glad' },
        say: {
          en: 'It was only meant well.',
          sv: 'Det var bara välment.',
          nl: 'Het was alleen goed bedoeld.',
        },
        did: {
          en: '{case} says ‘of course’, and gives short answers after that.',
          sv: '{case} säger ”självklart”, och svarar kort efter det.',
          nl: '{case} zegt ‘natuurlijk’, en geeft daarna korte antwoorden.',
        },
        effects: [{ who: 'case-giver', leans: 'out' }],
        takes: 8,
        tryNext: {
          en: 'Anger: it shows where it matters. Say that you hear it, before you explain anyone.',
          sv: 'Ilska: den visar var det är viktigt. Säg att du hör den, innan du förklarar någon.',
          nl: 'Boosheid: die wijst aan waar het ertoe doet. Zeg dat je het hoort, voordat je iemand uitlegt.',
        },
      },
    ],
  },
  {
    id: 'defends',
    by: 'case-giver',
    fits: ({ inTurn, caseGiverIsSilent, writes }) => inTurn && caseGiverIsSilent && !writes,
    seen: {
      en: '{case} was going to listen, and cannot help answering.',
      sv: '{case} skulle lyssna, men kan inte låta bli att svara.',
      nl: '{case} zou luisteren, en kan het niet laten te antwoorden.',
    },
    says: 'defence',
    responses: [
      {
        id: 'just-listen',
        does: {
          en: 'Remind of the gift of not answering',
          sv: 'Påminn om lättnaden i att slippa svara',
          nl: 'Herinner aan de luxe van niet hoeven antwoorden',
        },
        say: {
          en: 'You need not answer now. Write down what you want to come back to.',
          sv: 'Du behöver inte svara nu. Skriv ner det du vill komma tillbaka till.',
          nl: 'Je hoeft nu niets te zeggen. Schrijf op waar je op terug wilt komen.',
        },
        did: {
          en: '{case} takes the pen. The others look at each other again.',
          sv: '{case} tar pennan. De andra ser på varandra igen.',
          nl: '{case} pakt de pen. De anderen kijken weer naar elkaar.',
        },
        effects: [
          { who: 'case-giver', leans: 'in' },
          { who: 'others', leans: 'in' },
        ],
        takes: 12,
      },
      {
        id: 'turn-chair',
        does: {
          en: 'Make listening easier: turn the chair',
          sv: 'Gör det lättare att lyssna: vänd stolen',
          nl: 'Maak luisteren makkelijker: draai de stoel',
        },
        say: {
          en: 'Would it help to turn your chair? Then you hear it as if from behind the stage.',
          sv: 'Skulle det hjälpa att vända stolen? Då hör du det som bakom scenen.',
          nl: 'Zou het helpen je stoel te draaien? Dan hoor je het als achter het toneel.',
        },
        did: {
          en: '{case} turns round. It gets freer at once.',
          sv: '{case} vänder sig om. Det blir friare på en gång.',
          nl: '{case} draait zich om. Het wordt meteen vrijer.',
        },
        effects: [
          { who: 'case-giver', leans: 'in' },
          { who: 'quiet', leans: 'in' },
        ],
        takes: 20,
      },
      {
        id: 'let',
        does: {
          en: 'Let the explanation come',
          sv: 'Låt förklaringen komma',
          nl: 'Laat de uitleg komen',
        },
        did: {
          en: '{case} explains. The others stop looking, and start answering.',
          sv: '{case} förklarar. De andra slutar se, och börjar svara.',
          nl: '{case} legt uit. De anderen kijken niet meer, en gaan antwoorden.',
        },
        effects: [
          { who: 'quiet', leans: 'out' },
          { who: 'others', leans: 'out' },
        ],
        takes: 70,
        tryNext: {
          en: 'Backstage: who answers cannot listen. Offer the pen, or turn the chair.',
          sv: 'Bakom scenen: den som svarar kan inte lyssna. Erbjud pennan, eller vänd stolen.',
          nl: 'Achter het toneel: wie antwoordt, kan niet luisteren. Bied de pen aan, of draai de stoel.',
        },
      },
    ],
  },
]
