import type { PlacedNote } from '@kring/shared/board/read-board'
import type { NoteId } from '@kring/shared/lib/id'
import type { Rating } from '@kring/shared/note/rating'
import { PenLine, Spline, Spotlight, Trash2, Unlink } from 'lucide-react'
import { useId, useState } from 'react'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useTexts } from '../language/use-texts.ts'
import type { NoteTool } from '../note/note-tools.ts'
import { RatingChoice } from '../rating/rating-choice.tsx'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { Button } from '../ui/button.tsx'
import { noteName } from './note-name.ts'
import type { TextAct, TextLink } from './text-note.tsx'
import { textViewTexts } from './text-view-texts.ts'

/** How far a reader has gone with a note: its acts lie open, or one of them asks something. */
export type NoteStep = 'closed' | 'acts' | 'link' | 'remove' | 'edit'

export interface TextNoteActsProps {
  readonly note: PlacedNote
  readonly name: string
  readonly tools: readonly NoteTool[]
  /** Those who looks may take away. */
  readonly links: readonly TextLink[]
  readonly isLit: boolean
  readonly rating: Rating | undefined
  readonly rates: boolean
  readonly step: NoteStep
  readonly onStep: (step: NoteStep) => void
  readonly onAct: (act: TextAct) => void
}

const ICON = { size: 15, strokeWidth: 1.75, 'aria-hidden': true } as const

/** Everything that may be done with a note, as plain buttons. */
export function TextNoteActs(props: TextNoteActsProps) {
  const { note, name, tools, links, isLit, rating, rates, step, onStep, onAct } = props
  const texts = useTexts(textViewTexts)
  const has = (tool: NoteTool) => tools.includes(tool)
  if (step === 'link') {
    return (
      <LinkChoice
        note={note}
        onLink={(to) => onAct({ type: 'link', to })}
        onLeave={() => onStep('closed')}
      />
    )
  }
  if (step === 'remove') {
    return (
      // biome-ignore lint/a11y/useSemanticElements: two buttons about one note, not fields of a form
      <div key="remove" className="text-acts" role="group" aria-label={texts.actOn(name)}>
        <span>{texts.removeAsk}</span>
        <Button size="small" look="solid" autoFocus onClick={() => onAct({ type: 'remove' })}>
          {texts.remove}
        </Button>
        <Button size="small" look="quiet" onClick={() => onStep('closed')}>
          {texts.removeNo}
        </Button>
      </div>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons about one note, not fields of a form
    <div key="acts" className="text-acts" role="group" aria-label={texts.actOn(name)}>
      {has('edit') && (
        <Button size="small" icon={<PenLine {...ICON} />} onClick={() => onStep('edit')}>
          {texts.edit}
        </Button>
      )}
      {has('link') && (
        <Button
          size="small"
          icon={<Spline {...ICON} />}
          aria-keyshortcuts="L"
          onClick={() => onStep('link')}
        >
          {texts.link}
        </Button>
      )}
      {links.map((link) => (
        <Button
          key={link.id}
          size="small"
          icon={<Unlink {...ICON} />}
          aria-label={texts.unlink(link.name)}
          title={texts.unlink(link.name)}
          onClick={() => onAct({ type: 'unlink', link: link.id })}
        >
          {texts.unlinkShort}
        </Button>
      ))}
      {has('spotlight') && (
        <Button
          size="small"
          icon={<Spotlight {...ICON} />}
          aria-keyshortcuts="S"
          onClick={() => onAct({ type: 'spotlight' })}
        >
          {isLit ? texts.showEnd : texts.show}
        </Button>
      )}
      {has('remove') && (
        <Button size="small" icon={<Trash2 {...ICON} />} onClick={() => onStep('remove')}>
          {texts.remove}
        </Button>
      )}
      {rates && (
        <RatingChoice
          rating={rating}
          isCurrent
          onRate={(next) => onAct({ type: 'rate', rating: next })}
        />
      )}
    </div>
  )
}

interface LinkChoiceProps {
  readonly note: PlacedNote
  readonly onLink: (to: NoteId) => void
  readonly onLeave: () => void
}

/** The other note is chosen from a list: the newest first, since that is what is spoken of. */
function LinkChoice({ note, onLink, onLeave }: LinkChoiceProps) {
  const texts = useTexts(textViewTexts)
  const kinds = useTexts(KIND_TEXTS)
  const { notes, links } = useSnapshot((snapshot) => snapshot.board)
  const id = useId()
  const joined = new Set(links.flatMap(({ from, to }) => (from === note.id ? [to] : [])))
  const others = notes
    .filter((one) => one.turn === note.turn && one.id !== note.id && one.text.trim() !== '')
    .filter((one) => !joined.has(one.id))
    .toReversed()
  const [chosen, setChosen] = useState<NoteId>()
  const to = others.find((one) => one.id === chosen)?.id ?? others[0]?.id
  return (
    <form
      className="text-acts text-link-choice"
      onSubmit={(event) => {
        event.preventDefault()
        if (to !== undefined) onLink(to)
      }}
    >
      <label htmlFor={id}>{texts.linkChoose}</label>
      <select
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the press asked for this list
        autoFocus
        value={to ?? ''}
        onChange={(event) => setChosen(event.currentTarget.value as NoteId)}
      >
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {noteName(kinds[one.kind].name, one.text)}
          </option>
        ))}
      </select>
      <Button size="small" look="solid" type="submit" disabled={to === undefined}>
        {texts.linkMake}
      </Button>
      <Button size="small" look="quiet" onClick={onLeave}>
        {texts.cancel}
      </Button>
    </form>
  )
}
