import type { CircleView } from '@kring/shared/api/circle-api'
import { CopyLink } from '../circle-door/copy-link.tsx'
import { joinCode } from '../circle-door/join-code.ts'
import { PersonalLink } from '../circle-door/personal-link.tsx'
import { useTexts } from '../language/use-texts.ts'
import { Dialog } from '../ui/dialog.tsx'
import { QrCode } from '../ui/qr-code.tsx'
import './join-dialog.css'
import { meetingTexts } from './meeting-texts.ts'

export interface JoinDialogProps {
  open: boolean
  onClose: () => void
  circle: CircleView['circle']
}

/** How others come in, and how one brings oneself to another device. */
export function JoinDialog({ open, onClose, circle }: JoinDialogProps) {
  const texts = useTexts(meetingTexts)
  const link = circle.joinUrl
  return (
    <Dialog open={open} onClose={onClose} title={texts.joinTitle} closeLabel={texts.close}>
      <div className="join-sheet">
        <QrCode value={link} label={texts.joinQr} size={168} />
        <div>
          <p>{texts.joinLead}</p>
          <b className="join-code">{joinCode(circle.joinCode)}</b>
          <CopyLink url={link} />
        </div>
      </div>
      <hr className="join-rule" />
      <PersonalLink circle={circle.id} />
    </Dialog>
  )
}
