/** How much a question touches the case-giver, who alone says so. */
export const RATINGS = ['cold', 'neutral', 'warm'] as const
export type Rating = (typeof RATINGS)[number]
