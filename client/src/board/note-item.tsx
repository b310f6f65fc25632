import { NOTE_LENGTH } from '@kring/shared/board/note-text'
import type { PlacedNote } from '@kring/shared/board/read-board'
import { STAMP_OF } from '@kring/shared/note/kind'
import { CircleDot, Spline, Trash2 } from 'lucide-react'
import { type KeyboardEvent, lazy, memo, Suspense, useCallback, useState } from 'react'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useTexts } from '../language/use-texts.ts'
import type { MeetingSession } from '../sync/meeting-session.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { NoteCard, type NoteLife } from '../ui/note-card.tsx'
import { BOARD_TEXTS } from './board-texts.ts'
import { NoteWords } from './note-words.tsx'

const TextEditor = lazy(() =>
  import('../editor/text-editor.tsx').then((module) => ({ default: module.TextEditor })),
)

/** What may be done with a note by who looks at it. */
export type NoteTool = 'keep' | 'link' | 'remove' | 'edit'

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
  /** Whether one Tab leads here: the note the keys are on. */
  isCurrent: boolean
  isEditing: boolean
  isLinkEnd: boolean
  onFocus: (note: PlacedNote['id']) => void
  onTool: (tool: NoteTool, note: PlacedNote['id']) => void
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
  isCurrent,
  isEditing,
  isLinkEnd,
  onFocus,
  onTool,
  onDone,
  onPress,
}: NoteItemProps) {
  const texts = useTexts(BOARD_TEXTS)
  const kind = useTexts(KIND_TEXTS)[note.kind].name
  const [asksRemoval, setAsksRemoval] = useState(false)
  const by = scribe === undefined ? author : texts.writtenDownBy(author, scribe)
  const under = life === 'saving' ? texts.saving : life === 'offline' ? texts.keptHere : by
  const fragment = isEditing ? session.textOf(note.id) : undefined
  const done = useCallback(() => onDone(note.id), [onDone, note.id])
  const writing = useCallback(
    (is: 'yes' | 'no') => session.setWriting(is === 'yes' ? { type: 'note', note: note.id } : null),
    [session, note.id],
  )
  const may = (tool: NoteTool) => tools.split(' ').includes(tool)

  function onKeyDown(event: KeyboardEvent) {
    if (event.target !== event.currentTarget) return
    if (event.key === 'Enter' && may('edit')) {
      event.preventDefault()
      onTool('edit', note.id)
    }
    if ((event.key === 'Delete' || event.key === 'Backspace') && may('remove')) {
      event.preventDefault()
      setAsksRemoval(true)
    }
  }

  const marks = [
    stays,
    links === 0 ? undefined : texts.linked(links),
    editor === undefined ? undefined : texts.isWriting(editor),
  ].filter((mark) => mark !== undefined)

  return (
    <NoteCard
      kind={STAMP_OF[note.kind]}
      kindLabel={kind}
      life={editor === undefined ? life : 'editing'}
      by={under}
      stays={stays}
      editor={editor}
      className={isLinkEnd ? 'is-link-end' : undefined}
      data-note={note.id}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={[`${kind}: ${note.text}`, by, ...marks].reduce(asSentences)}
      onFocus={(event) => {
        if (event.target === event.currentTarget) onFocus(note.id)
      }}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const onTools = event.target instanceof Element && event.target.closest('button') !== null
        if (!onTools && !isEditing && may('edit')) onPress?.('edit', note.id)
      }}
      tools={
        tools === '' || isEditing ? undefined : asksRemoval ? (
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
            {may('link') && (
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
            roomLeft={texts.roomLeft}
            focus="start"
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
