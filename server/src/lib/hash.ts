import { createHash } from 'node:crypto'

/** How a secret is kept: what is read from our disk opens nothing. Secrets are random, so no salt. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
