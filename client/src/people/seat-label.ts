import type { Language } from '@kring/shared/language/language'
import { clockTime } from '../language/format.ts'
import { seatTexts } from '../seat/seat-texts.ts'
import type { Seat } from '../seat/seats.ts'
import type { SeatsInRoom } from '../seat/use-seats.ts'
import { peopleTexts } from './people-texts.ts'

/** What a screen reader hears of a seat: 'Bram, hand up (1), on a phone'. */
export function seatLabel(seat: Seat, room: SeatsInRoom, language: Language): string {
  const texts = peopleTexts[language]
  const by = room.takesPartBy.get(seat.id)
  return [
    seat.name,
    seat.look === 'now' && texts.hasWord,
    room.reconnecting.has(seat.id) ? texts.reconnecting : !seat.isHere && texts.away,
    seat.look === 'host' && texts.leads,
    seat.badge === 'case' && texts.bringsCase,
    seat.leadsTeam && seatTexts[language]['team-leader'],
    seat.hand !== undefined && `${texts.handUp} (${seat.hand})`,
    seat.turn === 'passed' && texts.passed,
    seat.cameAt !== undefined && texts.cameAt(clockTime(seat.cameAt, language)),
    seat.isHere && by !== undefined && texts[by],
  ]
    .filter(Boolean)
    .join(', ')
}

/** What stands beneath a name, where there is something to say of it. */
export function seatNote(seat: Seat, room: SeatsInRoom, language: Language): string | undefined {
  const texts = peopleTexts[language]
  if (room.reconnecting.has(seat.id)) return texts.reconnecting
  if (!seat.isHere) return texts.away
  if (seat.turn === 'passed') return texts.passed
  if (seat.cameAt !== undefined) return texts.cameAt(clockTime(seat.cameAt, language))
  return seat.leadsTeam ? seatTexts[language]['team-leader'] : undefined
}
