import type { MemberId } from '@kring/shared/lib/id'
import { turnsIn } from '@kring/shared/meeting/meeting-state'
import { onlyLeads } from '@kring/shared/meeting/seat-of'
import type { MeetingView } from '@kring/shared/meeting/view'
import { ArrowRight } from 'lucide-react'
import { useId, useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { TeamLeaderChoice } from '../seat/team-leader-choice.tsx'
import { nameOf } from '../turn/turn-words.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { agendaTexts } from './agenda-texts.ts'
import './case-chooser.css'
import { MethodChoice } from './method-choice.tsx'

/** Who may bring a case now, those with an offer first. */
function mayBring(view: MeetingView): readonly { id: MemberId; name: string }[] {
  const { state } = view
  const turns = turnsIn(state)
  const each = state.agenda.some((item) => item.type !== 'phase' && item.of === 'each-member')
  const had = new Set(turns.filter((t) => each || t.status !== 'closed').map((t) => t.caseGiver))
  const offered = new Set(state.offers.map(({ by }) => by))
  return state.members
    .filter(({ id, part }) => part === 'member' && !had.has(id) && !onlyLeads(state, id))
    .toSorted((one, other) => Number(offered.has(other.id)) - Number(offered.has(one.id)))
}

export interface CaseChooserProps {
  view: MeetingView
  onDone?: (() => void) | undefined
}

/** Between two turns: who brings the next case. */
export function CaseChooser({ view, onDone }: CaseChooserProps) {
  const texts = useTexts(agendaTexts)
  const send = useSend()
  const titleId = useId()
  const { state } = view
  const leads = state.lead === view.you
  const members = mayBring(view)
  const [chosen, setChosen] = useState<MemberId>()
  const [title, setTitle] = useState('')
  const [by, setBy] = useState<string>()
  const place = state.agenda.find((item) => item.type === 'slot')
  const free = state.agenda.some(({ type }) => type === 'slot')
  const first = turnsIn(state).length === 0

  function choose(id: MemberId) {
    setChosen(id)
    setTitle(state.offers.find(({ by }) => by === id)?.line ?? '')
  }

  return (
    <section className="case-chooser">
      <h1>{first ? texts.whoBringsFirst : texts.whoBrings}</h1>
      <p>
        {!free
          ? texts.placesUsed
          : members.length === 0
            ? texts.noneLeft
            : leads
              ? first
                ? texts.titleHint
                : texts.wasLast
              : texts.whoWaits(nameOf(state, state.lead))}
      </p>
      {free && (
        <ul>
          {members.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                aria-pressed={chosen === id}
                disabled={!leads}
                onClick={() => choose(id)}
              >
                <Avatar name={name} look={chosen === id ? 'now' : 'here'} size={64} />
                <b>{name}</b>
                <span className="people">
                  {state.offersRevealed && state.offers.find(({ by }) => by === id)?.line}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <TeamLeaderChoice view={view} />
      {leads && free && chosen !== undefined && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const held = by === undefined ? {} : { by }
            void send({ type: 'turn.open', caseGiver: chosen, title: title.trim(), ...held }).then(
              (sent) => {
                if (sent.type === 'done') onDone?.()
              },
            )
          }}
        >
          <label className="sr" htmlFor={titleId}>
            {texts.title}
          </label>
          <input
            id={titleId}
            className="people"
            value={title}
            maxLength={200}
            autoComplete="off"
            placeholder={texts.titleHint}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          {place?.by && (
            <MethodChoice by={place.by} chosen={by ?? place.by.method} onChoose={setBy} />
          )}
          <Button
            look="solid"
            type="submit"
            after={<ArrowRight size={16} strokeWidth={2} aria-hidden />}
          >
            {texts.openTurn(nameOf(state, chosen))}
          </Button>
        </form>
      )}
      {onDone && (
        <Button look="quiet" onClick={onDone}>
          {texts.notNow}
        </Button>
      )}
    </section>
  )
}
