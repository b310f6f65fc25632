import type { MemberId } from '@kring/shared/lib/id'
import { openPhase, openTurn, turnsIn } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import type { ReactNode } from 'react'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { phoneTexts } from './phone-texts.ts'

/** What of the desk lies open above the bar. */
export type DeskPart = 'all' | 'give' | 'turns' | 'hand-over' | 'close'

export interface DeskMenuProps {
  readonly view: MeetingView
  readonly part: DeskPart | undefined
  readonly onPart: (part: DeskPart | undefined) => void
}

/** The rarer things of who leads, one sheet each. */
export function DeskMenu({ view, part, onPart }: DeskMenuProps) {
  const texts = useTexts(phoneTexts)
  const send = useSend()
  const shut = () => onPart(undefined)
  const act = (command: Parameters<typeof send>[0]) => {
    shut()
    void send(command)
  }
  const title = {
    all: texts.desk,
    give: texts.give,
    turns: texts.turns,
    'hand-over': texts.handOver,
    close: texts.closeMeeting,
  }
  return (
    <Dialog
      open={part !== undefined}
      onClose={shut}
      title={part === undefined ? '' : title[part]}
      closeLabel={texts.close}
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
      {part === 'all' && <All view={view} act={act} onPart={onPart} />}
      {part === 'give' && <Give view={view} act={act} />}
      {part === 'turns' && <Turns view={view} act={act} />}
      {part === 'hand-over' && <HandOver view={view} act={act} />}
      {part === 'close' && <p>{texts.closeMeetingSure}</p>}
    </Dialog>
  )
}

interface PartProps {
  readonly view: MeetingView
  readonly act: (command: Parameters<ReturnType<typeof useSend>>[0]) => void
}

function All({ view, act, onPart }: PartProps & Pick<DeskMenuProps, 'onPart'>) {
  const texts = useTexts(phoneTexts)
  const { state } = view
  const turn = openTurn(state)
  const phase = openPhase(state)
  const mayReveal = turn
    ? phase?.manner.includes('private') && !turn.revealed.includes(phase.id)
    : (phase?.admits.choice ?? phase?.admits.problem) !== undefined && !state.offersRevealed
  return (
    <ul className="phone-menu">
      {mayReveal && <Row onPress={() => act({ type: 'reveal' })}>{texts.reveal}</Row>}
      <Row onPress={() => onPart('give')}>{texts.give}</Row>
      <Row onPress={() => onPart('turns')}>{texts.turns}</Row>
      <Row onPress={() => act({ type: 'phase.skip' })}>{texts.skip}</Row>
      {turn && <Row onPress={() => act({ type: 'turn.close' })}>{texts.closeTurn}</Row>}
      <Row onPress={() => onPart('hand-over')}>{texts.handOver}</Row>
      <Row onPress={() => onPart('close')}>{texts.closeMeeting}</Row>
    </ul>
  )
}

function Row({
  children,
  onPress,
}: {
  readonly children: ReactNode
  readonly onPress: () => void
}) {
  return (
    <li>
      <button type="button" onClick={onPress}>
        {children}
      </button>
    </li>
  )
}

/** The hands first, in their order; then everyone else. */
function Give({ view, act }: PartProps) {
  const texts = useTexts(phoneTexts)
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
        <Row key={id} onPress={() => act({ type: 'speaker.set', member: id })}>
          <Avatar
            name={name}
            size={36}
            look={view.speaker === id ? 'now' : 'here'}
            badge={place(id) < Number.POSITIVE_INFINITY ? 'hand' : undefined}
          />
          {name}
          {place(id) < Number.POSITIVE_INFINITY && <small>{texts.handIsUp}</small>}
        </Row>
      ))}
      <Row onPress={() => act({ type: 'speaker.set', member: null })}>{texts.nobody}</Row>
    </ul>
  )
}

/** Whose case: choose for today, take back, or open at once. */
function Turns({ view, act }: PartProps) {
  const texts = useTexts(phoneTexts)
  const { state } = view
  const turns = turnsIn(state)
  const open = openTurn(state)
  const members = state.members.filter(
    ({ id, part }) =>
      part === 'member' && !(state.method.lead === 'facilitator' && id === state.lead),
  )
  return (
    <ul className="phone-menu">
      {members.map(({ id, name }) => {
        const turn = turns.find(({ caseGiver, status }) => caseGiver === id && status !== 'closed')
        const line = turn?.title || state.offers.find(({ by }) => by === id)?.line || ''
        return (
          <li key={id} className="phone-case">
            <Avatar name={name} size={36} look={open?.caseGiver === id ? 'now' : 'here'} />
            <div className="grow">
              <b>{name}</b>
              {line !== '' && <p className="people">{line}</p>}
              <div className="phone-acts">
                {turn === undefined && (
                  <Button onClick={() => act({ type: 'case.choose', caseGiver: id, title: line })}>
                    {texts.choose}
                  </Button>
                )}
                {turn?.status === 'ahead' && (
                  <Button onClick={() => act({ type: 'case.unchoose', item: turn.id })}>
                    {texts.unchoose}
                  </Button>
                )}
                {open === undefined && (
                  <Button
                    look="solid"
                    onClick={() =>
                      act({
                        type: 'turn.open',
                        caseGiver: id,
                        ...(line === '' ? {} : { title: line }),
                      })
                    }
                  >
                    {texts.openNow}
                  </Button>
                )}
              </div>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function HandOver({ view, act }: PartProps) {
  const { presence } = useSnapshot()
  const here = new Set<string>(presence.map(({ member }) => member))
  return (
    <ul className="phone-menu">
      {view.state.members
        .filter(({ id, part }) => part === 'member' && id !== view.you)
        .map(({ id, name }) => (
          <Row key={id} onPress={() => act({ type: 'lead.hand', to: id })}>
            <Avatar name={name} size={36} look={here.has(id) ? 'here' : 'away'} />
            {name}
          </Row>
        ))}
    </ul>
  )
}
