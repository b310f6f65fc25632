import { Maximize, Minus, Plus } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useTexts } from '../language/use-texts.ts'
import { IconButton } from '../ui/button.tsx'
import { BOARD_TEXTS } from './board-texts.ts'
import type { Camera } from './camera.ts'

export interface ZoomButtonsProps {
  camera: Camera
  onZoom: (factor: number) => void
  onAll: () => void
}

/** Every pinch has a button. */
export function ZoomButtons({ camera, onZoom, onAll }: ZoomButtonsProps) {
  const texts = useTexts(BOARD_TEXTS)
  const percent = useSyncExternalStore(camera.subscribe, camera.percent)
  return (
    <div className="zoom">
      <IconButton label={texts.zoomIn} onClick={() => onZoom(1.25)}>
        <Plus size={16} strokeWidth={1.75} aria-hidden />
      </IconButton>
      <span className="num">{percent}%</span>
      <IconButton label={texts.zoomOut} onClick={() => onZoom(0.8)}>
        <Minus size={16} strokeWidth={1.75} aria-hidden />
      </IconButton>
      <IconButton label={texts.fit} onClick={onAll}>
        <Maximize size={15} strokeWidth={1.75} aria-hidden />
      </IconButton>
    </div>
  )
}
