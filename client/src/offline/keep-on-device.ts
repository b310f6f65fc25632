/**
 * Has the worker keep Kring on this device, once the page has nothing better to do. Where there can
 * be none, all works as before, with a network. In development there is none: it would keep what is
 * being changed.
 */
export function keepOnDevice(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const register = () => {
    navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => {})
  }
  if ('requestIdleCallback' in globalThis) requestIdleCallback(register, { timeout: 10_000 })
  else setTimeout(register, 3_000)
}
