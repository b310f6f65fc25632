import { openTurn, turnsIn } from '@kring/shared/meeting/meeting-state'
import { onlyLeads } from '@kring/shared/meeting/seat-of'
import { useTexts } from '../language/use-texts.ts'
import { TeamLeaderChoice } from '../seat/team-leader-choice.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import type { DeskPartProps } from './desk-part.ts'
import { phoneDeskTexts } from './phone-desk-texts.ts'

/** Whose case: choose for today, take back, or open at once. */
export function PhoneTurns({ view, act }: DeskPartProps) {
  const texts = useTexts(phoneDeskTexts)
  const { state } = view
  const turns = turnsIn(state)
  const open = openTurn(state)
  const members = state.members.filter(({ id, part }) => part === 'member' && !onlyLeads(state, id))
  return (
    <>
      <TeamLeaderChoice view={view} />
      <ul className="phone-menu">
        {members.map(({ id, name }) => {
          const turn = turns.find(
            ({ caseGiver, status }) => caseGiver === id && status !== 'closed',
          )
          const line = turn?.title || state.offers.find(({ by }) => by === id)?.line || ''
          return (
            <li key={id} className="phone-case">
              <Avatar name={name} size={36} look={open?.caseGiver === id ? 'now' : 'here'} />
              <div className="grow">
                <b>{name}</b>
                {line !== '' && <p className="people">{line}</p>}
                <div className="phone-acts">
                  {turn === undefined && (
                    <Button
                      onClick={() => act({ type: 'case.choose', caseGiver: id, title: line })}
                    >
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
    </>
  )
}
