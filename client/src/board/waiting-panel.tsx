import type { PlacedNote } from '@kring/shared/board/read-board'
import { isNoteKind, type NoteKind, STAMP_OF } from '@kring/shared/note/kind'
import { X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { NoteWords } from '../note/note-words.tsx'
import { refusalText } from '../refusal/refusal-text.ts'
import type { TrayItem } from '../sync/meeting-session.ts'
import { useNow } from '../sync/use-meeting.tsx'
import { Button, IconButton } from '../ui/button.tsx'
import { Dusk } from '../ui/dusk.tsx'
import { Mark } from '../ui/mark.tsx'
import { BOARD_TEXTS } from './board-texts.ts'
import { FaceDownField } from './face-down-field.tsx'
import { isOpenNow } from './face-down-pile.tsx'
import type { TurnBoard } from './use-turn-board.ts'
import './waiting-panel.css'

export interface WaitingPanelProps {
  board: TurnBoard
  drafts: readonly PlacedNote[]
  tray: readonly TrayItem[]
  onClose: () => void
}

/** What waits for its author: face down by choice, or not let in, with the reason. Nobody else sees it. */
export function WaitingPanel({ board, drafts, tray, onClose }: WaitingPanelProps) {
  const language = useLanguage()
  const texts = useTexts(BOARD_TEXTS)
  const now = useNow(10_000)
  const { session, state } = board
  const { acts } = session
  return (
    <Dusk only={texts.onlyYou} className="waiting-panel">
      <IconButton label={texts.close} className="waiting-close" onClick={onClose}>
        <X size={16} strokeWidth={1.75} aria-hidden />
      </IconButton>
      <h2>{texts.waitsForYou}</h2>
      {drafts.length + tray.length === 0 && <p>{texts.nothingWaits}</p>}
      <ul>
        {tray.map((item) => (
          <Waiting key={item.id} kind={kindOf(item.kind)} words={<Unchanged text={item.text} />}>
            <p className="reason">{refusalText(item.reason, language, { state, now })}</p>
            <span className="acts">
              <Button size="small" onClick={() => acts.addFromTray(item.id)}>
                {texts.addNow}
              </Button>
              {isNoteKind(item.kind) && (
                <Button size="small" look="quiet" onClick={() => acts.keepFromTray(item.id)}>
                  {texts.keepFaceDown}
                </Button>
              )}
              <CopyButton text={item.text} />
              <Button size="small" look="quiet" onClick={() => acts.dropFromTray(item.id)}>
                {texts.letGo}
              </Button>
            </span>
          </Waiting>
        ))}
        {drafts.map((note) => {
          const open = isOpenNow(note, board)
          return (
            <Waiting
              key={note.id}
              kind={note.kind}
              words={<FaceDownField board={board} note={note} />}
            >
              {open && <p className="reason">{texts.ready}</p>}
              <span className="acts">
                {open && (
                  <Button look="solid" size="small" onClick={() => acts.turnOver(note.id)}>
                    {texts.addNow}
                  </Button>
                )}
                <CopyButton text={note.text} />
                <Button size="small" look="quiet" onClick={() => acts.dropFaceDown(note.id)}>
                  {texts.letGo}
                </Button>
              </span>
            </Waiting>
          )
        })}
      </ul>
    </Dusk>
  )
}

function kindOf(kind: TrayItem['kind']): NoteKind {
  return isNoteKind(kind) ? kind : 'problem'
}

interface WaitingProps {
  kind: NoteKind
  words: ReactNode
  children: ReactNode
}

function Waiting({ kind, words, children }: WaitingProps) {
  const kinds = useTexts(KIND_TEXTS)
  return (
    <li>
      <Mark kind={STAMP_OF[kind]} size={20} label={kinds[kind].name} />
      <div>
        {words}
        {children}
      </div>
    </li>
  )
}

function Unchanged({ text }: { text: string }) {
  return (
    <div className="people">
      <NoteWords text={text} />
    </div>
  )
}

function CopyButton({ text }: { text: string }) {
  const texts = useTexts(BOARD_TEXTS)
  const [copied, setCopied] = useState(false)
  return (
    <Button
      size="small"
      look="quiet"
      onClick={() => {
        navigator.clipboard.writeText(text).then(
          () => setCopied(true),
          () => setCopied(false),
        )
      }}
    >
      {copied ? texts.copied : texts.copy}
    </Button>
  )
}
