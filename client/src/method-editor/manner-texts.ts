import type { Manner } from '@kring/shared/method/method'
import { eachLanguage } from '../language/each-language.ts'

/** A manner of holding a phase: in a word or two, and what it does. */
interface MannerWords {
  readonly name: string
  readonly is: string
}

type MannerTexts = { readonly [manner in Manner]: MannerWords }

export const mannerTexts = eachLanguage<MannerTexts>({
  en: {
    private: {
      name: 'In silence',
      is: 'Everyone writes face down. One reveal turns all over at once.',
    },
    round: { name: 'In a round', is: 'One each in turn. Anyone may pass.' },
    protected: {
      name: 'Kept minutes',
      is: 'Stands at the end. What runs over before it does not eat its minutes.',
    },
    'at-most-three': { name: 'At most three', is: 'Nobody adds more than three.' },
    consent: {
      name: 'With consent',
      is: 'Opens when the case-giver says yes. With a no it is passed over.',
    },
    'replies-only': {
      name: 'Replies only',
      is: 'A statement only as the reply to a question on the board.',
    },
    hints: { name: 'Hints for ideas', is: 'A hint names the idea that it helps to carry out.' },
    'first-person': { name: 'As I', is: 'Write as if you were the case-giver: ‘I…’.' },
    'third-person': {
      name: 'As she or he',
      is: 'Speak of the case-giver as if they were not in the room.',
    },
    'no-why': { name: 'Without why', is: 'A question that begins with why gets a hint.' },
    'case-giver-last': { name: 'Case-giver last', is: 'Who brings the case is heard last.' },
    'leader-last': { name: 'Leader last', is: 'Who leads the team is heard last.' },
    anonymous: {
      name: 'Without names',
      is: 'No author is stored. Answers show from four on.',
    },
  },
  sv: {
    private: {
      name: 'I tysthet',
      is: 'Alla skriver med baksidan upp. Allt vänds på en gång.',
    },
    round: { name: 'Laget runt', is: 'En i taget. Den som vill står över.' },
    protected: {
      name: 'Fredad tid',
      is: 'Står sist. Det som drar över tidigare tar inte av dess minuter.',
    },
    'at-most-three': { name: 'Högst tre', is: 'Ingen lägger till fler än tre.' },
    consent: {
      name: 'Med samtycke',
      is: 'Öppnar när fallgivaren säger ja. Vid nej hoppas den över.',
    },
    'replies-only': {
      name: 'Bara svar',
      is: 'Påståenden bara som svar på en fråga på tavlan.',
    },
    hints: { name: 'Tips till idéer', is: 'Ett tips nämner idén som det hjälper att genomföra.' },
    'first-person': { name: 'I jagform', is: 'Skriv som om du vore fallgivaren: ”Jag …”.' },
    'third-person': {
      name: 'I tredje person',
      is: 'Tala om fallgivaren som om hen inte var i rummet.',
    },
    'no-why': { name: 'Utan varför', is: 'En fråga som börjar med varför får en påminnelse.' },
    'case-giver-last': { name: 'Fallgivaren sist', is: 'Den som har tagit upp ärendet hörs sist.' },
    'leader-last': { name: 'Ledaren sist', is: 'Den som leder teamet hörs sist.' },
    anonymous: {
      name: 'Utan namn',
      is: 'Ingen avsändare sparas. Svaren visas från fyra och uppåt.',
    },
  },
  nl: {
    private: {
      name: 'In stilte',
      is: 'Iedereen schrijft omgekeerd. Alles gaat in één keer om.',
    },
    round: { name: 'In een rondje', is: 'Ieder om de beurt. Passen mag.' },
    protected: {
      name: 'Vaste minuten',
      is: 'Staat aan het eind. Wat eerder uitloopt, gaat er niet van af.',
    },
    'at-most-three': { name: 'Hooguit drie', is: 'Niemand voegt er meer dan drie toe.' },
    consent: {
      name: 'Met instemming',
      is: 'Gaat open als de inbrenger ja zegt. Bij nee wordt hij overgeslagen.',
    },
    'replies-only': {
      name: 'Alleen antwoorden',
      is: 'Een uitspraak alleen als antwoord op een vraag op het bord.',
    },
    hints: { name: 'Tips bij ideeën', is: 'Een tip noemt het idee dat het helpt uitvoeren.' },
    'first-person': { name: 'In de ik-vorm', is: 'Schrijf alsof je de inbrenger bent: ‘Ik…’.' },
    'third-person': {
      name: 'In de derde persoon',
      is: 'Praat over de inbrenger alsof die niet in de kamer is.',
    },
    'no-why': { name: 'Zonder waarom', is: 'Een vraag die met waarom begint, krijgt een hint.' },
    'case-giver-last': {
      name: 'Inbrenger het laatst',
      is: 'Wie de casus inbrengt, komt het laatst.',
    },
    'leader-last': { name: 'Leider het laatst', is: 'Wie het team leidt, komt het laatst.' },
    anonymous: {
      name: 'Zonder namen',
      is: 'Er wordt geen naam bewaard. Vanaf vier antwoorden zijn ze te zien.',
    },
  },
})
