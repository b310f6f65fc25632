import { CreatedCircle, Joined, PlannedMeeting } from '@kring/shared/api/circle-api'
import type { Language } from '@kring/shared/language/language'
import type { CircleId, MeetingId } from '@kring/shared/lib/id'
import { type Answer, apiPost } from '../api/api-client.ts'

export interface NewCircle {
  readonly name: string
  readonly you: string
  readonly language: Language
  readonly method: string
}

/**
 * A circle and its first meeting. When the circle was made but its meeting was not, the second
 * attempt goes on with `made` and leaves no empty circle behind.
 */
export async function openMeeting(
  circle: NewCircle,
  made: CircleId | undefined,
): Promise<{ circle?: CircleId | undefined; answer: Answer<{ meeting: MeetingId }> }> {
  let id = made
  if (id === undefined) {
    const created = await apiPost('/api/circles', circle, CreatedCircle)
    if (!created.ok) return { answer: created }
    id = created.value.circle
  }
  const answer = await apiPost(
    `/api/circles/${encodeURIComponent(id)}/meetings`,
    { method: circle.method },
    PlannedMeeting,
  )
  return { circle: id, answer }
}

/** A circle to look around in. It answers like a join. */
export function openSample(language: Language): Promise<Answer<Joined>> {
  return apiPost('/api/sample', { language }, Joined)
}
