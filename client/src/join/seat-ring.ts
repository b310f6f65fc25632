import { arcPath, pointAt } from '../ui/arc.ts'
import '../ui/seat-ring.css'
import { make } from './make.ts'

const RING = { cx: 330, cy: 330, r: 300 }
const SEATS = 8
const FROM = 48
const GAP = 4.59
const GAP_AT_YOU = 11.45

/** The circle with its open seats, and the reader's own: `you` is the word on it. */
export function seatRing(you: HTMLElement, inside: HTMLElement): HTMLElement {
  const step = 360 / SEATS
  const gapAt = (seat: number) => (seat % SEATS === 0 ? GAP_AT_YOU : GAP)
  const seats = Array.from({ length: SEATS }, (_, seat) => seat)
  const arcs = seats.map((seat) => {
    const from = FROM + seat * step + gapAt(seat)
    const to = FROM + (seat + 1) * step - gapAt(seat + 1)
    return `<path d="${arcPath(RING, from, to)}" fill="none" stroke="var(--ink)" stroke-width="5"/>`
  })
  const art = make('div', { class: 'seat-ring-art', 'aria-hidden': 'true' })
  art.innerHTML = `<svg viewBox="0 0 660 660"><circle cx="330" cy="330" r="300" fill="var(--surface)"/>${arcs.join('')}</svg>`
  for (const seat of seats) {
    const { x, y } = pointAt(RING, FROM + seat * step)
    const place =
      seat === 0 ? make('span', { class: 'seat-you' }, you) : make('i', { class: 'seat-open' })
    place.style.left = `${x / 6.6}%`
    place.style.top = `${y / 6.6}%`
    art.append(place)
  }
  const middle = make('div', { class: 'seat-ring-middle' }, inside)
  return make('div', { class: 'seat-ring join-ring' }, art, middle)
}
