import { whoIsHeldBack } from '@kring/shared/meeting/comes-last'
import { memberOf, openItem, openTurn } from '@kring/shared/meeting/meeting-state'
import { itemsOnTheWay } from '@kring/shared/meeting/score'
import type { MeetingView } from '@kring/shared/meeting/view'
import { Ellipsis } from 'lucide-react'
import { useSend } from '../command/use-send.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { shareScreen, useOneScreen } from '../one-screen/one-screen.ts'
import { oneScreenTexts } from '../one-screen/one-screen-texts.ts'
import { seatTexts } from '../seat/seat-texts.ts'
import { itemName } from '../turn/turn-words.ts'
import { DuskPopover } from '../ui/dusk-popover.tsx'
import { deskTexts } from './desk-texts.ts'

export interface DeskMenuProps {
  view: MeetingView
  onCloseMeeting: () => void
  /** Not there while there is nothing to look back at. */
  onLookBack: (() => void) | undefined
  onSeats: () => void
  onMore: () => void
  /** While a board is open. */
  onGather: (() => void) | undefined
}

/** What the desk can do, and seldom does. */
export function DeskMenu({
  view,
  onCloseMeeting,
  onLookBack,
  onSeats,
  onMore,
  onGather,
}: DeskMenuProps) {
  const texts = useTexts(deskTexts)
  const language = useLanguage()
  const send = useSend()
  const screen = useTexts(oneScreenTexts)
  const seats = useTexts(seatTexts)
  const { state } = view
  const { isOn } = useOneScreen(state.meeting)
  const running = view.status === 'running'
  const turn = openTurn(state)
  const here = openItem(state)
  const last = whoIsHeldBack(state)
  const waits = last && memberOf(state, last)
  const places =
    turn || !running
      ? []
      : itemsOnTheWay(state).filter(
          (item) =>
            item.type !== 'slot' &&
            item.id !== here?.id &&
            !(item.type === 'turn' && item.status === 'closed'),
        )
  const others = state.members.filter(
    ({ id, part }) => part === 'member' && id !== state.lead && id !== turn?.caseGiver,
  )
  // Before the start, and alone, there is nothing in it: then it is not there.
  if (view.status === 'closed' || (!running && others.length === 0)) return null

  return (
    <DuskPopover label={texts.menu} icon={<Ellipsis size={18} strokeWidth={1.75} aria-hidden />}>
      {running && (
        <div className="desk-menu desk-narrow">
          <button type="button" onClick={onMore}>
            {texts.moreWhole}{' '}
            <span className="key" aria-hidden>
              +
            </span>
          </button>
          {onGather && (
            <button type="button" onClick={onGather}>
              {texts.gather}{' '}
              <span className="key" aria-hidden>
                B
              </span>
            </button>
          )}
        </div>
      )}
      {running && (
        <div className="desk-menu">
          <button
            type="button"
            onClick={() => void send({ type: state.balcony ? 'balcony.close' : 'balcony.open' })}
          >
            {state.balcony ? texts.balconyEnd : texts.balcony}
          </button>
          {waits && (
            <button type="button" onClick={() => void send({ type: 'last.allow' })}>
              {texts.lastAllow(waits.name)}
            </button>
          )}
          <button type="button" onClick={() => void send({ type: 'phase.skip' })}>
            {texts.skip}
          </button>
          {turn && (
            <button type="button" onClick={() => void send({ type: 'turn.close' })}>
              {texts.closeTurn}
            </button>
          )}
          {onLookBack && (
            <button type="button" onClick={onLookBack}>
              {texts.lookBack}
            </button>
          )}
          <button type="button" onClick={onCloseMeeting}>
            {texts.closeMeeting}
          </button>
        </div>
      )}
      {running && (
        <div className="desk-menu">
          <button type="button" onClick={() => shareScreen(state.meeting, isOn ? 'own' : 'one')}>
            {isOn ? screen.own : screen.share}
          </button>
        </div>
      )}
      <div className="desk-menu">
        <button type="button" onClick={onSeats}>
          {seats.seats}
        </button>
      </div>
      {places.length > 0 && (
        <div className="desk-menu">
          <h3>{texts.goTo}</h3>
          {places.map((item) => (
            <button
              key={item.id}
              type="button"
              onClick={() => void send({ type: 'item.open', item: item.id })}
            >
              {itemName(item, state, language)}
            </button>
          ))}
        </div>
      )}
      {others.length > 0 && (
        <div className="desk-menu">
          <h3>{texts.handOver}</h3>
          {others.map(({ id, name }) => (
            <button key={id} type="button" onClick={() => void send({ type: 'lead.hand', to: id })}>
              {name}
            </button>
          ))}
        </div>
      )}
    </DuskPopover>
  )
}
