import type { MemberId } from '@kring/shared/lib/id'
import { whoIsHeldBack } from '@kring/shared/meeting/comes-last'
import type { Command } from '@kring/shared/meeting/command'
import { memberOf, openTurn } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import type { FaceDownNow } from '../note/face-down-now.ts'
import { mayTurnOver } from '../note/may-turn-over.ts'
import { SeatFields } from '../seat/seat-dialog.tsx'
import { seatTexts } from '../seat/seat-texts.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import type { DeskPartProps } from './desk-part.ts'
import { MenuRow } from './menu-row.tsx'
import { phoneDeskTexts } from './phone-desk-texts.ts'
import { phoneTexts } from './phone-texts.ts'
import { PhoneTurns } from './phone-turns.tsx'

/** What of the desk lies open above the bar. */
export type DeskPart = 'all' | 'give' | 'turns' | 'hand-over' | 'seats' | 'close'

export interface PhoneDeskMenuProps {
  readonly view: MeetingView
  /** What all together keep face down and could show now. */
  readonly lying: FaceDownNow
  readonly part: DeskPart | undefined
  readonly onPart: (part: DeskPart | undefined) => void
  readonly onReveal: () => void
  readonly onLookBack: (() => void) | undefined
}

/** The rarer things of who leads, one sheet each. */
export function PhoneDeskMenu(props: PhoneDeskMenuProps) {
  const { view, lying, part, onPart, onReveal, onLookBack } = props
  const texts = useTexts(phoneDeskTexts)
  const words = useTexts(phoneTexts)
  const seats = useTexts(seatTexts)
  const send = useSend()
  const shut = () => onPart(undefined)
  const act = (command: Command) => {
    shut()
    void send(command)
  }
  const lookBack =
    onLookBack &&
    (() => {
      shut()
      onLookBack()
    })
  const title = {
    all: texts.desk,
    give: texts.give,
    turns: texts.turns,
    'hand-over': texts.handOver,
    seats: seats.seats,
    close: texts.closeMeeting,
  }
  return (
    <Dialog
      open={part !== undefined}
      onClose={shut}
      title={part === undefined ? '' : title[part]}
      closeLabel={words.close}
      {...(part === 'close'
        ? {
            foot: (
              <>
                <Button onClick={shut}>{texts.keepOpen}</Button>
                <Button look="solid" onClick={() => act({ type: 'meeting.close' })}>
                  {texts.closeMeeting}
                </Button>
              </>
            ),
          }
        : {})}
    >
      {part === 'all' && (
        <All
          view={view}
          act={act}
          lying={lying}
          onPart={onPart}
          onReveal={() => {
            shut()
            onReveal()
          }}
          onLookBack={lookBack}
        />
      )}
      {part === 'give' && <Give view={view} act={act} />}
      {part === 'turns' && <PhoneTurns view={view} act={act} />}
      {part === 'hand-over' && <HandOver view={view} act={act} />}
      {part === 'seats' && <SeatFields view={view} />}
      {part === 'close' && <p>{texts.closeMeetingSure}</p>}
    </Dialog>
  )
}

type AllProps = DeskPartProps &
  Pick<PhoneDeskMenuProps, 'lying' | 'onPart' | 'onReveal' | 'onLookBack'>

function All({ view, act, lying, onPart, onReveal, onLookBack }: AllProps) {
  const texts = useTexts(phoneDeskTexts)
  const words = useTexts(phoneTexts)
  const seats = useTexts(seatTexts)
  const { state } = view
  const turn = openTurn(state)
  const last = whoIsHeldBack(state)
  const waits = last && memberOf(state, last)
  return (
    <ul className="phone-menu">
      {mayTurnOver(view, lying) && (
        <MenuRow onPress={onReveal}>
          {lying.count > 0 ? texts.revealNotes(lying.count) : texts.reveal}
        </MenuRow>
      )}
      {waits && (
        <MenuRow onPress={() => act({ type: 'last.allow' })}>{texts.lastAllow(waits.name)}</MenuRow>
      )}
      <MenuRow onPress={() => onPart('give')}>{texts.give}</MenuRow>
      <MenuRow onPress={() => onPart('turns')}>{texts.turns}</MenuRow>
      <MenuRow onPress={() => act({ type: state.balcony ? 'balcony.close' : 'balcony.open' })}>
        {state.balcony ? texts.balconyEnd : texts.balcony}
      </MenuRow>
      <MenuRow onPress={() => act({ type: 'phase.skip' })}>{texts.skip}</MenuRow>
      {turn && <MenuRow onPress={() => act({ type: 'turn.close' })}>{texts.closeTurn}</MenuRow>}
      {onLookBack && <MenuRow onPress={onLookBack}>{words.lookBack}</MenuRow>}
      <MenuRow onPress={() => onPart('hand-over')}>{texts.handOver}</MenuRow>
      <MenuRow onPress={() => onPart('seats')}>{seats.seats}</MenuRow>
      <MenuRow onPress={() => onPart('close')}>{texts.closeMeeting}</MenuRow>
    </ul>
  )
}

/** The hands first, in their order; then everyone else. */
function Give({ view, act }: DeskPartProps) {
  const texts = useTexts(phoneDeskTexts)
  const here = useSnapshot(({ here }) => here)
  const { state } = view
  const place = (member: MemberId) => {
    const at = view.hands.indexOf(member)
    return at === -1 ? Number.POSITIVE_INFINITY : at
  }
  const members = state.members
    .filter(({ part }) => part === 'member')
    .toSorted((one, other) => {
      const [a, b] = [place(one.id), place(other.id)]
      return a === b ? 0 : a - b
    })
  return (
    <ul className="phone-menu">
      {members.map(({ id, name }) => (
        <MenuRow key={id} onPress={() => act({ type: 'speaker.set', member: id })}>
          <Avatar
            name={name}
            size={36}
            look={view.speaker === id ? 'now' : here.has(id) ? 'here' : 'away'}
            badge={place(id) < Number.POSITIVE_INFINITY ? 'hand' : undefined}
          />
          {name}
          {!here.has(id) && <small>{texts.away}</small>}
          {place(id) < Number.POSITIVE_INFINITY && <small>{texts.handIsUp}</small>}
        </MenuRow>
      ))}
      <MenuRow onPress={() => act({ type: 'speaker.set', member: null })}>{texts.nobody}</MenuRow>
    </ul>
  )
}

function HandOver({ view, act }: DeskPartProps) {
  const here = useSnapshot(({ here }) => here)
  return (
    <ul className="phone-menu">
      {view.state.members
        .filter(({ id, part }) => part === 'member' && id !== view.you)
        .map(({ id, name }) => (
          <MenuRow key={id} onPress={() => act({ type: 'lead.hand', to: id })}>
            <Avatar name={name} size={36} look={here.has(id) ? 'here' : 'away'} />
            {name}
          </MenuRow>
        ))}
    </ul>
  )
}
