import type { Stroke } from '@kring/shared/board/board-doc'
import { frameOfSketch, strokePath } from '@kring/shared/record/record-sketch'
import { Fragment, useMemo, useState } from 'react'
import { listOf } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'
import { nameOf } from '../turn/turn-words.ts'
import { Button } from '../ui/button.tsx'
import { textViewTexts } from './text-view-texts.ts'
import type { TextBoard } from './use-text-board.ts'

const MOST = { width: 480, height: 300 } as const

/** What was drawn on the board, as one picture with the names of who drew it. */
export function TextDrawings({ board }: { readonly board: TextBoard }) {
  const texts = useTexts(textViewTexts)
  const language = useLanguage()
  const { state, turn } = board
  const all = useSnapshot((snapshot) => snapshot.board.strokes)
  const strokes = useMemo(() => all.filter((one) => one.turn === turn.id), [all, turn.id])
  const frame = useMemo(
    () =>
      frameOfSketch(
        strokes.map(({ points }) => points),
        MOST,
      ),
    [strokes],
  )
  if (!frame) return null
  const names = [...new Set(strokes.map(({ by }) => nameOf(state, by)))]
  const caption = texts.drawnBy(listOf(names, language), strokes.length)
  return (
    <section className="text-drawings" aria-labelledby="text-drawings">
      <h3 id="text-drawings" tabIndex={-1}>
        {texts.drawing}
      </h3>
      <figure>
        <svg
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          width={frame.width}
          height={frame.height}
          aria-hidden
        >
          {strokes.map((stroke) => (
            <path key={stroke.id} d={strokePath(stroke.points, frame)} />
          ))}
        </svg>
        <figcaption>{caption}</figcaption>
      </figure>
      {board.arranges && <OwnLines strokes={strokes.filter(({ by }) => by === board.you)} />}
    </section>
  )
}

/** The eraser in words: one's last line, or all of one's own. */
function OwnLines({ strokes }: { readonly strokes: readonly Stroke[] }) {
  const texts = useTexts(textViewTexts)
  const { acts } = useMeeting()
  const [asks, setAsks] = useState(false)
  const last = strokes.at(-1)
  if (!last) return null
  return (
    <div className="text-acts">
      {asks ? (
        <Fragment key="asks">
          <span>{texts.allLinesAsk(strokes.length)}</span>
          <Button
            size="small"
            look="solid"
            autoFocus
            onClick={() => {
              for (const { id } of strokes) acts.removeStroke(id)
              setAsks(false)
            }}
          >
            {texts.remove}
          </Button>
          <Button size="small" look="quiet" onClick={() => setAsks(false)}>
            {texts.removeNo}
          </Button>
        </Fragment>
      ) : (
        <>
          {strokes.length > 1 && (
            <Button size="small" onClick={() => acts.removeStroke(last.id)}>
              {texts.lastLine}
            </Button>
          )}
          <Button size="small" onClick={() => setAsks(true)}>
            {texts.allLines(strokes.length)}
          </Button>
        </>
      )}
    </div>
  )
}
