import { useState } from 'react'
import { apiPost } from '../api/api-client.ts'
import { useTexts } from '../language/use-texts.ts'
import { useOneScreen } from '../one-screen/one-screen.ts'
import { Button } from '../ui/button.tsx'
import { Switch } from '../ui/switch.tsx'
import { useCircleCoach } from './circle-coach.ts'
import { beQuiet, useQuiet } from './coach-memory.ts'
import './coach-switches.css'
import { coachTexts } from './coach-texts.ts'
import { switchOwnCoach, useOwnCoachOn } from './own-coach.ts'
import { tellCircleCoach } from './told-by-circle.ts'

export interface OwnCoachSwitchProps {
  readonly circle: string
  readonly meeting: string
}

/** For who holds this device: whether the coach asks back here. What the circle says goes before it. */
export function OwnCoachSwitch({ circle, meeting }: OwnCoachSwitchProps) {
  const texts = useTexts(coachTexts)
  const screen = useOneScreen(meeting).isOn ? 'shared' : 'own'
  const isWanted = useOwnCoachOn(screen)
  const isQuiet = useQuiet(meeting)
  const isOff = useCircleCoach(circle)?.coach === 'off'
  const isOn = isWanted && !isQuiet && !isOff
  const { label, is } =
    screen === 'own'
      ? { label: texts.onDevice, is: texts.onDeviceIs }
      : { label: texts.onScreen, is: texts.onScreenIs }
  return (
    <div className="coach-switch">
      <Switch
        words="before"
        label={label}
        disabled={isOff}
        checked={isOn}
        onChange={(on) => {
          switchOwnCoach(screen, on ? 'on' : 'off')
          beQuiet(meeting, 'heard')
        }}
      />
      <p>{isOff ? texts.offInCircle : is}</p>
      {isOn && (
        <Button size="small" onClick={() => beQuiet(meeting, 'quiet')}>
          {texts.notInMeeting}
        </Button>
      )}
    </div>
  )
}

const contract = async () => (await import('@kring/shared/api/circle-api')).SetCoach

/** For who made the circle or leads a meeting of it. */
export function CircleCoachSwitch({ circle }: { readonly circle: string }) {
  const texts = useTexts(coachTexts)
  const told = useCircleCoach(circle)
  const [state, setState] = useState<'still' | 'busy' | 'failed'>('still')
  if (!told?.mayChange) return null

  async function set(coach: 'on' | 'off') {
    setState('busy')
    const path = `/api/circles/${encodeURIComponent(circle)}/coach`
    const answer = await apiPost(path, { coach }, contract)
    setState(answer.ok ? 'still' : 'failed')
    if (answer.ok) tellCircleCoach(circle, { coach: answer.value.coach, mayChange: true })
  }

  return (
    <div className="coach-switch">
      <Switch
        words="before"
        label={texts.inCircle}
        disabled={state === 'busy'}
        checked={told.coach === 'on'}
        onChange={(on) => void set(on ? 'on' : 'off')}
      />
      <p>{texts.inCircleIs}</p>
      {state === 'failed' && <p role="alert">{texts.failed}</p>}
    </div>
  )
}
