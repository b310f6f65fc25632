import { useSyncExternalStore } from 'react'
import { type StageSize, stageSize } from './stage-size.ts'

let last: StageSize | undefined
let measured = ''

/** The same object as long as the window keeps its size. */
function current(): StageSize {
  const now = `${innerWidth}x${innerHeight}`
  if (last === undefined || now !== measured) {
    last = stageSize(innerWidth, innerHeight)
    measured = now
  }
  return last
}

function subscribe(listener: () => void): () => void {
  addEventListener('resize', listener)
  return () => removeEventListener('resize', listener)
}

export function useViewport(): StageSize {
  return useSyncExternalStore(subscribe, current)
}
