import type { MeetingRoom } from '../room/meeting-room.ts'
import { MemoryDocumentLog } from '../storage/memory-document-log.ts'
import { AMINA, BRAM, roomsOn, TURN, turnAt } from './circle.ts'
import { HeldLog } from './held-log.ts'
import { Peer } from './peer.ts'

export const question = {
  kind: 'open-question',
  turn: TURN,
  text: 'What did you do first?',
} as const
export const idea = { kind: 'idea', turn: TURN, text: 'Talk to her.' } as const

export interface Asking {
  readonly log: HeldLog
  readonly room: MeetingRoom
  readonly bram: Peer
  readonly amina: Peer
}

/** Marit's turn where open questions are asked, on a log that a test can hold; two are there. */
export async function asking(): Promise<Asking> {
  const log = new HeldLog(new MemoryDocumentLog())
  const room = await turnAt(roomsOn(log), 'explore')
  return { log, room, bram: new Peer(room, BRAM), amina: new Peer(room, AMINA) }
}
