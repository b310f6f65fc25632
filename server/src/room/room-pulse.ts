import { assert } from '@kring/shared/lib/assert'
import type { MeetingId, MemberId } from '@kring/shared/lib/id'
import { phasesIn } from '@kring/shared/meeting/agenda'
import type { Circumstances } from '@kring/shared/meeting/decision'
import { type MeetingState, openPulse } from '@kring/shared/meeting/meeting-state'
import type { Answered, PulseAnswers } from '@kring/shared/pulse/pulse'
import type { PulseBox, PulsePlace } from './pulse-box.ts'

/**
 * [R18] The pulse that a meeting has open: who has answered what of it is known here, what was
 * answered only to the box, as counts.
 */
export class RoomPulse {
  readonly #meeting: MeetingId
  readonly #box: PulseBox
  #open: { readonly place: PulsePlace; readonly answered: Answered[] } | undefined

  constructor(meeting: MeetingId, box: PulseBox) {
    this.#meeting = meeting
    this.#box = box
  }

  /** Of the pulse that is open by this state; nothing where that is none, or another. */
  answeredIn(state: MeetingState): readonly Answered[] {
    return this.#isOpenIn(state) ? [...(this.#open?.answered ?? [])] : []
  }

  /** All that is counted of it. Asked for only where a decision needs it. */
  async countedIn(state: MeetingState): Promise<Circumstances['pulse']> {
    const place = this.#isOpenIn(state) ? this.#open?.place : undefined
    if (!place) return undefined
    return { answered: this.answeredIn(state), tallies: await this.#box.tallies(place) }
  }

  /** Counts answers to what is open, once for each statement. */
  async count(
    member: MemberId,
    answers: PulseAnswers,
  ): Promise<'counted' | 'already-answered' | 'not-stored'> {
    assert(this.#open, 'who may answer answers an open pulse')
    const { place, answered } = this.#open
    try {
      const counted = await this.#box.answer(place, { member, answers })
      if (counted === 'already-answered') return counted
    } catch {
      return 'not-stored'
    }
    answered.push(...Object.keys(answers).map((statement) => ({ statement, member })))
    return 'counted'
  }

  /** The room was loaded: what a process that ended left behind is let go of, where there can be any. */
  async load(state: MeetingState): Promise<void> {
    if (takesPulse(state)) await this.#turnTo(state)
  }

  /** The meeting may have moved: lets go of the answers of a pulse that was turned over or left. */
  async follow(state: MeetingState): Promise<void> {
    const isSame = openPulse(state) ? this.#isOpenIn(state) : !this.#open
    if (!isSame) await this.#turnTo(state)
  }

  async #turnTo(state: MeetingState): Promise<void> {
    const open = openPulse(state)
    const place = open && { meeting: this.#meeting, item: open.item, phase: open.phase }
    await this.#box.forget(this.#meeting, place)
    this.#open = place && { place, answered: [...(await this.#box.answered(place))] }
  }

  #isOpenIn(state: MeetingState): boolean {
    const open = openPulse(state)
    const place = this.#open?.place
    return open !== undefined && place?.item === open.item && place.phase === open.phase
  }
}

function takesPulse({ agenda }: MeetingState): boolean {
  return agenda.some((item) => phasesIn(item).some(({ manner }) => manner.includes('anonymous')))
}
