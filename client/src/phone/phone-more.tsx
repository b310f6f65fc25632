import type { MeetingView } from '@kring/shared/meeting/view'
import { EllipsisVertical, Footprints } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { CoachSwitches } from '../coach/coach-switch-part.tsx'
import { useTexts } from '../language/use-texts.ts'
import { setSignal, useSignalOn } from '../signal/signal-setting.ts'
import { canVibrate } from '../signal/vibrate.ts'
import { IconButton } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Switch } from '../ui/switch.tsx'
import './phone-dialogs.css'
import { phoneTexts } from './phone-texts.ts'

/** The rarer things of a phone: how it calls its holder, and the same meeting on foot. */
export function PhoneMore({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(phoneTexts)
  const [open, setOpen] = useState(false)
  const vibration = useSignalOn('vibration')
  return (
    <>
      <IconButton label={texts.thisPhone} className="phone-more" onClick={() => setOpen(true)}>
        <EllipsisVertical size={20} strokeWidth={1.75} aria-hidden />
      </IconButton>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={texts.thisPhone}
        closeLabel={texts.close}
      >
        <ul className="phone-menu">
          {canVibrate() && (
            <li className="phone-menu-switch">
              <Switch
                label={texts.vibrate}
                checked={vibration}
                onChange={(on) => setSignal('vibration', on ? 'on' : 'off')}
                words="before"
              />
            </li>
          )}
          <li className="phone-menu-coach">
            <CoachSwitches circle={view.state.circle} meeting={view.meeting} />
          </li>
          <li>
            <Link href={`/m/${view.meeting}/walk`}>
              <Footprints size={20} strokeWidth={1.75} aria-hidden />
              {texts.walk}
            </Link>
          </li>
        </ul>
      </Dialog>
    </>
  )
}
