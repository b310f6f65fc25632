import type { CircleId, ItemId, MeetingId, MemberId } from '@kring/shared/lib/id'
import type { Turn } from '@kring/shared/meeting/agenda'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { backstage } from '@kring/shared/method/backstage'

export const ME = 'me' as MemberId
export const OTHER = 'other' as MemberId
export const LEAD = 'lead' as MemberId
export const TURN = 'turn-1' as ItemId
export const PHASES = backstage.stretches.find((stretch) => stretch.type === 'turns')?.phases ?? []

/** A backstage turn in one of its phases, in a circle of three. */
export function stateIn(phase: number, caseGiver: MemberId): MeetingState {
  const turn: Turn = {
    type: 'turn',
    id: TURN,
    of: 'at-most',
    caseGiver,
    title: 'A case',
    phases: PHASES,
    status: 'open',
    held: PHASES.slice(0, phase).map(({ id }) => id),
    skipped: [],
    // What was written face down lies there: ideas are added openly.
    revealed: ['ideas'],
    consents: {},
    kept: [],
    ratings: {},
    recordLevel: 'agreement',
  }
  return {
    version: 1,
    meeting: 'm' as MeetingId,
    circle: 'c' as CircleId,
    number: 1,
    language: 'en',
    method: backstage,
    startsAt: null,
    members: [ME, OTHER, LEAD].map((id) => ({ id, name: id, part: 'member' })),
    lead: LEAD,
    progress: {
      type: 'running',
      item: TURN,
      phase,
      timer: { type: 'running', startedAt: 0, endsAt: 1 },
    },
    agenda: [turn],
    due: [],
    reports: [],
    agreements: [],
    teamLeader: null,
    heard: [],
    passed: [],
    lastAllowed: [],
    balcony: null,
    spotlight: null,
    gathered: null,
    offers: [],
    offersRevealed: false,
    answers: [],
    pulses: [],
    hands: [],
    speaker: null,
    begun: {},
    spoken: {},
    spokenBefore: {},
    knocks: [],
    letIn: [],
  }
}

const NEXT_TURN = 'turn-2' as ItemId

/** How a meeting goes on from a turn: closed, then another, then the end. */
export function wentOn(
  state: MeetingState,
  to: 'turn-closed' | 'next-turn' | 'meeting-closed',
): MeetingState {
  const agenda = state.agenda.map((item) =>
    item.type === 'turn' ? { ...item, status: 'closed' as const } : item,
  )
  if (to === 'turn-closed') return { ...state, agenda }
  const [first] = agenda
  const next = { ...(first as Turn), id: NEXT_TURN, caseGiver: LEAD, status: 'open' as const }
  const both = [...agenda, { ...next, held: [] }]
  const progress =
    to === 'next-turn'
      ? { ...state.progress, item: NEXT_TURN, phase: 0 }
      : { type: 'closed' as const, at: 2 }
  return { ...state, agenda: both, progress } as MeetingState
}
