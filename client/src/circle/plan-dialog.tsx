import { PlannedMeeting } from '@kring/shared/api/circle-api'
import { METHODS, methodById } from '@kring/shared/method/methods'
import { useId, useState } from 'react'
import { apiPost } from '../api/api-client.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { circleTexts } from './circle-texts.ts'
import './plan-dialog.css'

export interface PlanDialogProps {
  open: boolean
  onClose: () => void
  onPlanned: () => void
  circle: string
  method: string
}

/** A day, a time and a method for the next meeting. */
export function PlanDialog({ open, onClose, onPlanned, circle, method }: PlanDialogProps) {
  const texts = useTexts(circleTexts)
  const language = useLanguage()
  const id = useId()
  const [day, setDay] = useState('')
  const [time, setTime] = useState('13:30')
  const [chosen, setChosen] = useState(method)
  const [state, setState] = useState<'open' | 'busy' | 'failed' | 'past'>('open')

  async function plan() {
    const at = new Date(`${day}T${time}`)
    if (!(at.getTime() > Date.now())) return setState('past')
    setState('busy')
    const answer = await apiPost(
      `/api/circles/${encodeURIComponent(circle)}/meetings`,
      { startsAt: at.toISOString(), method: chosen },
      PlannedMeeting,
    )
    if (!answer.ok) return setState('failed')
    setState('open')
    onPlanned()
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={texts.planTitle}
      closeLabel={texts.close}
      foot={
        <Button look="solid" type="submit" form={id} busy={state === 'busy'}>
          {texts.planIt}
        </Button>
      }
    >
      <form
        id={id}
        className="plan-form"
        onSubmit={(event) => {
          event.preventDefault()
          void plan()
        }}
      >
        <label>
          {texts.day}
          <input
            type="date"
            required
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        </label>
        <label>
          {texts.time}
          <input
            type="time"
            required
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
        </label>
        <label className="wide">
          {texts.method}
          <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            {METHODS.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name[language]}
              </option>
            ))}
          </select>
        </label>
        <a className="wide plan-about" href={`/methods/${chosen}`} target="_blank" rel="noopener">
          {texts.aboutMethod(methodById(chosen)?.name[language] ?? '')}
        </a>
        {(state === 'failed' || state === 'past') && (
          <p role="alert">{state === 'past' ? texts.past : texts.failed}</p>
        )}
      </form>
    </Dialog>
  )
}
