import { History, PastBoard } from '@kring/shared/api/history-api'
import type { MeetingId } from '@kring/shared/lib/id'
import { type Answer, apiGet, type CallOptions } from './api-client.ts'

function pathOf(meeting: MeetingId): string {
  return `/api/meetings/${encodeURIComponent(meeting)}/history`
}

/** What can be looked back at. */
export function askHistory(meeting: MeetingId, options: CallOptions): Promise<Answer<History>> {
  return apiGet(pathOf(meeting), History, options)
}

/** The board as it was at a place in the log. */
export function askPastBoard(
  meeting: MeetingId,
  seq: number,
  options: CallOptions,
): Promise<Answer<PastBoard>> {
  return apiGet(`${pathOf(meeting)}?seq=${seq}`, PastBoard, options)
}
