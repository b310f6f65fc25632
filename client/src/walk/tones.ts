import type { TimeMark } from './time-marks.ts'

/** Soft, and told apart without looking: one for half, two for a minute, three falling for the end. */
const NOTES: { readonly [what in TimeMark['what']]: readonly number[] } = {
  half: [523],
  minute: [523, 523],
  end: [523, 440, 349],
}

const APART_S = 0.45
const LONG_S = 0.4
const LOUD = 0.22

/**
 * The sounds of a walk. They are laid ahead on the clock of the sound itself, not on a timer of the
 * page: a phone slows the page down behind a locked screen, and lets sound go on as long as the
 * browser allows.
 */
export class Tones {
  readonly #context: AudioContext
  #laid: readonly OscillatorNode[] = []

  /** Called in the midst of a press: a browser lets no page sound that nobody has touched. */
  static open(): Tones | undefined {
    return 'AudioContext' in globalThis ? new Tones(new AudioContext()) : undefined
  }

  private constructor(context: AudioContext) {
    this.#context = context
    this.wake()
  }

  /** A phone that slept may have put the sound to sleep too. */
  wake(): void {
    // Without a press the browser says no; the vibration and the screen still tell the time.
    if (this.#context.state === 'suspended') this.#context.resume().catch(() => {})
  }

  /** Lays these ahead, in the place of all that were laid before. */
  lay(marks: readonly TimeMark[], now: number): void {
    this.clear()
    this.#laid = marks.flatMap(({ what, at }) =>
      NOTES[what].map((pitch, index) =>
        this.#note(pitch, this.#context.currentTime + (at - now) / 1000 + index * APART_S),
      ),
    )
  }

  clear(): void {
    for (const note of this.#laid) {
      note.stop()
      note.disconnect()
    }
    this.#laid = []
  }

  close(): void {
    this.clear()
    void this.#context.close()
  }

  #note(pitch: number, from: number): OscillatorNode {
    const note = this.#context.createOscillator()
    const volume = this.#context.createGain()
    note.frequency.value = pitch
    volume.gain.setValueAtTime(0, from)
    volume.gain.linearRampToValueAtTime(LOUD, from + 0.03)
    volume.gain.exponentialRampToValueAtTime(0.001, from + LONG_S)
    note.connect(volume).connect(this.#context.destination)
    note.start(from)
    note.stop(from + LONG_S)
    return note
  }
}
