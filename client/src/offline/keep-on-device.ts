/** So long after the last file came, a page has all that it was waiting for. */
const QUIET_MS = 3_000

/**
 * Has the worker keep Kring on this device. It fetches all there is, so it begins when the page has
 * what it needs: on a slow line the two would share it. Where there can be no worker, all works as
 * before, with a network. In development there is none: it would keep what is being changed.
 */
export function keepOnDevice(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  whenQuiet(() => {
    navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => {})
  })
}

/** Acts once, when no file has come for a while. What the page asks of the server is no file. */
function whenQuiet(act: () => void): void {
  const done = () => {
    observer.disconnect()
    act()
  }
  let timer = setTimeout(done, QUIET_MS)
  const observer = new PerformanceObserver((list) => {
    const files = list.getEntriesByType('resource') as PerformanceResourceTiming[]
    if (files.every(({ initiatorType }) => initiatorType === 'fetch')) return
    clearTimeout(timer)
    timer = setTimeout(done, QUIET_MS)
  })
  observer.observe({ type: 'resource', buffered: true })
}
