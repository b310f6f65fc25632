import type { Link, Stroke } from '@kring/shared/board/board-doc'
import type { MemberId } from '@kring/shared/lib/id'
import { getStroke } from 'perfect-freehand'
import { memo } from 'react'
import './mark-layer.css'
import { linkPath, type Rect } from './ring-geometry.ts'

/** A drawn line as the outline of its ink. */
export function strokePath(points: readonly number[]): string {
  const triples: [number, number, number][] = []
  for (let at = 0; at + 2 < points.length; at += 3) {
    triples.push([points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] ?? 0.5])
  }
  const outline = getStroke(triples, {
    size: 3.2,
    thinning: 0.45,
    smoothing: 0.6,
    streamline: 0.4,
    simulatePressure: triples.every(([, , pressure]) => pressure === 0.5),
  })
  const [first] = outline
  if (!first) return ''
  const fixed = (value: number) => value.toFixed(1)
  const curves = outline.map(([x = 0, y = 0], place) => {
    const [nextX = 0, nextY = 0] = outline[(place + 1) % outline.length] ?? first
    return `Q${fixed(x)} ${fixed(y)} ${fixed((x + nextX) / 2)} ${fixed((y + nextY) / 2)}`
  })
  return `M${fixed(first[0])} ${fixed(first[1])}${curves.join('')}Z`
}

const Ink = memo(function Ink({ stroke, mine }: { stroke: Stroke; mine: boolean }) {
  return (
    <path
      className="ink"
      d={strokePath(stroke.points)}
      data-stroke={mine ? stroke.id : undefined}
    />
  )
})

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
}: MarkLayerProps) {
  return (
    <svg className="marks" width={1} height={1} aria-label={label}>
      {strokes.map((stroke) => (
        <Ink key={stroke.id} stroke={stroke} mine={stroke.by === you || leads} />
      ))}
      {links.map((link) => {
        const from = rects.get(link.from)
        const to = rects.get(link.to)
        if (!from || !to) return null
        const path = linkPath(from, to)
        const mine = arranges && (link.by === you || leads)
        return (
          <g key={link.id} className="link">
            <path className="line" d={path} />
            {mine && (
              // biome-ignore lint/a11y/useSemanticElements: a path is no button element
              <path
                className="hit"
                d={path}
                role="button"
                tabIndex={0}
                aria-label={removeLabel}
                onClick={() => onRemoveLink(link.id)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' || event.key === 'Delete') onRemoveLink(link.id)
                }}
              >
                <title>{removeLabel}</title>
              </path>
            )}
          </g>
        )
      })}
    </svg>
  )
}
