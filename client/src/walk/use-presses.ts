import type { Command } from '@kring/shared/meeting/command'
import type { MeetingView } from '@kring/shared/meeting/view'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLanguage } from '../language/use-texts.ts'
import { refusalText } from '../refusal/refusal-text.ts'
import { withFrom } from '../sync/commands.ts'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'
import { useToast } from '../ui/toast.tsx'
import { keepPresses, readPresses, viewAfter, type WaitingPress } from './waiting-presses.ts'

/** So long after a try that nobody answered the next one is made, line or no line. */
const AGAIN_MS = 8_000

export interface Presses {
  /** The meeting as it stands, with what waits on top. */
  readonly view: MeetingView | undefined
  /** How many presses the room has not heard of. */
  readonly waiting: number
  readonly press: (command: Command) => void
}

/**
 * Presses of a walk. Each shows at once and is sent in its turn; out of reach they wait, also
 * through a reload, and go in when the line is back. What the room then refuses falls away, and is
 * said in words.
 */
export function usePresses(): Presses {
  const session = useMeeting()
  const language = useLanguage()
  const say = useToast()
  const { view: told, here, connection } = useSnapshot()
  const [presses, setPresses] = useState(() => readPresses(deviceStore(), session.meeting))
  const [tries, setTries] = useState(0)
  const latest = useRef(presses)
  const sending = useRef(false)

  const put = useCallback(
    (next: readonly WaitingPress[]) => {
      latest.current = next
      setPresses(next)
      keepPresses(deviceStore(), session.meeting, next)
    },
    [session],
  )

  const view = useMemo(() => told && viewAfter(told, presses, [...here]), [told, presses, here])

  const sendAll = useCallback(async () => {
    if (sending.current) return
    sending.current = true
    for (let first = latest.current[0]; first !== undefined; first = latest.current[0]) {
      const sent = await session.send(first.command)
      if (sent.type === 'unreachable') break
      put(latest.current.slice(1))
      if (sent.type === 'refused' && sent.code !== 'already-moved') {
        const refusal = { ...sent.detail, code: sent.code } as RefusedMessage
        const state = session.getSnapshot().view?.state
        say({ text: refusalText(refusal, language, { state, now: session.now() }) })
      }
    }
    sending.current = false
    if (latest.current.length > 0) setTries((before) => before + 1)
  }, [session, put, say, language])

  // When the line is back at once; else now and then, for a room that answers without one.
  useEffect(() => {
    if (latest.current.length === 0) return
    if (connection.type === 'open') void sendAll()
  }, [connection.type, sendAll])
  useEffect(() => {
    if (tries === 0) return
    const timer = setTimeout(() => void sendAll(), AGAIN_MS)
    return () => clearTimeout(timer)
  }, [tries, sendAll])

  const press = useCallback(
    (command: Command) => {
      if (!told) return
      const now = viewAfter(told, latest.current, [...here])
      put([...latest.current, { command: withFrom(command, now.state), at: session.now() }])
      void sendAll()
    },
    [told, here, session, put, sendAll],
  )
  return { view, waiting: connection.type === 'open' ? 0 : presses.length, press }
}

/** The device's own store, where the browser allows one. */
function deviceStore(): Storage | undefined {
  try {
    return localStorage
  } catch {
    return undefined
  }
}
