import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { useCircleCoach } from './circle-coach.ts'
import { useQuiet } from './coach-memory.ts'
import { type Screen, useOwnCoachOn } from './own-coach.ts'

/** Whether hints are shown here: not before the circle is known to want them, nor against anyone's wish. */
export function useCoachOn({ meeting, circle }: MeetingState, screen: Screen): boolean {
  const isWanted = useOwnCoachOn(screen)
  const isQuiet = useQuiet(meeting)
  return useCircleCoach(circle)?.coach === 'on' && isWanted && !isQuiet
}
