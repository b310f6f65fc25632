import { NAME_LENGTH, tidyName } from '@kring/shared/circle/member'
import { currentLanguage, subscribeLanguage } from '../language/language-store.ts'
import { keepName, keptName, signsIn } from '../own-name/own-name.ts'
import '../ui/button.css'
import { CODE_LENGTH, codeLetters } from '../ui/code-letters.ts'
import { initialsOf } from '../ui/initials.ts'
import '../ui/logo.css'
import '../ui/text-field.css'
import { codeField } from './code-field.ts'
import { joinCircle, lookAtDoor, type Refused } from './join-calls.ts'
import './join-page.css'
import { joinTexts } from './join-texts.ts'
import { type KnockStep, knockPanel } from './knock-panel.ts'
import { languageChoice } from './language-choice.ts'
import { make, mark, say } from './make.ts'
import { seatRing } from './seat-ring.ts'
import { waitForYes } from './wait-for-yes.ts'

type Texts = (typeof joinTexts)['en']

/** Its words are found when they are shown, so that they follow a change of language. */
interface Fault {
  readonly at: 'code' | 'name' | 'button'
  readonly words: (texts: Texts) => string
}

type JoinStep =
  | { readonly type: 'form'; readonly fault?: Fault }
  | { readonly type: 'joining' }
  | KnockStep

export interface JoinPageOptions {
  /** What stands in the address, if anything does. */
  readonly code: string
  /** Where being in leads. `again`: this device was in already, and the door is no stop on the way. */
  readonly onIn: (way: string, how: 'first' | 'again') => void
}

export interface JoinPage {
  readonly element: HTMLElement
  /** Puts the caret where the first thing is to be typed. The page is in the document by then. */
  begin(): void
  /** Nothing is asked or shown any more. */
  leave(): void
}

const WORDMARK =
  '<span class="wordmark"><svg width="30" height="30" viewBox="0 0 24 24" aria-hidden="true"><path d="M20.41 10.21A8.6 8.6 0 1 1 14.66 3.82" fill="none" stroke="var(--ink)" stroke-width="2.9" stroke-linecap="round"/><circle cx="18.39" cy="6.25" r="3.3" fill="var(--now)" stroke="var(--ink)" stroke-width="1.1"/></svg><b>kring</b></span>'

/**
 * The way in for who has a code: held in one hand, on a phone. It is drawn by hand, so that a name can
 * be typed while the board is still on its way.
 */
export function joinPage({ code: fromLink, onIn }: JoinPageOptions): JoinPage {
  let code = codeLetters(fromLink)
  let circle: string | undefined
  let step: JoinStep = { type: 'form' }
  let looking = new AbortController()
  let waiting = new AbortController()
  let shown: JoinStep['type'] | undefined

  const home = make('a', { href: '/', 'aria-label': 'Kring' })
  home.innerHTML = WORDMARK
  const language = languageChoice()
  const title = make('h1')
  const lead = make('p')
  const you = make('span')
  const codeLabel = make('label', { for: 'code' })
  const codeBelow = make('p', { id: 'code-below' })
  const boxes = codeField({ onTyped: (typed) => typeCode(typed) })
  const nameLabel = make('label', { for: 'name' })
  const name = make('input', {
    id: 'name',
    type: 'text',
    autocomplete: 'given-name',
    autocapitalize: 'words',
    spellcheck: 'false',
    enterkeyhint: 'go',
  })
  const nameBelow = make('p', { id: 'name-below' })
  const nameField = make('div', { class: 'text-field large' }, nameLabel, name, nameBelow)
  const button = make('button', { class: 'btn solid large', type: 'submit' })
  const buttonBelow = make('p', { class: 'join-below problem' })
  const form = make(
    'form',
    { novalidate: true },
    codeLabel,
    boxes.element,
    codeBelow,
    nameField,
    button,
    buttonBelow,
  )
  const knocking = knockPanel({
    onAsk: () => void join({ knock: true }),
    onOtherName() {
      waiting.abort()
      go({ type: 'form' })
      name.select()
    },
  })
  const inside = make('div', { class: 'join-inside' })
  const element = make(
    'div',
    { class: 'join' },
    make('header', { class: 'join-bar' }, home, make('span', { class: 'grow' }), language.element),
    make(
      'main',
      { class: 'join-main' },
      make('div', { class: 'join-words' }, title, lead),
      seatRing(you, inside),
    ),
  )

  name.value = keptName()
  name.addEventListener('input', () => {
    if (faultAt('name')) step = { type: 'form' }
    draw()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (step.type !== 'joining') void join()
  })
  const unsubscribe = subscribeLanguage(draw)

  function faultAt(place: Fault['at']): Fault | undefined {
    return step.type === 'form' && step.fault?.at === place ? step.fault : undefined
  }

  function go(next: JoinStep) {
    step = next
    draw()
  }

  function draw() {
    const texts = joinTexts[currentLanguage()]
    const called = tidyName(name.value)
    const atCode = faultAt('code')
    const atName = faultAt('name')
    const atButton = faultAt('button')

    document.title = `${circle ?? texts.title} · Kring`
    language.show(texts.language)
    say(title, circle ?? texts.title)
    say(lead, circle === undefined ? texts.lead : texts.leadKnown)
    say(you, initialsOf(called) || texts.you)
    say(codeLabel, texts.code)
    boxes.show(code, atCode ? 'wrong' : 'right')
    mark(codeBelow, 'class', atCode ? 'join-below problem' : 'sr')
    mark(codeBelow, 'role', atCode ? 'alert' : undefined)
    say(codeBelow, atCode ? atCode.words(texts) : texts.codeHint)
    say(nameLabel, texts.yourName)
    mark(name, 'aria-invalid', atName ? 'true' : undefined)
    mark(name, 'aria-describedby', atName ? nameBelow.id : undefined)
    mark(nameBelow, 'class', atName ? 'below error' : 'below')
    mark(nameBelow, 'role', atName ? 'alert' : undefined)
    say(nameBelow, atName?.words(texts) ?? '')
    nameBelow.hidden = atName === undefined
    const isJoining = step.type === 'joining'
    say(button, isJoining ? texts.joining : texts.join)
    mark(button, 'aria-disabled', isJoining ? 'true' : undefined)
    mark(button, 'aria-busy', isJoining ? 'true' : undefined)
    mark(buttonBelow, 'role', atButton ? 'alert' : undefined)
    say(buttonBelow, atButton?.words(texts) ?? '')
    buttonBelow.hidden = atButton === undefined

    const isForm = step.type === 'form' || step.type === 'joining'
    const part = isForm ? form : knocking.element
    if (inside.firstChild !== part) inside.replaceChildren(part)
    if (step.type !== 'form' && step.type !== 'joining') {
      knocking.show(step, { texts, name: called })
      if (shown !== step.type) knocking.focus()
    }
    shown = step.type
  }

  function typeCode(typed: string) {
    const was = code
    code = typed
    if (faultAt('code')) step = { type: 'form' }
    draw()
    if (code === was) return
    void look()
    if (code.length === CODE_LENGTH) name.focus()
  }

  /** A whole code says whose door it is. Who was here before on this device goes straight in. */
  async function look(): Promise<void> {
    looking.abort()
    looking = new AbortController()
    const { signal } = looking
    circle = undefined
    draw()
    if (code.length < CODE_LENGTH) return
    const answer = await lookAtDoor(code, signal)
    if (signal.aborted) return
    const fault = answer.ok ? undefined : doorFault(answer)
    if (answer.ok && answer.value.way !== undefined) onIn(answer.value.way, 'again')
    else if (answer.ok) circle = answer.value.name
    else if (fault && step.type === 'form') step = { type: 'form', fault }
    draw()
  }

  function refuse(fault: Fault) {
    go({ type: 'form', fault })
    if (fault.at !== 'button') (fault.at === 'code' ? boxes.input : name).focus()
  }

  async function join(options: { readonly knock?: true } = {}): Promise<void> {
    const called = tidyName(name.value)
    if (code.length < CODE_LENGTH) {
      return refuse({ at: 'code', words: (texts) => texts.codeMissing })
    }
    if (called === '') return refuse({ at: 'name', words: (texts) => texts.nameMissing })
    const signs = signsIn(called)
    if (signs > NAME_LENGTH) {
      return refuse({ at: 'name', words: (texts) => texts.nameLong(signs, NAME_LENGTH) })
    }
    keepName(called)
    go({ type: 'joining' })
    const answer = await joinCircle({ joinCode: code, name: called, ...options })
    if (!answer.ok) onRefused(answer)
    else if (answer.value.type === 'in') onIn(answer.value.way, 'first')
    else await knock(answer.value.knock)
  }

  function onRefused(answer: Refused) {
    const atDoor = doorFault(answer)
    if (atDoor) refuse(atDoor)
    else if (answer.why === 'refused' && answer.status === 409) go({ type: 'taken' })
    else refuse({ at: 'button', words: (texts) => callFault(answer, texts) })
  }

  async function knock(asked: string): Promise<void> {
    waiting = new AbortController()
    go({ type: 'waiting', knock: asked, line: 'open' })
    const end = await waitForYes(asked, {
      signal: waiting.signal,
      onLine: (line) => go({ type: 'waiting', knock: asked, line }),
    })
    if (end?.type === 'in') onIn(end.way, 'first')
    else if (end) go({ type: end.type })
  }

  draw()
  return {
    element,
    begin() {
      const first = code.length === CODE_LENGTH ? name : boxes.input
      first.focus()
      draw()
      void look()
    },
    leave() {
      unsubscribe()
      looking.abort()
      waiting.abort()
    },
  }
}

function doorFault(answer: Refused): Fault | undefined {
  if (answer.why === 'unreachable') return undefined
  if (answer.status === 404) return { at: 'code', words: (texts) => texts.wrongCode }
  if (answer.status === 410) return { at: 'code', words: (texts) => texts.expired }
  return undefined
}

function callFault(answer: Refused, texts: Texts): string {
  if (answer.why === 'unreachable') return texts.unreachable
  return answer.status === 429 ? texts.tooMany : texts.failed
}
