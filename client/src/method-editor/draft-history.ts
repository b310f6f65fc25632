import type { OwnMethod } from '@kring/shared/method/own-method'

/** A method while it is written, with the way back and the way forth. */
export interface DraftHistory {
  readonly past: readonly OwnMethod[]
  readonly method: OwnMethod
  readonly future: readonly OwnMethod[]
  /** The field that was written in last: what is typed there without a pause elsewhere is one step. */
  readonly field: string | undefined
}

export type DraftAct =
  | { readonly type: 'change'; readonly to: OwnMethod; readonly field?: string | undefined }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }

/** As far back as anyone goes step by step; further back there are versions. */
const STEPS_KEPT = 200

export function startHistory(method: OwnMethod): DraftHistory {
  return { past: [], method, future: [], field: undefined }
}

export function withAct(history: DraftHistory, act: DraftAct): DraftHistory {
  const { past, method, future } = history
  switch (act.type) {
    case 'change': {
      if (act.to === method) return history
      const goesOn = act.field !== undefined && act.field === history.field
      return {
        past: goesOn ? past : [...past, method].slice(-STEPS_KEPT),
        method: act.to,
        future: [],
        field: act.field,
      }
    }
    case 'undo': {
      const before = past.at(-1)
      if (!before) return history
      return {
        past: past.slice(0, -1),
        method: before,
        future: [method, ...future],
        field: undefined,
      }
    }
    case 'redo': {
      const [after, ...rest] = future
      if (!after) return history
      return { past: [...past, method], method: after, future: rest, field: undefined }
    }
  }
}
