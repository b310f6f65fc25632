import type { MeetingView } from '@kring/shared/meeting/view'
import { useTexts } from '../language/use-texts.ts'
import { Switch } from '../ui/switch.tsx'
import './one-screen-switch.css'
import { shareScreen, useOneScreen } from './one-screen.ts'
import { oneScreenTexts } from './one-screen-texts.ts'
import { RoomPanel } from './room-panel.tsx'

export interface OneScreenSwitchProps {
  readonly view: MeetingView
}

/** Before the start: whether this laptop is the one screen that all look at, and who sits at it. */
export function OneScreenSwitch({ view }: OneScreenSwitchProps) {
  const texts = useTexts(oneScreenTexts)
  const { meeting } = view.state
  const { isOn } = useOneScreen(meeting)
  return (
    <div className="one-screen-switch">
      <Switch
        label={
          <>
            {texts.share}
            <small>{texts.shareUnder}</small>
          </>
        }
        checked={isOn}
        onChange={(one) => shareScreen(meeting, one ? 'one' : 'own')}
      />
      {isOn && <RoomPanel view={view} />}
    </div>
  )
}
