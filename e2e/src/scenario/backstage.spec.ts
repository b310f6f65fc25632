import { DeskPage } from '../page/desk-page.ts'
import { PhonePage } from '../page/phone-page.ts'
import { StagePage } from '../page/stage-page.ts'
import { expect, test } from '../world/world.ts'

/**
 * The main job, whole: a circle holds a backstage meeting with a facilitator at a desk, a stage and
 * two phones; two turns; agreements; the next meeting opens with them; the record is read back.
 */
test('a whole backstage meeting, and the next one opens with what was agreed', async ({
  person,
}) => {
  test.setTimeout(180_000)
  const saskia = new DeskPage((await person('Saskia')).page)
  const marit = new PhonePage((await person('Marit', { screen: 'phone' })).page)
  const bram = new PhonePage((await person('Bram', { screen: 'phone' })).page)
  const stage = new StagePage((await person('Stage', { screen: 'stage' })).page)

  await test.step('start, and join by code', async () => {
    await saskia.startMeeting('Saskia')
    const code = await saskia.joinCode()
    await marit.join(code, 'Marit')
    await bram.join(code, 'Bram')
    await stage.page.goto(await saskia.personalLink())
    await stage.page.waitForURL(/\/m\//)
    await stage.page.goto(`/m/${saskia.meeting}/stage`)
    const shown = `${code.slice(0, 3)} ${code.slice(3)}`
    await expect(stage.words(shown)).toBeVisible()
    await expect(marit.prompt('You are in, Marit.')).toBeVisible()
  })

  await test.step('check-in', async () => {
    await saskia.start()
    await expect(saskia.prompt('One sentence each: how do you arrive today?')).toBeVisible()
    await expect(marit.prompt('One sentence each: how do you arrive today?')).toBeVisible()
    await expect(stage.words('Check-in')).toBeVisible()
    await marit.sheet.getByRole('textbox').first().fill('Tired, and glad to be here.')
    await marit.sheet.getByRole('button', { name: 'Say it' }).click()
    await expect(saskia.page.getByText('Tired, and glad to be here.')).toBeVisible()
    await expect(stage.words('Tired, and glad to be here.')).toBeVisible()
  })

  await test.step('choose the cases, at most two', async () => {
    await saskia.next('Report back')
    await saskia.next('Choose the cases')
    await marit.offer('A nurse who decides around me')
    await bram.offer('I cannot let go of the daily running')
    await expect(saskia.page.getByText('2 offers, face down').first()).toBeVisible()
    await expect(saskia.page.getByText('A nurse who decides around me')).toBeHidden()
    await saskia.desk.getByRole('button', { name: 'Turn 2 offers over' }).click()
    await expect(saskia.page.getByText('A nurse who decides around me').first()).toBeVisible()
    await saskia.chooseCase('Marit')
    await saskia.chooseCase('Bram')
    await expect(saskia.page.getByRole('button', { name: 'Choose' })).toHaveCount(0)
  })

  await test.step('bring: the case-giver and the facilitator write together', async () => {
    await saskia.next('')
    await expect(marit.prompt(/^Describe one real work situation/)).toBeVisible()
    await marit.page.getByRole('textbox', { name: 'Your problem' }).click()
    await marit.page.keyboard.type('A nurse arranges bed moves around me. ')
    const problem = saskia.sheet('Problem')
    await expect(problem).toContainText('A nurse arranges bed moves around me.')
    await problem.click()
    await saskia.page.keyboard.press('Control+End')
    await saskia.page.keyboard.type('I say nothing.')
    await expect(marit.page.getByRole('textbox', { name: 'Your problem' })).toContainText(
      'A nurse arranges bed moves around me. I say nothing.',
    )
    await expect(stage.words(/I say nothing\./)).toBeVisible()
    await expect(bram.sheet.getByRole('button', { name: 'Add for everyone' })).toBeHidden()
  })

  await test.step('concretise: facts are asked and answered', async () => {
    await saskia.next('Concretise')
    await bram.add('Fact question', 'What happened on Tuesday?')
    await expect(saskia.note(/What happened on Tuesday\?/)).toBeVisible()
    await marit.add('Fact', 'She moved two patients before noon.')
    await expect(saskia.note(/She moved two patients/)).toBeVisible()
  })

  await test.step('ask before advising: an idea waits face down', async () => {
    await saskia.next('Open questions')
    await bram.add('Question', 'What does saying nothing give you?')
    await expect(stage.words('What does saying nothing give you?')).toBeVisible()
    await expect(bram.kind('Idea')).toContainText('opens')
    await bram.keepFaceDown('Idea', 'Tell her what you saw.')
    await expect(saskia.page.getByText('Tell her what you saw.')).toBeHidden()
    await marit.page.reload()
    await expect(marit.prompt(/^One open question at a time/)).toBeVisible()
  })

  await test.step('hands, the word, and a little more time', async () => {
    await bram.page.getByRole('button', { name: /Raise your hand/ }).click()
    await saskia.people
      .getByRole('button', { name: /Give the turn/ })
      .first()
      .click()
    await expect(stage.words(/Bram/)).toBeVisible()
    await saskia.desk.getByRole('button', { name: 'Two minutes more' }).click()
    await saskia.desk.getByRole('button', { name: 'Pause' }).click()
    await saskia.desk.getByRole('button', { name: 'Go on' }).click()
  })

  await test.step('look, own share, ideas with one reveal', async () => {
    await saskia.next('Look & analyse')
    await bram.add('View', 'The ward has two leaders.')
    await saskia.next('Own share')
    await bram.add('Feedback', 'You smiled when you told it.')
    await saskia.next('Ideas & advice')
    await expect(bram.sheet.getByText('Tell her what you saw.')).toBeVisible()
    await saskia.desk.getByRole('button', { name: /^Turn \d+ over/ }).click()
    await expect(saskia.note(/Tell her what you saw\./)).toBeVisible()
    await expect(stage.words('Tell her what you saw.')).toBeVisible()
  })

  await test.step('agree', async () => {
    await saskia.next('Agreement')
    await marit.agree({
      what: 'I sit down with R. for half an hour.',
      firstStep: 'Ask her after the handover.',
      byWhen: '2026-12-03',
      support: 'Bram rehearses it with me.',
      sign: 'She calls me before the next move.',
    })
    await expect(
      saskia.page.getByText('I sit down with R. for half an hour.').first(),
    ).toBeVisible()
    await expect(stage.words('I sit down with R. for half an hour.')).toBeVisible()
  })

  await test.step('a second turn, for Bram', async () => {
    await saskia.next('')
    await expect(bram.prompt(/^Describe one real work situation/)).toBeVisible()
    for (const phase of ['Concretise', 'Open questions']) await saskia.next(phase)
    await marit.add('Question', 'What would happen if you did not come on Monday?')
    for (const phase of ['Look & analyse', 'Own share', 'Ideas & advice', 'Agreement']) {
      await saskia.next(phase)
    }
    await bram.agree({
      what: 'I let two coordinators run the Monday planning.',
      firstStep: 'Tell them this week.',
      byWhen: '2026-12-01',
      support: 'Marit calls me on Sunday.',
      sign: 'I hear of problems on Tuesday, solved.',
    })
    await saskia.next('Learning round')
    await marit.add('Learned', 'A short question is harder to ask.')
  })

  await test.step('close, and the case-giver says what the record may show', async () => {
    await saskia.closeMeeting()
    await expect(marit.prompt('The meeting is closed.')).toBeVisible()
    await marit.sheet.getByText('The board as well').click()
    await saskia.page.getByRole('link', { name: 'Read the record' }).click()
    await expect(
      saskia.page.getByText('I sit down with R. for half an hour.').first(),
    ).toBeVisible()
    const meeting = saskia.meeting
    const markdown = await saskia.page.request.get(`/api/meetings/${meeting}/record?format=md`)
    const text = await markdown.text()
    expect(text).toContain('I sit down with R. for half an hour')
    expect(text).toContain('What does saying nothing give you?')
    expect(text).not.toContain('What would happen if you did not come on Monday?')
    const pdf = await saskia.page.request.get(`/api/meetings/${meeting}/record?format=pdf`)
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
  })

  await test.step('the next meeting opens with it', async () => {
    await saskia.page.goto(`/m/${saskia.meeting}`)
    await saskia.page
      .getByRole('link', { name: /To the circle/ })
      .first()
      .click()
    await saskia.page.waitForURL(/\/c\//)
    await saskia.page.getByRole('button', { name: /Start a meeting now/ }).click()
    await saskia.page.waitForURL(/\/m\//)
    await marit.page.goto(`/m/${saskia.meeting}`)
    await bram.page.goto(`/m/${saskia.meeting}`)
    await saskia.start()
    await saskia.next('Report back')
    await expect(marit.sheet.getByText('I sit down with R. for half an hour.')).toBeVisible()
    await marit.report('Partly', 'I planned it twice before I went.')
    await bram.report('Done', 'They had prepared for nothing.')
    await expect(saskia.page.getByText('I planned it twice before I went.').first()).toBeVisible()
    const record = await saskia.page.request.get(`/api/meetings/${saskia.meeting}/record?format=md`)
    expect(await record.text()).toContain('I planned it twice before I went')
  })
})
