/**
 * Keeps the screen from sleeping until the answer is called. The browser lets go of it by itself
 * when the page is out of sight, so it is asked for again each time the page comes back.
 */
export function stayAwake(): () => void {
  let lock: WakeLockSentinel | undefined
  let stopped = false
  async function ask() {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    try {
      const given = await navigator.wakeLock.request('screen')
      if (stopped) await given.release()
      else lock = given
    } catch {
      // Low battery, or no permission: the screen then sleeps as it always does.
    }
  }
  const onChange = () => void ask()
  onChange()
  document.addEventListener('visibilitychange', onChange)
  return () => {
    stopped = true
    document.removeEventListener('visibilitychange', onChange)
    void lock?.release()
  }
}
