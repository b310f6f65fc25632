import type { MeetingView } from '@kring/shared/meeting/view'
import { PastBoard } from '../board/past-board.tsx'
import { historyTexts } from '../history/history-texts.ts'
import { LookBack } from '../history/look-back.tsx'
import { useTexts } from '../language/use-texts.ts'
import { Announcements } from './announcements.tsx'
import type { Width } from './use-width.ts'

export interface LookBackScreenProps {
  view: MeetingView
  width: Width
  onClose: () => void
}

/** Looking back, with the board that draws what was, and what is heard of the meeting meanwhile. */
export function LookBackScreen({ view, width, onClose }: LookBackScreenProps) {
  const texts = useTexts(historyTexts)
  return (
    <LookBack
      view={view}
      onClose={onClose}
      heard={<Announcements view={view} />}
      draw={(seen) => (
        <PastBoard
          {...seen}
          state={view.state}
          texts={texts}
          look={width === 'whole' ? 'rings' : 'list'}
        />
      )}
    />
  )
}
