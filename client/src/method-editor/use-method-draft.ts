import type { OpenedMethod } from '@kring/shared/api/method-api'
import type { OwnMethod } from '@kring/shared/method/own-method'
import { useEffect, useReducer, useState } from 'react'
import { startHistory, withAct } from './draft-history.ts'
import { type KeptDraft, keepDraft, letDraftGo, sameMethod } from './kept-draft.ts'

export interface DraftOf {
  readonly circle: string
  readonly id: string
  /** As the server has it; undefined while nobody answers. */
  readonly opened: OpenedMethod | undefined
  /** What this device kept from before. */
  readonly kept: KeptDraft | undefined
}

export interface MethodDraft {
  readonly method: OwnMethod
  /** The version it was made of. */
  readonly from: number
  /**
   * - `saved`: it is the newest version, word for word
   * - `kept`, `not-kept`: it is in no version yet; this device keeps it, or cannot
   */
  readonly state: 'saved' | 'kept' | 'not-kept'
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly change: (to: OwnMethod, field?: string) => void
  readonly undo: () => void
  readonly redo: () => void
  /** From now on it is made of this version. */
  readonly goOnFrom: (version: number) => void
}

/**
 * What is written, until it is a version. Every change is on the device before anything else happens,
 * so that neither a reload nor a lost line takes a word.
 */
export function useMethodDraft({ circle, id, opened, kept }: DraftOf): MethodDraft {
  const begun = kept?.method ?? opened?.method
  if (begun === undefined) throw new Error('a draft begins with what is opened or kept')
  const [history, act] = useReducer(withAct, begun, startHistory)
  const [from, goOnFrom] = useState(kept?.from ?? opened?.version ?? 0)
  const [keeping, setKeeping] = useState<'kept' | 'not-kept'>('kept')
  const { method } = history
  const isSaved = opened !== undefined && sameMethod(method, opened.method)

  // What was stored although its answer was lost is the newest version all the same.
  const newest = opened?.version
  useEffect(() => {
    if (isSaved && newest !== undefined) goOnFrom(newest)
  }, [isSaved, newest])

  useEffect(() => {
    if (isSaved) letDraftGo(circle, id)
    else setKeeping(keepDraft(circle, id, { from, method }))
  }, [circle, id, from, method, isSaved])

  return {
    method,
    from,
    state: isSaved ? 'saved' : keeping,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: (to, field) => act({ type: 'change', to, field }),
    undo: () => act({ type: 'undo' }),
    redo: () => act({ type: 'redo' }),
    goOnFrom,
  }
}
