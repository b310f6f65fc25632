import type { MethodFault } from '@kring/shared/method/method-faults'
import { TriangleAlert } from 'lucide-react'
import type { Editing } from './editing.ts'
import './fault-notes.css'
import { shownFaults, wordsOf } from './fault-words.ts'

export interface FaultNotesProps {
  editing: Editing
  faults: readonly MethodFault[]
  id?: string
}

/** Which rules are broken here, and what to do about each. */
export function FaultNotes({ editing, faults, id }: FaultNotesProps) {
  const { method, reading } = editing
  const shown = shownFaults(faults, reading)
  if (shown.length === 0) return null
  return (
    <ul className="fault-notes" id={id}>
      {shown.map((fault) => {
        const { what, mend } = wordsOf(fault, method, reading)
        return (
          <li key={JSON.stringify(fault)}>
            <TriangleAlert size={16} strokeWidth={1.75} aria-hidden />
            <p>
              <b>{what}</b> {mend}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
