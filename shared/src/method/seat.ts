/**
 * What a member is in the case at hand. A facilitator holds the frame; an observer only reads.
 * A seat is derived from where the meeting stands (`seatOf`), never stored.
 */
export const SEATS = ['facilitator', 'case-giver', 'peer', 'team-leader', 'observer'] as const
export type Seat = (typeof SEATS)[number]

/** All who take part. */
export const EVERYONE: readonly Seat[] = ['facilitator', 'case-giver', 'peer', 'team-leader']

/** All who bring cases and help with them: everyone but the facilitator. */
export const MEMBERS: readonly Seat[] = ['case-giver', 'peer', 'team-leader']

/** Those who help with the case: the case-giver's peers, a team leader among them. */
export const PEERS: readonly Seat[] = ['peer', 'team-leader']
