import type { MeetingView } from '@kring/shared/meeting/view'
import { PastBoard } from '../board/past-board.tsx'
import { historyTexts } from '../history/history-texts.ts'
import { LookBack } from '../history/look-back.tsx'
import { useTexts } from '../language/use-texts.ts'

export interface LookBackScreenProps {
  view: MeetingView
  onClose: () => void
}

/** Looking back, with the board that draws what was. */
export function LookBackScreen({ view, onClose }: LookBackScreenProps) {
  const texts = useTexts(historyTexts)
  return (
    <LookBack
      view={view}
      onClose={onClose}
      draw={(past, item) => <PastBoard past={past} item={item} state={view.state} texts={texts} />}
    />
  )
}
