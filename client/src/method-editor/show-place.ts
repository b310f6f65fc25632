import type { FaultPlace } from './fault-words.ts'

/** Brings the reader to where a rule is broken: to the step, to the case, or to the top. */
export function showPlace(place: FaultPlace): void {
  const target = controlAt(place)
  target?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}

function controlAt(place: FaultPlace): HTMLElement | null {
  switch (place.type) {
    case 'step':
      return document.querySelector(`[id="step-${CSS.escape(place.id)}"] .phase-name`)
    case 'case':
      return document.querySelector(`[data-turn="${place.turn}"] select`)
    case 'whole':
      return document.querySelector('.method-head textarea')
  }
}
