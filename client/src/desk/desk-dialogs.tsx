import type { MemberId } from '@kring/shared/lib/id'
import { placeOf } from '@kring/shared/meeting/move'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useSend } from '../command/use-send.ts'
import { listOf } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import type { FaceDownNow } from '../note/face-down-now.ts'
import { PulseQuestion } from '../pulse/pulse-part.tsx'
import { SeatDialog } from '../seat/seat-dialog.tsx'
import { nameOf } from '../turn/turn-words.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { deskTexts } from './desk-texts.ts'

/** What the desk asks before it moves the meeting. */
export type Asking =
  | { readonly type: 'nothing' | 'face-down' | 'close' | 'seats' }
  /** `place`: a question about one pulse is none about the next. */
  | {
      readonly type: 'pulse'
      readonly about: 'reveal' | 'next'
      readonly place: string | undefined
    }
  | { readonly type: 'hands'; readonly members: readonly MemberId[] }

export const NOT_ASKING: Asking = { type: 'nothing' }

export interface DeskDialogsProps {
  view: MeetingView
  asking: Asking
  lying: FaceDownNow
  stay: () => void
  move: () => void
  reveal: () => void
  turnOver: () => void
}

export function DeskDialogs(props: DeskDialogsProps) {
  const { view, asking, lying, stay, move, reveal, turnOver } = props
  const texts = useTexts(deskTexts)
  const language = useLanguage()
  const send = useSend()
  const { state } = view
  return (
    <>
      <SeatDialog view={view} open={asking.type === 'seats'} onClose={stay} />
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
            <Button onClick={move}>{texts.goOn}</Button>
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
          goOn={move}
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
            <Button look="solid" onClick={move} autoFocus>
              {texts.goOn}
            </Button>
          </>
        }
      >
        <p>{texts.handsBody}</p>
      </Dialog>
      <Dialog
        open={asking.type === 'close'}
        onClose={stay}
        title={texts.closeTitle}
        closeLabel={texts.close}
        foot={
          <>
            <Button onClick={stay}>{texts.keepOpen}</Button>
            <Button
              look="solid"
              onClick={() => {
                stay()
                void send({ type: 'meeting.close' })
              }}
            >
              {texts.end}
            </Button>
          </>
        }
      >
        <p>{texts.closeBody}</p>
      </Dialog>
    </>
  )
}
