import type { MemberId } from '@kring/shared/lib/id'
import { kindsOpen } from '@kring/shared/meeting/admits'
import type { FormAnswer } from '@kring/shared/meeting/meeting-state'
import { openPhase } from '@kring/shared/meeting/meeting-state'
import { seatsOf } from '@kring/shared/meeting/seat-of'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useId, useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useWhoseWords, useWordsOf } from '../one-screen/whose-words.ts'
import { PhaseHead } from '../phase/phase-head.tsx'
import { phasePrompt } from '../phase/phase-prompt.ts'
import { nameOf } from '../turn/turn-words.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { agendaTexts } from './agenda-texts.ts'
import './round-screen.css'

export type RoundKind = FormAnswer['kind']

export interface RoundScreenProps {
  view: MeetingView
  kind: RoundKind
}

/** A round in which each says one line, or writes it: check-in, a skill to practise, a rating. */
export function RoundScreen({ view, kind }: RoundScreenProps) {
  const texts = useTexts(agendaTexts)
  const language = useLanguage()
  const { state } = view
  const by = useWordsOf(view)
  const phase = openPhase(state)
  const item = view.item
  if (!phase || !item) return null
  const members = state.members.filter(({ part }) => part === 'member')
  const mayAnswer = kindsOpen(state, seatsOf(state, by)).includes(kind)
  return (
    <div className="round-screen">
      <PhaseHead prompt={phasePrompt(phase, language)} under={texts.lineHint} timer={view.timer} />
      <ol className="round-lines">
        {members.map(({ id, name }) => {
          const said = answerOf(view, kind, id)
          const speaks = state.speaker?.member === id
          return (
            <li key={id} data-state={speaks ? 'now' : said ? 'said' : 'ahead'}>
              <Avatar name={name} look={speaks ? 'now' : 'here'} size={40} />
              <p>
                <b>{name}</b>
                {said ? (
                  <span className="people">{said.text}</span>
                ) : (
                  <span className="round-none">
                    {speaks
                      ? texts.saysNow
                      : (state.spoken[id] ?? 0) > 0
                        ? texts.justSaid
                        : texts.noLine}
                  </span>
                )}
              </p>
            </li>
          )
        })}
      </ol>
      {mayAnswer && <RoundForm view={view} kind={kind} />}
    </div>
  )
}

function answerOf(view: MeetingView, kind: RoundKind, by: MemberId): FormAnswer | undefined {
  return view.state.answers.find(
    (answer) =>
      answer.kind === kind &&
      answer.by === by &&
      answer.item === view.item &&
      answer.phase === view.phase,
  )
}

export interface RoundFormProps {
  view: MeetingView
  kind: RoundKind
}

/** One line to write on. Who leads may write down what another says. */
export function RoundForm({ view, kind }: RoundFormProps) {
  const texts = useTexts(agendaTexts)
  const send = useSend()
  const id = useId()
  const { state } = view
  const leads = state.lead === view.you
  const [whose, setWhose] = useWhoseWords(state.meeting)
  const author = state.members.find(({ id: one }) => one === whose)?.id ?? view.you
  const [line, setLine] = useState('')
  const [busy, setBusy] = useState(false)
  const said = answerOf(view, kind, author)
  const others = state.members.filter(({ id: one, part }) => part === 'member' && one !== view.you)

  async function add() {
    const text = line.trim()
    if (text === '' || busy) return
    setBusy(true)
    const sent = await send({
      type: 'form.answer',
      kind,
      text,
      ...(author === view.you ? {} : { for: author }),
    })
    setBusy(false)
    if (sent.type === 'done') setLine('')
  }

  return (
    <form
      className="round-form"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      {leads && others.length > 0 && (
        <label className="round-author">
          <span>{texts.writeFor}</span>
          <select
            value={author}
            onChange={(event) => setWhose(event.currentTarget.value as MemberId)}
          >
            <option value={view.you}>{texts.me}</option>
            {others.map((member) => (
              <option key={member.id} value={member.id}>
                {member.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="sr" htmlFor={id}>
        {author === view.you ? texts.lineLabel : texts.lineFor(nameOf(state, author))}
      </label>
      <input
        id={id}
        className="people"
        value={line}
        maxLength={2000}
        autoComplete="off"
        placeholder={
          kind === 'rating'
            ? texts.ratingHint
            : author === view.you
              ? texts.lineHint
              : texts.lineFor(nameOf(state, author))
        }
        onChange={(event) => setLine(event.currentTarget.value)}
      />
      <Button look="solid" type="submit" busy={busy} disabled={line.trim() === ''}>
        {said ? texts.change : texts.add}
      </Button>
    </form>
  )
}
