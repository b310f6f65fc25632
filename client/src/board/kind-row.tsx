import { mayUse } from '@kring/shared/meeting/admits'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import type { Seat } from '@kring/shared/method/seat'
import { isAdvice, type NoteKind, STAMP_OF } from '@kring/shared/note/kind'
import { LockKeyhole } from 'lucide-react'
import { Fragment, useRef } from 'react'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { clockTime } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { refusalText } from '../refusal/refusal-text.ts'
import { KindChip } from '../ui/kind-chip.tsx'
import { BOARD_TEXTS } from './board-texts.ts'
import type { OfferedKind } from './composer-kinds.ts'
import { useFittingKinds } from './use-fitting-kinds.ts'

export interface KindRowProps {
  state: MeetingState
  /** The seats of whose words they are: by them a kind is open or says why not. */
  seats: readonly Seat[]
  offered: readonly OfferedKind[]
  chosen: NoteKind | undefined
  now: number
  onSelect: (kind: NoteKind) => void
  /** A locked kind is chosen too, to be kept face down. */
  onLater: (kind: NoteKind) => void
}

/** The kinds one may add, and the kinds that wait, with the time they open. */
export function KindRow({ state, seats, offered, chosen, now, onSelect, onLater }: KindRowProps) {
  const language = useLanguage()
  const texts = useTexts(BOARD_TEXTS)
  const words = useTexts(KIND_TEXTS)
  const coming = offered.findIndex(({ stand }) => stand !== 'open')
  const gate = offered.find((one) => one.stand === 'coming' && isAdvice(one.kind))
  const row = useRef<HTMLDivElement>(null)
  const fits = useFittingKinds(
    row,
    `${language} ${offered.map(({ kind, stand, at }) => `${kind} ${stand} ${at}`).join(' ')}`,
  )
  const locked = offered.filter(({ stand }) => stand !== 'open')
  const away = locked.slice(fits)
  const isAway = (one: OfferedKind) => away.includes(one)

  const chip = (one: OfferedKind) => {
    const refusal = one.stand === 'open' ? undefined : mayUse(state, one.kind, seats)
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the button inside is pressed; a locked one is chosen too, to be kept face down
      // biome-ignore lint/a11y/useKeyWithClickEvents: a key on the button inside is a click here
      <span
        {...(one.stand === 'open' ? {} : { 'data-locked': true })}
        className={one.kind === chosen && one.stand !== 'open' ? 'is-for-later' : undefined}
        onClick={() => {
          if (one.stand !== 'open') onLater(one.kind)
        }}
      >
        <KindChip
          kind={STAMP_OF[one.kind]}
          label={words[one.kind].name}
          state={one.stand !== 'open' ? 'locked' : one.kind === chosen ? 'selected' : 'open'}
          opensAt={one.at === undefined ? undefined : clockTime(one.at, language)}
          gate={one === gate && coming === -1}
          reason={
            refusal?.type === 'refused'
              ? refusalText(refusal.refusal, language, { state, now })
              : undefined
          }
          onSelect={() => onSelect(one.kind)}
        />
      </span>
    )
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons, not fields of a form
    <div ref={row} className="kind-row" role="group" aria-label={texts.kinds}>
      {offered.map((one, place) => (
        <Fragment key={one.kind}>
          {place === coming && (
            <>
              {place > 0 && <span className="rule" />}
              <span className="opens-later" title={texts.opensLater}>
                <LockKeyhole size={14} strokeWidth={1.75} aria-hidden />
                <span className="sr">{texts.opensLater}</span>
              </span>
            </>
          )}
          {!isAway(one) && chip(one)}
        </Fragment>
      ))}
      {away.length > 0 && (
        <details className="more-kinds" data-chosen={away.some(({ kind }) => kind === chosen)}>
          <summary
            aria-label={texts.moreKinds(away.length)}
            title={away
              .map(({ kind, at }) =>
                [words[kind].name, at === undefined ? '' : clockTime(at, language)]
                  .join(' ')
                  .trim(),
              )
              .join(', ')}
          >
            +{away.length}
          </summary>
          <div className="more-kinds-list">
            {away.map((one) => (
              <Fragment key={one.kind}>{chip(one)}</Fragment>
            ))}
          </div>
        </details>
      )}
    </div>
  )
}
