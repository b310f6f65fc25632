import { CommandAnswer, MeetingAnswer } from '@kring/shared/api/meeting-api'
import type { MemberId } from '@kring/shared/lib/id'
import type { RecordLevel } from '@kring/shared/meeting/agenda'
import type { MeetingRecord } from '@kring/shared/record/record'
import { useCallback, useEffect, useState } from 'react'
import * as z from 'zod/mini'
import { apiGet, apiPost } from '../api/api-client.ts'

export type RecordStand =
  | { readonly type: 'opening' }
  | { readonly type: 'open'; readonly record: MeetingRecord; readonly you: MemberId }
  | { readonly type: 'not-found' }
  | { readonly type: 'broken' }

const RecordAnswer = z.custom<MeetingRecord>(
  (value) => typeof value === 'object' && value !== null && 'turns' in value,
)

export function recordUrl(meeting: string, format: string): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return `/api/meetings/${encodeURIComponent(meeting)}/record?format=${format}&timeZone=${encodeURIComponent(timeZone)}`
}

/** The record of a meeting, and the case-giver's say in it. */
export function useRecord(meeting: string): {
  readonly stand: RecordStand
  readonly again: () => Promise<void>
  /** Resolves to whether it was stored; the record is then read anew. */
  readonly allow: (turn: string, level: RecordLevel) => Promise<boolean>
} {
  const [stand, setStand] = useState<RecordStand>({ type: 'opening' })

  const read = useCallback(
    async (signal?: AbortSignal): Promise<RecordStand> => {
      const path = `/api/meetings/${encodeURIComponent(meeting)}`
      const [seen, answered] = await Promise.all([
        apiGet(path, MeetingAnswer, { signal }),
        apiGet(recordUrl(meeting, 'json'), RecordAnswer, { signal }),
      ])
      if (seen.ok && answered.ok) {
        return { type: 'open', record: answered.value, you: seen.value.state.you }
      }
      const missed = [seen, answered].some((one) => !one.ok && one.problem.status === 404)
      return { type: missed ? 'not-found' : 'broken' }
    },
    [meeting],
  )

  useEffect(() => {
    const leaving = new AbortController()
    void read(leaving.signal).then((next) => {
      if (!leaving.signal.aborted) setStand(next)
    })
    return () => leaving.abort()
  }, [read])

  const again = useCallback(async () => setStand(await read()), [read])

  const allow = useCallback(
    async (turn: string, level: RecordLevel) => {
      const path = `/api/meetings/${encodeURIComponent(meeting)}/commands`
      const said = await apiPost(path, { type: 'record.allow', turn, level }, CommandAnswer)
      if (!said.ok) return false
      setStand(await read())
      return true
    },
    [meeting, read],
  )
  return { stand, again, allow }
}
