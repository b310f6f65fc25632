import type { NoteId } from '@kring/shared/lib/id'
import type { Turn } from '@kring/shared/meeting/agenda'
import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { useSend } from '../command/use-send.ts'
import { letterKeysOn } from '../keys/letter-keys.ts'
import { type KeyActs, useKeys } from '../keys/use-keys.ts'
import { useTexts } from '../language/use-texts.ts'
import { faceDownNow } from '../note/face-down-now.ts'
import { Coming } from '../part/coming.tsx'
import { part } from '../part/part.ts'
import { type BoardMode, LOOK } from './board-mode.ts'
import { BOARD_TEXTS } from './board-texts.ts'
import './board.css'
import { isWriting } from '../keys/is-writing.ts'
import { Canvas } from './canvas.tsx'
import { Composer, type ComposerHandle } from './composer.tsx'
import { FaceDownPile, OpenNowLine } from './face-down-pile.tsx'
import type { NoteAct } from './note-item.tsx'
import { litNote, toolsOf } from './note-of.ts'
import { Prompt } from './prompt.tsx'
import { type TurnBoard, useSteadyBoard, useTurnBoard } from './use-turn-board.ts'

const WaitingPanel = part(async () => (await import('./waiting-panel.tsx')).WaitingPanel)
const PhaseColumns = part(async () => (await import('./phase-columns.tsx')).PhaseColumns)

// Two hundred moves of notes a second draw neither of the two anew.
const SteadyPrompt = memo(Prompt)
const SteadyComposer = memo(Composer)

export interface BoardProps {
  /** Open, or closed and read only. */
  turn: Turn
  /** The turn as a document, for who reads it so: it then stands in the place of the canvas. */
  text?: ReactNode
}

/** The whiteboard of a turn. It fills the element it is put in. */
export function Board({ turn, text }: BoardProps) {
  const board = useTurnBoard(turn)
  return board ? (
    <BoardOf key={turn.id} board={board} text={text} />
  ) : (
    <div className="turn-board" aria-busy />
  )
}

function BoardOf({ board, text }: { board: TurnBoard; text: ReactNode }) {
  const texts = useTexts(BOARD_TEXTS)
  const send = useSend()
  const { session, snapshot, turn, open, notes, arranges, view, bringsCase } = board
  const lit = litNote(board)
  const [wantedMode, setMode] = useState<BoardMode>(LOOK)
  const [chosen, setCurrent] = useState<NoteId>()
  const [wantsEditing, setEditing] = useState<NoteId>()
  const [isWaitingOpen, setWaitingOpen] = useState(false)
  const composer = useRef<ComposerHandle>(null)
  const root = useRef<HTMLDivElement>(null)
  const dock = useRef<HTMLDivElement>(null)
  const isWide = useMediaQuery('(min-width: 1200px)')

  const mode = arranges && text === undefined ? wantedMode : LOOK
  const current = notes.some(({ id }) => id === chosen) ? chosen : undefined
  const edited = notes.find(({ id }) => id === wantsEditing)
  const editing = edited && toolsOf(edited, board).includes('edit') ? edited.id : undefined
  const drafts = snapshot.drafts.filter((draft) => draft.turn === turn.id)
  const waiting = drafts.length + snapshot.tray.length
  const writes = open !== undefined && view.seat !== 'observer'

  const onTool = useCallback(
    (tool: NoteAct, note: NoteId) => {
      switch (tool) {
        case 'edit':
          return setEditing(note)
        case 'link':
          return setMode({ type: 'link', from: note })
        case 'remove':
          return session.acts.removeNote(note)
        case 'keep': {
          const keep = turn.kept.includes(note) ? 'no' : 'yes'
          const named = bringsCase ? {} : { for: turn.caseGiver }
          return void send({ type: 'note.keep', note, keep, ...named })
        }
        case 'spotlight':
          return void send({ type: 'spotlight.set', note: lit === note ? null : note })
        case 'unrated':
        case 'cold':
        case 'neutral':
        case 'warm': {
          const rating = tool === 'unrated' ? null : tool
          return void send({
            type: 'note.rate',
            note,
            rating,
            ...(bringsCase ? {} : { for: turn.caseGiver }),
          })
        }
      }
    },
    [session, turn.kept, turn.caseGiver, bringsCase, lit, send],
  )

  const onDone = useCallback((note: NoteId) => {
    setEditing(undefined)
    // Back to the note, once its editor has gone.
    requestAnimationFrame(() =>
      root.current
        ?.querySelector<HTMLElement>(`[data-note="${CSS.escape(note)}"]`)
        ?.focus({ preventScroll: true }),
    )
  }, [])

  // An editor closes when the press falls elsewhere.
  useEffect(() => {
    if (editing === undefined) return
    function onPress(event: PointerEvent) {
      const note = event.target instanceof Element ? event.target.closest('[data-note]') : null
      if (!(note instanceof HTMLElement) || note.dataset['note'] !== editing) setEditing(undefined)
    }
    document.addEventListener('pointerdown', onPress, true)
    return () => document.removeEventListener('pointerdown', onPress, true)
  }, [editing])

  const covered = useCovered(root, dock)

  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || isWriting(event.target)) return
    if (event.key === 'Escape' && isWaitingOpen) {
      event.preventDefault()
      return setWaitingOpen(false)
    }
    if (event.ctrlKey || event.metaKey || event.altKey || !letterKeysOn()) return
    const note =
      event.target instanceof HTMLElement
        ? (event.target.dataset['note'] as NoteId | undefined)
        : undefined
    const act = actOf(event.key.toLowerCase(), note)
    if (!act) return
    event.preventDefault()
    act()
  }

  function actOf(key: string, note: NoteId | undefined): (() => void) | undefined {
    if (writes && key === 'n') return () => composer.current?.focus(note)
    if (writes && /^[1-9]$/.test(key)) return () => composer.current?.choose(Number(key))
    if (writes && key === 'd') return () => composer.current?.keepFaceDown()
    const said = notes.find(({ id }) => id === note)
    const tools = said ? toolsOf(said, board) : []
    if (said && key === 'l' && tools.includes('link')) return () => onTool('link', said.id)
    if (said && key === 'm' && tools.includes('keep')) return () => onTool('keep', said.id)
    if (said && key === 's' && tools.includes('spotlight'))
      return () => onTool('spotlight', said.id)
    return undefined
  }

  // Those that need no note work from anywhere in the meeting, as the help says.
  useKeys({ n: actOf('n', undefined), d: actOf('d', undefined), ...kindKeys(actOf) })

  const lying = useMemo(
    () => faceDownNow(view.state, snapshot.faceDown, { notes: () => notes }),
    [view.state, snapshot.faceDown, notes],
  )
  const pile =
    (open !== undefined && lying.count > 0) || (writes && drafts.length > 0) ? (
      <FaceDownPile
        board={board}
        lying={lying}
        drafts={writes ? drafts : []}
        onOpen={() => setWaitingOpen(true)}
      />
    ) : null
  const steady = useSteadyBoard(board)
  const draws = isWide && text === undefined
  const forComposer = useMemo(
    () => (draws ? steady : { ...steady, arranges: false }),
    [steady, draws],
  )
  const onWaiting = useCallback(() => setWaitingOpen((isOpen) => !isOpen), [])
  const shared = { board, current, onCurrent: setCurrent, editing, onTool, onDone, pile }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the regions inside end here
    <div ref={root} className="turn-board" onKeyDown={onKeyDown}>
      <SteadyPrompt board={steady} />
      {text !== undefined ? (
        <div className="text-scroll">{text}</div>
      ) : isWide ? (
        <Canvas {...shared} mode={mode} onMode={setMode} covered={covered} />
      ) : (
        <Suspense fallback={<Coming />}>
          <PhaseColumns {...shared} />
        </Suspense>
      )}
      {mode.type !== 'look' && <p className="mode-words">{modeWords(mode)}</p>}
      {writes && (
        <div ref={dock} className="dock">
          {text !== undefined && !isWaitingOpen && (
            <OpenNowLine board={board} drafts={drafts} onOpen={() => setWaitingOpen(true)} />
          )}
          {isWaitingOpen && (
            <Suspense>
              <WaitingPanel
                board={board}
                drafts={drafts}
                tray={snapshot.tray}
                onClose={() => setWaitingOpen(false)}
              />
            </Suspense>
          )}
          <SteadyComposer
            ref={composer}
            board={forComposer}
            mode={mode}
            onMode={setMode}
            waiting={waiting}
            isWaitingOpen={isWaitingOpen}
            onWaiting={onWaiting}
          />
        </div>
      )}
    </div>
  )

  function modeWords({ type, ...rest }: BoardMode): string {
    if (type === 'draw') return texts.penOn
    if (type === 'erase') return texts.eraserOn
    return 'from' in rest && rest.from !== null ? texts.linkFrom : texts.linkFirst
  }
}

/** 1 to 9: the kinds in the row of the composer. */
function kindKeys(actOf: (key: string, note: undefined) => (() => void) | undefined): KeyActs {
  return Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [`${at + 1}`, actOf(`${at + 1}`, undefined)]),
  )
}

/** How much of the board the prompt and the composer lie over; also told to its style sheet. */
function useCovered(
  root: { readonly current: HTMLElement | null },
  dock: { readonly current: HTMLElement | null },
): { readonly top: number; readonly bottom: number } {
  const [covered, setCovered] = useState({ top: 108, bottom: 140 })
  useLayoutEffect(() => {
    const board = root.current
    const prompt = board?.querySelector<HTMLElement>('.prompt-bar')
    if (!board || !prompt) return
    function measure() {
      const top = prompt?.offsetHeight ?? 0
      const bottom = (dock.current?.offsetHeight ?? 0) + 32
      setCovered((now) => (now.top === top && now.bottom === bottom ? now : { top, bottom }))
      board?.style.setProperty('--prompt-height', `${top - 26}px`)
      board?.style.setProperty('--coming-middle', `calc((100% + ${top - bottom}px) / 2)`)
      board?.style.setProperty('--composer-height', `${bottom - 32}px`)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(prompt)
    if (dock.current) observer.observe(dock.current)
    return () => observer.disconnect()
  }, [root, dock])
  return covered
}

function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}
