import type { Link, Place, Stroke } from '@kring/shared/board/board-doc'
import type { MemberId } from '@kring/shared/lib/id'
import { memo } from 'react'
import { isReplyLink } from '../reply/reply-links.ts'
import { linkPath } from './link-path.ts'
import './mark-layer.css'
import type { Rect } from './rect.ts'
import { strokePath } from './stroke-path.ts'

interface InkProps {
  stroke: Stroke
  mine: boolean
  /** What it is called where it can be chosen. */
  label: string | undefined
  isChosen: boolean
  /** One of the lines is where Tab leads. */
  isStop: boolean
  /** How far it is from where it lies, while it is in the hand. */
  x: number
  y: number
}

const Ink = memo(function Ink({ stroke, mine, label, isChosen, isStop, x, y }: InkProps) {
  return (
    <path
      className="ink"
      d={strokePath(stroke.points)}
      data-stroke={mine ? stroke.id : undefined}
      {...(x === 0 && y === 0 ? {} : { transform: `translate(${x} ${y})` })}
      {...(label === undefined
        ? {}
        : {
            'data-drawn': stroke.id,
            role: 'button',
            'aria-label': label,
            'aria-pressed': isChosen,
            tabIndex: isStop ? 0 : -1,
          })}
    />
  )
})

/** What is done with lines where they can be chosen and moved. */
export interface LineChoice {
  readonly isChosen: (stroke: string) => boolean
  readonly labelOf: (stroke: Stroke) => string
  readonly held: { readonly strokes: ReadonlyMap<string, Stroke>; readonly by: Place } | undefined
}

export interface MarkLayerProps {
  strokes: readonly Stroke[]
  links: readonly Link[]
  /** Where each note lies just now. */
  rects: ReadonlyMap<string, Rect>
  you: MemberId
  leads: boolean
  arranges: boolean
  label: string
  /** What a press on an own link says it does. */
  removeLabel: string
  onRemoveLink: (link: Link['id']) => void
  choice?: LineChoice | undefined
}

/** Lines between notes and lines drawn by hand: they lie beneath the notes. */
export function MarkLayer({
  strokes,
  links,
  rects,
  you,
  leads,
  arranges,
  label,
  removeLabel,
  onRemoveLink,
  choice,
}: MarkLayerProps) {
  const held = choice?.held
  return (
    <svg className="marks" width={1} height={1} aria-label={label}>
      {strokes.map((stroke, place) => {
        // Dropped and read anew, a line lies where it was put: it is not shifted twice.
        const isHeld = held?.strokes.get(stroke.id) === stroke
        return (
          <Ink
            key={stroke.id}
            stroke={stroke}
            mine={stroke.by === you || leads}
            label={choice?.labelOf(stroke)}
            isChosen={choice?.isChosen(stroke.id) ?? false}
            isStop={place === 0}
            x={isHeld ? held.by.x : 0}
            y={isHeld ? held.by.y : 0}
          />
        )
      })}
      {links.map((link) => {
        const from = rects.get(link.from)
        const to = rects.get(link.to)
        if (!from || !to) return null
        const mine = arranges && !isReplyLink(link) && (link.by === you || leads)
        return (
          <LinkLine
            key={link.id}
            id={link.id}
            path={linkPath(from, to)}
            removeLabel={mine ? removeLabel : undefined}
            onRemove={onRemoveLink}
          />
        )
      })}
    </svg>
  )
}

interface LinkLineProps {
  id: string
  path: string
  /** Undefined where it is not the reader's to take away. */
  removeLabel: string | undefined
  onRemove: (link: string) => void
}

const LinkLine = memo(function LinkLine({ id, path, removeLabel, onRemove }: LinkLineProps) {
  return (
    <g className="link">
      <path className="line" d={path} />
      {removeLabel !== undefined && (
        // biome-ignore lint/a11y/useSemanticElements: a path is no button element
        <path
          className="hit"
          d={path}
          role="button"
          tabIndex={0}
          aria-label={removeLabel}
          onClick={() => onRemove(id)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === 'Delete') onRemove(id)
          }}
        >
          <title>{removeLabel}</title>
        </path>
      )}
    </g>
  )
})
