import type { MeetingView } from '@kring/shared/meeting/view'
import { type Method, type Phase, phasesOf } from '@kring/shared/method/method'
import { METHODS, methodById } from '@kring/shared/method/methods'
import { PhonePage } from '../page/phone-page.ts'
import { type Circle, openCircle } from '../world/device.ts'
import { sitDown } from '../world/seat.ts'
import { expect, test } from '../world/world.ts'

/*
 * Each method once, from the start to the agreement: who leads presses Next at a desk, the
 * case-giver reads what is asked, says yes where it takes a yes, and agrees, on a phone.
 */

test.describe.configure({ mode: 'parallel' })

const NAMES = ['Marit', 'Bram', 'Amina', 'Jonas', 'Kees', 'Noor', 'Elsa', 'Ravi', 'Ylva']
/** More steps than any method has. */
const MOST_STEPS = 40

for (const method of METHODS) {
  test(`${method.name.en}: from the start to the agreement`, async ({ kring, person }) => {
    const others = method.lead === 'facilitator' ? method.size.from : method.size.from - 1
    const circle = await openCircle(kring.url, {
      method: method.id,
      names: NAMES.slice(0, others),
    })
    const { lead, meeting } = circle
    const saskia = await person('Saskia')
    await sitDown(saskia, lead)
    const marit = await person('Marit', { screen: 'phone' })
    await sitDown(marit, deviceOf(circle, 'Marit'))
    await saskia.page.goto(`/m/${meeting}`)
    await marit.page.goto(`/m/${meeting}`)
    const phone = new PhonePage(marit.page)
    await saskia.page.getByRole('button', { name: 'Start the meeting' }).click()
    await expect.poll(async () => (await lead.view(meeting)).status).toBe('running')

    const agrees = phasesIn(method).some(({ admits }) => admits.agreement?.includes('case-giver'))
    const seen: string[] = []
    for (let step = 0; step < MOST_STEPS; step++) {
      const view = await lead.view(meeting)
      const phases = phasesIn(method)
      // A method that holds a turn of another may name a phase as that one does.
      const phase = (view.turn ? phases.toReversed() : phases).find(({ id }) => id === view.phase)
      if (seen.includes('agreed') && !view.turn) break
      if (!phase) {
        await openCase(circle)
        continue
      }
      seen.push(phase.id)
      // Where a report is due and nobody has one, the screens say that instead.
      if (view.turn && !phase.admits.report) {
        await expect(phone.prompt(asShown(phase))).toBeVisible()
        await expect(saskia.page.getByText(asShown(phase)).first()).toBeVisible()
      }
      if (phase.manner.includes('consent')) {
        await phone.sheet.getByRole('button', { name: 'Yes, please' }).click()
        await expect(phone.sheet.getByRole('button', { name: 'Yes, please' })).toBeHidden()
      }
      if (view.turn && phase.admits.agreement?.includes('case-giver') && !seen.includes('agreed')) {
        await agree(phone)
        seen.push('agreed')
      }
      // A method without an agreement is over with its last phase.
      if (!agrees && phase === phasesIn(method).at(-1)) break
      // Where a case comes next, Next asks whose: that has tests of its own.
      if (isBeforeCases(method, phase.id)) {
        await openCase(circle)
        continue
      }
      // A press on a desk that has not heard of this phase yet is refused, and pressed again.
      await expect(async () => {
        await saskia.page.keyboard.press('Shift+ArrowRight')
        await expect
          .poll(async () => placeOf(await lead.view(meeting)), { timeout: 3_000 })
          .not.toBe(placeOf(view))
      }, `after ${phase.id}`).toPass({ timeout: 40_000 })
    }
    const asked = seen.findIndex((id) => asksIn(method, id))
    expect(asked).toBeGreaterThanOrEqual(0)
    await lead.command(meeting, { type: 'meeting.close' })
    if (agrees) {
      expect(asked).toBeLessThan(seen.indexOf('agreed'))
      await expect(saskia.page.getByText('I ring her before Friday.').first()).toBeVisible()
    } else {
      await expect(saskia.page.getByText('The ring is drawn.').first()).toBeVisible()
    }
  })
}

/** The words of a phase as a screen shows them: an agreement of last time stands on its own. */
function asShown(phase: Phase): string {
  return phase.prompt.en.replace(/\s*[:,]?\s*\{agreement\}/u, '')
}

/** The phases of the method itself, and of those that may hold a turn of it. */
function phasesIn(method: Method): readonly Phase[] {
  const holders = method.stretches.flatMap((one) =>
    one.type === 'turn-by' ? one.methods.flatMap((held) => methodById(held) ?? []) : [],
  )
  return [method, ...holders.toReversed()].flatMap(phasesOf)
}

function asksIn(method: Method, id: string): boolean {
  const admits = phasesIn(method).find((phase) => phase.id === id)?.admits
  return admits?.['open-question'] !== undefined || admits?.['fact-question'] !== undefined
}

function isBeforeCases({ stretches }: Method, id: string): boolean {
  const at = stretches.findIndex((one) => one.type === 'phase' && one.phase.id === id)
  return at >= 0 && stretches[at + 1] !== undefined && stretches[at + 1]?.type !== 'phase'
}

function placeOf({ status, item, phase, turn }: MeetingView): string {
  return `${status} ${item} ${phase} ${turn === null ? 'between' : 'in a turn'}`
}

async function openCase(circle: Circle): Promise<void> {
  await circle.lead.command(circle.meeting, {
    type: 'turn.open',
    caseGiver: idOf(circle, 'Marit'),
    title: 'The roster',
  })
}

function deviceOf({ members }: Circle, name: string) {
  const member = members[name]
  if (!member) throw new Error(`${name} has joined`)
  return member.device
}

function idOf({ members }: Circle, name: string) {
  const member = members[name]
  if (!member) throw new Error(`${name} has joined`)
  return member.id
}

async function agree(phone: PhonePage): Promise<void> {
  await phone.page
    .getByRole('textbox', { name: 'What will you do?' })
    .fill('I ring her before Friday.')
  await phone.sheet.getByRole('button', { name: 'I agree' }).click()
  await expect(phone.paper.getByText('You agreed. Everyone can read it.')).toBeVisible()
}
