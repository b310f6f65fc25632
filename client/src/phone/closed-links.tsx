import type { MeetingView } from '@kring/shared/meeting/view'
import { Link } from 'wouter'
import { followingMeeting, useAskingAgain } from '../circle-view/following-meeting.ts'
import { useCircle } from '../circle-view/use-circle.ts'
import { useTexts } from '../language/use-texts.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { phoneTexts } from './phone-texts.ts'

export interface ClosedLinksProps {
  readonly view: MeetingView
  readonly onLookBack: (() => void) | undefined
}

/** After the close: on to the next meeting, once there is one, to the record, and to the circle. */
export function ClosedLinks({ view, onLookBack }: ClosedLinksProps) {
  const texts = useTexts(phoneTexts)
  const told = useCircle(view.state.circle, { asOf: view.status })
  useAskingAgain(told.ask, { status: view.status })
  const circle = told.type === 'known' ? told.view : undefined
  const following = followingMeeting(circle, { number: view.state.number })
  return (
    <div className="phone-ways">
      {following && (
        <Link className={buttonClass('now')} href={`/m/${following.id}`}>
          {texts.toNext}
        </Link>
      )}
      <Link className={buttonClass('solid')} href={`/m/${view.meeting}/record`}>
        {texts.toRecord}
      </Link>
      <Link className={buttonClass('line')} href={`/c/${view.state.circle}`}>
        {texts.toCircle}
      </Link>
      {onLookBack && (
        <Button look="line" onClick={onLookBack}>
          {texts.lookBack}
        </Button>
      )}
    </div>
  )
}
