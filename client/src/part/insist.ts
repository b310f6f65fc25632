/** How long what could not be fetched waits, each time, before it is asked for again. */
const AGAIN_AFTER_MS = [1_000, 3_000, 8_000]

/** A network that is gone for a moment takes no part of the page with it, and none of its words. */
export async function insist<T>(load: () => Promise<T>): Promise<T> {
  for (const ms of AGAIN_AFTER_MS) {
    try {
      return await load()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, ms))
    }
  }
  return load()
}
