import { openPhase } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useLanguage, useTexts } from '../language/use-texts.ts'
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
  const phase = openPhase(state)
  if (!phase) return null
  const others = state.agreements.filter(({ turn, by }) => turn === view.item && by !== view.you)
  return (
    <div className="agreements-item">
      <PhaseHead prompt={phasePrompt(phase, language)} timer={view.timer} />
      <div className="agreements-columns">
        {view.admits.includes('agreement') && <OwnAgreement view={view} />}
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
