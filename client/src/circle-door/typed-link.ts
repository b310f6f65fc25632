/** A link as people read and type it: without the sign of the protocol. */
export function typedLink(url: string): string {
  return url.replace(/^https?:\/\//u, '')
}

/** Where a link leads, as people type it. A link that is only a path leads to this very host. */
export function hostOf(url: string): string {
  return new URL(url, location.origin).host
}
