import { START } from './asked.ts'

const SMALLEST = 0.3
const LARGEST = 2

/** Where one looks, for the boards that have no camera of their own: the wheel pans, with Ctrl it zooms. */
export class Camera {
  x = -START.x
  y = -START.y
  scale = 1
  readonly #onChange: () => void

  constructor(onChange: () => void) {
    this.#onChange = onChange
    addEventListener('wheel', this.#wheel, { passive: false })
  }

  readonly #wheel = (event: WheelEvent): void => {
    event.preventDefault()
    const { deltaX, deltaY, clientX, clientY } = event
    if (event.ctrlKey) {
      const scale = Math.min(LARGEST, Math.max(SMALLEST, this.scale * Math.exp(-deltaY / 100)))
      const by = scale / this.scale
      this.x = clientX - (clientX - this.x) * by
      this.y = clientY - (clientY - this.y) * by
      this.scale = scale
    } else {
      this.x -= deltaX
      this.y -= deltaY
    }
    this.#onChange()
  }
}
