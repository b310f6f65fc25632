import { readPlace } from '@kring/shared/board/board-doc'
import type { MemberId, NoteId } from '@kring/shared/lib/id'
import { isNoteKind } from '@kring/shared/note/kind'
import type { Awareness } from 'y-protocols/awareness'
import type { Presence } from './meeting-session.ts'

/**
 * The others in the room. Who they are was stamped by the server; the rest they say themselves, so
 * it is read with care.
 */
export function readPresence(awareness: Awareness, me: MemberId | undefined): readonly Presence[] {
  const others: Presence[] = []
  for (const [client, state] of awareness.getStates()) {
    if (client === awareness.clientID) continue
    const other = readState(client, state)
    if (other && other.member !== me) others.push(Object.freeze(other))
  }
  return Object.freeze(others.sort((one, other) => one.client - other.client))
}

function readState(client: number, state: Record<string, unknown>): Presence | undefined {
  const user = state['user']
  if (!isRecord(user)) return undefined
  const { id, name } = user as { id?: unknown; name?: unknown }
  if (typeof id !== 'string' || typeof name !== 'string') return undefined
  const device = state['device']
  return {
    client,
    member: id as MemberId,
    name,
    writing: readWriting(state['writing']),
    pointer: readPlace(state['pointer']) ?? null,
    device: device === 'phone' || device === 'stage' ? device : 'desk',
  }
}

function readWriting(value: unknown): Presence['writing'] {
  if (!isRecord(value)) return null
  const { type, note, kind } = value as { type?: unknown; note?: unknown; kind?: unknown }
  if (type === 'note' && typeof note === 'string') return { type, note: note as NoteId }
  if (type === 'new' && isNoteKind(kind)) return { type, kind }
  return null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
