import type { Groups, Phrases } from './phrase.ts'

/**
 * How one language asks, in the notation of `phrase.ts`. Everything the rules know of a language
 * stands in its list; whoever knows how people ask can extend it.
 */
export interface WordList {
  /** Words that stand for each other, named in the phrases below as `{you}`. */
  readonly groups: Groups
  /** A word, and how people write it in a hurry or in dialect. */
  readonly respelling: { readonly [word: string]: string }
  /** Words whose mistyping is mended where it is one sign off, and words not to be taken for them. */
  readonly mended: Phrases
  /** Joins clauses: "and", "and also". */
  readonly joining: Phrases
  /** Said at the start and says nothing: "ok so". */
  readonly fillers: Phrases
  /** Said at the end and changes nothing: "do you think". */
  readonly tails: Phrases
  /** Announces a question that is judged by what follows: "I wonder". */
  readonly frames: Phrases
  /** Begins a clause that leads up to the question: "when you look back". */
  readonly leadIns: Phrases
  /** A question word, or one with its preposition: "in what". */
  readonly askWords: Phrases
  /** A question word that asks on its own in a later clause: "and how did". */
  readonly asksAgain: Phrases
  /** A later clause that asks for yes or no: "and did you". */
  readonly asksAgainYesNo: Phrases
  /** Ends a sentence as a question of its own: "and why". */
  readonly asksAgainBriefly: Phrases
  /** Looks like a second question and is none: "and what not". */
  readonly asksOnce: Phrases
  /** A question of one or two words that leans on the one before: "what then". */
  readonly leansOn: Phrases
  /** Asks for yes or no: a finite verb, and what makes it sure that it is one. */
  readonly yesNo: Phrases
  /** Asks for yes or no where a question mark says that it asks. */
  readonly yesNoIfMarked: Phrases
  /** Looks like a finite verb at the start and is none: "may be". */
  readonly notYesNo: Phrases
  /** After a frame, asks for yes or no: "whether". */
  readonly whether: Phrases
  /** Invites to tell: "describe", "can you say more". */
  readonly invitations: Phrases
  /** Begins like an invitation and sends the other to tell somebody else: "could you tell her". */
  readonly errands: Phrases
  /** Asks for one fact: "how many", "what is your title". */
  readonly facts: Phrases
  /** Begins like a fact and opens all the same: "when do you feel". */
  readonly notFacts: Phrases
  /** Proposes at the start: "have you considered". */
  readonly proposals: Phrases
  /** Begins like a proposal and asks for what is: "could she have known". */
  readonly notProposed: Phrases
  /** What is done elsewhere; with a yes or no behind it, it proposes the same: "in our team we". */
  readonly elsewhere: Phrases
  /** Proposes wherever it stands: "if I were you". */
  readonly proposalsAnywhere: Phrases
  /** Tells what to do, where nothing asks: "try", "talk to". */
  readonly commands: Phrases
  /** Reads like a proposal and is none: "what do you think you should do". */
  readonly notProposals: Phrases
  /** Supposes an act, which proposes unless it explores: "what would happen if you". */
  readonly supposals: Phrases
  /** What a question supposes when it only explores: "nothing", "magic". */
  readonly explorations: Phrases
  /** Ends by asking for agreement: "isn't it". */
  readonly leadingTags: Phrases
  /** Begins with the answer: "don't you think". */
  readonly leadingStarts: Phrases
  /** Certain wherever it stands: "surely". */
  readonly leadingAnywhere: Phrases
  /** Certain where a question asks for yes or no, or only states: "really". */
  readonly certainIfYesNo: Phrases
  /** Certain where a statement ends in a question mark: "just", "probably". */
  readonly certainIfStated: Phrases
  /** Cries out and asks nothing, though it begins with a question word: "what a". */
  readonly exclamations: Phrases
  /** Presupposes a fault after a question word: "so unreliable". */
  readonly loaded: Phrases
  /** A loaded word in the mouth of somebody else, or one that explores: "feels unfair". */
  readonly notLoaded: Phrases
  /** States what the other thinks or feels, to be agreed with: "you are afraid". */
  readonly mindReading: Phrases
  /** Asks somebody to justify themselves: "why did you". */
  readonly whys: Phrases
  /** Blames wherever it stands: "what possessed you". */
  readonly blame: Phrases
  /** A why that explores: "why is this important". */
  readonly notWhys: Phrases
  /** Any why, also the harmless one. */
  readonly anyWhy: Phrases
  /** A why with a not: it can blame as well as propose (R9). */
  readonly whyNots: Phrases
  /** What makes such a why a proposal: "just". */
  readonly whyNotProposals: Phrases
  /** The asker's own reasons within the question (R7). */
  readonly ownReasons: Phrases
}
