import { Mark } from '../ui/mark.tsx'
import type { Stamp } from '../ui/stamp.ts'
import './ghost.css'

/** A note that somebody writes just now: its place and its kind, no words yet. */
export function Ghost({ kind, words }: { kind: Stamp; words: string }) {
  return (
    <div className="ghost" data-kind={kind}>
      <Mark kind={kind} size={20} state="waiting" className="bead" />
      {words}
      <span className="dots" aria-hidden>
        <i />
        <i />
        <i />
      </span>
    </div>
  )
}
