import type { PlacedNote } from '@kring/shared/board/read-board'
import { openTurn } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { STAMP_OF } from '@kring/shared/note/kind'
import { RATINGS } from '@kring/shared/note/rating'
import { useId } from 'react'
import { useSend } from '../command/use-send.ts'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { Mark } from '../ui/mark.tsx'
import './phone-forms.css'
import { phoneTexts } from './phone-texts.ts'

export interface RateNotesProps {
  readonly view: MeetingView
  readonly notes: readonly PlacedNote[]
}

/** Before anything is answered the case-giver says what touches them. Pressed again, it is taken back. */
export function RateNotes({ view, notes }: RateNotesProps) {
  const texts = useTexts(phoneTexts)
  const language = useLanguage()
  const send = useSend()
  const id = useId()
  const ratings = openTurn(view.state)?.ratings ?? {}
  return (
    <section aria-labelledby={id}>
      <h2 className="phone-title" id={id}>
        {texts.rateTitle}
      </h2>
      {notes.length === 0 && <p className="phone-quiet">{texts.rateNone}</p>}
      {notes.map((note) => (
        <fieldset key={note.id} className="phone-rate">
          <legend>
            <Mark
              kind={STAMP_OF[note.kind]}
              size={20}
              label={KIND_TEXTS[language][note.kind].name}
            />
            <span className="people">{note.text}</span>
          </legend>
          {RATINGS.map((rating) => {
            const isChosen = ratings[note.id] === rating
            return (
              <button
                key={rating}
                type="button"
                aria-pressed={isChosen}
                onClick={() =>
                  void send({ type: 'note.rate', note: note.id, rating: isChosen ? null : rating })
                }
              >
                {texts.ratings[rating]}
              </button>
            )
          })}
        </fieldset>
      ))}
    </section>
  )
}
