import { randomBytes, randomInt } from 'node:crypto'

/** Where ids, secrets and join codes come from. Handed in, so that a test can say what they are. */
export interface Random {
  /** Names something; nobody can guess it, but it is no secret. */
  id(): string
  /** Opens something: 256 bits. Only its hash is kept. */
  secret(): string
  joinCode(): string
}

/**
 * Letters and digits that are not taken for one another, on a screen at the back of the room or
 * said aloud. Without vowels no code is a word in any language.
 */
const CODE_LETTERS = 'CDFHJKMNPRTVWXY'
const CODE_DIGITS = '23456789'

const draw = (signs: string) => signs.charAt(randomInt(signs.length))

export const systemRandom: Random = {
  id: () => randomBytes(16).toString('base64url'),
  secret: () => randomBytes(32).toString('base64url'),
  joinCode: () =>
    [CODE_LETTERS, CODE_LETTERS, CODE_LETTERS, CODE_DIGITS, CODE_DIGITS, CODE_DIGITS]
      .map(draw)
      .join(''),
}
