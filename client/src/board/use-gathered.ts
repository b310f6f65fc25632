import type { Gathering } from '@kring/shared/meeting/meeting-state'
import { useEffect, useRef, useState } from 'react'
import { type Camera, type Look, lookAtRect, type Room } from './camera.ts'
import type { TurnBoard } from './use-turn-board.ts'

const NEAR_MS = 420
const FAR_MS = 700

/** The last call to look at one part of this board; none from before who looks came. */
export function useNewGathering({ state, turn }: TurnBoard): Gathering | undefined {
  const gathered = state.gathered?.item === turn.id ? state.gathered : undefined
  const [known, setKnown] = useState(gathered?.at)
  const [left, setLeft] = useState(gathered?.at)
  if (gathered?.at !== known) {
    setKnown(gathered?.at)
    setLeft(undefined)
  }
  return gathered && gathered.at !== left ? gathered : undefined
}

export interface GatheredOptions {
  readonly board: TurnBoard
  readonly camera: Camera
  readonly room: () => Room
}

export interface Gathered {
  /** Whether somebody else brought the reader where they look. */
  readonly isBrought: boolean
  readonly goBack: () => void
  readonly stay: () => void
}

/**
 * Brings the reader where who leads wants all to look, once for each call, and remembers where they
 * looked before. It is over when they move the board themselves.
 */
export function useGathered({ board, camera, room }: GatheredOptions): Gathered {
  const gathering = useNewGathering(board)
  const [before, setBefore] = useState<{ readonly look: Look; readonly target: Look }>()
  const latest = useRef(room)
  latest.current = room
  const at = gathering?.at

  // biome-ignore lint/correctness/useExhaustiveDependencies: each call is known by its moment
  useEffect(() => {
    if (!gathering) return setBefore(undefined)
    const target = lookAtRect(gathering, latest.current())
    const look = camera.look
    if (isSame(look, target)) return
    setBefore({ look, target })
    camera.glide(target, glideMs(look, target, latest.current()))
  }, [camera, at])

  useEffect(() => {
    if (!before) return
    let wasThere = false
    return camera.subscribe(() => {
      const isThere = isSame(camera.look, before.target)
      if (wasThere && !isThere) setBefore(undefined)
      wasThere ||= isThere
    })
  }, [camera, before])

  return {
    isBrought: before !== undefined && !board.leads,
    goBack() {
      if (before) camera.glide(before.look, glideMs(camera.look, before.look, latest.current()))
      setBefore(undefined)
    },
    stay: () => setBefore(undefined),
  }
}

/** At once where motion is not wanted; longer where most of what was seen goes. */
export function glideMs(from: Look, to: Look, room: Room): number {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return 0
  const far =
    Math.abs(to.x - from.x) > room.width / 2 ||
    Math.abs(to.y - from.y) > room.height / 2 ||
    Math.abs(Math.log(to.scale / from.scale)) > 0.4
  return far ? FAR_MS : NEAR_MS
}

function isSame(one: Look, other: Look): boolean {
  return (
    Math.abs(one.x - other.x) < 1 &&
    Math.abs(one.y - other.y) < 1 &&
    Math.abs(one.scale - other.scale) < 0.001
  )
}
