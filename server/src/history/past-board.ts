import type { PastBoard } from '@kring/shared/api/history-api'
import { readBoard } from '@kring/shared/board/read-board'
import { boardIn, type Frame, seenToday } from '@kring/shared/history/frame'
import { type Moment, momentAt, momentsIn } from '@kring/shared/history/moments'
import { NO_SHEETS, sheetsOf } from '@kring/shared/history/past-sheets'
import type { Happened } from '@kring/shared/meeting/meeting-event'
import { Replay } from '../storage/replay.ts'
import type { SnapshotFile } from '../storage/snapshot-file.ts'

const NOTHING: PastBoard['board'] = { notes: [], links: [], strokes: [] }

/** The board of a meeting as it was at a place in its log; undefined where there is no such place. */
export function pastBoard(
  file: SnapshotFile,
  document: string,
  seq: number,
): PastBoard | undefined {
  return file.reading(() => {
    const head = file.head(document)
    if (seq < 1 || seq > head) return undefined
    const events = file.events(document)
    const moments = momentsIn(
      events.map(({ seq: at, body }) => ({ seq: at, event: JSON.parse(body) as Happened })),
    )
    const moment = momentAt(moments, seq)
    const known = nearestKnown(file, document, { seq, moment })
    const place = { item: moment?.item ?? null, phase: moment?.phase ?? null }
    switch (known.type) {
      case 'nothing':
        return { seq, exact: true, ...place, board: NOTHING, sheets: NO_SHEETS }
      case 'replay':
        return {
          seq: known.seq,
          exact: true,
          ...place,
          ...replayed(file, document, { ...known, head, moment }),
        }
      case 'frame':
        return {
          seq: known.seq,
          exact: false,
          ...place,
          ...framed(file, document, { ...known, head, moment }),
        }
    }
  })
}

type Known =
  | { readonly type: 'replay'; readonly seq: number }
  | { readonly type: 'frame'; readonly seq: number; readonly frame: Frame }
  | { readonly type: 'nothing' }

/**
 * What is known of the board at a place. While the updates are there, all of it. After that, how its
 * moment ended, or how it stood when they were let go; between two moments, how the last one ended.
 */
function nearestKnown(
  file: SnapshotFile,
  document: string,
  { seq, moment }: { readonly seq: number; readonly moment: Moment | undefined },
): Known {
  const gone = file.standing(document)?.seq ?? 0
  if (seq >= gone) return { type: 'replay', seq }
  const frames = file.frames(document)
  const found = moment
    ? frames.find((one) => one.seq >= seq && (moment.to === 'open' || one.seq <= moment.to))
    : frames.findLast((one) => one.seq < seq)
  if (found) return { type: 'frame', seq: found.seq, frame: JSON.parse(found.body) as Frame }
  return moment ? { type: 'replay', seq: gone } : { type: 'nothing' }
}

interface At {
  readonly seq: number
  readonly head: number
  readonly moment: Moment | undefined
}

type Seen = Pick<PastBoard, 'board' | 'sheets'>

function replayed(file: SnapshotFile, document: string, { seq, head, moment }: At): Seen {
  const newest = file.newest(document)
  const from = newest && newest.seq <= seq ? newest : file.standing(document)
  const replay = new Replay(from && file.snapshot(document, from))
  replay.apply(file.updates(document, { after: from?.seq ?? 0, to: seq }))
  const then = readBoard(replay.doc)
  const sheets = moment ? sheetsOf(replay.doc, moment.item) : NO_SHEETS
  replay.apply(file.updates(document, { after: seq, to: head }))
  const today = readBoard(replay.doc)
  replay.destroy()
  return { board: seenToday(then, today), sheets }
}

function framed(
  file: SnapshotFile,
  document: string,
  { frame, head, moment }: At & { readonly frame: Frame },
): Seen {
  const newest = file.newest(document)
  const replay = new Replay(newest && file.snapshot(document, newest))
  replay.apply(file.updates(document, { after: newest?.seq ?? 0, to: head }))
  const today = readBoard(replay.doc)
  const now = moment ? sheetsOf(replay.doc, moment.item) : NO_SHEETS
  replay.destroy()
  const sheets = { ...NO_SHEETS }
  for (const sheet of frame.sheets) sheets[sheet] = now[sheet]
  return { board: boardIn(frame, today), sheets }
}
