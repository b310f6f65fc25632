import type { PlacedNote } from '@kring/shared/board/read-board'
import { type RefObject, useState } from 'react'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { sayInstead } from './begin-with.ts'
import { Coach } from './coach.tsx'

export interface NoteCoachProps {
  readonly note: PlacedNote
  /** The editor that it is written in. */
  readonly field: RefObject<HTMLElement | null>
}

/** The same hint for who goes back into a note of their own, once its words are others. */
export function NoteCoach({ note, field }: NoteCoachProps) {
  const view = useSnapshot((snapshot) => snapshot.view)
  const [before] = useState(note.text)
  if (!view || note.text === before) return null
  return (
    <Coach
      view={view}
      text={note.text}
      kind={note.kind}
      author={note.by}
      field={field}
      onText={(words) => sayInstead(field.current, words)}
      writing="again"
      place="beneath"
    />
  )
}
