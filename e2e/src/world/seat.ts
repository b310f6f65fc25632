import type { Device } from './device.ts'
import type { Person } from './world.ts'

/** Puts a member's device into a browser: who looks is who came in over the API. */
export async function sitDown({ context }: Person, device: Device): Promise<void> {
  await context.addCookies(
    device.cookie.split('; ').map((cookie) => {
      const at = cookie.indexOf('=')
      return { name: cookie.slice(0, at), value: cookie.slice(at + 1), url: device.server }
    }),
  )
}
