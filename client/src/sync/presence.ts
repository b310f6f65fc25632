import { readPlace } from '@kring/shared/board/board-doc'
import type { ItemId, MemberId, NoteId } from '@kring/shared/lib/id'
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

/** Members who sit at a device, alone or with others at one screen: a stage seats nobody. */
export function seatedIn(presence: readonly Presence[]): ReadonlySet<MemberId> {
  return new Set(
    presence
      .filter(({ device }) => device !== 'stage')
      .flatMap(({ member, together }) => [member, ...together]),
  )
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
    joins: state['joins'] === 'video' ? 'video' : 'room',
    came: readCame(state['came']),
    faceDown: readFaceDown(state['faceDown']),
    together: readTogether(state['together']),
  }
}

function readWriting(value: unknown): Presence['writing'] {
  if (!isRecord(value)) return null
  const { type, note, kind } = value as { type?: unknown; note?: unknown; kind?: unknown }
  if (type === 'note' && typeof note === 'string') return { type, note: note as NoteId }
  if (type === 'new' && isNoteKind(kind)) return { type, kind }
  return null
}

function readTogether(value: unknown): Presence['together'] {
  return Array.isArray(value) ? value.filter((one): one is MemberId => typeof one === 'string') : []
}

function readCame(value: unknown): Presence['came'] {
  if (!isRecord(value)) return null
  const { item, at } = value as { item?: unknown; at?: unknown }
  return typeof item === 'string' && typeof at === 'number' && Number.isFinite(at)
    ? { item: item as ItemId, at }
    : null
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
