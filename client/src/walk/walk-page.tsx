import { useParams } from 'wouter'
import { MeetingProvider } from '../sync/use-meeting.tsx'
import { WalkScreen } from './walk-screen.tsx'

/** `/m/:meeting/walk`: the same meeting, in hands that are on their way. */
export function WalkPage() {
  const { meeting = '' } = useParams<{ meeting: string }>()
  return (
    <MeetingProvider meeting={meeting} device="phone">
      <WalkScreen />
    </MeetingProvider>
  )
}
