import type { PlacedNote } from '@kring/shared/board/read-board'
import { memberOf } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { STAMP_OF } from '@kring/shared/note/kind'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'
import { Button, IconButton } from '../ui/button.tsx'
import { Mark } from '../ui/mark.tsx'
import { GrowingText } from './phone-composer.tsx'
import { phoneTexts } from './phone-texts.ts'
import { writesFaceDown } from './writable-kinds.ts'

/** What was kept face down. It waits until its kind opens, or until all are turned over at once. */
export function FaceDownList({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(phoneTexts)
  const { drafts } = useSnapshot()
  if (drafts.length === 0) return null
  const allAtOnce = writesFaceDown(view)
  const lead = memberOf(view.state, view.state.lead)?.name ?? ''
  return (
    <section className="phone-drafts" aria-label={texts.faceDown(drafts.length)}>
      <h2>
        {texts.faceDown(drafts.length)}
        {allAtOnce && <small>{texts.turnsOver(lead)}</small>}
      </h2>
      {drafts.map((draft) => (
        <Draft
          key={draft.id}
          draft={draft}
          mayAdd={!allAtOnce && draft.turn === view.item && view.admits.includes(draft.kind)}
        />
      ))}
    </section>
  )
}

function Draft({ draft, mayAdd }: { readonly draft: PlacedNote; readonly mayAdd: boolean }) {
  const texts = useTexts(phoneTexts)
  const language = useLanguage()
  const { acts } = useMeeting()
  const [text, setText] = useState<string>()
  const kind = KIND_TEXTS[language][draft.kind].name

  if (text !== undefined) {
    const done = () => {
      if (text.trim() !== '' && text !== draft.text) acts.changeFaceDown(draft.id, text.trim())
      setText(undefined)
    }
    return (
      <div className="phone-draft edits">
        <div className="phone-write">
          <Mark kind={STAMP_OF[draft.kind]} size={22} state="waiting" />
          <GrowingText label={kind} value={text} onChange={setText} onSend={done} focus="start" />
        </div>
        <div className="phone-acts">
          <Button look="line" onClick={() => acts.dropFaceDown(draft.id)}>
            {texts.letGo}
          </Button>
          <Button look="solid" onClick={done}>
            {texts.done}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className="phone-draft">
      <Mark kind={STAMP_OF[draft.kind]} size={20} state="waiting" label={kind} />
      <p className="people">{draft.text}</p>
      {mayAdd && (
        <Button look="line" onClick={() => acts.turnOver(draft.id)}>
          {texts.addNow}
        </Button>
      )}
      <IconButton label={texts.edit} onClick={() => setText(draft.text)}>
        <Pencil size={16} strokeWidth={1.75} aria-hidden />
      </IconButton>
    </div>
  )
}
