import type { MemberId } from '@kring/shared/lib/id'
import type { MeetingView } from '@kring/shared/meeting/view'
import type { Phase } from '@kring/shared/method/method'
import type { NoteKind } from '@kring/shared/note/kind'
import type { Hint } from '@kring/shared/question/hint'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useLanguage } from '../language/use-texts.ts'
import { useMeeting } from '../sync/use-meeting.tsx'
import { askedIn } from './asked-in.ts'
import { isKnown, rememberSeen } from './coach-memory.ts'
import { HintPanel } from './hint-panel.tsx'
import type { Screen } from './own-coach.ts'
import { useCoachOn } from './use-coach-on.ts'
import { useCoachWords } from './use-coach-words.ts'
import { useHint } from './use-hint.ts'

export interface CoachLineProps {
  readonly view: MeetingView
  readonly text: string
  readonly kind: NoteKind
  /** Whose words are written; undefined while nobody is chosen. */
  readonly author: MemberId | undefined
  /** Where they are written. The focus is never taken from it, only given back after a press. */
  readonly field: RefObject<HTMLElement | null>
  readonly onText: (text: string) => void
  /** `again`: the note is there already, and its author has gone back into it. */
  readonly writing: 'new' | 'again'
  /** Above the line of the board, in the card of the phone, or beneath the note itself. */
  readonly place: 'board' | 'phone' | 'beneath'
  readonly screen: Screen
}

/** Stands as long as there are words: a hint that was put away stays away until they are gone. */
export function CoachLine(props: CoachLineProps) {
  const { view, kind, screen, author = view.you } = props
  const isOn = useCoachOn(view.state, screen)
  const phase = askedIn(view.state, kind, author)
  return isOn && phase ? <Line {...props} phase={phase} /> : null
}

function Line({ phase, ...props }: CoachLineProps & { readonly phase: Phase }) {
  const { view, text, kind, author, writing } = props
  const { meeting } = useMeeting()
  const among = useLanguage()
  const [putAway, setPutAway] = useState<'no' | 'yes'>('no')
  const heard = useHint(text, { kind, phase, among })
  const hint = putAway === 'no' ? heard?.hint : undefined
  const length = useLength(meeting, hint)
  const words = useCoachWords({ view, hint, phase, author, writing, length })
  return (
    <>
      <SaidOnceEach hint={hint} words={words} />
      {heard && hint !== undefined && (
        <HintPanel
          {...props}
          key={hint}
          heard={heard}
          words={words}
          phase={phase}
          onPutAway={() => setPutAway('yes')}
        />
      )}
    </>
  )
}

/** Whole for the first times in a meeting, short for who knows it. Once in a text counts once. */
function useLength(meeting: string, hint: Hint | undefined): 'whole' | 'short' {
  const counted = useRef(new Set<Hint>())
  useEffect(() => {
    if (hint === undefined || counted.current.has(hint)) return
    counted.current.add(hint)
    rememberSeen(meeting, hint)
  }, [meeting, hint])
  // While it shows it does not change, although it has just been counted.
  return useMemo(
    () => (hint !== undefined && isKnown(meeting, hint) ? 'short' : 'whole'),
    [meeting, hint],
  )
}

/** Said politely when a hint comes, and not again while a clock in it shifts. */
function SaidOnceEach({
  hint,
  words,
}: {
  readonly hint: Hint | undefined
  readonly words: string
}) {
  const [said, setSaid] = useState({ hint, words })
  if (said.hint !== hint) setSaid({ hint, words })
  return (
    <span className="sr" role="status">
      {said.words}
    </span>
  )
}
