import type { Member } from '@kring/shared/circle/member'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'

/**
 * Who is here, each once, in the order of the circle. The stage is a screen and not a person: who
 * is only there with a stage is not counted.
 */
export function membersHere(
  state: MeetingState,
  presence: readonly { readonly member: string; readonly device: string }[],
): readonly Member[] {
  const here = new Set(
    presence.flatMap(({ member, device }) => (device === 'stage' ? [] : [member])),
  )
  return state.members.filter(({ id }) => here.has(id))
}
