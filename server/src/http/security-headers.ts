import type { MiddlewareHandler } from 'hono'

/** A host as it may stand in a policy: anything else is left out rather than quoted. */
const PLAIN_HOST = /^[a-z0-9.-]+(:\d+)?$|^\[[0-9a-f:]+\](:\d+)?$/i

/**
 * Pages load from here alone and are shown in nobody's frame. Inline styles are allowed for one
 * reason: the caret of another writer in the text editor is coloured by a style attribute. The
 * socket is named by host, since not every browser takes 'self' to mean ws as well.
 */
function contentPolicy(host: string | undefined): string {
  const sockets = host && PLAIN_HOST.test(host) ? ` ws://${host} wss://${host}` : ''
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${sockets}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export function securityHeaders(publicUrl: string | undefined): MiddlewareHandler {
  const isHttps = publicUrl?.startsWith('https:') === true
  return async (c, next) => {
    await next()
    const { headers } = c.res
    headers.set('content-security-policy', contentPolicy(c.req.header('host')))
    headers.set('x-content-type-options', 'nosniff')
    headers.set('referrer-policy', 'same-origin')
    headers.set('x-frame-options', 'DENY')
    headers.set('cross-origin-opener-policy', 'same-origin')
    headers.set('cross-origin-resource-policy', 'same-origin')
    // The microphone is for the agreement said aloud on a walk; the browser asks its owner first.
    headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(self), payment=()')
    if (isHttps) headers.set('strict-transport-security', 'max-age=31536000')
  }
}
