import type { NoteId } from '@kring/shared/lib/id'
import { advises, briefName } from '@kring/shared/method/method'
import { STAMP_OF } from '@kring/shared/note/kind'
import { ArrowDown, LockKeyhole } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { clockTime } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { mayRate } from '../note/may-rate.ts'
import { phaseStarts } from '../phase/phase-clock.ts'
import { useNow } from '../sync/use-meeting.tsx'
import { Clock } from '../ui/clock.tsx'
import { EmptyNote } from '../ui/note-card.tsx'
import { BOARD_TEXTS } from './board-texts.ts'
import { DrawnBeside } from './drawn-beside.tsx'
import { GatheredLine } from './gathered-line.tsx'
import { Ghost } from './ghost.tsx'
import { type NoteAct, NoteItem } from './note-item.tsx'
import { editorOf, lifeOf, litNote, staysOf, toolsOf } from './note-of.ts'
import './phase-columns.css'
import { ProblemSheet } from './problem-sheet.tsx'
import { useBroughtPhase } from './use-brought-phase.ts'
import { useNewestInSight } from './use-newest-in-sight.ts'
import type { TurnBoard } from './use-turn-board.ts'

export interface PhaseColumnsProps {
  board: TurnBoard
  current: NoteId | undefined
  onCurrent: (note: NoteId | undefined) => void
  editing: NoteId | undefined
  onTool: (tool: NoteAct, note: NoteId) => void
  onDone: (note: NoteId) => void
  pile: ReactNode
}

/** The board beside a video call: one column for each phase, the active one open, the others folded. */
export function PhaseColumns({
  board,
  current,
  onCurrent,
  editing,
  onTool,
  onDone,
  pile,
}: PhaseColumnsProps) {
  const texts = useTexts(BOARD_TEXTS)
  const language = useLanguage()
  const now = useNow(10_000)
  const { session, snapshot, turn, open, phase, notes, phaseOf, you } = board
  const [unfolded, setUnfolded] = useState<{
    readonly by: string | undefined
    readonly phase: string
  }>()
  const starts = phaseStarts(board.state, now)
  const gate = turn.phases.find((one) => starts.has(one.id) && advises(one))
  const shown = turn.phases.filter(
    ({ id }, place) =>
      (open !== undefined && place >= open) || notes.some((note) => phaseOf.get(note.id) === id),
  )
  const lit = litNote(board)
  const [before, setBefore] = useState<string>()
  const brought = useBroughtPhase(board, (to, note) => {
    setBefore(wide)
    setUnfolded({ by: phase?.id, phase: to })
    requestAnimationFrame(() => {
      const said = note === undefined ? '[data-note]' : `[data-note="${CSS.escape(note)}"]`
      unfoldedPhase.current?.querySelector(said)?.scrollIntoView({ block: 'center' })
    })
  })
  // A look back lasts until the next phase opens.
  const looksAt = unfolded?.by === phase?.id ? unfolded?.phase : undefined
  const wide = looksAt ?? phase?.id ?? shown.at(-1)?.id
  const unfoldedPhase = useRef<HTMLElement>(null)
  const ofWide = notes.filter((note) => phaseOf.get(note.id) === wide).map(({ id }) => id)
  const { below, showEnd } = useNewestInSight(unfoldedPhase, `${turn.id}/${wide}`, ofWide)
  const order = shown.flatMap(({ id }) =>
    notes.filter((note) => phaseOf.get(note.id) === id).map((note) => note.id),
  )

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const onNote = event.target instanceof HTMLElement && event.target.dataset['note'] !== undefined
    if (!onNote || current === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const next = by === 0 ? undefined : order[order.indexOf(current) + by]
    if (next === undefined) return
    event.preventDefault()
    onCurrent(next)
    event.currentTarget.querySelector<HTMLElement>(`[data-note="${CSS.escape(next)}"]`)?.focus()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a region of the page with keys of its own
    <div className="phase-columns" role="region" aria-label={texts.board} onKeyDown={onKeyDown}>
      <div className="problem-column">
        <ProblemSheet board={board} />
        <DrawnBeside board={board} />
      </div>
      {brought.isBrought && (
        <GatheredLine
          name={board.nameOf(board.state.lead)}
          onBack={() => {
            if (before !== undefined) setUnfolded({ by: phase?.id, phase: before })
            brought.seen()
          }}
          onStay={brought.seen}
        />
      )}
      {shown.map((one) => {
        const said = notes.filter((note) => phaseOf.get(note.id) === one.id)
        const at = starts.get(one.id)
        const isOpen = one.id === phase?.id
        if (one.id !== wide) {
          return (
            <button
              key={one.id}
              type="button"
              className="folded"
              data-stand={at === undefined ? (isOpen ? 'open' : 'done') : 'coming'}
              aria-expanded={false}
              disabled={at !== undefined}
              onClick={() => setUnfolded({ by: phase?.id, phase: one.id })}
            >
              {at === undefined ? (
                <span className="num count">{said.length}</span>
              ) : (
                one === gate && <LockKeyhole size={12} strokeWidth={2} aria-hidden />
              )}
              {briefName(one, language)}
              {at !== undefined && <Clock>{clockTime(at, language)}</Clock>}
            </button>
          )
        }
        return (
          <section
            key={one.id}
            ref={unfoldedPhase}
            className="unfolded"
            data-stand={isOpen ? 'open' : 'done'}
          >
            <h2>
              {one.name[language]} <small>{texts.count(said.length)}</small>
            </h2>
            <ol>
              {said.map((note) => (
                <li key={note.id} data-said={note.id}>
                  <NoteItem
                    note={note}
                    session={session}
                    generation={session.generation()}
                    life={lifeOf(note, board)}
                    author={board.nameOf(note.by)}
                    scribe={note.scribe === undefined ? undefined : board.nameOf(note.scribe)}
                    stays={staysOf(note, board, texts)}
                    editor={editorOf(note, board)}
                    links={0}
                    rating={turn.ratings[note.id]}
                    rates={mayRate(board.state, you, note)}
                    isLit={note.id === lit}
                    isChosen={false}
                    tools={toolsOf(note, board)
                      .filter((tool) => tool !== 'link')
                      .join(' ')}
                    isCurrent={current === undefined ? note.id === order[0] : current === note.id}
                    isEditing={editing === note.id}
                    isLinkEnd={false}
                    onFocus={onCurrent}
                    onTool={onTool}
                    onDone={onDone}
                    onPress={onTool}
                  />
                </li>
              ))}
              {said.length === 0 && (
                <li>
                  <EmptyNote>{texts.nobodyYet}</EmptyNote>
                </li>
              )}
              {isOpen &&
                snapshot.presence.map(({ client, member, name, writing }) =>
                  member !== you && writing?.type === 'new' ? (
                    <li key={client}>
                      <Ghost kind={STAMP_OF[writing.kind]} words={texts.isWriting(name)} />
                    </li>
                  ) : null,
                )}
              {isOpen && pile !== null && <li>{pile}</li>}
            </ol>
            {below > 0 && (
              <button type="button" className="more-below" onClick={showEnd}>
                <ArrowDown size={14} strokeWidth={1.75} aria-hidden />
                {texts.moreBelow(below)}
              </button>
            )}
          </section>
        )
      })}
    </div>
  )
}
