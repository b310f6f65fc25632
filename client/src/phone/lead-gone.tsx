import type { MeetingView } from '@kring/shared/meeting/view'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { useLeadGone } from '../seat/use-lead-gone.ts'
import { nameOf } from '../turn/turn-words.ts'
import { Button } from '../ui/button.tsx'
import { phoneTexts } from './phone-texts.ts'

/** When who leads has left the room, any other member may take over. */
export function LeadGone({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(phoneTexts)
  const send = useSend()
  const gone = useLeadGone(view)
  if (!gone) return null
  return (
    <div className="phone-gone" role="status">
      <p>{texts.leadGone(nameOf(view.state, view.state.lead))}</p>
      <Button look="line" onClick={() => void send({ type: 'lead.take' })}>
        {texts.takeOver}
      </Button>
    </div>
  )
}
