import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { phoneTexts } from './phone-texts.ts'

/** Who has the word lets it go on: without a word of their own, or after it. */
export function TurnActs() {
  const texts = useTexts(phoneTexts)
  const send = useSend()
  return (
    <>
      <Button look="line" onClick={() => void send({ type: 'speaker.pass' })}>
        {texts.pass}
      </Button>
      <Button look="now" onClick={() => void send({ type: 'speaker.set', member: null })}>
        {texts.doneSpeaking}
      </Button>
    </>
  )
}
