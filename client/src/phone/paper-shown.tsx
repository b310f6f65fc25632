import { memberOf } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { STAMP_OF } from '@kring/shared/note/kind'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useNow, useSnapshot } from '../sync/use-meeting.tsx'
import { Mark } from '../ui/mark.tsx'
import { phonePaperTexts } from './phone-paper-texts.ts'

/** So long a phone, which shows no board, tells that the others look at a part of it. */
const TOLD_FOR_MS = 60_000

/** What who leads puts before everyone: one note in the light, or a part of the board. */
export function PaperShown({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(phonePaperTexts)
  const language = useLanguage()
  const now = useNow(10_000)
  const notes = useSnapshot(({ board }) => board.notes)
  const { state, item } = view
  const { spotlight, gathered } = state
  const lit = spotlight?.item === item ? notes.find(({ id }) => id === spotlight?.note) : undefined
  const isShown =
    gathered !== null && gathered.item === item && now - gathered.at < TOLD_FOR_MS && !lit
  const name = memberOf(state, state.lead)?.name ?? ''
  return (
    <>
      {lit && (
        <section className="phone-said phone-lit" aria-label={texts.inLight}>
          <p className="phone-note">
            <span>
              {texts.inLight} · {KIND_TEXTS[language][lit.kind].name}
            </span>
          </p>
          <p className="people phone-agreed">
            <Mark kind={STAMP_OF[lit.kind]} size={22} />
            {lit.text}
          </p>
        </section>
      )}
      {isShown && state.lead !== view.you && <p className="phone-under">{texts.shows(name)}</p>}
    </>
  )
}
