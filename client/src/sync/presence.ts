import { readPlace } from '@kring/shared/board/board-doc'
import type { MemberId, NoteId } from '@kring/shared/lib/id'
import { isNoteKind, type NoteKind } from '@kring/shared/note/kind'
import type { Awareness } from 'y-protocols/awareness'
import type { FaceDown, Presence } from './meeting-session.ts'

/**
 * The others in the room. Who they are was stamped by the server; the rest they say themselves, so
 * it is read with care.
 */
export function readPresence(awareness: Awareness): readonly Presence[] {
  const others: Presence[] = []
  for (const [client, state] of awareness.getStates()) {
    if (client === awareness.clientID) continue
    const other = readState(client, state)
    if (other) others.push(Object.freeze(other))
  }
  return Object.freeze(others.sort((one, other) => one.client - other.client))
}

/** Members who sit at a device: a stage seats nobody. */
export function seatedIn(presence: readonly Presence[]): ReadonlySet<MemberId> {
  return new Set(presence.filter(({ device }) => device !== 'stage').map(({ member }) => member))
}

/** What each keeps face down. A member on two devices says it twice, and has it once. */
export function faceDownIn(presence: readonly Presence[]): ReadonlyMap<MemberId, FaceDown> {
  return new Map(presence.map(({ member, faceDown }) => [member, faceDown]))
}

export function countFaceDown(notes: readonly { readonly kind: NoteKind }[]): FaceDown {
  const counts: { [kind in NoteKind]?: number } = {}
  for (const { kind } of notes) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
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
    faceDown: readFaceDown(state['faceDown']),
  }
}

function readWriting(value: unknown): Presence['writing'] {
  if (!isRecord(value)) return null
  const { type, note, kind } = value as { type?: unknown; note?: unknown; kind?: unknown }
  if (type === 'note' && typeof note === 'string') return { type, note: note as NoteId }
  if (type === 'new' && isNoteKind(kind)) return { type, kind }
  return null
}

function readFaceDown(value: unknown): FaceDown {
  const counts: { [kind in NoteKind]?: number } = {}
  if (!isRecord(value)) return counts
  for (const [kind, count] of Object.entries(value)) {
    if (isNoteKind(kind) && Number.isInteger(count) && Number(count) > 0)
      counts[kind] = Number(count)
  }
  return counts
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
