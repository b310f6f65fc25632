import type { MemberId } from '@kring/shared/lib/id'
import type { CloseName } from '@kring/shared/wire/close-code'

/** One live connection, as a room sees it: who it is, and two things to do with it. */
export interface Session {
  readonly member: MemberId
  send(frame: Uint8Array): void
  close(why: CloseName): void
}
