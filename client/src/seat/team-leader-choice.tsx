import type { MeetingView } from '@kring/shared/meeting/view'
import { Suspense } from 'react'
import { part } from '../part/part.ts'
import { LeftOut } from '../ui/left-out.tsx'

/** It knows every method that may hold a case: more than a meeting waits for. */
const TeamLeaderSelect = part(
  async () => (await import('./team-leader-select.tsx')).TeamLeaderSelect,
)

export interface TeamLeaderChoiceProps {
  readonly view: MeetingView
}

/** Who leads the team, asked beforehand of who leads the meeting, where the method needs to know. */
export function TeamLeaderChoice({ view }: TeamLeaderChoiceProps) {
  if (view.state.lead !== view.you) return null
  return (
    <LeftOut>
      <Suspense>
        <TeamLeaderSelect view={view} />
      </Suspense>
    </LeftOut>
  )
}
