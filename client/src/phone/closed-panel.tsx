import { turnsIn } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useId } from 'react'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { phoneTexts } from './phone-texts.ts'

/** After the close: what the record may show of one's own case. */
export function ClosedPanel({ view }: { readonly view: MeetingView }) {
  const own = ownCases(view)
  return (
    <>
      {own.map((turn) => (
        <RecordLevelChoice key={turn.id} turn={turn} />
      ))}
    </>
  )
}

/** The cases of the reader that were held in this meeting. */
export function ownCases({ state, you }: MeetingView): ReturnType<typeof turnsIn> {
  return turnsIn(state).filter(({ caseGiver, status }) => caseGiver === you && status === 'closed')
}

const LEVELS = ['agreement', 'board'] as const

function RecordLevelChoice({ turn }: { readonly turn: ReturnType<typeof turnsIn>[number] }) {
  const texts = useTexts(phoneTexts)
  const send = useSend()
  const id = useId()
  const words = { agreement: texts.recordAgreement, board: texts.recordBoard }
  return (
    <section className="phone-record">
      <h2 className="phone-title" id={id}>
        {texts.recordTitle}
      </h2>
      {turn.title !== '' && <p className="people">{turn.title}</p>}
      <div className="phone-outcomes two" role="radiogroup" aria-labelledby={id}>
        {LEVELS.map((level) => (
          <label key={level}>
            <input
              type="radio"
              className="sr"
              name={id}
              checked={turn.recordLevel === level}
              onChange={() => void send({ type: 'record.allow', turn: turn.id, level })}
            />
            <i className="dot" aria-hidden />
            {words[level]}
          </label>
        ))}
      </div>
    </section>
  )
}
