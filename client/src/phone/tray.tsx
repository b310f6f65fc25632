import type { MeetingView } from '@kring/shared/meeting/view'
import { isNoteKind, STAMP_OF } from '@kring/shared/note/kind'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { refusalText } from '../refusal/refusal-text.ts'
import type { TrayItem } from '../sync/meeting-session.ts'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'
import { Button } from '../ui/button.tsx'
import { Mark } from '../ui/mark.tsx'
import { useToast } from '../ui/toast.tsx'
import { phoneWritingTexts } from './phone-writing-texts.ts'

/** Words that were not let in: never lost, with the reason, and what can be done with them. */
export function Tray({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(phoneWritingTexts)
  const { tray } = useSnapshot()
  if (tray.length === 0) return null
  return (
    <section className="phone-drafts" aria-label={texts.notLetIn}>
      <h2>{texts.notLetIn}</h2>
      {tray.map((item) => (
        <Waiting key={item.id} item={item} view={view} />
      ))}
    </section>
  )
}

function Waiting({ item, view }: { readonly item: TrayItem; readonly view: MeetingView }) {
  const texts = useTexts(phoneWritingTexts)
  const language = useLanguage()
  const session = useMeeting()
  const say = useToast()
  const { id, kind, text, reason } = item
  const note = isNoteKind(kind)

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      say({ text: texts.copied })
    } catch {
      // Without permission the words still stand here to be copied by hand.
    }
  }
  return (
    <div className="phone-draft tray">
      <Mark kind={note ? STAMP_OF[kind] : 'fact'} size={20} state="hollow" />
      <div className="grow">
        <p className="people">{text}</p>
        <p className="why">
          {refusalText(reason, language, { state: view.state, now: session.now() })}
        </p>
        <div className="phone-acts">
          {note && view.admits.includes(kind) ? (
            <Button look="solid" onClick={() => session.acts.addFromTray(id)}>
              {texts.addNow}
            </Button>
          ) : (
            note && (
              <Button look="solid" onClick={() => session.acts.keepFromTray(id)}>
                {texts.keepFaceDown}
              </Button>
            )
          )}
          <Button look="line" onClick={() => void copy()}>
            {texts.copy}
          </Button>
          <Button look="quiet" onClick={() => session.acts.dropFromTray(id)}>
            {texts.letGo}
          </Button>
        </div>
      </div>
    </div>
  )
}
