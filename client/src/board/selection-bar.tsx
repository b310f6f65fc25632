import {
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  Trash2,
  X,
} from 'lucide-react'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { useTexts } from '../language/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import type { Alignment } from './align.ts'
import { ARRANGE_TEXTS } from './arrange-texts.ts'
import { BOARD_TEXTS } from './board-texts.ts'
import type { Camera } from './camera.ts'
import { type Rect, touches } from './rect.ts'
import './selection-bar.css'

export interface SelectionBarProps {
  camera: Camera
  /** What is chosen lies in it. */
  around: Rect
  /** All notes: the bar lies where it covers none of their words. */
  rects: ReadonlyMap<string, Rect>
  count: number
  /** Whether there is more than one note to bring into line. */
  aligns: boolean
  /** How many of them who looks may take away. */
  removable: number
  asksRemoval: boolean
  onAlign: (how: Alignment) => void
  onAskRemoval: (ask: 'ask' | 'not') => void
  onRemove: () => void
  onClear: () => void
  /** Pixels taken by the prompt above and the composer below: the bar stays between them. */
  covered: { readonly top: number; readonly bottom: number }
}

const SIZE = 15
const STROKE = 1.75
const GAP = 14
const EDGE = 12

/** What can be done with what is chosen: a small bar above it. */
export function SelectionBar({
  camera,
  around,
  rects,
  count,
  aligns,
  removable,
  asksRemoval,
  onAlign,
  onAskRemoval,
  onRemove,
  onClear,
  covered: { top, bottom },
}: SelectionBarProps) {
  const texts = useTexts(ARRANGE_TEXTS)
  const { removeNo } = useTexts(BOARD_TEXTS)
  const bar = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    function place() {
      const element = bar.current
      const room = element?.parentElement
      if (!element || !room) return
      const { x, y, scale } = camera.look
      const size = { width: element.offsetWidth, height: element.offsetHeight }
      const middle = x + (around.x + around.width / 2) * scale - size.width / 2
      const across = Math.max(EDGE, Math.min(room.clientWidth - size.width - EDGE, middle))
      const above = y + around.y * scale - size.height - GAP
      const below = y + (around.y + around.height) * scale + GAP
      const lowest = room.clientHeight - bottom - size.height
      const isFree = (down: number) => {
        const at = camera.toBoard({ x: across, y: down })
        const bar = { ...at, width: size.width / scale, height: size.height / scale }
        return (
          down >= top && down <= lowest && ![...rects.values()].some((one) => touches(one, bar))
        )
      }
      // Above what is chosen, else below it; where other notes lie there, in the band beneath the prompt.
      const down = [above, below].find(isFree) ?? top - size.height
      element.style.transform = `translate(${Math.round(across)}px, ${Math.round(down)}px)`
    }
    place()
    return camera.subscribe(place)
  })

  const tool = (how: Alignment, label: string, key: string, icon: ReactNode) => (
    <IconButton label={label} aria-keyshortcuts={key} onClick={() => onAlign(how)}>
      {icon}
    </IconButton>
  )

  return (
    <div ref={bar} className="selection-bar" role="toolbar" aria-label={texts.chosen(count)}>
      {asksRemoval ? (
        <>
          <span className="num">{texts.removeAllAsk(removable)}</span>
          <Button size="small" onClick={onRemove} autoFocus>
            {texts.removeAll(removable)}
          </Button>
          <Button size="small" look="quiet" onClick={() => onAskRemoval('not')}>
            {removeNo}
          </Button>
        </>
      ) : (
        <>
          <span className="num">{texts.chosen(count)}</span>
          {aligns && (
            <>
              {tool(
                'left',
                texts.alignLeft,
                'A',
                <AlignStartVertical size={SIZE} strokeWidth={STROKE} aria-hidden />,
              )}
              {tool(
                'top',
                texts.alignTop,
                'T',
                <AlignStartHorizontal size={SIZE} strokeWidth={STROKE} aria-hidden />,
              )}
              {tool('ring', texts.alignRing, 'O', <AlongRing />)}
              {tool(
                'even',
                texts.alignEven,
                'E',
                <AlignHorizontalDistributeCenter size={SIZE} strokeWidth={STROKE} aria-hidden />,
              )}
            </>
          )}
          {removable > 0 && (
            <IconButton label={texts.removeAll(removable)} onClick={() => onAskRemoval('ask')}>
              <Trash2 size={SIZE} strokeWidth={STROKE} aria-hidden />
            </IconButton>
          )}
          <IconButton label={texts.chooseNone} onClick={onClear}>
            <X size={SIZE} strokeWidth={STROKE} aria-hidden />
          </IconButton>
        </>
      )}
    </div>
  )
}

/** Two sheets on a ring. */
function AlongRing() {
  return (
    <svg
      width={SIZE}
      height={SIZE}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      aria-hidden
    >
      <path d="M5 2a22 22 0 0 1 0 20" strokeWidth={2.4} />
      <rect x={11} y={3} width={10} height={6} rx={1.5} strokeWidth={2.4} />
      <rect x={12} y={14} width={10} height={6} rx={1.5} strokeWidth={2.4} />
    </svg>
  )
}
