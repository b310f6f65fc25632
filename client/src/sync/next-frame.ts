/** A page that is not seen draws no frames; it goes on by a timer. */
const WITHOUT_FRAMES_MS = 100

/** Does it before the next frame is drawn. Gives back how to leave it. */
export function nextFrame(act: () => void): () => void {
  const leave = () => {
    clearTimeout(timer)
    if (frame !== undefined) cancelAnimationFrame(frame)
  }
  const go = () => {
    leave()
    act()
  }
  const frame = typeof requestAnimationFrame === 'function' ? requestAnimationFrame(go) : undefined
  const timer = setTimeout(go, frame === undefined ? 16 : WITHOUT_FRAMES_MS)
  return leave
}
