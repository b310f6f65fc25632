import { NOTE_LENGTH } from '@kring/shared/board/note-text'
import type { PlacedNote } from '@kring/shared/board/read-board'
import { STAMP_OF } from '@kring/shared/note/kind'
import { RATINGS, type Rating } from '@kring/shared/note/rating'
import { CircleDot, Spline, Spotlight, Trash2 } from 'lucide-react'
import { type KeyboardEvent, memo, Suspense, useCallback, useRef, useState } from 'react'
import { NoteCoach } from '../coach/note-coach.tsx'
import { TextEditor } from '../editor/text-editor-part.ts'
import { letterKeysOn } from '../keys/letter-keys.ts'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useTexts } from '../language/use-texts.ts'
import type { NoteTool } from '../note/note-tools.ts'
import { NoteWords } from '../note/note-words.tsx'
import { RatingChoice } from '../rating/rating-choice.tsx'
import { RatingMark } from '../rating/rating-mark.tsx'
import { ratingTexts } from '../rating/rating-texts.ts'
import type { MeetingSession } from '../sync/meeting-session.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { NoteCard, type NoteLife } from '../ui/note-card.tsx'
import { ARRANGE_TEXTS } from './arrange-texts.ts'
import { BOARD_TEXTS } from './board-texts.ts'

/** What is asked of the board for a note: its tools, and how warm it is. */
export type NoteAct = NoteTool | Rating | 'unrated'

export interface NoteItemProps {
  note: PlacedNote
  session: MeetingSession
  /** Changes when the document was rebuilt; an open editor then goes on in the new one. */
  generation: number
  life: NoteLife
  author: string
  scribe: string | undefined
  /** 'stays with Marit', where the case-giver keeps it. */
  stays: string | undefined
  editor: string | undefined
  links: number
  tools: string
  /** How much it touches the case-giver, where they said so. */
  rating: Rating | undefined
  /** Whether who looks may say so, for themselves or as the case-giver's scribe. */
  rates: boolean
  /** Whether all are shown this note just now. */
  isLit: boolean
  isChosen: boolean
  /** Of many: its tools are there only when it is pointed at, or the keys are on it. */
  isLean?: boolean
  /** Whether one Tab leads here: the note the keys are on. */
  isCurrent: boolean
  isEditing: boolean
  isLinkEnd: boolean
  onFocus: (note: PlacedNote['id']) => void
  onTool: (tool: NoteAct, note: PlacedNote['id']) => void
  onDone: (note: PlacedNote['id']) => void
  /** A press on an own note opens it. On the canvas the board tells presses from drags itself. */
  onPress?: ((tool: 'edit', note: PlacedNote['id']) => void) | undefined
}

/** One note on the board, with its words, its tools, and its editor while its author writes in it. */
export const NoteItem = memo(function NoteItem({
  note,
  session,
  life,
  author,
  scribe,
  stays,
  editor,
  links,
  tools,
  rating,
  rates,
  isLit,
  isChosen,
  isLean = false,
  isCurrent,
  isEditing,
  isLinkEnd,
  onFocus,
  onTool,
  onDone,
  onPress,
}: NoteItemProps) {
  const texts = useTexts(BOARD_TEXTS)
  const arrangeTexts = useTexts(ARRANGE_TEXTS)
  const ratings = useTexts(ratingTexts)
  const kind = useTexts(KIND_TEXTS)[note.kind].name
  const [asksRemoval, setAsksRemoval] = useState(false)
  const field = useRef<HTMLElement>(null)
  const [isPointedAt, setPointedAt] = useState(false)
  const hasTools = tools !== '' && !isEditing && (!isLean || isCurrent || isPointedAt)
  const by = scribe === undefined ? author : texts.writtenDownBy(author, scribe)
  const under = life === 'saving' ? texts.saving : life === 'offline' ? texts.keptHere : by
  const fragment = isEditing ? session.textOf(note.id) : undefined
  const done = useCallback(() => onDone(note.id), [onDone, note.id])
  const writing = useCallback(
    (is: 'yes' | 'no') => session.setWriting(is === 'yes' ? { type: 'note', note: note.id } : null),
    [session, note.id],
  )
  const may = (tool: NoteTool) => tools.split(' ').includes(tool)
  // Three tools, no more: linking has its key and its place in the composer.
  const showsLink = may('link') && !(may('keep') && may('spotlight') && may('remove'))
  const rate = (next: Rating | null) => onTool(next ?? 'unrated', note.id)

  function onKeyDown(event: KeyboardEvent) {
    if (event.target !== event.currentTarget) return
    if (event.key === 'Enter' && may('edit')) {
      event.preventDefault()
      onTool('edit', note.id)
    }
    const chosen = RATINGS[Number(event.key) - 1]
    if (chosen && rates && letterKeysOn() && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault()
      rate(rating === chosen ? null : chosen)
    }
    // What is chosen together is taken away together.
    if ((event.key === 'Delete' || event.key === 'Backspace') && may('remove') && !isChosen) {
      event.preventDefault()
      setAsksRemoval(true)
    }
  }

  const marks = [
    stays,
    links === 0 ? undefined : texts.linked(links),
    editor === undefined ? undefined : texts.isWriting(editor),
    rating === undefined ? undefined : ratings.words[rating],
    isLit ? arrangeTexts.litMark : undefined,
    isChosen ? arrangeTexts.chosenMark : undefined,
  ].filter((mark) => mark !== undefined)

  return (
    <NoteCard
      kind={STAMP_OF[note.kind]}
      kindLabel={kind}
      life={editor === undefined ? life : 'editing'}
      by={
        rating === undefined || rates ? (
          under
        ) : (
          <>
            {under}
            <span className="rated">
              <RatingMark rating={rating} word={ratings.words[rating]} />
            </span>
          </>
        )
      }
      stays={stays}
      editor={editor}
      lit={isLit ? arrangeTexts.lit : undefined}
      foot={
        isEditing ? (
          <NoteCoach note={note} field={field} />
        ) : (
          rates && <RatingChoice rating={rating} isCurrent={isCurrent} onRate={rate} />
        )
      }
      className={[isLinkEnd ? 'is-link-end' : '', isChosen ? 'is-chosen' : ''].join(' ').trim()}
      data-note={note.id}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={[`${kind}: ${note.text}`, by, ...marks].reduce(asSentences)}
      onFocus={(event) => {
        if (event.target === event.currentTarget) onFocus(note.id)
      }}
      onKeyDown={onKeyDown}
      {...(isLean ? { onPointerEnter: () => setPointedAt(true) } : {})}
      onClick={(event) => {
        const onTools = event.target instanceof Element && event.target.closest('button') !== null
        if (!onTools && !isEditing && may('edit')) onPress?.('edit', note.id)
      }}
      tools={
        !hasTools ? undefined : asksRemoval ? (
          <span className="asks-removal">
            {texts.removeAsk}
            <Button size="small" onClick={() => onTool('remove', note.id)} autoFocus>
              {texts.removeYes}
            </Button>
            <Button size="small" look="quiet" onClick={() => setAsksRemoval(false)}>
              {texts.removeNo}
            </Button>
          </span>
        ) : (
          <>
            {may('keep') && (
              <IconButton
                label={stays === undefined ? texts.keep : texts.unkeep}
                aria-pressed={stays !== undefined}
                onClick={() => onTool('keep', note.id)}
                tabIndex={isCurrent ? 0 : -1}
              >
                <CircleDot size={16} strokeWidth={1.75} aria-hidden />
              </IconButton>
            )}
            {may('spotlight') && (
              <IconButton
                label={isLit ? arrangeTexts.spotlightEnd : arrangeTexts.spotlight}
                aria-pressed={isLit}
                onClick={() => onTool('spotlight', note.id)}
                tabIndex={isCurrent ? 0 : -1}
              >
                <Spotlight size={16} strokeWidth={1.75} aria-hidden />
              </IconButton>
            )}
            {showsLink && (
              <IconButton
                label={texts.link}
                onClick={() => onTool('link', note.id)}
                tabIndex={isCurrent ? 0 : -1}
              >
                <Spline size={16} strokeWidth={1.75} aria-hidden />
              </IconButton>
            )}
            {may('remove') && (
              <IconButton
                label={texts.remove}
                onClick={() => setAsksRemoval(true)}
                tabIndex={isCurrent ? 0 : -1}
              >
                <Trash2 size={16} strokeWidth={1.75} aria-hidden />
              </IconButton>
            )}
          </>
        )
      }
    >
      {fragment ? (
        <Suspense fallback={<NoteWords text={note.text} />}>
          <TextEditor
            fragment={fragment}
            undo={session.undoOf(fragment)}
            most={NOTE_LENGTH}
            label={texts.editNote}
            focus="start"
            field={field}
            onDone={done}
            onWriting={writing}
          />
        </Suspense>
      ) : (
        <NoteWords text={note.text} />
      )}
    </NoteCard>
  )
})

/** One after another, each ended by a stop of its own. */
function asSentences(said: string, next: string): string {
  return /[.?!…]$/u.test(said) ? `${said} ${next}` : `${said}. ${next}`
}
