import type { MemberId } from '@kring/shared/lib/id'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useState, useSyncExternalStore } from 'react'
import { useOneScreen } from './one-screen.ts'

/** Whose words are written down; nobody's was chosen, or the choice was taken back. */
export type Whose = MemberId | 'nobody' | undefined

let chosen: { readonly meeting: string; readonly whose: Whose } | undefined
const listeners = new Set<() => void>()

export function chooseWhose(meeting: string, whose: Whose): void {
  chosen = { meeting, whose }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function whoseIn(meeting: string): Whose {
  return chosen?.meeting === meeting ? chosen.whose : undefined
}

/**
 * Whose words are written down, as a state. On one screen the choice is the same for all fields,
 * from one phase to the next; else each field has its own.
 */
export function useWhoseWords(meeting: string): readonly [Whose, (whose: Whose) => void] {
  const { isOn } = useOneScreen(meeting)
  const [own, setOwn] = useState<Whose>()
  const shared = useSyncExternalStore(subscribe, () => whoseIn(meeting))
  return isOn ? [shared, (whose) => chooseWhose(meeting, whose)] : [own, setOwn]
}

/** The member whose words are written at this screen: the one chosen, or else the reader. */
export function useWordsOf({ state, you }: MeetingView): MemberId {
  const [whose] = useWhoseWords(state.meeting)
  const { isOn } = useOneScreen(state.meeting)
  const leads = state.lead === you
  const isKnown = state.members.some(({ id, part }) => part === 'member' && id === whose)
  return isOn && leads && isKnown ? (whose as MemberId) : you
}
