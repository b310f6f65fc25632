import { isNoteKind, type Kind, STAMP_OF } from '@kring/shared/note/kind'
import { SquarePen } from 'lucide-react'
import { Mark } from '../ui/mark.tsx'

export interface KindStampProps {
  kind: Kind
  size: number
}

/** The stamp that a kind of note carries; what has a small form of its own, and is no note, a pen. */
export function KindStamp({ kind, size }: KindStampProps) {
  if (isNoteKind(kind)) return <Mark kind={STAMP_OF[kind]} size={size} />
  return <SquarePen className="form-stamp" size={size - 3} strokeWidth={1.75} aria-hidden />
}
