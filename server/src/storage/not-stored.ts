/** SQLite's result codes for a disk that does not take what is written: see sqlite.org/rescode. */
const SQLITE_REFUSES: ReadonlySet<number> = new Set([8, 10, 13, 14])
const SYSTEM_REFUSES: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS'])

/** Whether the disk is why: full, gone, or not to be written. Then nothing was stored. */
export function isNotStored(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false
  if ('code' in thrown && SYSTEM_REFUSES.has(thrown.code)) return true
  if ('errcode' in thrown && typeof thrown.errcode === 'number') {
    // An extended code has its kind in the low byte.
    return SQLITE_REFUSES.has(thrown.errcode & 0xff)
  }
  return isNotStored(thrown.cause)
}
