import { isWrittenFaceDown, openPhase } from '@kring/shared/meeting/meeting-state'
import { TEXT_LENGTH } from '@kring/shared/meeting/text-length'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useEffect, useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useMeeting } from '../sync/use-meeting.tsx'
import { Button } from '../ui/button.tsx'
import { useUnsent } from '../unsent/unsent-words.ts'
import { useChanging } from './changing.tsx'
import { GrowingText } from './phone-composer.tsx'
import { phoneTexts } from './phone-texts.ts'

export interface LineFormProps {
  readonly view: MeetingView
  readonly kind: 'check-in' | 'skill' | 'input' | 'rating'
}

/** One line in a round, such as the check-in. Said again, it replaces the first. */
export function LineForm({ view, kind }: LineFormProps) {
  const session = useMeeting()
  const texts = useTexts(phoneTexts)
  const language = useLanguage()
  const send = useSend()
  const phase = openPhase(view.state)?.id ?? ''
  const said = view.state.answers.find(
    (one) => one.by === view.you && one.kind === kind && one.phase === phase,
  )
  const [unsent, setUnsent] = useUnsent(session.meeting, `${phase}.${kind}`)
  const { changing, end } = useChanging(`${phase}.${kind}`)
  const [busy, setBusy] = useState(false)
  const text = unsent.text.trim()
  // biome-ignore lint/correctness/useExhaustiveDependencies: taken down once, when the change begins
  useEffect(() => {
    if (changing && said && unsent.text === '') setUnsent({ text: said.text, kind: null })
  }, [changing])

  if (said && !changing && unsent.text === '') {
    if (!isWrittenFaceDown(view.state)) return null
    return (
      <div className="phone-said">
        <p className="people">{said.text}</p>
        <p className="phone-note">
          <span>{texts.keptFaceDown}</span>
          <Button look="line" onClick={() => setUnsent({ text: said.text, kind: null })}>
            {texts.change}
          </Button>
        </p>
      </div>
    )
  }
  async function say() {
    if (text === '' || busy) return
    setBusy(true)
    const sent = await send({ type: 'form.answer', kind, text })
    setBusy(false)
    if (sent.type !== 'done') return
    setUnsent({ text: '', kind: null })
    end()
  }
  return (
    <>
      <div className="phone-write">
        <GrowingText
          label={KIND_TEXTS[language][kind].name}
          placeholder={KIND_TEXTS[language][kind].line}
          value={unsent.text}
          onChange={(value) => setUnsent({ text: value, kind: null })}
          onSend={() => void say()}
          most={TEXT_LENGTH}
        />
      </div>
      <div className="phone-acts">
        <Button look="solid" busy={busy} aria-disabled={text === ''} onClick={() => void say()}>
          {texts.say}
        </Button>
      </div>
    </>
  )
}
