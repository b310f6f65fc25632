import { PlannedMeeting } from '@kring/shared/api/circle-api'
import { methodById } from '@kring/shared/method/methods'
import { useId, useState } from 'react'
import { apiPost } from '../api/api-client.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { circleTexts } from './circle-texts.ts'
import { MethodSelect } from './method-select.tsx'
import { type OfferedMethod, stillOffered } from './offered-methods.ts'
import './plan-dialog.css'

export interface PlanDialogProps {
  open: boolean
  onClose: () => void
  onPlanned: () => void
  circle: string
  /** What the circle usually meets by. */
  method: string
  ours: readonly OfferedMethod[]
  members: number
}

type Failure = 'failed' | 'past' | 'breaksRules'

/** A day, a time and a method for the next meeting. */
export function PlanDialog({
  open,
  onClose,
  onPlanned,
  circle,
  method,
  ours,
  members,
}: PlanDialogProps) {
  const texts = useTexts(circleTexts)
  const language = useLanguage()
  const id = useId()
  const [day, setDay] = useState('')
  const [time, setTime] = useState('13:30')
  const [named, setNamed] = useState<string>()
  const chosen = stillOffered(named, ours, members)?.id ?? method
  const [state, setState] = useState<'open' | 'busy' | Failure>('open')

  const chosenOwn = ours.find(({ id }) => id === chosen)
  const about = chosenOwn
    ? { name: chosenOwn.name[language], href: `/c/${circle}/methods/${chosen}` }
    : { name: methodById(chosen)?.name[language] ?? '', href: `/methods/${chosen}` }

  async function plan() {
    const at = new Date(`${day}T${time}`)
    if (!(at.getTime() > Date.now())) return setState('past')
    setState('busy')
    const answer = await apiPost(
      `/api/circles/${encodeURIComponent(circle)}/meetings`,
      { startsAt: at.toISOString(), method: chosen, methodVersion: chosenOwn?.version },
      PlannedMeeting,
    )
    if (!answer.ok) {
      return setState(answer.problem.code === 'method-breaks-rules' ? 'breaksRules' : 'failed')
    }
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
        <div className="wide">
          <label htmlFor={`${id}-method`}>{texts.method}</label>
          <MethodSelect
            id={`${id}-method`}
            chosen={chosen}
            onChoose={setNamed}
            ours={ours}
            members={members}
          />
        </div>
        <a className="wide plan-about" href={about.href} target="_blank" rel="noopener">
          {texts.aboutMethod(about.name)}
        </a>
        {state !== 'open' && state !== 'busy' && <p role="alert">{texts[state]}</p>}
      </form>
    </Dialog>
  )
}
