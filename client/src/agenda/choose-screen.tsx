import type { ItemId, MemberId } from '@kring/shared/lib/id'
import { kindsOpen } from '@kring/shared/meeting/admits'
import { openPhase, turnsIn } from '@kring/shared/meeting/meeting-state'
import { onlyLeads, seatsOf } from '@kring/shared/meeting/seat-of'
import type { MeetingView } from '@kring/shared/meeting/view'
import { ArrowRight, X } from 'lucide-react'
import { useId, useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useWordsOf } from '../one-screen/whose-words.ts'
import { PhaseHead } from '../phase/phase-head.tsx'
import { phasePrompt } from '../phase/phase-prompt.ts'
import { nameOf } from '../turn/turn-words.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button, IconButton } from '../ui/button.tsx'
import { FaceDown } from '../ui/note-card.tsx'
import { agendaTexts } from './agenda-texts.ts'
import { MethodChoice } from './method-choice.tsx'
import { OfferForm } from './offer-form.tsx'
import '../ui/turn-over.css'
import './choose-screen.css'

export interface ChooseScreenProps {
  view: MeetingView
}

/** What could be brought: one line each, turned over together; then who leads chooses. */
export function ChooseScreen({ view }: ChooseScreenProps) {
  const texts = useTexts(agendaTexts)
  const language = useLanguage()
  const send = useSend()
  const { state } = view
  const phase = openPhase(state)
  const leads = state.lead === view.you
  const by = useWordsOf(view)
  if (!phase) return null
  const places = state.agenda.filter((item) => item.type !== 'phase')
  const own = state.offers.find((offer) => offer.by === by)
  const each = places.some((item) => item.of === 'each-member')
  const mayOffer = kindsOpen(state, seatsOf(state, by)).includes('choice') && !onlyLeads(state, by)
  return (
    <div className="choose-screen">
      <PhaseHead
        prompt={phasePrompt(phase, language)}
        under={each ? texts.each : undefined}
        timer={view.timer}
      />
      <div className="choose-columns">
        <section aria-label={texts.offers}>
          {state.offersRevealed ? (
            <Offers view={view} />
          ) : (
            <div className="choose-hidden">
              {view.offersWaiting > 0 ? (
                <FaceDown title={texts.hidden(view.offersWaiting)} count={view.offersWaiting}>
                  {texts.hiddenUnder}
                </FaceDown>
              ) : (
                <p className="choose-none">{texts.hidden(0)}</p>
              )}
            </div>
          )}
          {mayOffer && (
            <OfferForm
              key={`${by} ${own?.line ?? ''}`}
              view={view}
              by={by}
              line={own?.line ?? ''}
            />
          )}
        </section>
        <section className="choose-taken">
          <h2>{texts.chosen}</h2>
          <ol>
            {places.map((place, index) => (
              <li key={place.id} data-type={place.type}>
                <span className="n num">{index + 1}</span>
                {place.type === 'turn' ? (
                  <>
                    <Avatar name={nameOf(state, place.caseGiver)} size={40} />
                    <p>
                      <b>{nameOf(state, place.caseGiver)}</b>
                      <span className="people">{place.title}</span>
                    </p>
                    {leads && place.by && place.status === 'ahead' && (
                      <MethodChoice
                        by={place.by}
                        chosen={place.by.method}
                        onChoose={(by) =>
                          void send({
                            type: 'case.choose',
                            caseGiver: place.caseGiver,
                            title: place.title,
                            by,
                          })
                        }
                      />
                    )}
                    {leads && place.status === 'ahead' && <Unchoose item={place.id} />}
                  </>
                ) : (
                  <>
                    <Avatar name="" look="empty" size={40} />
                    <p className="choose-none">{place.name?.[language] ?? texts.free}</p>
                  </>
                )}
              </li>
            ))}
          </ol>
          {!leads && <p className="choose-under">{texts.leadChooses(nameOf(state, state.lead))}</p>}
        </section>
      </div>
    </div>
  )
}

function Unchoose({ item }: { item: ItemId }) {
  const texts = useTexts(agendaTexts)
  const send = useSend()
  return (
    <IconButton label={texts.unchoose} onClick={() => void send({ type: 'case.unchoose', item })}>
      <X size={16} strokeWidth={1.75} aria-hidden />
    </IconButton>
  )
}

/** The lines as they lie open, and for who leads a way to choose each, or to choose by name. */
function Offers({ view }: { view: MeetingView }) {
  const texts = useTexts(agendaTexts)
  const { state } = view
  const leads = state.lead === view.you
  const [choosing, setChoosing] = useState<MemberId>()
  const taken = new Set(turnsIn(state).map(({ caseGiver }) => caseGiver))
  const free = state.agenda.some(({ type }) => type === 'slot')
  const offered = new Set(state.offers.map(({ by }) => by))
  const others = state.members.filter(
    ({ id, part }) =>
      part === 'member' && !offered.has(id) && !taken.has(id) && !onlyLeads(state, id),
  )
  return (
    <>
      <h2>{texts.offers}</h2>
      {state.offers.length === 0 && <p className="choose-none">{texts.noOffers}</p>}
      <ul className="choose-offers">
        {state.offers.map(({ by, line }) => (
          <li key={by} className="turns-over" data-taken={taken.has(by)}>
            <Avatar name={nameOf(state, by)} size={34} />
            <p>
              <b>{nameOf(state, by)}</b>
              <span className="people">{line}</span>
            </p>
            {leads && free && !taken.has(by) && choosing !== by && (
              <Button size="small" onClick={() => setChoosing(by)}>
                {texts.choose}
              </Button>
            )}
            {choosing === by && (
              <TitleForm member={by} line={line} onDone={() => setChoosing(undefined)} />
            )}
          </li>
        ))}
      </ul>
      {leads && free && others.length > 0 && (
        <div className="choose-others">
          <h3>{texts.others}</h3>
          <p>
            {others.map(({ id, name }) => (
              <Button key={id} size="small" onClick={() => setChoosing(id)}>
                {name}
              </Button>
            ))}
          </p>
          {choosing !== undefined && !offered.has(choosing) && (
            <TitleForm
              key={choosing}
              member={choosing}
              line=""
              name={nameOf(state, choosing)}
              onDone={() => setChoosing(undefined)}
            />
          )}
        </div>
      )}
      {leads && !free && <p className="choose-under">{texts.full}</p>}
    </>
  )
}

interface TitleFormProps {
  member: MemberId
  line: string
  name?: string
  onDone: () => void
}

function TitleForm({ member, line, name, onDone }: TitleFormProps) {
  const texts = useTexts(agendaTexts)
  const send = useSend()
  const id = useId()
  const [title, setTitle] = useState(line)
  return (
    <form
      className="choose-title"
      onSubmit={(event) => {
        event.preventDefault()
        void send({ type: 'case.choose', caseGiver: member, title: title.trim() }).then((sent) => {
          if (sent.type === 'done') onDone()
        })
      }}
    >
      <label className="sr" htmlFor={id}>
        {texts.title}
      </label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the form opens by a press of its own button
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        className="people"
        value={title}
        maxLength={200}
        autoComplete="off"
        placeholder={name === undefined ? texts.titleHint : `${name}: ${texts.titleHint}`}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Button
        look="solid"
        type="submit"
        after={<ArrowRight size={16} strokeWidth={2} aria-hidden />}
      >
        {texts.choose}
      </Button>
      <IconButton label={texts.notNow} onClick={onDone}>
        <X size={16} strokeWidth={1.75} aria-hidden />
      </IconButton>
    </form>
  )
}
