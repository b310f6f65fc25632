import type { OpenedMethod } from '@kring/shared/api/method-api'
import { Archive, ArchiveRestore, Check, Share2, TriangleAlert } from 'lucide-react'
import { shortDate } from '../language/format.ts'
import { useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import type { Editing } from './editing.ts'
import { type FaultPlace, placeOf, shownFaults, wordsOf } from './fault-words.ts'
import { methodEditorTexts } from './method-editor-texts.ts'
import './method-rail.css'

export interface RulesProps {
  editing: Editing
  isSaved: boolean
  onShow: (place: FaultPlace) => void
}

/** Whether a meeting can be planned with it, and if not, what stands in the way. */
export function Rules({ editing, isSaved, onShow }: RulesProps) {
  const { method, faults, reading } = editing
  const texts = useTexts(methodEditorTexts)
  const shown = shownFaults(faults, reading)
  return (
    <section className="rail-part" aria-labelledby="rules-title">
      <h2 id="rules-title">{texts.rules}</h2>
      {shown.length === 0 ? (
        <>
          <p className="rules-hold" role="status">
            <Check size={17} strokeWidth={2.2} aria-hidden />
            {texts.allHold}
          </p>
          <p className="rail-note">{isSaved ? texts.canPlan : texts.canPlanSaved}</p>
        </>
      ) : (
        <>
          <p className="rules-broken" role="status">
            <TriangleAlert size={17} strokeWidth={1.75} aria-hidden />
            {texts.broken(shown.length)}
          </p>
          <ul className="rules-list">
            {shown.map((fault) => {
              const { what, mend } = wordsOf(fault, method, reading)
              return (
                <li key={JSON.stringify(fault)}>
                  <p>{what}</p>
                  <p className="rail-note">{mend}</p>
                  <Button look="quiet" size="small" onClick={() => onShow(placeOf(fault))}>
                    {texts.showPlace}
                  </Button>
                </li>
              )
            })}
          </ul>
          <p className="rail-note">{texts.draftOnly}</p>
        </>
      )}
    </section>
  )
}

export interface VersionsProps {
  editing: Editing
  versions: OpenedMethod['versions']
  /** The one that is looked at instead of what is written. */
  looking: number | undefined
  onLook: (version: number) => void
}

/** Every save, the newest first; each can be looked at, and gone on from. */
export function Versions({ editing, versions, looking, onLook }: VersionsProps) {
  const texts = useTexts(methodEditorTexts)
  return (
    <section className="rail-part" aria-labelledby="versions-title">
      <h2 id="versions-title">{texts.versions}</h2>
      <p className="rail-note">{texts.versionsIs}</p>
      <ol className="versions">
        {versions.map(({ version, at, by, sound }) => (
          <li key={version}>
            <button
              type="button"
              aria-current={looking === version ? 'true' : undefined}
              onClick={() => onLook(version)}
            >
              <span className="sr">{texts.look(version)}: </span>
              <b className="num" aria-hidden>
                {version}
              </b>
              <span>
                {by}
                {!sound && <em> · {texts.draft}</em>}
              </span>
              <time className="num" dateTime={new Date(at).toISOString()}>
                {shortDate(at, editing.reading)}
              </time>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

export interface ShelfProps {
  editing: Editing
  state: 'at-hand' | 'put-away'
  onShare: () => void
  onMove: (shelf: 'at-hand' | 'put-away') => void
}

/** What is done with the method as a whole. */
export function Shelf({ editing, state, onShare, onMove }: ShelfProps) {
  const texts = useTexts(methodEditorTexts)
  return (
    <section className="rail-part rail-acts">
      <Button icon={<Share2 size={16} strokeWidth={1.75} aria-hidden />} onClick={onShare}>
        {texts.shareFile}
      </Button>
      {editing.may === 'write' &&
        (state === 'at-hand' ? (
          <Button
            look="quiet"
            icon={<Archive size={16} strokeWidth={1.75} aria-hidden />}
            onClick={() => onMove('put-away')}
          >
            {texts.putAway}
          </Button>
        ) : (
          <Button
            icon={<ArchiveRestore size={16} strokeWidth={1.75} aria-hidden />}
            onClick={() => onMove('at-hand')}
          >
            {texts.takeBack}
          </Button>
        ))}
      {state === 'put-away' && <p className="rail-note">{texts.isPutAway}</p>}
      {state === 'at-hand' && editing.may === 'write' && (
        <p className="rail-note">{texts.putAwayIs}</p>
      )}
    </section>
  )
}
