import { QUESTION_KINDS } from '@kring/shared/note/kind'
import { Suspense } from 'react'
import { part } from '../part/part.ts'
import { LeftOut } from '../ui/left-out.tsx'
import type { CoachLineProps } from './coach-line.tsx'
import { useCoachOn } from './use-coach-on.ts'

/** The rules and their lists are as large as a screen: they come when the page is idle, or with the first words. */
const CoachLine = part(async () => (await import('./coach-line.tsx')).CoachLine)

/**
 * A private hint for who writes a question, beside the line they write on. It takes no word away,
 * holds nothing up, and nothing of it leaves the device.
 */
export function Coach(props: CoachLineProps) {
  const isOn = useCoachOn(props.view.state)
  const isQuestion = QUESTION_KINDS.some((kind) => kind === props.kind)
  if (!isOn || !isQuestion || props.text.trim() === '') return null
  return (
    <LeftOut>
      <Suspense>
        <CoachLine {...props} />
      </Suspense>
    </LeftOut>
  )
}
