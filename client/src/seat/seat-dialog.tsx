import type { Member } from '@kring/shared/circle/member'
import type { MemberId } from '@kring/shared/lib/id'
import { onlyLeads } from '@kring/shared/meeting/seat-of'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { Dialog } from '../ui/dialog.tsx'
import '../ui/select.css'
import './seat-dialog.css'
import { seatTexts } from './seat-texts.ts'

const GIVEN = ['peer', 'team-leader', 'observer'] as const
type Given = (typeof GIVEN)[number]

export interface SeatDialogProps {
  readonly view: MeetingView
  readonly open: boolean
  readonly onClose: () => void
}

/** Who sits how, for who leads: one list for each member. */
export function SeatDialog({ view, open, onClose }: SeatDialogProps) {
  const texts = useTexts(seatTexts)
  return (
    <Dialog open={open} onClose={onClose} title={texts.seats} closeLabel={texts.close}>
      <SeatFields view={view} />
    </Dialog>
  )
}

export function SeatFields({ view: { state } }: Pick<SeatDialogProps, 'view'>) {
  const texts = useTexts(seatTexts)
  const send = useSend()
  const seatOf = ({ id, part }: Member): Given =>
    part === 'observer' ? 'observer' : id === state.teamLeader ? 'team-leader' : 'peer'
  const leadsApart = onlyLeads(state, state.lead)
  const isBarred = (seat: Given, member: MemberId) =>
    member === state.lead && (seat === 'observer' || (seat === 'team-leader' && leadsApart))
  return (
    <div className="seat-fields">
      <p>
        {texts.seatsLead}
        {leadsApart && ` ${texts.leadIsNeither}`}
      </p>
      <ul>
        {state.members.map((member) => (
          <li key={member.id}>
            <span>{member.name}</span>
            <select
              className="select"
              aria-label={texts.seatOf(member.name)}
              value={seatOf(member)}
              onChange={(event) =>
                void send({
                  type: 'seat.give',
                  member: member.id,
                  seat: event.currentTarget.value as Given,
                })
              }
            >
              {GIVEN.map((seat) => (
                <option key={seat} value={seat} disabled={isBarred(seat, member.id)}>
                  {texts[seat]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </div>
  )
}
