/** Stands in the place of a part of the page until that is fetched, and draws nothing. */
export function Coming() {
  return <div className="coming-part" aria-busy />
}
