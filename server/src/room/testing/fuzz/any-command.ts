import type { Command } from '@kring/shared/meeting/command'
import { CONSENT_ANSWERS } from '@kring/shared/meeting/consent'
import * as prng from 'lib0/prng'
import { PEOPLE } from './fuzz-kring.ts'
import type { Standing } from './standing.ts'

/** A command that moves the meeting on, or back. */
export function anyMove(gen: prng.PRNG, standing: Standing): Command {
  const giver = prng.oneOf(gen, PEOPLE.slice(1, 4))
  if (!standing.isTurnOpen && prng.int32(gen, 0, 2) > 0) {
    return { type: 'turn.open', caseGiver: giver, title: 'A case' }
  }
  const moves: Command[] = [
    { type: 'phase.next' },
    { type: 'phase.next' },
    { type: 'phase.next' },
    { type: 'phase.back' },
    { type: 'phase.skip' },
  ]
  return prng.oneOf(gen, moves)
}

/** A command of who leads, most often one that moves the meeting. */
export function anyCommand(gen: prng.PRNG, standing: Standing): Command {
  if (prng.int32(gen, 0, 2) > 0) return anyMove(gen, standing)
  const others: Command[] = [
    { type: 'reveal' },
    { type: 'consent.answer', answer: prng.oneOf(gen, [...CONSENT_ANSWERS]) },
    { type: 'phase.extend', minutes: 5 },
    { type: 'hand.raise' },
    { type: 'turn.close' },
    { type: 'lead.hand', to: prng.oneOf(gen, PEOPLE.slice(0, 4)) },
  ]
  return prng.oneOf(gen, others)
}
