import type { ReactNode } from 'react'
import './stage-pile.css'

export interface StagePileProps {
  /** How many lie face down: none, and the pile is a place for the first. */
  readonly count: number
  readonly words: string
  readonly under: ReactNode
  readonly beside: 'problem' | 'nothing'
}

/** What all keep face down until it is turned over at once: how much there is, and not a word of it. */
export function StagePile({ count, words, under, beside }: StagePileProps) {
  return (
    <div className="stage-pile" data-beside={beside}>
      <span className="stack" data-empty={count === 0} aria-hidden>
        <i />
        <i />
        <i />
      </span>
      <p className="count">{words}</p>
      <p>{under}</p>
    </div>
  )
}
