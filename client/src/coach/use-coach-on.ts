import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { useOneScreen } from '../one-screen/one-screen.ts'
import { useCircleCoach } from './circle-coach.ts'
import { useQuiet } from './coach-memory.ts'
import { type Screen, useOwnCoachOn } from './own-coach.ts'

/** Whose eyes are on what is written here. */
export function useScreen(meeting: string): Screen {
  return useOneScreen(meeting).isOn ? 'shared' : 'own'
}

/** Whether hints are shown here: not before the circle is known to want them, nor against anyone's wish. */
export function useCoachOn({ meeting, circle }: MeetingState): boolean {
  const wanted = useOwnCoachOn(useScreen(meeting))
  const isQuiet = useQuiet(meeting)
  return useCircleCoach(circle)?.coach === 'on' && wanted && !isQuiet
}
