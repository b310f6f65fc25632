import type { Malformed } from '../board/read-update.ts'
import type { Refusal } from '../refusal/refusal.ts'

/** What a client is told when its update was not let in. */
export type RefusedMessage =
  | Refusal
  | { readonly code: 'malformed'; readonly why: Malformed | 'foreign-client' | 'frame' }
  | { readonly code: 'missing-past' }
