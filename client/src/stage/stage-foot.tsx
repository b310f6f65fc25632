import type { CircleView } from '@kring/shared/api/circle-api'
import {
  type MeetingState,
  memberOf,
  openPhase,
  openTurn,
} from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { asks } from '@kring/shared/method/method'
import type { NoteKind } from '@kring/shared/note/kind'
import { joinCode } from '../circle-door/join-code.ts'
import { hostOf } from '../circle-door/typed-link.ts'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { followers, speakingOrder } from '../phase/speaking-order.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { caseOf } from '../turn/turn-words.ts'
import { Avatar } from '../ui/avatar.tsx'
import { QrCode } from '../ui/qr-code.tsx'
import { faceDownPile } from './face-down-pile.ts'
import { isSilent } from './stage-silence.tsx'
import { stageTexts } from './stage-texts.ts'
import { useFit } from './use-fit.ts'
import { useViewport } from './use-viewport.ts'
import './stage-foot.css'

export interface StageFootProps {
  readonly view: MeetingView
  readonly circle: CircleView | undefined
}

/** Who speaks and who comes after, what lies face down, and how to come in. */
export function StageFoot({ view, circle }: StageFootProps) {
  const { state, offersWaiting } = view
  const { faceDown } = useSnapshot()
  const texts = stageTexts[state.language]
  const admits = openPhase(state)?.admits ?? {}
  // Where the cases are chosen the pile stands large above; here it would be said twice.
  const offers = offersWaiting > 0 && !openTurn(state) && !(admits.choice ?? admits.problem)
  const kept = faceDownPile(state, faceDown)
  const standsAbove = isSilent(state)
  const name = (kind: NoteKind) => {
    const { name, many } = KIND_TEXTS[state.language][kind]
    return (kept.count === 1 ? name : many).toLocaleLowerCase(state.language)
  }
  const pile = offers
    ? texts.offersDown(offersWaiting)
    : kept.count > 0 && !standsAbove
      ? texts.notesDown(kept.count, kept.kind && name(kept.kind))
      : undefined
  return (
    <footer className="stage-foot">
      <Speaking state={state} beside={`${pile ?? ''} ${circle?.circle.joinCode ?? ''}`} />
      {pile !== undefined && (
        <div className="down">
          <span className="stack" aria-hidden>
            <i />
            <i />
            <i />
          </span>
          {pile}
        </div>
      )}
      {circle && (
        <div className="join">
          <div>
            <b>{joinCode(circle.circle.joinCode)}</b>
            <small>{hostOf(circle.circle.joinUrl)}</small>
          </div>
          <QrCode value={circle.circle.joinUrl} label={texts.joinTo} size={164} />
        </div>
      )}
    </footer>
  )
}

interface SpeakingProps {
  readonly state: MeetingState
  /** What else stands in the foot, and takes of its width. */
  readonly beside: string
}

function Speaking({ state, beside }: SpeakingProps) {
  const { here } = useSnapshot()
  const texts = stageTexts[state.language]
  const { speaker } = speakingOrder(state)
  const next = followers(state, { present: [...here], most: 4 })
  const turn = openTurn(state)
  const phase = openPhase(state)
  const [first, ...others] = next
  const giver = turn && memberOf(state, turn.caseGiver)
  const lead = memberOf(state, state.lead)

  const asking = phase !== undefined && asks(phase) && speaker?.id !== giver?.id
  const face = speaker ?? first ?? giver ?? lead
  const line = speaker
    ? asking && turn
      ? texts.asks(speaker.name)
      : texts.speaks(speaker.name)
    : first
      ? texts.isNext(first.name)
      : giver
        ? caseOf(giver.name, state.language)
        : texts.leads(lead?.name ?? '')
  const then = speaker ? next : others
  const count = state.members.filter(({ id }) => here.has(id)).length
  const below =
    then.length > 0
      ? texts.after(then.slice(0, 2).map(({ name }) => name))
      : count > 0
        ? texts.here(count)
        : texts.nobodyYet
  const { width } = useViewport()
  const { ref, step } = useFit<HTMLDivElement>(`${line} ${below} ${width} ${beside}`, 5)

  return (
    <div ref={ref} className="turn" data-step={step}>
      {face && <Avatar name={face.name} size={112} look={speaker ? 'now' : 'here'} />}
      <div>
        <b>{line}</b>
        <span className="then">{below}</span>
      </div>
    </div>
  )
}
