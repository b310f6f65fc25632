import { mayContribute } from '@kring/shared/board/may-contribute'
import type { PlacedNote } from '@kring/shared/board/read-board'
import { isWrittenFaceDown, memberOf, openItem } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { STAMP_OF } from '@kring/shared/note/kind'
import { Pencil } from 'lucide-react'
import { useRef, useState } from 'react'
import { Coach } from '../coach/coach.tsx'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { besideIn } from '../note/beside.ts'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'
import { Button, IconButton } from '../ui/button.tsx'
import { Mark } from '../ui/mark.tsx'
import './face-down-list.css'
import { GrowingText } from './phone-composer.tsx'
import { phoneWritingTexts } from './phone-writing-texts.ts'
import { writableKinds } from './writable-kinds.ts'

/** What was kept face down. It waits until its kind opens, or until all are turned over at once. */
export function FaceDownList({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(phoneWritingTexts)
  const session = useMeeting()
  const snapshot = useSnapshot()
  const { drafts } = snapshot
  if (drafts.length === 0) return null
  const { state, you } = view
  const allAtOnce = isWrittenFaceDown(state)
  const beside = besideIn(snapshot, openItem(state)?.id)
  const isHere = (draft: PlacedNote) => draft.turn === view.item && view.admits.includes(draft.kind)
  const mayAdd = ({ kind, turn, re }: PlacedNote) =>
    mayContribute({ act: 'add', kind, by: you, turn, ...(re && { re }) }, state, you, beside)
      .type === 'admitted'
  const later = new Set(
    writableKinds(view, session.now()).flatMap(({ kind, state }) =>
      state === 'locked' ? [kind] : [],
    ),
  )
  const lead = memberOf(view.state, view.state.lead)?.name ?? ''
  return (
    <section className="phone-drafts" aria-label={texts.faceDown(drafts.length)}>
      <h2>
        {texts.faceDown(drafts.length)}
        {allAtOnce && drafts.some(isHere) && <small>{texts.turnsOver(lead)}</small>}
      </h2>
      {drafts.map((draft) => (
        <Draft
          key={draft.id}
          view={view}
          draft={draft}
          mayAdd={mayAdd(draft)}
          waits={draft.turn === view.item && later.has(draft.kind)}
        />
      ))}
    </section>
  )
}

interface DraftProps {
  readonly view: MeetingView
  readonly draft: PlacedNote
  readonly mayAdd: boolean
  /** Whether its kind opens later in this case. */
  readonly waits: boolean
}

function Draft({ view, draft, mayAdd, waits }: DraftProps) {
  const texts = useTexts(phoneWritingTexts)
  const language = useLanguage()
  const { acts } = useMeeting()
  const [look, setLook] = useState<'reads' | 'writes'>('reads')
  // What was typed in this go. Without it the note is shown, also as it changes elsewhere.
  const [typed, setTyped] = useState<string>()
  const text = typed ?? draft.text
  const field = useRef<HTMLTextAreaElement>(null)
  const kind = KIND_TEXTS[language][draft.kind].name

  if (look === 'writes') {
    const done = () => {
      const changed = text.trim()
      if (changed !== '' && changed !== draft.text) acts.changeFaceDown(draft.id, changed)
      setTyped(undefined)
      setLook('reads')
    }
    return (
      <div className="phone-draft edits">
        <div className="phone-write">
          <Mark kind={STAMP_OF[draft.kind]} size={22} state="waiting" />
          <GrowingText
            label={kind}
            value={text}
            onChange={setTyped}
            onSend={done}
            focus="start"
            field={field}
          />
          {text !== draft.text && (
            <Coach
              view={view}
              text={text}
              kind={draft.kind}
              author={draft.by}
              field={field}
              onText={setTyped}
              writing="again"
              place="phone"
            />
          )}
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
      <div className="grow">
        <p className="people">{draft.text}</p>
        {waits && <p className="why">{texts.waitsUntil(KIND_TEXTS[language][draft.kind].many)}</p>}
      </div>
      {mayAdd && (
        <Button look="quiet" onClick={() => acts.turnOver(draft.id)}>
          {texts.addNow}
        </Button>
      )}
      <IconButton label={texts.edit} onClick={() => setLook('writes')}>
        <Pencil size={16} strokeWidth={1.75} aria-hidden />
      </IconButton>
    </div>
  )
}
