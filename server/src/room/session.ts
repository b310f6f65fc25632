import type { MemberId } from '@kring/shared/lib/id'
import type { CloseName } from '@kring/shared/wire/close-code'

/** One live connection, as a room sees it: who it is, and what to do with it. */
export interface Session {
  readonly member: MemberId
  send(frame: Uint8Array): void
  /** A piece of what this session asked for: however large, it is not held against its reader. */
  sendAnswer(frame: Uint8Array): void
  close(why: CloseName): void
}
