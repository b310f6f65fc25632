import { useParams } from 'wouter'
import { MeetingProvider } from '../sync/use-meeting.tsx'
import { MeetingScreen } from './meeting-screen.tsx'
import { useWidth } from './use-width.ts'

/** `/m/:meeting` */
export function MeetingPage() {
  const { meeting = '' } = useParams()
  const width = useWidth()
  return (
    <MeetingProvider meeting={meeting} device={width === 'phone' ? 'phone' : 'desk'}>
      <MeetingScreen width={width} />
    </MeetingProvider>
  )
}
