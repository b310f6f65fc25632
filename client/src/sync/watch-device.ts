export interface DeviceEvents {
  /** The screen is looked at again, or the network is back. */
  readonly onWake: () => void
  /** The device says that it has no network. */
  readonly onOffline: () => void
  /** The page may be gone after this. */
  readonly onLeave: () => void
  /** Another tab wrote under this key of what the device remembers. */
  readonly onOtherTab: (key: string | null) => void
}

/** Listens to what befalls the device, until the answer is called. */
export function watchDevice({ onWake, onOffline, onLeave, onOtherTab }: DeviceEvents): () => void {
  const { document, window } = globalThis
  const stop = new AbortController()
  const { signal } = stop
  const wake = () => {
    if (document?.visibilityState !== 'hidden') onWake()
  }
  // Of a page that is not seen a phone may make an end without another word.
  const seen = () => (document?.visibilityState === 'hidden' ? onLeave() : wake())
  document?.addEventListener('visibilitychange', seen, { signal })
  // A page that a phone had frozen goes on; not every browser says that it is seen as well.
  document?.addEventListener('resume', wake, { signal })
  window?.addEventListener('online', wake, { signal })
  window?.addEventListener('offline', onOffline, { signal })
  window?.addEventListener('pageshow', wake, { signal })
  window?.addEventListener('pagehide', onLeave, { signal })
  window?.addEventListener('storage', ({ key }) => onOtherTab(key), { signal })
  return () => stop.abort()
}
