import { CircleDot } from 'lucide-react'
import type { ComponentPropsWithRef, ReactNode } from 'react'
import { Mark } from './mark.tsx'
import './note-card.css'
import type { Stamp } from './stamp.ts'

/**
 * Where a note is in its life.
 *
 * - `rest`: it is with everyone
 * - `saving`, `offline`: it is only on this device so far
 * - `held`: someone here drags it
 * - `editing`: another writes in it; `editor` names them
 * - `earlier`: said in a phase that has passed
 */
export type NoteLife = 'rest' | 'saving' | 'offline' | 'held' | 'editing' | 'earlier'

export interface NoteCardProps extends ComponentPropsWithRef<'article'> {
  kind: Stamp
  /** The kind as a word. A screen reader hears kind, words, name, marks, in this order. */
  kindLabel: string
  life?: NoteLife | undefined
  /** Under the words: the name, or 'Saving', or 'Kept on this device'. */
  by?: ReactNode
  /** 'stays with Marit', when the case-giver keeps it. */
  stays?: string | undefined
  /** Who writes in it now, in the small tag. */
  editor?: string | undefined
  /** 'Everyone looks here', while all are shown this note. */
  lit?: string | undefined
  /** Below it all: what may be said of the note where it lies. */
  foot?: ReactNode
  /** At most three icon buttons; shown on hover, and while the focus is inside. */
  tools?: ReactNode
  /** Where the stamp sits: on the edge as a bead, or inside with its word. */
  stamp?: 'bead' | 'none' | undefined
}

/** One note: a sheet with the corners of its kind. The words are the children. */
export function NoteCard({
  kind,
  kindLabel,
  life = 'rest',
  by,
  stays,
  editor,
  lit,
  foot,
  tools,
  stamp = 'bead',
  className,
  children,
  ...rest
}: NoteCardProps) {
  const waiting = life === 'saving' || life === 'offline'
  return (
    <article
      {...rest}
      className={[
        'note',
        stays === undefined ? '' : 'stays-marked',
        lit === undefined ? '' : 'is-lit',
        className,
      ]
        .filter(Boolean)
        .join(' ')}
      data-kind={kind}
      data-life={life}
      data-stamp={stamp}
      {...(waiting ? { 'aria-busy': true } : {})}
    >
      {stamp === 'bead' && (
        <Mark kind={kind} size={20} state={waiting ? 'waiting' : 'filled'} className="bead" />
      )}
      <span className="sr">{kindLabel}: </span>
      <div className="say">{children}</div>
      {(by !== undefined || stays !== undefined) && (
        <footer className="by">
          {by}
          {stays !== undefined && (
            <span className="stays">
              <CircleDot size={13} strokeWidth={2} aria-hidden />
              {stays}
            </span>
          )}
        </footer>
      )}
      {foot}
      {editor !== undefined && <span className="tag">{editor}</span>}
      {lit !== undefined && <span className="tag lit-tag">{lit}</span>}
      {tools !== undefined && <div className="tools">{tools}</div>}
    </article>
  )
}

export interface FaceDownProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  /** 'Your question, face down', '3 questions, face down', 'Your idea, kept face down'. */
  title: ReactNode
  /** How many lie on the pile; more than one shows the sheets beneath. */
  count?: number | undefined
}

/** A note nobody else can read yet: written before the reveal, or come too early. */
export function FaceDown({ title, count = 1, className, children, ...rest }: FaceDownProps) {
  return (
    <div
      {...rest}
      className={['face-down', className].filter(Boolean).join(' ')}
      data-pile={Math.min(count, 3)}
    >
      <b>{title}</b>
      {children !== undefined && <span>{children}</span>}
    </div>
  )
}

/** A place where a note will stand: one line that says how to begin. */
export function EmptyNote({ className, children, ...rest }: ComponentPropsWithRef<'div'>) {
  return (
    <div {...rest} className={['empty-note', className].filter(Boolean).join(' ')}>
      {children}
    </div>
  )
}
