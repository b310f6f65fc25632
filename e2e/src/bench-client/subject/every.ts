/** Does it at this pace by the clock, until it is told to stop: a timer that is late makes it good. */
export function every(ms: number, act: () => void): () => void {
  const began = performance.now()
  let done = 0
  const timer = setInterval(() => {
    while (done * ms < performance.now() - began) {
      done += 1
      act()
    }
  }, 5)
  return () => clearInterval(timer)
}
