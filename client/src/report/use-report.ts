import type { Agreement, Outcome, Report } from '@kring/shared/agreement/agreement'
import { useEffect, useRef, useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { mayTakeAlong } from '../due/may-take-along.ts'

export interface ReportDraft {
  readonly outcome: Outcome | undefined
  readonly learned: string
  readonly takenAlong: boolean
}

const PAUSE = 900

/**
 * What the teller fills in. Every choice, and every pause in writing, is told to the room, so that
 * the others read along; the words that wait are told when the teller leaves the field.
 */
export function useReport(agreement: Agreement, report: Report | undefined) {
  const send = useSend()
  const [draft, setDraft] = useState<ReportDraft>(() => ({
    outcome: report?.outcome,
    learned: report?.learned ?? '',
    takenAlong: report?.takenAlong ?? true,
  }))
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const waiting = useRef<ReportDraft>(undefined)

  function tell(next: ReportDraft) {
    clearTimeout(timer.current)
    waiting.current = undefined
    if (next.outcome === undefined) return
    void send({
      type: 'agreement.report',
      agreement: agreement.id,
      outcome: next.outcome,
      learned: next.learned.trim(),
      takenAlong: next.takenAlong,
    })
  }
  // Two may tell: the owner, and who leads as their scribe. What the other chose shows here too,
  // but never over words that are still being written here.
  const followed = useRef(report)
  useEffect(() => {
    if (report === followed.current) return
    followed.current = report
    if (!report || waiting.current) return
    setDraft((mine) => ({
      outcome: report.outcome,
      learned: mine.learned.trim() === report.learned ? mine.learned : report.learned,
      takenAlong: mayTakeAlong(report.outcome) ? report.takenAlong : mine.takenAlong,
    }))
  }, [report])

  const latest = useRef(tell)
  useEffect(() => {
    latest.current = tell
  })
  useEffect(
    () => () => {
      if (waiting.current) latest.current(waiting.current)
    },
    [],
  )

  return {
    draft,
    choose(outcome: Outcome) {
      const next = { ...draft, outcome }
      setDraft(next)
      tell(next)
    },
    takeAlong(takenAlong: boolean) {
      const next = { ...draft, takenAlong }
      setDraft(next)
      tell(next)
    },
    write(learned: string) {
      const next = { ...draft, learned }
      setDraft(next)
      waiting.current = next
      clearTimeout(timer.current)
      timer.current = setTimeout(() => latest.current(next), PAUSE)
    },
    settle() {
      if (waiting.current) tell(waiting.current)
    },
  }
}
