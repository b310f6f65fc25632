import type { Camera } from './camera.ts'
import { cardsInView } from './in-view.ts'
import type { Rect } from './rect.ts'

/**
 * Watches which notes of a large board are near the view. Its answer comes frame by frame, a few
 * cards at a time; the shapes beneath fill in meanwhile.
 */
export class CardWatch {
  readonly #camera: Camera
  #rects: ReadonlyMap<string, Rect> = new Map()
  #cards: ReadonlySet<string> = new Set()
  #told: ((cards: ReadonlySet<string>) => void) | undefined
  #frame: number | undefined

  constructor(camera: Camera) {
    this.#camera = camera
  }

  /** Gives back how to stop. */
  watch(told: (cards: ReadonlySet<string>) => void): () => void {
    this.#told = told
    const stop = this.#camera.subscribe(() => this.#soon())
    return () => {
      stop()
      if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
      this.#frame = undefined
      this.#told = undefined
    }
  }

  /** Where all notes lie. Before anything is drawn the answer comes at once. */
  lie(rects: ReadonlyMap<string, Rect>): void {
    this.#rects = rects
    if (!this.#told) return
    if (this.#cards.size === 0) this.#look()
    else this.#soon()
  }

  #soon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined
      this.#look()
    })
  }

  #look(): void {
    const { look, size } = this.#camera
    const { x, y, scale } = look
    const view = {
      x: -x / scale,
      y: -y / scale,
      width: size.width / scale,
      height: size.height / scale,
      scale,
    }
    const { cards, isDone } = cardsInView(this.#rects, view, this.#cards)
    if (!isDone) this.#soon()
    if (cards === this.#cards) return
    this.#cards = cards
    this.#told?.(cards)
  }
}
