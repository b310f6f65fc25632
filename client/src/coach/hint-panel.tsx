import type { Phase } from '@kring/shared/method/method'
import type { NoteKind } from '@kring/shared/note/kind'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
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
  const side = useSide(panel, place)
  useHintKeys(field, {
    takeUp: offers.find(({ type }) => type !== 'begin')?.onPress,
    putAway: writing === 'new' ? putAway : undefined,
  })

  return (
    <section
      ref={panel}
      data-side={side}
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

/** A note low on the screen has its hint above it, where it is seen whole. */
function useSide(panel: RefObject<HTMLElement | null>, place: CoachLineProps['place']) {
  const [side, setSide] = useState<'above' | 'below'>('below')
  // At every word: meanwhile the note may have come to lie elsewhere.
  useLayoutEffect(() => {
    const note = panel.current?.closest('.note')?.getBoundingClientRect()
    if (!note || place !== 'beneath') return
    const dock = document.querySelector('.turn-board > .dock')?.getBoundingClientRect()
    const room = (dock?.top ?? innerHeight) - note.bottom
    setSide((panel.current?.offsetHeight ?? 0) > room ? 'above' : 'below')
  })
  return place === 'beneath' ? side : undefined
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
