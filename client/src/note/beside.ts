import type { Beside } from '@kring/shared/board/manner'
import type { ItemId } from '@kring/shared/lib/id'
import type { MeetingSnapshot } from '../sync/meeting-session.ts'

/** What the rules ask for beside a contribution, as far as this device knows it. */
export function besideIn(
  { board, here }: Pick<MeetingSnapshot, 'board' | 'here'>,
  item: ItemId | undefined,
): Beside {
  return {
    notes: () => board.notes.filter(({ turn }) => turn === item),
    present: () => [...here],
  }
}
