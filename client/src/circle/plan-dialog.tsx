import { PlannedMeeting } from '@kring/shared/api/circle-api'
import { METHODS, methodById } from '@kring/shared/method/methods'
import { useId, useState } from 'react'
import { apiPost } from '../api/api-client.ts'
import { useOwnMethods } from '../circle-view/use-own-methods.ts'
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

type Failure = 'failed' | 'past' | 'breaksRules'

/** A day, a time and a method for the next meeting. */
export function PlanDialog({ open, onClose, onPlanned, circle, method }: PlanDialogProps) {
  const texts = useTexts(circleTexts)
  const language = useLanguage()
  const id = useId()
  const [day, setDay] = useState('')
  const [time, setTime] = useState('13:30')
  const [chosen, setChosen] = useState(method)
  const [state, setState] = useState<'open' | 'busy' | Failure>('open')

  const own = useOwnMethods(open ? circle : undefined)
  const ours = (own.type === 'known' ? own.methods : []).flatMap(
    ({ id, archived, newest, sound }) =>
      sound && !archived ? [{ id, sound, isNewest: sound.version === newest.version }] : [],
  )

  const chosenOwn = ours.find(({ id }) => id === chosen)
  const about = chosenOwn
    ? { name: chosenOwn.sound.name[language], href: `/c/${circle}/methods/${chosen}` }
    : { name: methodById(chosen)?.name[language] ?? '', href: `/methods/${chosen}` }

  /** Of the circle's own methods the version that was listed: not what is saved meanwhile. */
  function versionOf(method: string) {
    const found = ours.find(({ id }) => id === method)
    return found ? { methodVersion: found.sound.version } : {}
  }

  async function plan() {
    const at = new Date(`${day}T${time}`)
    if (!(at.getTime() > Date.now())) return setState('past')
    setState('busy')
    const answer = await apiPost(
      `/api/circles/${encodeURIComponent(circle)}/meetings`,
      { startsAt: at.toISOString(), method: chosen, ...versionOf(chosen) },
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
        <label className="wide">
          {texts.method}
          <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <optgroup label={texts.kring}>
              {METHODS.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name[language]}
                </option>
              ))}
            </optgroup>
            {ours.length > 0 && (
              <optgroup label={texts.ours}>
                {ours.map(({ id, sound, isNewest }) => (
                  <option key={id} value={id}>
                    {isNewest
                      ? sound.name[language]
                      : texts.withVersion(sound.name[language], sound.version)}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
        </label>
        <a className="wide plan-about" href={about.href} target="_blank" rel="noopener">
          {texts.aboutMethod(about.name)}
        </a>
        {state !== 'open' && state !== 'busy' && <p role="alert">{texts[state]}</p>}
      </form>
    </Dialog>
  )
}
