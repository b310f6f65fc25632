/** What one press does about a hint. */
export interface Offer {
  /** `act` does it, `question` stays first, `begin` puts a word before what stands there. */
  readonly type: 'act' | 'question' | 'begin'
  readonly label: string
  readonly onPress: () => void
}

export interface HintOffersProps {
  readonly offers: readonly Offer[]
  readonly label: string | undefined
}

export function HintOffers({ offers, label }: HintOffersProps) {
  return (
    <ul className="coach-offers" data-type={offers[0]?.type} aria-label={label}>
      {offers.map(({ type, label: words, onPress }, place) => (
        <li key={words}>
          <button
            type="button"
            className={type === 'act' ? 'btn solid' : 'btn line people'}
            aria-keyshortcuts={type !== 'begin' && place === 0 ? 'Alt+Enter' : undefined}
            onClick={onPress}
          >
            {words}
            {type === 'act' && (
              <span className="key" aria-hidden>
                Alt ↵
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  )
}
