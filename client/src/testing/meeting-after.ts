import type { CircleId, MeetingId, MemberId } from '@kring/shared/lib/id'
import type { Command } from '@kring/shared/meeting/command'
import { decide } from '@kring/shared/meeting/decide'
import { evolve } from '@kring/shared/meeting/evolve'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { backstage } from '@kring/shared/method/backstage'
import type { Method } from '@kring/shared/method/method'

export const saskia = 'saskia' as MemberId
export const marit = 'marit' as MemberId
export const elin = 'elin' as MemberId
export const tomasz = 'tomasz' as MemberId

export const start: Command = { type: 'meeting.start' }
export const next: Command = { type: 'phase.next' }
export const turn: Command = { type: 'turn.open', caseGiver: marit, title: '' }

/** A backstage meeting of four that Saskia leads, after these commands of hers, a second apart. */
export function meetingAfter(...commands: readonly Command[]): MeetingState {
  return meetingBy(backstage, ...commands)
}

/** The same by another method. */
export function meetingBy(method: Method, ...commands: readonly Command[]): MeetingState {
  const planned = evolve(undefined, {
    type: 'meeting.planned',
    at: 0,
    by: saskia,
    meeting: 'm' as MeetingId,
    circle: 'c' as CircleId,
    number: 1,
    language: 'en',
    method,
    startsAt: null,
    members: [saskia, marit, elin, tomasz].map((id) => ({
      id,
      name: id,
      part: 'member' as const,
    })),
    lead: saskia,
  })
  return commands.reduce((state, command, index) => {
    const at = (index + 1) * 1000
    const about = { actor: saskia, at, freshId: 'fresh', present: [], due: [], notes: () => [] }
    const decision = decide(state, command, about)
    if (decision.type === 'refused') throw new Error(decision.refusal.code)
    return decision.events.reduce<MeetingState>(
      (before, event) => evolve(before, { ...event, at, by: saskia }),
      state,
    )
  }, planned)
}
