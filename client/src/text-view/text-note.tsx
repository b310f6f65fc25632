import type { PlacedNote } from '@kring/shared/board/read-board'
import { STAMP_OF } from '@kring/shared/note/kind'
import type { Rating } from '@kring/shared/note/rating'
import { CircleDot, Ellipsis, Spline, Spotlight } from 'lucide-react'
import { memo } from 'react'
import { useTexts } from '../language/use-texts.ts'
import type { NoteTool } from '../note/note-tools.ts'
import { NoteWords } from '../note/note-words.tsx'
import { RatingMark } from '../rating/rating-mark.tsx'
import { ratingTexts } from '../rating/rating-texts.ts'
import { IconButton } from '../ui/button.tsx'
import { Mark } from '../ui/mark.tsx'
import { noteName } from './note-name.ts'
import { type NoteStep, TextNoteActs } from './text-note-acts.tsx'
import { TextNoteEditor } from './text-note-editor.tsx'
import { textViewTexts } from './text-view-texts.ts'

/** Another note that this one is joined to. */
export interface TextLink {
  readonly id: string
  /** The other, by its name. */
  readonly name: string
  /** Who looks may take it away. */
  readonly mine: boolean
}

/** What is asked for a note from here. */
export type TextAct =
  | { readonly type: 'step'; readonly step: NoteStep }
  | { readonly type: 'keep' | 'spotlight' | 'remove' }
  | { readonly type: 'rate'; readonly rating: Rating | null }
  | { readonly type: 'link'; readonly to: PlacedNote['id'] }
  | { readonly type: 'unlink'; readonly link: string }

export interface TextNoteProps {
  readonly note: PlacedNote
  readonly kind: string
  readonly by: string
  readonly life: 'rest' | 'saving' | 'offline'
  /** 'stays with Marit', where the case-giver keeps it. */
  readonly stays: string | undefined
  readonly isLit: boolean
  readonly rating: Rating | undefined
  readonly rates: boolean
  /** Who writes in it now. */
  readonly editor: string | undefined
  /** As JSON, so that a list that says the same is the same. */
  readonly links: string
  /** What the mark of the case-giver is called by who sets it. */
  readonly keepLabel: string
  /** What who looks may do with it, joined by blanks. */
  readonly tools: string
  readonly step: NoteStep
  readonly onAct: (note: PlacedNote, act: TextAct) => void
}

/** One note in the text: kind, words, name, marks, in this order; then what may be done with it. */
export const TextNote = memo(function TextNote(props: TextNoteProps) {
  const { note, kind, by, life, stays, isLit, rating, rates, editor, step, onAct } = props
  const texts = useTexts(textViewTexts)
  const ratings = useTexts(ratingTexts)
  const links = JSON.parse(props.links) as readonly TextLink[]
  const tools = props.tools === '' ? [] : (props.tools.split(' ') as readonly NoteTool[])
  const name = noteName(kind, note.text)
  const goTo = (next: NoteStep) => onAct(note, { type: 'step', step: next })
  const isOpen = step !== 'closed' && step !== 'edit'
  const hasActs = (rates || tools.some((tool) => tool !== 'keep')) && step !== 'edit'
  const says = life === 'saving' ? texts.saving : life === 'offline' ? texts.keptHere : by
  const hasMarks = stays !== undefined || rating !== undefined || isLit || links.length > 0
  return (
    <li className="text-note" data-said={note.id} data-kind={STAMP_OF[note.kind]} tabIndex={-1}>
      <Mark kind={STAMP_OF[note.kind]} size={22} state={life === 'rest' ? 'filled' : 'waiting'} />
      <div className="text-said">
        <span className="text-kind">{kind}</span>
        {step === 'edit' ? (
          <TextNoteEditor note={note} onDone={() => goTo('closed')} />
        ) : (
          <div className="people">
            <NoteWords text={note.text} />
          </div>
        )}
        <p className="text-by">
          {says}
          {editor !== undefined && <span className="text-editing">{texts.isWriting(editor)}</span>}
        </p>
        {hasMarks && (
          <ul className="text-marks">
            {stays !== undefined && (
              <li>
                <CircleDot size={14} strokeWidth={2} aria-hidden />
                {stays}
              </li>
            )}
            {rating !== undefined && (
              <li>
                <RatingMark rating={rating} word={ratings.words[rating]} />
              </li>
            )}
            {isLit && (
              <li>
                <Spotlight size={14} strokeWidth={1.75} aria-hidden />
                {texts.lit}
              </li>
            )}
            {links.map((link) => (
              <li key={link.id} className="text-link">
                <Spline size={14} strokeWidth={1.75} aria-hidden />
                <span>
                  {texts.linkedTo} <q>{link.name}</q>
                </span>
              </li>
            ))}
          </ul>
        )}
        {isOpen && (
          <TextNoteActs
            note={note}
            name={name}
            tools={tools}
            links={links.filter(({ mine }) => mine)}
            isLit={isLit}
            rating={rating}
            rates={rates}
            step={step}
            onStep={goTo}
            onAct={(act) => onAct(note, act)}
          />
        )}
      </div>
      <div className="text-tools">
        {tools.includes('keep') && (
          <IconButton
            label={`${props.keepLabel}: ${name}`}
            title={props.keepLabel}
            aria-pressed={stays !== undefined}
            aria-keyshortcuts="M"
            onClick={() => onAct(note, { type: 'keep' })}
          >
            <CircleDot size={18} strokeWidth={1.75} aria-hidden />
          </IconButton>
        )}
        {hasActs && (
          <IconButton
            label={texts.actOn(name)}
            title={texts.act}
            className="text-opens"
            data-opens
            aria-expanded={isOpen}
            onClick={() => goTo(isOpen ? 'closed' : 'acts')}
          >
            <Ellipsis size={18} strokeWidth={1.75} aria-hidden />
          </IconButton>
        )}
      </div>
    </li>
  )
})
