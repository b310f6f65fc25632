import type { MeetingView } from '@kring/shared/meeting/view'
import { EyeOff } from 'lucide-react'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { deskTexts } from './desk-texts.ts'

/** Who asks to come in on another device: one line each, above the desk. */
export function DeskKnocks({ view }: { view: MeetingView }) {
  const texts = useTexts(deskTexts)
  const send = useSend()
  return view.state.knocks.map(({ id, name }) => (
    <section key={id} className="desk-knock desk" aria-label={texts.label}>
      <EyeOff size={18} strokeWidth={1.75} aria-hidden />
      <p role="status">
        <b>{texts.somebody}</b>
        {texts.knock(name)}
      </p>
      <Button onClick={() => void send({ type: 'knock.answer', knock: id, answer: 'no' })}>
        {texts.refuse}
      </Button>
      <Button
        look="solid"
        onClick={() => void send({ type: 'knock.answer', knock: id, answer: 'yes' })}
      >
        {texts.letIn}
      </Button>
    </section>
  ))
}
