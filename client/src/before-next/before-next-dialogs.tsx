import type { MemberId } from '@kring/shared/lib/id'
import { placeOf } from '@kring/shared/meeting/move'
import type { MeetingView } from '@kring/shared/meeting/view'
import { listOf } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import type { FaceDownNow } from '../note/face-down-now.ts'
import { PulseQuestion } from '../pulse/pulse-part.tsx'
import { nameOf } from '../turn/turn-words.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { beforeNextTexts } from './before-next-texts.ts'

/** What who leads is asked before the meeting goes on. */
export type AskingBeforeNext =
  | { readonly type: 'nothing' | 'face-down' }
  /** `place`: a question about one pulse is none about the next. */
  | {
      readonly type: 'pulse'
      readonly about: 'reveal' | 'next'
      readonly place: string | undefined
    }
  | { readonly type: 'hands'; readonly members: readonly MemberId[] }

export const NOT_ASKING: AskingBeforeNext = { type: 'nothing' }

export interface BeforeNextDialogsProps {
  readonly view: MeetingView
  /** One of these, or something else that is asked elsewhere. */
  readonly asking: AskingBeforeNext | { readonly type: 'close' | 'seats' }
  readonly lying: FaceDownNow
  readonly stay: () => void
  readonly goOn: () => void
  /** Turns over, but asks first about a pulse that is not done. */
  readonly reveal: () => void
  readonly turnOver: () => void
}

/** The same questions at the desk and on the phone of who leads. */
export function BeforeNextDialogs(props: BeforeNextDialogsProps) {
  const { view, asking, lying, stay, goOn, reveal, turnOver } = props
  const texts = useTexts(beforeNextTexts)
  const language = useLanguage()
  const { state } = view
  return (
    <>
      <Dialog
        open={asking.type === 'face-down'}
        onClose={stay}
        title={texts.lyingTitle(
          listOf(
            lying.members.map(({ id }) => nameOf(state, id)),
            language,
          ),
          { people: lying.members.length, notes: lying.count },
        )}
        closeLabel={texts.close}
        foot={
          <>
            <Button onClick={stay}>{texts.stay}</Button>
            <Button onClick={goOn}>{texts.goOn}</Button>
            <Button
              look="solid"
              autoFocus
              onClick={() => {
                stay()
                reveal()
              }}
            >
              {texts.turnOver}
            </Button>
          </>
        }
      >
        <p>{texts.lyingBody}</p>
      </Dialog>
      {view.pulse && (
        <PulseQuestion
          view={view}
          about={
            asking.type === 'pulse' && asking.place === placeOf(state) ? asking.about : undefined
          }
          stay={stay}
          turnOver={() => {
            stay()
            turnOver()
          }}
          goOn={goOn}
        />
      )}
      <Dialog
        open={asking.type === 'hands'}
        onClose={stay}
        title={
          asking.type === 'hands'
            ? texts.handsTitle(
                listOf(
                  asking.members.map((member) => nameOf(state, member)),
                  language,
                ),
              )
            : ''
        }
        closeLabel={texts.close}
        foot={
          <>
            <Button onClick={stay}>{texts.stay}</Button>
            <Button look="solid" onClick={goOn} autoFocus>
              {texts.goOn}
            </Button>
          </>
        }
      >
        <p>{texts.handsBody}</p>
      </Dialog>
    </>
  )
}
