import type { CDPSession } from '@playwright/test'

const EVERY_MS = 1_000 / 60
/** What may be on its way to a page that is slow to answer: a browser merges what waits longer. */
const MOST_UNDER_WAY = 3
const CTRL = 2

export interface Point {
  readonly x: number
  readonly y: number
}

/** A hand at a mouse: real input, 60 times a second, whether or not the page keeps up. */
export class Hand {
  readonly #cdp: CDPSession
  #underWay = 0

  constructor(cdp: CDPSession) {
    this.#cdp = cdp
  }

  /** Turns the wheel for so long; `by` says how far at each moment, from 0 to 1. */
  wheel(at: Point, ms: number, by: (part: number) => Point): Promise<void> {
    return this.#everyFrame(ms, (part) => {
      const { x: deltaX, y: deltaY } = by(part)
      this.#send({ type: 'mouseWheel', ...at, deltaX, deltaY })
    })
  }

  zoom(at: Point, ms: number, by: (part: number) => number): Promise<void> {
    return this.#everyFrame(ms, (part) =>
      this.#send({ type: 'mouseWheel', ...at, deltaX: 0, deltaY: by(part), modifiers: CTRL }),
    )
  }

  /** Presses, moves along a path, and lets go. */
  async drag(from: Point, ms: number, path: (part: number) => Point): Promise<void> {
    const held = { button: 'left', buttons: 1 } as const
    await this.#cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...from })
    await this.#cdp.send('Input.dispatchMouseEvent', {
      type: 'mousePressed',
      ...from,
      ...held,
      clickCount: 1,
    })
    await this.#everyFrame(ms, (part) => this.#send({ type: 'mouseMoved', ...path(part), ...held }))
    await this.#cdp.send('Input.dispatchMouseEvent', {
      type: 'mouseReleased',
      ...path(1),
      button: 'left',
      clickCount: 1,
    })
  }

  #send(event: Parameters<CDPSession['send']>[1] & object): void {
    if (this.#underWay >= MOST_UNDER_WAY) return
    this.#underWay += 1
    const done = () => {
      this.#underWay -= 1
    }
    this.#cdp.send('Input.dispatchMouseEvent', event as never).then(done, done)
  }

  #everyFrame(ms: number, act: (part: number) => void): Promise<void> {
    return new Promise((resolve) => {
      const began = performance.now()
      let count = 0
      const timer = setInterval(() => {
        const passed = performance.now() - began
        // A timer of Node counts in whole milliseconds; the frames are kept by the clock.
        while (count * EVERY_MS <= passed) {
          count += 1
          act(Math.min(1, passed / ms))
        }
        if (passed < ms) return
        clearInterval(timer)
        resolve()
      }, 4)
    })
  }
}
