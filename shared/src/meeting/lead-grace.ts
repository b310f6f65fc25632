/**
 * How long who leads still counts as here after the line broke: a reload or a sleeping phone takes
 * nobody's desk. The room keeps to it; a client that offers to take over waits a little longer.
 */
export const LEAD_GRACE_MS = 10_000
