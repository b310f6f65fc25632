import type { Refusal } from '@kring/shared/refusal/refusal'
import { happensNextAt, passTime } from '@kring/shared/rehearsal/course'
import { lead, respond } from '@kring/shared/rehearsal/lead-rehearsal'
import type { LeadMove } from '@kring/shared/rehearsal/moment'
import { isOver, type Rehearsal } from '@kring/shared/rehearsal/rehearsal'
import { useEffect, useState } from 'react'
import type { Pace } from './rehearsal-choice.ts'

const TICK_MS = 250

export interface RehearsalActs {
  readonly move: (move: LeadMove) => void
  readonly answer: (response: string) => void
  /** On to the next thing that happens. */
  readonly forward: () => void
}

export interface RunningRehearsal {
  readonly rehearsal: Rehearsal
  /** Why the last move was refused. */
  readonly refusal: Refusal | undefined
  readonly acts: RehearsalActs
}

interface Held {
  readonly rehearsal: Rehearsal
  readonly refusal: Refusal | undefined
}

/** A rehearsal that runs, in this page and nowhere else. It waits while the page is out of sight. */
export function useRehearsal(begin: () => Rehearsal, pace: Pace): RunningRehearsal {
  const [held, setHeld] = useState<Held>(() => ({ rehearsal: begin(), refusal: undefined }))
  const runs = held.rehearsal.waiting === undefined && !isOver(held.rehearsal)

  useEffect(() => {
    if (!runs) return
    let last = performance.now()
    const ticking = setInterval(() => {
      const now = performance.now()
      const gone = document.hidden ? 0 : now - last
      last = now
      setHeld(({ rehearsal, refusal }) => ({
        rehearsal: passTime(rehearsal, rehearsal.now + gone * pace),
        refusal,
      }))
    }, TICK_MS)
    return () => clearInterval(ticking)
  }, [runs, pace])

  return {
    rehearsal: held.rehearsal,
    refusal: held.refusal,
    acts: {
      move: (move) =>
        setHeld(({ rehearsal }) => {
          const attempted = lead(rehearsal, move)
          return attempted.type === 'done'
            ? { rehearsal: attempted.rehearsal, refusal: undefined }
            : { rehearsal, refusal: attempted.refusal }
        }),
      answer: (response) =>
        setHeld(({ rehearsal }) => ({
          rehearsal: respond(rehearsal, response),
          refusal: undefined,
        })),
      forward: () =>
        setHeld(({ rehearsal, refusal }) => ({
          rehearsal: passTime(rehearsal, happensNextAt(rehearsal) ?? rehearsal.now),
          refusal,
        })),
    },
  }
}
