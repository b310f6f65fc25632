import { readBoard } from '@kring/shared/board/read-board'
import { type Frame, frameOf, stillIn } from '@kring/shared/history/frame'
import { momentsIn } from '@kring/shared/history/moments'
import { sheetsOf } from '@kring/shared/history/past-sheets'
import type { Happened } from '@kring/shared/meeting/meeting-event'
import { MEETING_PREFIX } from './project-event.ts'
import { Replay } from './replay.ts'
import type { SnapshotFile } from './snapshot-file.ts'

/** Makes a snapshot of a document at its head. */
export async function makeSnapshot(file: SnapshotFile, document: string): Promise<void> {
  const made = file.reading(() => {
    const newest = file.newest(document)
    const head = file.head(document)
    if (newest?.seq === head || file.lastUpdate(document) <= (newest?.seq ?? 0)) return undefined
    const replay = new Replay(newest && file.snapshot(document, newest))
    replay.apply(file.updates(document, { after: newest?.seq ?? 0, to: head }))
    const snapshot = replay.snapshot(head)
    replay.destroy()
    return snapshot
  })
  if (made) await file.store(document, made, { standsAlone: 0 })
}

/**
 * [L12] Lets go of the updates of a document: a snapshot stands for them, and of each moment that is
 * over a frame stays. Events and owners stay. Done again, it goes on where it was broken off.
 */
export async function compact(file: SnapshotFile, document: string): Promise<'let-go' | 'nothing'> {
  if (file.lastUpdate(document) === 0) return 'nothing'
  const made = file.reading(() => {
    const base = file.standing(document)
    if (file.lastUpdate(document) <= (base?.seq ?? 0)) return undefined
    const head = file.head(document)
    const replay = new Replay(base && file.snapshot(document, base))
    const frames = new Map<number, Frame>()
    let at = base?.seq ?? 0
    for (const { item, to } of document.startsWith(MEETING_PREFIX)
      ? momentsOf(file, document)
      : []) {
      if (to === 'open' || to < at) continue
      replay.apply(file.updates(document, { after: at, to }))
      frames.set(to, frameOf(readBoard(replay.doc), sheetsOf(replay.doc, item)))
      at = to
    }
    replay.apply(file.updates(document, { after: at, to: head }))
    const today = readBoard(replay.doc)
    const snapshot = replay.snapshot(head)
    replay.destroy()
    const inWords = [...frames].map(([to, frame]) => {
      return [to, JSON.stringify(stillIn(frame, today))] as const
    })
    return { snapshot, frames: new Map(inWords) }
  })
  if (made) await file.store(document, made.snapshot, { standsAlone: 1, frames: made.frames })
  else await file.letGoOfPieces(document)
  await file.letGoOfUpdates(document)
  return 'let-go'
}

function momentsOf(file: SnapshotFile, document: string) {
  return momentsIn(
    file.events(document).map(({ seq, body }) => ({ seq, event: JSON.parse(body) as Happened })),
  )
}
