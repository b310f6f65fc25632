import { NOTE_LENGTH } from '@kring/shared/board/note-text'
import { isQuestion } from '@kring/shared/note/kind'
import { Suspense } from 'react'
import { useOneScreen } from '../one-screen/one-screen.ts'
import { part } from '../part/part.ts'
import { LeftOut } from '../ui/left-out.tsx'
import type { CoachLineProps } from './coach-line.tsx'

/** The rules and their lists are as large as a screen: they come when the page is idle, or with the first words. */
const CoachLine = part(async () => (await import('./coach-line.tsx')).CoachLine)

/**
 * A private hint for who writes a question, beside the line they write on. It takes no word away,
 * holds nothing up, and nothing of it leaves the device.
 */
export function Coach(props: Omit<CoachLineProps, 'screen'>) {
  const { isOn } = useOneScreen(props.view.meeting)
  // What is too long for a note is told so already.
  if (!isQuestion(props.kind) || props.text.length > NOTE_LENGTH || props.text.trim() === '')
    return null
  return (
    <LeftOut>
      <Suspense>
        <CoachLine {...props} screen={isOn ? 'shared' : 'own'} />
      </Suspense>
    </LeftOut>
  )
}
