import { type MeetingState, memberOf, turnsIn } from '@kring/shared/meeting/meeting-state'
import { Avatar } from '../ui/avatar.tsx'
import { StagePile } from './stage-pile.tsx'
import { stageTexts } from './stage-texts.ts'
import { useFit } from './use-fit.ts'
import { useViewport } from './use-viewport.ts'
import './stage-offers.css'

const STEPS = 3

export interface StageOffersProps {
  readonly state: MeetingState
  /** How many lie face down. */
  readonly waiting: number
}

/** What could be worked on today: face down until all are turned over at once, then in the open. */
export function StageOffers({ state, waiting }: StageOffersProps) {
  const texts = stageTexts[state.language]
  const { width, height } = useViewport()
  const turns = turnsIn(state)
  const placeOf = (member: string) => turns.findIndex(({ caseGiver }) => caseGiver === member)
  const chosenOnly = turns.filter(
    ({ caseGiver }) => !state.offers.some(({ by }) => by === caseGiver),
  )
  const rows = [
    ...state.offers,
    ...chosenOnly.map(({ caseGiver, title }) => ({ by: caseGiver, line: title })),
  ]
  const { ref, step } = useFit<HTMLUListElement>(
    JSON.stringify([rows, turns.length, width, height]),
    STEPS,
  )

  if (!state.offersRevealed && turns.length === 0) {
    return (
      <StagePile
        count={waiting}
        words={waiting === 0 ? texts.nobodyOffers : texts.offersDown(waiting)}
        under={texts.firstOffer}
        beside="nothing"
      />
    )
  }
  return (
    <ul ref={ref} className="stage-offers" data-step={step}>
      {(state.offersRevealed ? rows : rows.filter(({ by }) => placeOf(by) !== -1)).map(
        ({ by, line }) => {
          const name = memberOf(state, by)?.name ?? ''
          const place = placeOf(by)
          return (
            <li key={by} className={place === -1 ? '' : 'chosen'}>
              <Avatar name={name} size={88} />
              <div>
                <p className="say">{line === '' ? name : line}</p>
                <p className="who">
                  {name}
                  {place !== -1 && <b>{texts.chosen(place + 1)}</b>}
                </p>
              </div>
            </li>
          )
        },
      )}
    </ul>
  )
}
