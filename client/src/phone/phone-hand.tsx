import type { MeetingView } from '@kring/shared/meeting/view'
import { Hand } from 'lucide-react'
import { useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { speakingOrder } from '../phase/speaking-order.ts'
import './phone-bar.css'
import { phoneTexts } from './phone-texts.ts'
import { TurnActs } from './turn-acts.tsx'

/**
 * The largest thing on the phone, and where the thumb is: the hand; and while its holder has the
 * word, how to let it go on.
 */
export function PhoneHand({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(phoneTexts)
  const send = useSend()
  const [onItsWay, setOnItsWay] = useState(false)
  const place = speakingOrder(view.state).next.findIndex(({ id }) => id === view.you) + 1
  const up = place > 0

  async function press() {
    if (onItsWay) return
    setOnItsWay(true)
    await send({ type: up ? 'hand.lower' : 'hand.raise' })
    setOnItsWay(false)
  }
  if (view.speaker === view.you) return <TurnBar />
  return (
    <div className="dusk phone-bar">
      <button
        type="button"
        className={up ? 'phone-hand up' : 'phone-hand'}
        aria-pressed={up}
        aria-busy={onItsWay}
        onClick={() => void press()}
      >
        <Hand size={22} strokeWidth={2} aria-hidden />
        {up ? texts.handUp : texts.raise}
        {up && <small>{texts.inLine(place)}</small>}
      </button>
    </div>
  )
}

function TurnBar() {
  return (
    <div className="dusk phone-bar phone-turn-acts">
      <TurnActs />
    </div>
  )
}
