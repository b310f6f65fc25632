import type { CircleView } from '@kring/shared/api/circle-api'
import { CopyLink } from '../circle/copy-link.tsx'
import { PersonalLink } from '../circle/personal-link.tsx'
import { useTexts } from '../language/use-texts.ts'
import { Dialog } from '../ui/dialog.tsx'
import { QrCode } from '../ui/qr-code.tsx'
import './join-dialog.css'
import { meetingTexts } from './meeting-texts.ts'

/** 'TFK 493' */
export function spacedCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}

export function joinLink(code: string): string {
  return `${location.origin}/j/${code}`
}

export interface JoinDialogProps {
  open: boolean
  onClose: () => void
  circle: CircleView['circle']
}

/** How others come in, and how one brings oneself to another device. */
export function JoinDialog({ open, onClose, circle }: JoinDialogProps) {
  const texts = useTexts(meetingTexts)
  const link = joinLink(circle.joinCode)
  return (
    <Dialog open={open} onClose={onClose} title={texts.joinTitle} closeLabel={texts.close}>
      <div className="join-sheet">
        <QrCode value={link} label={texts.joinQr} size={168} />
        <div>
          <p>{texts.joinLead}</p>
          <b className="join-code">{spacedCode(circle.joinCode)}</b>
          <CopyLink url={link} />
        </div>
      </div>
      <hr className="join-rule" />
      <PersonalLink circle={circle.id} />
    </Dialog>
  )
}
