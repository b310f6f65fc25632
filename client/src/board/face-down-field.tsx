import type { PlacedNote } from '@kring/shared/board/read-board'
import { useRef, useState } from 'react'
import { Coach } from '../coach/coach.tsx'
import { useTexts } from '../language/use-texts.ts'
import type { BoardActs } from '../sync/meeting-session.ts'
import { BOARD_TEXTS } from './board-texts.ts'
import type { TurnBoard } from './use-turn-board.ts'

export interface FaceDownFieldProps {
  board: {
    readonly view: TurnBoard['view']
    readonly session: { readonly acts: Pick<BoardActs, 'changeFaceDown'> }
  }
  note: PlacedNote
}

/** What lies face down is changed where it stands, and kept when it is left. */
export function FaceDownField({ board, note }: FaceDownFieldProps) {
  const texts = useTexts(BOARD_TEXTS)
  // What was typed and is not kept yet. Without it the note is shown, also as it changes elsewhere.
  const [typed, setTyped] = useState<string>()
  const [hasWritten, setHasWritten] = useState(false)
  const text = typed ?? note.text
  function write(words: string) {
    setTyped(words)
    setHasWritten(true)
  }
  function keep() {
    const changed = text.trim()
    if (changed !== '' && changed !== note.text) {
      board.session.acts.changeFaceDown(note.id, changed)
    }
    setTyped(undefined)
  }
  const field = useRef<HTMLTextAreaElement>(null)
  return (
    <>
      <textarea
        ref={field}
        className="people"
        aria-label={texts.change}
        value={text}
        rows={Math.min(6, Math.ceil(text.length / 40) + text.split('\n').length - 1) || 1}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={keep}
      />
      {hasWritten && (
        <Coach
          view={board.view}
          text={text}
          kind={note.kind}
          author={note.by}
          field={field}
          onText={write}
          writing="again"
          place="phone"
        />
      )}
    </>
  )
}
