import type { CircleView } from '@kring/shared/api/circle-api'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { joinCode } from '../circle-door/join-code.ts'
import { hostOf } from '../circle-door/typed-link.ts'
import { listOf } from '../language/format.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { PeopleRing } from '../ui/people-ring.tsx'
import { QrCode } from '../ui/qr-code.tsx'
import { stageTexts } from './stage-texts.ts'
import { useFit } from './use-fit.ts'
import { useViewport } from './use-viewport.ts'
import './stage-door.css'
import './stage-waiting.css'

const STEPS = 4
/** From this width of the sheet on the ring stands at its full size beside the words. */
const ROOMY = 1760

export interface StageWaitingProps {
  readonly state: MeetingState
  readonly circle: CircleView | undefined
}

/** Before the start: how to come in, large, and the ring of those who are here. */
export function StageWaiting({ state, circle }: StageWaitingProps) {
  const { here } = useSnapshot()
  const texts = stageTexts[state.language]
  const { width, height, shape } = useViewport()
  const ring = shape === 'wide' && width < ROOMY ? 640 : 840
  const names = state.members.filter(({ id }) => here.has(id)).map(({ name }) => name)
  const seats = state.members
    .filter(({ part }) => part === 'member')
    .map(({ id, name }) => ({
      id,
      name,
      look: here.has(id) ? ('here' as const) : ('away' as const),
      label: name,
    }))
  const { ref, step } = useFit<HTMLDivElement>(`${names.join()} ${width} ${height}`, STEPS)
  return (
    <>
      <div ref={ref} className="stage-waiting" data-step={step} data-ring={ring}>
        <h1>{texts.joinWith}</h1>
        {circle && (
          <>
            <p className="code">{joinCode(circle.circle.joinCode)}</p>
            <p className="way">{texts.orGoTo(hostOf(circle.circle.joinUrl))}</p>
          </>
        )}
        <div className="here">
          <h2>{circle?.circle.name}</h2>
          <p>{names.length === 0 ? texts.nobodyYet : listOf(names, state.language)}</p>
        </div>
      </div>
      <div className="stage-door" style={{ width: ring }}>
        <PeopleRing label={texts.whoIsHere} seats={seats} size={ring}>
          {circle && (
            <QrCode
              value={circle.circle.joinUrl}
              label={texts.joinTo}
              size={Math.round(ring * 0.362)}
            />
          )}
        </PeopleRing>
      </div>
    </>
  )
}
