import AxeBuilder from '@axe-core/playwright'
import { notesOf, placesOf } from '@kring/shared/board/board-doc'
import type { NoteId } from '@kring/shared/lib/id'
import { type Circle, openCircle, untilPhase } from '../world/device.ts'
import { sitDown } from '../world/seat.ts'
import { expect, type Person, test } from '../world/world.ts'

const FACTS = 'How many nights was it?'
const OPEN = 'What did you do first?'
const TAKEN = 'Was that wise?'

/** A meeting through four phases: a note that stays, one that moves, one that is taken away. */
async function meetingWithPast(kring: { url: string }): Promise<Circle> {
  const circle = await openCircle(kring.url)
  const turn = await untilPhase(circle, 'concretise')
  const amina = circle.members['Amina']
  if (!amina) throw new Error('Amina did not come in')
  const line = await amina.device.line(`meeting:${circle.meeting}`)
  const say = async (id: string, kind: 'fact-question' | 'open-question', text: string) => {
    line.addNote({ id: id as NoteId, kind, by: amina.id, turn, text })
    await line.until(() => line.isStored())
  }
  await say('facts', 'fact-question', FACTS)
  await untilPhase(circle, 'explore')
  await say('open', 'open-question', OPEN)
  await say('taken', 'open-question', TAKEN)
  line.write((doc) => placesOf(doc).set('open', { x: 900, y: 300 }))
  await untilPhase(circle, 'analyse')
  await circle.lead.command(circle.meeting, { type: 'phase.back' })
  line.write((doc) => notesOf(doc).delete('taken'))
  await line.until(() => line.isStored())
  await untilPhase(circle, 'analyse')
  line.close()
  return circle
}

async function atTheDesk(someone: Person, circle: Circle): Promise<Person['page']> {
  await sitDown(someone, circle.lead)
  const { page } = someone
  await page.goto(`/m/${circle.meeting}`)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Look back' }).click()
  return page
}

test('who leads slides back through the phases, and the meeting goes on beneath', async ({
  kring,
  person,
}) => {
  const circle = await meetingWithPast(kring)
  const page = await atTheDesk(await person('Saskia'), circle)
  const past = page.getByRole('dialog', { name: 'Look back' })
  const slider = past.getByRole('slider', { name: 'The meeting, phase by phase' })
  const board = past.getByRole('region', { name: 'The board as it was' })

  await test.step('it opens on now', async () => {
    await expect(slider).toBeFocused()
    await expect(slider).toHaveAttribute(
      'aria-valuetext',
      /^The group analyses backstage, Marit’s case, .*now$/,
    )
    await expect(board.getByText(OPEN)).toBeVisible()
    await expect(board.getByText(TAKEN)).toHaveCount(0)
  })

  await test.step('back by the arrow: the questions, and the place of the one taken away', async () => {
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await expect(board.getByText(OPEN)).toBeVisible()
    await expect(board.getByText('Taken away since')).toBeVisible()
    await expect(board.getByText(TAKEN)).toHaveCount(0)
  })

  await test.step('and further, by the button: the facts alone', async () => {
    await past.getByRole('button', { name: 'The phase before' }).click()
    await expect(board.getByText(FACTS)).toBeVisible()
    await expect(board.getByText(OPEN)).toHaveCount(0)
  })

  await test.step('Home leads to the first phase, and there is no way before it', async () => {
    await slider.focus()
    await page.keyboard.press('Home')
    await expect(board.getByText(FACTS)).toHaveCount(0)
    await expect(past.getByRole('button', { name: 'The phase before' })).toBeDisabled()
  })

  await test.step('nothing in it breaks a rule of access, light or dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations).toEqual([])
    }
  })

  await test.step('the meeting moves on meanwhile, and it says so', async () => {
    await circle.lead.command(circle.meeting, { type: 'phase.next' })
    await expect(past.getByRole('status')).toContainText('The meeting goes on')
  })

  await test.step('Escape leads back to the meeting as it is now', async () => {
    await page.keyboard.press('Escape')
    await expect(past).toBeHidden()
  })
})

test('a member who does not lead finds no way back, and the server gives none', async ({
  kring,
  person,
}) => {
  const circle = await meetingWithPast(kring)
  const amina = circle.members['Amina']
  if (!amina) throw new Error('Amina did not come in')
  const someone = await person('Amina')
  await sitDown(someone, amina.device)
  await someone.page.goto(`/m/${circle.meeting}`)
  await expect(someone.page.getByRole('complementary', { name: 'People' })).toBeVisible()
  await expect(someone.page.getByRole('button', { name: 'Look back' })).toHaveCount(0)
  const answer = await amina.device.ask('GET', `/api/meetings/${circle.meeting}/history`)
  expect(answer.status).toBe(403)
})
