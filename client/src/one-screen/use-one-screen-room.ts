import type { MeetingView } from '@kring/shared/meeting/view'
import { useEffect, useLayoutEffect } from 'react'
import { stayAwake } from '../signal/stay-awake.ts'
import { useMeeting } from '../sync/use-meeting.tsx'
import { showOnScreen, useOneScreen } from './one-screen.ts'
import { sitTogether } from './room-seats.ts'
import { useTypeScale } from './type-scale.ts'
import { chooseWhose } from './whose-words.ts'

/** So long what is private stays on a screen that all see. */
const PRIVATE_FOR_MS = 60_000

/**
 * What a shared screen does by itself while who leads shares it: it stays awake, is set large, tells
 * the room who sits at it, writes for who has the word, and puts private things away again.
 */
export function useOneScreenRoom({ state, you, status }: MeetingView): void {
  const session = useMeeting()
  const { isOn, absent, shows } = useOneScreen(state.meeting)
  const shares = isOn && state.lead === you && status !== 'closed'
  const speaker = state.speaker?.member
  const scale = useTypeScale(state.meeting)

  useEffect(() => (shares ? stayAwake() : undefined), [shares])

  useLayoutEffect(() => {
    if (!shares) return
    const { dataset, style } = document.documentElement
    dataset['oneScreen'] = shows
    style.setProperty('--type-scale', String(scale))
    return () => {
      delete dataset['oneScreen']
      style.removeProperty('--type-scale')
    }
  }, [shares, shows, scale])

  useEffect(() => {
    session.setTogether(shares ? sitTogether(state, absent) : [])
  }, [session, shares, state, absent])

  useEffect(() => {
    if (shares && speaker !== undefined) chooseWhose(state.meeting, speaker)
  }, [shares, state.meeting, speaker])

  useEffect(() => {
    if (shows !== 'private') return
    const timer = setTimeout(() => showOnScreen(state.meeting, 'shared'), PRIVATE_FOR_MS)
    return () => clearTimeout(timer)
  }, [shows, state.meeting])
}
