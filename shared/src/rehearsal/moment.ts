import type { InEachLanguage } from '../language/language.ts'
import type { Temperament } from './cast.ts'
import type { CaseLine } from './rehearsal-case.ts'

/** A move of the meeting that who leads can make. Each is a command of a real meeting. */
export type LeadMove =
  | 'next'
  | 'back'
  | 'extend'
  | 'pause'
  | 'resume'
  | 'balcony'
  | 'from-balcony'
  | 'give-word'
  | 'reveal'

/** Whom a response does something to. `doer`: the one of the moment. `quiet`: who says least. */
export type Touched = 'doer' | 'case-giver' | 'quiet' | 'others'

/** Leaning in is opening up; leaning out is withdrawing. */
export interface Effect {
  readonly who: Touched
  readonly leans: 'in' | 'out'
}

/** One way to lead a moment. Some are better than others; none is counted. */
export interface Response {
  readonly id: string
  /** What it is to do, in a few words. */
  readonly does: InEachLanguage
  /** What a seasoned facilitator might say aloud; nothing where the act is silent. */
  readonly say?: InEachLanguage
  /** What it did to the circle. */
  readonly did: InEachLanguage
  readonly effects: readonly Effect[]
  /** How long it takes, in seconds of the meeting. */
  readonly takes: number
  /** The move of the meeting that belongs to it; `raise-hand` gives who came in between a place. */
  readonly move?: LeadMove | 'raise-hand'
  /** What could be tried another time, where something is left to try. */
  readonly tryNext?: InEachLanguage
}

/** Where a moment can come: read from what the open phase admits, never from its name. */
export interface Here {
  readonly inTurn: boolean
  /** Peers may ask. */
  readonly asks: boolean
  /** Peers may say what they see. */
  readonly views: boolean
  /** Everyone writes face down. */
  readonly writes: boolean
  /** Advice is refused just now. */
  readonly adviceWaits: boolean
  readonly caseGiverIsSilent: boolean
  readonly peersAreSilent: boolean
  /** Who brings the case says what they take on. */
  readonly agrees: boolean
  /** Each in turn. */
  readonly round: boolean
  /** Minutes that are kept for the end, and not for the agreement. */
  readonly keptForLearning: boolean
  /** Someone only leads, and takes no part. */
  readonly hasFacilitator: boolean
  /** A phase of questions was held in this turn, or is open. */
  readonly hasBegunToAsk: boolean
}

/** What somebody in the circle does that asks for an answer of who leads. */
export interface Moment {
  readonly id: string
  /** Who does it, the likeliest first; `nobody` where it is the whole circle. */
  readonly by: readonly Temperament[] | 'case-giver' | 'nobody'
  readonly fits: (here: Here) => boolean
  /** What is seen. `{name}` does it, `{case}` brings the case, `{quiet}` says least. */
  readonly seen: InEachLanguage
  /** What is said: words of its own, a line of the case, an early idea of it, or nothing. */
  readonly says?: InEachLanguage | CaseLine | 'early'
  readonly responses: readonly [Response, Response, ...Response[]]
}
