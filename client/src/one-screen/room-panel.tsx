import { AddedMember } from '@kring/shared/api/circle-api'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useRef, useState } from 'react'
import { apiPost, type Problem } from '../api/api-client.ts'
import { useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Switch } from '../ui/switch.tsx'
import { TextField } from '../ui/text-field.tsx'
import { setAbsent, shareScreen, useOneScreen } from './one-screen.ts'
import { oneScreenTexts } from './one-screen-texts.ts'
import './room-panel.css'

export interface RoomPanelProps {
  readonly view: MeetingView
}

type Texts = (typeof oneScreenTexts)['en']

/** Who is in the room today; and a name for who is new, with no device of their own. */
export function RoomPanel({ view }: RoomPanelProps) {
  const texts = useTexts(oneScreenTexts)
  const { state } = view
  const { absent } = useOneScreen(state.meeting)
  const [name, setName] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const line = useRef<HTMLInputElement>(null)
  const members = state.members.filter(({ part }) => part === 'member')

  async function add() {
    const tidy = name.trim()
    if (tidy === '' || busy) return line.current?.focus()
    setBusy(true)
    const path = `/api/circles/${encodeURIComponent(state.circle)}/members`
    const answer = await apiPost(path, { name: tidy }, AddedMember)
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.problem)
    if (answer.ok) setName('')
    line.current?.focus()
  }

  return (
    <div className="room-panel">
      <p>{texts.roomLead}</p>
      <ul>
        {members.map(({ id, name: who }) => (
          <li key={id}>
            {id === state.lead ? (
              <span>
                {who} <small>{texts.leads}</small>
              </span>
            ) : (
              <Switch
                label={texts.here(who)}
                words="before"
                checked={!absent.includes(id)}
                onChange={(here) => setAbsent(state.meeting, id, here ? 'in-the-room' : 'absent')}
              />
            )}
          </li>
        ))}
      </ul>
      {view.status !== 'closed' && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void add()
          }}
        >
          <TextField
            ref={line}
            label={texts.addName}
            hint={texts.addHint}
            error={problem && wordsFor(problem, name, texts)}
            value={name}
            maxLength={60}
            autoComplete="off"
            onChange={(typed) => {
              setProblem(undefined)
              setName(typed)
            }}
          />
          <Button type="submit" look="solid" busy={busy} disabled={name.trim() === ''}>
            {texts.add}
          </Button>
        </form>
      )}
      <p>
        <Button look="quiet" onClick={() => shareScreen(state.meeting, 'own')}>
          {texts.own}
        </Button>
      </p>
    </div>
  )
}

function wordsFor({ code, most }: Problem, name: string, texts: Texts): string {
  if (code === 'name-taken') return texts.taken(name.trim())
  if (code === 'circle-full') return texts.full(Number(most))
  return texts.failed
}
