import { useTexts } from '../language/use-texts.ts'
import { setSignal, useSignalOn } from '../signal/signal-setting.ts'
import { canVibrate } from '../signal/vibrate.ts'
import { Switch } from '../ui/switch.tsx'
import { walkTexts } from './walk-texts.ts'

/** How the time is told while nobody looks. */
export function WalkSignals() {
  const texts = useTexts(walkTexts)
  const sound = useSignalOn('sound')
  const vibration = useSignalOn('vibration')
  return (
    <div className="walk-signals">
      <Switch
        label={texts.sound}
        checked={sound}
        onChange={(on) => setSignal('sound', on ? 'on' : 'off')}
        words="before"
      />
      {canVibrate() && (
        <Switch
          label={texts.vibration}
          checked={vibration}
          onChange={(on) => setSignal('vibration', on ? 'on' : 'off')}
          words="before"
        />
      )}
      <p>{texts.asleep}</p>
    </div>
  )
}
