import type { ItemId } from '@kring/shared/lib/id'
import type { Command } from '@kring/shared/meeting/command'
import { TEXT_LENGTH } from '@kring/shared/meeting/text-length'
import { Mic, Square } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useSheetText } from '../sheet/use-sheet-text.ts'
import { useMeeting } from '../sync/use-meeting.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useUnsent } from '../unsent/unsent-words.ts'
import { HoldButton } from './hold-button.tsx'
import { canDictate, useDictation } from './use-dictation.ts'
import { walkTexts } from './walk-texts.ts'

export interface WalkAgreementProps {
  readonly item: ItemId
  readonly press: (command: Command) => void
}

/** The end of one's own time: said aloud or typed, put right by hand, and then agreed. */
export function WalkAgreement({ item, press }: WalkAgreementProps) {
  const texts = useTexts(walkTexts)
  const language = useLanguage()
  const { meeting } = useMeeting()
  const id = useId()
  const [unsent, setUnsent] = useUnsent(meeting, `${item}.what`)
  const written = useSheetText('agreement', item)
  const [asks, setAsks] = useState<'not-yet' | 'now' | 'answered'>('not-yet')
  const before = useRef('')
  const text = unsent.text === '' ? written : unsent.text
  const set = (words: string) => setUnsent({ text: words.slice(0, TEXT_LENGTH), kind: null })
  const { dictation, listen, stop } = useDictation({
    language,
    // What stood there stays; what is heard comes after it, and is corrected while it is heard.
    onHeard: (words) => set([before.current, words].filter((one) => one !== '').join(' ')),
  })
  const begin = () => {
    before.current = text.trim()
    listen()
  }
  const listens = dictation.type === 'listening'

  return (
    <div className="walk-agreement">
      <label htmlFor={id}>{texts.agreement}</label>
      <textarea
        id={id}
        className="people"
        rows={3}
        maxLength={TEXT_LENGTH}
        value={text}
        onChange={(event) => set(event.currentTarget.value)}
      />
      <p className="walk-heard" role="status">
        {listens
          ? texts.listening
          : dictation.type === 'stopped'
            ? dictation.why === 'denied'
              ? texts.denied
              : texts.failed
            : ''}
      </p>
      {canDictate() && (
        <Button
          size="large"
          aria-pressed={listens}
          icon={
            listens ? (
              <Square size={20} strokeWidth={2} aria-hidden />
            ) : (
              <Mic size={20} strokeWidth={2} aria-hidden />
            )
          }
          onClick={() => (listens ? stop() : asks === 'answered' ? begin() : setAsks('now'))}
        >
          {listens ? texts.stop : texts.speak}
        </Button>
      )}
      <HoldButton
        look="first"
        hint={texts.hold}
        busy={text.trim() === ''}
        onDone={() => {
          stop()
          press({
            type: 'agreement.record',
            what: text.trim(),
            firstStep: '',
            byWhen: '',
            support: '',
            sign: '',
          })
          setUnsent({ text: '', kind: null })
        }}
      >
        {texts.agree}
      </HoldButton>
      <Dialog
        open={asks === 'now'}
        onClose={() => setAsks('not-yet')}
        title={texts.askTitle}
        closeLabel={texts.close}
        foot={
          <>
            <Button onClick={() => setAsks('not-yet')}>{texts.askNo}</Button>
            <Button
              look="solid"
              onClick={() => {
                setAsks('answered')
                begin()
              }}
            >
              {texts.askYes}
            </Button>
          </>
        }
      >
        <p>{texts.ask}</p>
      </Dialog>
    </div>
  )
}
