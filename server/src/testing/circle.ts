import type { Member } from '@kring/shared/circle/member'
import { assert } from '@kring/shared/lib/assert'
import type { CircleId, ItemId, MeetingId, MemberId } from '@kring/shared/lib/id'
import type { Command } from '@kring/shared/meeting/command'
import type { MeetingEvent } from '@kring/shared/meeting/meeting-event'
import { methodById } from '@kring/shared/method/methods'
import type { DocumentLog } from '../room/document-log.ts'
import type { Commanded, MeetingRoom } from '../room/meeting-room.ts'
import { Rooms } from '../room/rooms.ts'

export const SASKIA = 'saskia' as MemberId
export const MARIT = 'marit' as MemberId
export const BRAM = 'bram' as MemberId
export const AMINA = 'amina' as MemberId
export const STRANGER = 'stranger' as MemberId
export const MEETING = 'meeting-5' as MeetingId
/** Marit's. */
export const TURN = 'turn-1' as ItemId

const NAMES: readonly (readonly [MemberId, string])[] = [
  [SASKIA, 'Saskia'],
  [MARIT, 'Marit'],
  [BRAM, 'Bram'],
  [AMINA, 'Amina'],
]

/** A clock that stands still until it is set. */
export class Clock {
  now = 1_763_640_000_000
  readonly read = () => this.now
}

export function roomsOn(log: DocumentLog, clock = new Clock()): Rooms {
  let ids = 0
  return new Rooms({ log, clock: clock.read, freshId: () => `id-${++ids}` })
}

function plannedMeeting(method = 'backstage'): MeetingEvent & { type: 'meeting.planned' } {
  const found = methodById(method)
  assert(found, `no method ${method}`)
  return {
    type: 'meeting.planned',
    meeting: MEETING,
    circle: 'thursday' as CircleId,
    number: 5,
    language: 'en',
    method: found,
    startsAt: null,
    members: NAMES.map(([id, name]): Member => ({ id, name, part: 'member' })),
    lead: SASKIA,
  }
}

/** Sends commands as who leads, each of which must be done. */
export async function lead(room: MeetingRoom, ...commands: readonly Command[]): Promise<void> {
  for (const command of commands) {
    const result = await room.command(command, { actor: room.state.lead, due: [] })
    assert(result.type === 'done', `${command.type}: ${JSON.stringify(result)}`)
  }
}

export function say(room: MeetingRoom, actor: MemberId, command: Command): Promise<Commanded> {
  return room.command(command, { actor, due: [] })
}

/** Moves on until this phase of the open turn is open. */
export async function untilPhase(room: MeetingRoom, phase: string): Promise<void> {
  for (let steps = 0; room.view(room.state.lead)?.phase !== phase; steps++) {
    assert(steps < 30, `${phase} never opens`)
    await lead(room, { type: 'phase.next' })
  }
}

/** A backstage meeting with Marit's turn open at its first phase. */
export async function turnOf(
  rooms: Rooms,
  caseGiver = MARIT,
  method = 'backstage',
): Promise<MeetingRoom> {
  const room = await rooms.plan(plannedMeeting(method))
  assert(room, 'the meeting is planned')
  await lead(room, { type: 'meeting.start' }, { type: 'turn.open', caseGiver, title: 'The roster' })
  return room
}

/** The same, moved on until this phase. */
export async function turnAt(
  rooms: Rooms,
  phase: string,
  method = 'backstage',
): Promise<MeetingRoom> {
  const room = await turnOf(rooms, MARIT, method)
  await untilPhase(room, phase)
  return room
}
