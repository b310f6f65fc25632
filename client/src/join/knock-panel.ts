import type { joinTexts } from './join-texts.ts'
import { make, mark, say } from './make.ts'

type Texts = (typeof joinTexts)['en']

export type KnockStep =
  | { readonly type: 'taken' | 'refused' | 'expired' }
  | { readonly type: 'waiting'; readonly knock: string; readonly line: 'open' | 'down' }

export interface KnockPanel {
  readonly element: HTMLElement
  show(step: KnockStep, words: { readonly texts: Texts; readonly name: string }): void
  /** Each step is read from its heading on. */
  focus(): void
}

export interface KnockPanelOptions {
  readonly onAsk: () => void
  readonly onOtherName: () => void
}

const WAITS =
  '<svg width="44" height="44" viewBox="0 0 44 44" fill="none" aria-hidden="true"><circle cx="22" cy="22" r="18" stroke="var(--line-strong)" stroke-width="4" stroke-linecap="round" stroke-dasharray="0.1 11.21"/><circle cx="22" cy="4" r="4" fill="var(--now)" stroke="var(--ink)" stroke-width="1.2"/></svg>'

/** A name that is taken: ask for the facilitator's yes, wait for it, or take another name. */
export function knockPanel({ onAsk, onOtherName }: KnockPanelOptions): KnockPanel {
  const ring = make('div')
  ring.innerHTML = WAITS
  const heading = make('h2', { tabindex: -1 })
  const words = make('p', { 'aria-live': 'polite' })
  const ask = make('button', { type: 'button', class: 'btn solid large' })
  const other = make('button', { type: 'button', class: 'btn large' })
  ask.addEventListener('click', onAsk)
  other.addEventListener('click', onOtherName)
  const element = make('section', { class: 'knock' }, ring, heading, words, ask, other)
  return {
    element,
    show(step, { texts, name }) {
      const [title, lead] = {
        taken: () => [texts.takenTitle(name), texts.taken],
        waiting: () => [texts.waitingTitle, texts.waiting],
        refused: () => [texts.refusedTitle, texts.refused],
        expired: () => [texts.knockExpiredTitle, texts.knockExpired],
      }[step.type]()
      const isDown = step.type === 'waiting' && step.line === 'down'
      say(heading, title ?? '')
      say(words, (isDown ? texts.offline : lead) ?? '')
      say(ask, texts.askYes)
      say(other, texts.otherName)
      ring.hidden = step.type !== 'waiting'
      ask.hidden = step.type === 'waiting' || step.type === 'refused'
      mark(other, 'class', step.type === 'waiting' ? 'btn quiet large' : 'btn large')
    },
    focus: () => heading.focus(),
  }
}
