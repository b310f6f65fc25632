import type { OpenedMethod } from '@kring/shared/api/method-api'
import type { Language } from '@kring/shared/language/language'
import { minutesOf } from '@kring/shared/method/method'
import { faultsOf } from '@kring/shared/method/method-faults'
import { asMethod, type OwnMethod, wordsIn } from '@kring/shared/method/own-method'
import { Redo2, Undo2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { useUndoKeys } from '../keys/use-undo-keys.ts'
import { LanguageSwitch } from '../language/language-switch.tsx'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { SavedMark } from '../ui/saved-mark.tsx'
import { Score } from '../ui/score.tsx'
import { useToast } from '../ui/toast.tsx'
import { TopBar } from '../ui/top-bar.tsx'
import { clockAfter } from './clock-after.ts'
import type { Editing } from './editing.ts'
import type { KeptDraft } from './kept-draft.ts'
import { moveToShelf, openVersion, saveMethod } from './method-calls.ts'
import './method-editor.css'
import { methodEditorTexts } from './method-editor-texts.ts'
import { MethodHead, Total } from './method-head.tsx'
import { Rules, Shelf, Versions } from './method-rail.tsx'
import { segmentsOf } from './method-score.ts'
import { PhaseList } from './phase-list.tsx'
import { shareMethod } from './share-method.ts'
import { showPlace } from './show-place.ts'
import { useMethodDraft } from './use-method-draft.ts'
import { useSaveKey } from './use-save-key.ts'

export interface MethodEditorProps {
  circle: string
  circleName: string
  id: string
  /** As the server has it; undefined while nobody answers and this device has a draft of it. */
  opened: OpenedMethod | undefined
  kept: KeptDraft | undefined
  may: 'write' | 'read'
  onOpened: (change: (opened: OpenedMethod) => OpenedMethod) => void
  onAsk: () => void
}

/** A version that is looked at instead of what is written. */
interface Looking {
  readonly version: number
  readonly method: OwnMethod
}

export function MethodEditor(props: MethodEditorProps) {
  const { circle, circleName, id, opened, may, onOpened, onAsk } = props
  const texts = useTexts(methodEditorTexts)
  const reading = useLanguage()
  const say = useToast()
  const draft = useMethodDraft(props)
  const [looking, setLooking] = useState<Looking>()
  const [open, setOpen] = useState<string>()
  const [words, setWords] = useState<Language>(draft.method.writtenIn)
  const [startsAt, setStartsAt] = useState('13:30')
  const [busy, setBusy] = useState(false)

  const own = looking?.method ?? draft.method
  const method = asMethod(own, { id, version: looking?.version ?? draft.from })
  const editing: Editing = {
    own,
    method,
    faults: faultsOf(method),
    words,
    reading,
    may: looking ? 'read' : may,
    change: draft.change,
  }
  const name = wordsIn(own.name, reading, own.writtenIn) || texts.nameless
  const newer =
    opened && opened.version > draft.from && draft.state !== 'saved' ? opened : undefined
  const at = (minutes: number) => clockAfter(startsAt, minutes, reading)

  useEffect(() => {
    document.title = `${name} · Kring`
  }, [name])
  useUndoKeys({ undo: draft.undo, redo: draft.redo })

  async function save(from: number) {
    if (busy || may === 'read' || draft.state === 'saved') return
    setBusy(true)
    const saved = draft.method
    const answer = await saveMethod(circle, id, { from, method: saved })
    setBusy(false)
    if (answer.ok) {
      const { version } = answer.value
      draft.goOnFrom(version)
      onOpened((before) => ({ ...before, version, method: saved }))
      const isSound = faultsOf(asMethod(saved, { id, version })).length === 0
      say({ text: isSound ? texts.savedAs(version) : texts.savedDraft(version) })
    } else {
      const { code } = answer.problem
      if (code === 'body-too-large') say({ text: texts.tooMuch })
      else if (code === 'versions-full') say({ text: texts.versionsFull })
      else if (code !== 'method-changed') say({ text: texts.saveFailed })
    }
    onAsk()
  }
  useSaveKey(() => void save(draft.from))

  async function look(version: number) {
    const answer = await openVersion(circle, id, version)
    if (answer.ok) setLooking(answer.value)
    else say({ text: texts.saveFailed })
  }

  function takeUp({ version, method }: Looking) {
    draft.change(method)
    setLooking(undefined)
    say({ text: texts.took(version) })
  }

  function letGo(newest: OpenedMethod) {
    draft.change(newest.method)
    draft.goOnFrom(newest.version)
  }

  async function move(shelf: 'at-hand' | 'put-away') {
    const answer = await moveToShelf(circle, id, shelf)
    if (answer.ok) onOpened((before) => ({ ...before, archived: answer.value.archived }))
    else say({ text: texts.saveFailed })
  }

  return (
    <div className="method-editor">
      <TopBar
        title={<Link href={`/c/${circle}`}>{circleName}</Link>}
        hint={circleName}
        details={[
          <Link key="methods" href={`/c/${circle}/methods`}>
            {texts.methods}
          </Link>,
          name,
        ]}
      >
        {may === 'write' && !looking && (
          <>
            {draft.state === 'saved' ? (
              <SavedMark state="saved" words={texts.saved(draft.from)} />
            ) : (
              <SavedMark
                state="offline"
                words={draft.state === 'kept' ? texts.keptHere : texts.notKept}
              />
            )}
            <IconButton label={texts.undo} disabled={!draft.canUndo} onClick={draft.undo}>
              <Undo2 size={18} strokeWidth={1.75} aria-hidden />
            </IconButton>
            <IconButton label={texts.redo} disabled={!draft.canRedo} onClick={draft.redo}>
              <Redo2 size={18} strokeWidth={1.75} aria-hidden />
            </IconButton>
            <Button
              look="solid"
              busy={busy}
              disabled={draft.state === 'saved'}
              aria-keyshortcuts="Control+S"
              onClick={() => void save(draft.from)}
            >
              {editing.faults.length === 0 ? texts.save : texts.saveDraft}
            </Button>
          </>
        )}
        <LanguageSwitch look="short" />
      </TopBar>
      <Score
        label={texts.score}
        title={name}
        under={texts.minutes(minutesOf(method, method.size.from))}
        segments={segmentsOf(method, {
          language: reading,
          open,
          members: method.size.from,
          at,
          gate: texts.gate,
          kept: texts.kept,
          caseNumber: texts.caseNumber,
        })}
        elapsed={0}
      />
      <Total
        editing={editing}
        startsAt={startsAt}
        onStartsAt={setStartsAt}
        at={at}
        onShow={showPlace}
      />
      <main>
        {looking && (
          <div className="method-notice" role="status">
            <p>{texts.looking(looking.version)}</p>
            {may === 'write' && (
              <Button look="solid" onClick={() => takeUp(looking)}>
                {texts.takeUp}
              </Button>
            )}
            <Button onClick={() => setLooking(undefined)}>{texts.backToMine}</Button>
          </div>
        )}
        {newer && !looking && (
          <div className="method-notice" role="status">
            <p>
              <b>{texts.changedBy(newer.versions[0]?.by ?? '', newer.version)}</b> {texts.changedIs}
            </p>
            <Button onClick={() => void look(newer.version)}>
              {texts.seeTheirs(newer.version)}
            </Button>
            <Button look="solid" onClick={() => void save(newer.version)}>
              {texts.saveMine}
            </Button>
            <Button look="quiet" onClick={() => letGo(newer)}>
              {texts.letGo}
            </Button>
          </div>
        )}
        {may === 'read' && <p className="method-notice">{texts.observer}</p>}
        <div className="method-columns">
          <div className="method-sheet">
            <MethodHead editing={editing} onWords={setWords} />
            <PhaseList editing={editing} open={open} onOpen={setOpen} />
          </div>
          <aside>
            <Rules
              editing={editing}
              isSaved={draft.state === 'saved' || looking !== undefined}
              onShow={showPlace}
            />
            {opened && (
              <Versions
                editing={editing}
                versions={opened.versions}
                looking={looking?.version}
                onLook={(version) => void look(version)}
              />
            )}
            <Shelf
              editing={editing}
              state={opened?.archived ? 'put-away' : 'at-hand'}
              onShare={() => shareMethod(own, name)}
              onMove={(shelf) => void move(shelf)}
            />
          </aside>
        </div>
      </main>
    </div>
  )
}
