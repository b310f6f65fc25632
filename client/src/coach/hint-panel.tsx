import type { Phase } from '@kring/shared/method/method'
import type { NoteKind } from '@kring/shared/note/kind'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useMeeting } from '../sync/use-meeting.tsx'
import { CoachHint } from '../ui/coach-hint.tsx'
import { OnlyYou } from '../ui/dusk.tsx'
import { useToast } from '../ui/toast.tsx'
import { ideasOpenLater } from './asked-in.ts'
import { BEGINNINGS, beginWith } from './begin-with.ts'
import type { CoachLineProps } from './coach-line.tsx'
import './coach-line.css'
import { beQuiet } from './coach-memory.ts'
import { coachTexts } from './coach-texts.ts'
import type { Heard } from './hint-for.ts'
import { HintOffers, type Offer } from './hint-offers.tsx'
import { quotedWords } from './quoted-words.ts'
import { splitQuestions } from './split-questions.ts'
import { isOwn } from './use-coach-words.ts'
import { useHintKeys } from './use-hint-keys.ts'

export interface HintPanelProps extends CoachLineProps {
  readonly heard: Heard
  readonly words: string
  readonly phase: Phase
  readonly onPutAway: () => void
}

/** A hint, what one press would do about it, and two ways to be rid of it. */
export function HintPanel(props: HintPanelProps) {
  const { text, kind, field, place, screen, heard, words, phase, writing, onPutAway } = props
  const texts = useTexts(coachTexts)
  const among = useLanguage()
  const { meeting } = useMeeting()
  const say = useToast()
  const offers = useOffers(props)

  function labelOf([offer]: readonly Offer[]): string | undefined {
    if (offer?.type === 'begin') return texts.begin
    return offer?.type === 'question' ? texts.short.multiple : undefined
  }
  function backToField(act: () => void) {
    act()
    field.current?.focus()
  }
  function beQuietHere() {
    beQuiet(meeting, 'quiet')
    say({ text: texts.quietNow })
  }
  const putAway = () => backToField(onPutAway)
  const panel = useRef<HTMLElement>(null)
  const { side, from } = usePlaceAtNote(panel, place)
  useComesIntoSight(panel, place)
  useHintKeys(field, {
    takeUp: offers.find(({ type }) => type !== 'begin')?.onPress,
    putAway: writing === 'new' ? putAway : undefined,
  })

  return (
    <section
      ref={panel}
      data-side={side}
      data-from={from}
      className={`coach-line ${place} ${screen === 'own' ? 'dusk' : 'shared'}`}
      aria-label={texts.coach}
    >
      <CoachHint
        quote={quotedWords(text, heard, { kind, phase, among })}
        dismiss={{
          label: writing === 'new' ? texts.dismiss : texts.dismissByHand,
          onDismiss: putAway,
        }}
      >
        {words}
      </CoachHint>
      {offers.length > 0 && <HintOffers offers={offers} label={labelOf(offers)} />}
      {place !== 'phone' && (
        <p className="coach-foot">
          {screen === 'own' ? (
            <OnlyYou>{texts.only}</OnlyYou>
          ) : (
            <span className="only">{texts.all}</span>
          )}
          <button type="button" onClick={() => backToField(beQuietHere)}>
            {texts.notInMeeting}
          </button>
        </p>
      )}
    </section>
  )
}

interface PlaceAtNote {
  readonly side?: 'above' | 'below'
  /** From where the note begins to the right, or up to where it ends. */
  readonly from?: 'start' | 'end'
}

/**
 * A hint is seen whole: above a note that lies low on the screen, and up to the end of one that lies
 * so far to the right that the rings to come would lie over it.
 */
function usePlaceAtNote(
  panel: RefObject<HTMLElement | null>,
  place: CoachLineProps['place'],
): PlaceAtNote {
  const [side, setSide] = useState<'above' | 'below'>('below')
  const [from, setFrom] = useState<'start' | 'end'>('start')
  // At every word: meanwhile the note may have come to lie elsewhere.
  useLayoutEffect(() => {
    const note = panel.current?.closest('.note')?.getBoundingClientRect()
    const hint = panel.current?.getBoundingClientRect()
    if (!note || !hint || place !== 'beneath') return
    const dock = document.querySelector('.turn-board > .dock')?.getBoundingClientRect()
    const coming = document.querySelector('.coming-rings')?.getBoundingClientRect()
    setSide(note.bottom + hint.height > (dock?.top ?? innerHeight) ? 'above' : 'below')
    setFrom(note.left + hint.width > (coming?.left ?? innerWidth) ? 'end' : 'start')
  })
  return place === 'beneath' ? { side, from } : {}
}

/** Where the words are in a list that scrolls, as much of it moves as it takes to see the hint, once. */
function useComesIntoSight(
  panel: RefObject<HTMLElement | null>,
  place: CoachLineProps['place'],
): void {
  useEffect(() => {
    // The board and its canvas have a place for it in sight already.
    if (place === 'board' || panel.current?.closest('.canvas')) return
    panel.current?.scrollIntoView({ block: 'nearest' })
  }, [panel, place])
}

/** What one press would do: keep an idea for later, say which question comes first, or begin anew. */
function useOffers({
  view,
  text,
  kind,
  author,
  field,
  onText,
  writing,
  heard,
}: HintPanelProps): readonly Offer[] {
  const texts = useTexts(coachTexts)
  const among = useLanguage()
  const session = useMeeting()
  const say = useToast()
  const { hint, language } = heard
  const { state, you } = view
  const own = isOwn(author, you)

  function keepIdea(as: NoteKind) {
    session.acts.keepFaceDown({ kind: as, text: text.trim() })
    onText('')
    say({ text: texts.keptIdea })
    field.current?.focus()
  }
  function keepOthers(first: string, others: readonly string[]) {
    for (const other of others) session.acts.keepFaceDown({ kind, text: other })
    onText(first)
    say({ text: texts.keptQuestions(others.length) })
    field.current?.focus()
  }

  switch (hint) {
    case 'advice':
    case 'advice-or-why': {
      const keeps = writing === 'new' && own
      const later = keeps ? ideasOpenLater(state, you, session.now()) : undefined
      return later
        ? [{ type: 'act', label: texts.keepIdea, onPress: () => keepIdea(later.kind) }]
        : []
    }
    case 'multiple': {
      const questions = own ? splitQuestions(text, among) : []
      return questions.map((first) => ({
        type: 'question',
        label: first,
        onPress: () =>
          keepOthers(
            first,
            questions.filter((one) => one !== first),
          ),
      }))
    }
    case 'closed':
    case 'statement':
      return BEGINNINGS[language].map((word) => ({
        type: 'begin',
        label: `${word} …`,
        onPress: () => beginWith(field.current, word),
      }))
    default:
      return []
  }
}
