import type { InEachLanguage } from '../language/language.ts'
import type { MemberId } from '../lib/id.ts'
import type { Method } from '../method/method.ts'

/** What a simulated member tends to do. It shows in how often they speak, and in their moments. */
export type Temperament =
  | 'careful'
  | 'adviser'
  | 'silent'
  | 'interrupter'
  | 'storyteller'
  | 'time-eater'

export interface CastMember {
  readonly id: MemberId
  readonly name: string
  readonly temperament: Temperament
  /** A line at check-in. */
  readonly arrives: InEachLanguage
}

/** Who leads: the one who rehearses. */
export const YOU = 'you' as MemberId

/** The first brings the case. A small circle is cut from the end. */
const CAST: readonly CastMember[] = [
  {
    id: 'marit' as MemberId,
    name: 'Marit',
    temperament: 'careful',
    arrives: {
      en: 'A bit short of sleep, and glad to sit here.',
      sv: 'Lite sömn i natt, men skönt att sitta här.',
      nl: 'Weinig geslapen, en blij dat ik hier zit.',
    },
  },
  {
    id: 'elin' as MemberId,
    name: 'Elin',
    temperament: 'adviser',
    arrives: {
      en: 'Full of energy. Let us solve something.',
      sv: 'Full av energi. Nu löser vi något.',
      nl: 'Vol energie. Laten we iets oplossen.',
    },
  },
  {
    id: 'jonas' as MemberId,
    name: 'Jonas',
    temperament: 'silent',
    arrives: { en: 'Fine, thank you.', sv: 'Bra, tack.', nl: 'Goed, dank je.' },
  },
  {
    id: 'bram' as MemberId,
    name: 'Bram',
    temperament: 'interrupter',
    arrives: {
      en: 'Straight from another meeting. My head is still there.',
      sv: 'Direkt från ett annat möte. Huvudet är kvar där.',
      nl: 'Rechtstreeks uit een ander overleg. Mijn hoofd zit daar nog.',
    },
  },
  {
    id: 'tomasz' as MemberId,
    name: 'Tomasz',
    temperament: 'storyteller',
    arrives: {
      en: 'On the train I thought of how we used to do this in the old house.',
      sv: 'På tåget tänkte jag på hur vi gjorde i det gamla huset.',
      nl: 'In de trein dacht ik aan hoe we dit vroeger in het oude pand deden.',
    },
  },
  {
    id: 'amina' as MemberId,
    name: 'Amina',
    temperament: 'time-eater',
    arrives: {
      en: 'Well, where do I begin. The week started on Sunday, really.',
      sv: 'Ja, var ska jag börja. Veckan började egentligen i söndags.',
      nl: 'Tja, waar zal ik beginnen. De week begon eigenlijk zondag al.',
    },
  },
]

/** Who sits with you: as many as the method has room for, six at the most. */
export function castFor({ size, lead }: Method): readonly CastMember[] {
  const places = lead === 'timekeeper' ? size.to - 1 : size.to
  return CAST.slice(0, places)
}

/** How much each speaks unasked, beside the others. */
export const TALKS: { readonly [temperament in Temperament]: number } = {
  careful: 1,
  adviser: 3,
  silent: 0.3,
  interrupter: 2.5,
  storyteller: 2.5,
  'time-eater': 3,
}

/**
 * How far each leans in, where nought is listening. It decides who speaks, and is never shown as a
 * number: what is told is who opens up and who withdraws.
 */
export const LEANS_AT_FIRST: { readonly [temperament in Temperament]: number } = {
  careful: 0,
  adviser: 1,
  silent: -1,
  interrupter: 1,
  storyteller: 1,
  'time-eater': 0,
}
