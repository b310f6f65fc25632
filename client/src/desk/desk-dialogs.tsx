import type { MeetingView } from '@kring/shared/meeting/view'
import { type AskingBeforeNext, BeforeNextDialogs } from '../before-next/before-next-dialogs.tsx'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import type { FaceDownNow } from '../note/face-down-now.ts'
import { SeatDialog } from '../seat/seat-dialog.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { deskTexts } from './desk-texts.ts'

/** What the desk asks. */
export type Asking = AskingBeforeNext | { readonly type: 'close' | 'seats' }

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
  const send = useSend()
  return (
    <>
      <SeatDialog view={view} open={asking.type === 'seats'} onClose={stay} />
      <BeforeNextDialogs
        view={view}
        asking={asking}
        lying={lying}
        stay={stay}
        goOn={move}
        reveal={reveal}
        turnOver={turnOver}
      />
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
