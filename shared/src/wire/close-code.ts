/**
 * Why a socket was closed, and what the client does next. Every code the server may use stands
 * here, and nowhere else.
 *
 * - `reconnect`: again, with back-off
 * - `rebuild`: again with a fresh document; what was not let in goes to the tray
 * - `resync`: again with the same document, whole
 * - `stop`: not again by itself; say why
 * - `reload`: the page is older than the server
 */
export const CLOSE = {
  /** A frame above `FRAME_BYTES`: the socket itself closes with this before anyone reads it. */
  frameTooLarge: { code: 1009, next: 'rebuild' },
  goingAway: { code: 1001, next: 'reconnect' },
  refused: { code: 4400, next: 'rebuild' },
  malformed: { code: 4401, next: 'rebuild' },
  missingPast: { code: 4402, next: 'resync' },
  notFound: { code: 4404, next: 'stop' },
  /** More waited for this reader than a line may hold: it read too slowly, or slept. */
  tooSlow: { code: 4408, next: 'resync' },
  tooLarge: { code: 4413, next: 'rebuild' },
  tooMany: { code: 4429, next: 'reconnect' },
  failed: { code: 4500, next: 'reconnect' },
  notStored: { code: 4507, next: 'reconnect' },
  outdated: { code: 4409, next: 'reload' },
} as const satisfies Record<string, { code: number; next: CloseNext }>

export type CloseNext = 'reconnect' | 'rebuild' | 'resync' | 'stop' | 'reload'
export type CloseName = keyof typeof CLOSE

/** What a client does after this code; an unknown code means the network, so: again. */
export function afterClose(code: number): CloseNext {
  for (const { code: known, next } of Object.values(CLOSE)) if (known === code) return next
  return 'reconnect'
}
