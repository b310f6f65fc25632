import { memberOf } from '@kring/shared/meeting/meeting-state'
import { useEffect } from 'react'
import { useTexts } from '../language/use-texts.ts'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'
import { useToast } from '../ui/toast.tsx'
import { meetingTexts } from './meeting-texts.ts'

/**
 * Who leads may let a device in under a name that is taken. The member whose name it is learns of it
 * on their own screens, once on each, whoever led.
 */
export function useLetInSaid(): void {
  const { meeting } = useMeeting()
  const texts = useTexts(meetingTexts)
  const say = useToast()
  const state = useSnapshot((snapshot) => snapshot.view?.state)
  const told = state?.letIn.length ?? 0
  useEffect(() => {
    const last = state?.letIn.at(-1)
    const key = `kring.let-in.${meeting}`
    if (!state || !last || Number(localStorage.getItem(key) ?? 0) >= told) return
    localStorage.setItem(key, String(told))
    const name = memberOf(state, last.by)?.name ?? ''
    say({ text: texts.letIn(name), action: { label: texts.close, onPress: () => undefined } })
  }, [meeting, told, state, texts, say])
}
