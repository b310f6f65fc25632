import { useLayoutEffect, useState } from 'react'
import type { Camera } from './camera.ts'
import { CardWatch } from './card-watch.ts'
import { ALL_AS_CARDS } from './in-view.ts'

/** Of a large board, the notes near the view: those are cards, the others shapes. */
export function useNear(
  camera: Camera,
  count: number,
): { readonly isMany: boolean; readonly near: ReadonlySet<string>; readonly watch: CardWatch } {
  const isMany = count > ALL_AS_CARDS
  const [watch] = useState(() => new CardWatch(camera))
  const [near, setNear] = useState<ReadonlySet<string>>(new Set())
  useLayoutEffect(() => (isMany ? watch.watch(setNear) : undefined), [watch, isMany])
  return { isMany, near, watch }
}
