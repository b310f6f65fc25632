import { Eraser, EyeOff, PencilLine, Spline } from 'lucide-react'
import { useTexts } from '../language/use-texts.ts'
import { IconButton } from '../ui/button.tsx'
import { type BoardMode, LOOK } from './board-mode.ts'
import { BOARD_TEXTS } from './board-texts.ts'

export interface ComposerToolsProps {
  mode: BoardMode
  onMode: (mode: BoardMode) => void
  /** Whether who looks may draw and join. */
  arranges: boolean
  /** How many words of mine wait face down or in the tray. */
  waiting: number
  isWaitingOpen: boolean
  onWaiting: () => void
}

/** Beside the kinds: what waits face down, and the pen, the rubber and the line between two notes. */
export function ComposerTools({
  mode,
  onMode,
  arranges,
  waiting,
  isWaitingOpen,
  onWaiting,
}: ComposerToolsProps) {
  const texts = useTexts(BOARD_TEXTS)
  return (
    <span className="composer-tools">
      {waiting > 0 && (
        <button
          type="button"
          className="waiting-button"
          aria-label={texts.waitsCount(waiting)}
          title={texts.waitsCount(waiting)}
          aria-expanded={isWaitingOpen}
          onClick={onWaiting}
        >
          <EyeOff size={15} strokeWidth={1.75} aria-hidden />
          <span className="num">{waiting}</span>
        </button>
      )}
      {arranges && (
        <>
          <IconButton
            label={texts.draw}
            aria-pressed={mode.type === 'draw'}
            onClick={() => onMode(mode.type === 'draw' ? LOOK : { type: 'draw' })}
          >
            <PencilLine size={17} strokeWidth={1.75} aria-hidden />
          </IconButton>
          {(mode.type === 'draw' || mode.type === 'erase') && (
            <IconButton
              label={texts.erase}
              aria-pressed={mode.type === 'erase'}
              onClick={() => onMode(mode.type === 'erase' ? LOOK : { type: 'erase' })}
            >
              <Eraser size={17} strokeWidth={1.75} aria-hidden />
            </IconButton>
          )}
          <IconButton
            label={texts.linkTwo}
            aria-pressed={mode.type === 'link'}
            onClick={() => onMode(mode.type === 'link' ? LOOK : { type: 'link', from: null })}
          >
            <Spline size={17} strokeWidth={1.75} aria-hidden />
          </IconButton>
        </>
      )}
    </span>
  )
}
