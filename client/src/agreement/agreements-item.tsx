import { kindsOpen } from '@kring/shared/meeting/admits'
import { openPhase } from '@kring/shared/meeting/meeting-state'
import { seatsOf } from '@kring/shared/meeting/seat-of'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useWordsOf } from '../one-screen/whose-words.ts'
import { PhaseHead } from '../phase/phase-head.tsx'
import { nameOf } from '../turn/turn-words.ts'
import { EmptyNote, NoteCard } from '../ui/note-card.tsx'
import './agreement-screen.css'
import { phasePrompt } from '../phase/phase-prompt.ts'
import { agreementTexts } from './agreement-texts.ts'
import { OwnAgreement } from './own-agreement.tsx'

export interface AgreementsItemProps {
  view: MeetingView
}

/** A phase of the whole circle in which everyone agrees on something of their own. */
export function AgreementsItem({ view }: AgreementsItemProps) {
  const texts = useTexts(agreementTexts)
  const language = useLanguage()
  const { state } = view
  const by = useWordsOf(view)
  const phase = openPhase(state)
  if (!phase) return null
  const writes = kindsOpen(state, seatsOf(state, by)).includes('agreement')
  const others = state.agreements.filter((one) => one.turn === view.item && one.by !== by)
  return (
    <div className="agreements-item">
      <PhaseHead prompt={phasePrompt(phase, language)} timer={view.timer} />
      <div className="agreements-columns">
        {writes && <OwnAgreement key={by} view={view} by={by} />}
        <section>
          <h2>{texts.all}</h2>
          {others.length === 0 && <EmptyNote>{texts.none}</EmptyNote>}
          <ul>
            {others.map((one) => (
              <li key={one.id}>
                <NoteCard kind="agree" kindLabel={texts.toAgreement} by={nameOf(state, one.by)}>
                  {one.what}
                </NoteCard>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}
