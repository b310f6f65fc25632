import type { Outcome } from '@kring/shared/agreement/agreement'
import type { Language } from '@kring/shared/language/language'
import type {
  AgreementId,
  CircleId,
  ItemId,
  MeetingId,
  MemberId,
  OwnMethodId,
} from '@kring/shared/lib/id'
import type { ColumnType } from 'kysely'

type Fixed<Value> = ColumnType<Value, Value, never>

/** Times are milliseconds since 1970 on the server's clock. */
export interface CircleTable {
  id: Fixed<CircleId>
  name: string
  language: Language
  method: string
  /** Who made it. May always renew the join code. */
  founder: Fixed<MemberId>
  join_code: string
  join_code_expires_at: number
  sample: 0 | 1
  created_at: Fixed<number>
  /** Who leads the others at work; null in a circle of equals. */
  team_leader: ColumnType<MemberId | null, MemberId | null | undefined, MemberId | null>
  /** Whether the question coach helps who writes in it. */
  coach: ColumnType<'on' | 'off', 'on' | 'off' | undefined>
}

export interface MemberTable {
  id: Fixed<MemberId>
  circle: Fixed<CircleId>
  name: string
  /** The name as it is heard. Unique in its circle. */
  name_key: string
  part: 'member' | 'observer'
  joined_at: Fixed<number>
}

/** A browser. The cookie holds the token; only its hash is kept. */
export interface DeviceTable {
  token_hash: Fixed<string>
  created_at: Fixed<number>
  last_seen_at: number
}

/** Whose device it is. Of several members of one circle on one device, the latest holds it. */
export interface DeviceMemberTable {
  device: Fixed<string>
  member: Fixed<MemberId>
  since: number
}

export interface PersonalLinkTable {
  secret_hash: Fixed<string>
  member: Fixed<MemberId>
  made_by: Fixed<MemberId>
  created_at: Fixed<number>
  last_used_at: number | null
}

/** Projected from the meeting's log, in the transaction that appends to it. */
export interface MeetingTable {
  id: Fixed<MeetingId>
  circle: Fixed<CircleId>
  number: Fixed<number>
  method: Fixed<string>
  /** Null in meetings that were planned before a method could be a circle's own. */
  method_version: Fixed<number | null>
  status: 'planned' | 'running' | 'closed'
  lead: MemberId
  starts_at: number | null
  planned_at: number
  started_at: number | null
  closed_at: number | null
}

/** Projected, as `meeting` is. */
export interface AgreementTable {
  id: Fixed<AgreementId>
  circle: Fixed<CircleId>
  meeting: Fixed<MeetingId>
  turn: ItemId
  member: MemberId
  scribe: MemberId | null
  at: number
  what: string
  first_step: string
  by_when: string
  support: string
  sign: string
}

/** Projected, as `meeting` is. One report of an agreement in each meeting; said again, it replaces. */
export interface ReportTable {
  agreement: Fixed<AgreementId>
  meeting: Fixed<MeetingId>
  member: MemberId
  at: number
  outcome: Outcome
  learned: string
  taken_along: 0 | 1
}

/** Someone at the door under a name that is taken. The answer is projected from the log. */
export interface KnockTable {
  id: Fixed<string>
  circle: Fixed<CircleId>
  meeting: Fixed<MeetingId>
  device: Fixed<string>
  member: Fixed<MemberId>
  name: Fixed<string>
  state: 'waiting' | 'admitted' | 'refused'
  created_at: Fixed<number>
}

/** A method that a circle wrote itself. */
export interface OwnMethodTable {
  id: Fixed<OwnMethodId>
  circle: Fixed<CircleId>
  archived: 0 | 1
  created_at: Fixed<number>
}

/** One save of it. Never changed: a meeting and a reader may go by it. */
export interface OwnMethodVersionTable {
  method: Fixed<OwnMethodId>
  version: Fixed<number>
  member: Fixed<MemberId>
  at: Fixed<number>
  /** 1: it breaks no rule, and a meeting can be planned with it. */
  sound: Fixed<0 | 1>
  /** JSON: a `ToldOwnMethod`. */
  told: Fixed<string>
  /** JSON: an `OwnMethod`. */
  body: Fixed<string>
}

export interface LogTable {
  document: Fixed<string>
  seq: Fixed<number>
  type: Fixed<'event' | 'update'>
  member: Fixed<MemberId>
  /** An event as JSON text, an update as its bytes. */
  body: Fixed<string | Uint8Array>
}

/** Written by the snapshot thread alone, in several steps; see `snapshot-file.ts`. */
export interface SnapshotTable {
  document: Fixed<string>
  seq: Fixed<number>
  /** 1: the updates up to it are gone, or going. */
  stands_alone: 0 | 1
  /** JSON: who wrote with which Yjs client id. */
  owners: Fixed<string>
  pieces: Fixed<number>
}

export interface SnapshotPieceTable {
  document: Fixed<string>
  seq: Fixed<number>
  piece: Fixed<number>
  body: Fixed<Uint8Array>
}

export interface FrameTable {
  document: Fixed<string>
  /** The last number of the moment. */
  seq: Fixed<number>
  /** JSON: a `Frame`. */
  body: Fixed<string>
}

/** Who has answered which statement of a pulse that is being taken. */
export interface PulseAnsweredTable {
  meeting: Fixed<MeetingId>
  item: Fixed<ItemId>
  phase: Fixed<string>
  statement: Fixed<string>
  member: Fixed<MemberId>
}

/** How often a value was given to a statement of it. */
export interface PulseTallyTable {
  meeting: Fixed<MeetingId>
  item: Fixed<ItemId>
  phase: Fixed<string>
  statement: Fixed<string>
  value: Fixed<number>
  count: number
}

export interface Tables {
  circle: CircleTable
  member: MemberTable
  device: DeviceTable
  device_member: DeviceMemberTable
  personal_link: PersonalLinkTable
  meeting: MeetingTable
  agreement: AgreementTable
  report: ReportTable
  knock: KnockTable
  own_method: OwnMethodTable
  own_method_version: OwnMethodVersionTable
  pulse_answered: PulseAnsweredTable
  pulse_tally: PulseTallyTable
  log: LogTable
  snapshot: SnapshotTable
  snapshot_piece: SnapshotPieceTable
  frame: FrameTable
}
