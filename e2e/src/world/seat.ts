import type { Page } from '@playwright/test'
import type { Circle, Device } from './device.ts'
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

/** Opens the meeting, or a page of it, at the device of the member of this name. */
export async function sits(someone: Person, circle: Circle, path = ''): Promise<Page> {
  const device = circle.members[someone.name]?.device
  if (!device) throw new Error(`${someone.name} is not in the circle`)
  await sitDown(someone, device)
  await someone.page.goto(`/m/${circle.meeting}${path}`)
  return someone.page
}
