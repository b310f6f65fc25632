import { useParams } from 'wouter'
import { MeetingProvider } from '../sync/use-meeting.tsx'
import { StageScreen } from './stage-screen.tsx'

/** The screen that all look at. It shows; it has no controls, and nothing on it is private. */
export function StagePage() {
  const { meeting = '' } = useParams<{ meeting: string }>()
  return (
    <MeetingProvider meeting={meeting} device="stage">
      <StageScreen />
    </MeetingProvider>
  )
}
