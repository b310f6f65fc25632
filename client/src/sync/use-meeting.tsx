import { assert } from '@kring/shared/lib/assert'
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import type { MeetingSession, MeetingSnapshot, Presence } from './meeting-session.ts'
import { openMeeting } from './open-meeting.ts'

const Meeting = createContext<MeetingSession | undefined>(undefined)

export interface MeetingProviderProps {
  readonly meeting: string
  readonly device: Presence['device']
  readonly children: ReactNode
}

/** Opens a meeting for all that is drawn inside, and leaves it when that is gone. */
export function MeetingProvider({ meeting, device, children }: MeetingProviderProps) {
  const [session, setSession] = useState<MeetingSession>()
  useEffect(() => {
    const opened = openMeeting(meeting, { device })
    setSession(opened)
    return () => {
      opened.close()
      setSession(undefined)
    }
  }, [meeting, device])
  return session && <Meeting value={session}>{children}</Meeting>
}

export function useMeeting(): MeetingSession {
  const session = useContext(Meeting)
  assert(session, 'useMeeting stands inside a MeetingProvider')
  return session
}

export function useSnapshot(): MeetingSnapshot
/**
 * A part of the snapshot: what is drawn from it is drawn anew only when that part changes. It must
 * be something the snapshot holds, not something made from it: that would be new at each asking.
 */
export function useSnapshot<Part>(part: (snapshot: MeetingSnapshot) => Part): Part
export function useSnapshot(part: (snapshot: MeetingSnapshot) => unknown = whole): unknown {
  const session = useMeeting()
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => part(session.getSnapshot()),
  )
}

const whole = (snapshot: MeetingSnapshot) => snapshot

/**
 * Now on the server's clock, ticking at its full seconds: so that all screens in a room change
 * their clocks together.
 */
export function useNow(everyMs = 1_000): number {
  const session = useMeeting()
  const [now, setNow] = useState(() => session.now())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const tick = () => {
      const at = session.now()
      setNow(at)
      timer = setTimeout(tick, everyMs - (at % everyMs) + 1)
    }
    tick()
    return () => clearTimeout(timer)
  }, [session, everyMs])
  return now
}
