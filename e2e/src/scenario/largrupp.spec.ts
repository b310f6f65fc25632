import type { Locator, Page } from '@playwright/test'
import { openCircle } from '../world/device.ts'
import { sitDown } from '../world/seat.ts'
import { expect, test } from '../world/world.ts'

/** Three members who share the time alike, and nobody who only leads: in Swedish. */
test('en lärgrupp: lika tid för alla, och råd bara för den som vill ha dem', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url, { method: 'largrupp', names: ['Ylva', 'Omar'] })
  const saskia = await person('Saskia', { language: 'sv' })
  const ylva = await person('Ylva', { language: 'sv', screen: 'phone' })
  const omar = await person('Omar', { language: 'sv', screen: 'phone' })
  for (const one of [saskia, ylva, omar]) {
    const device = circle.members[one.name]?.device
    if (device) await sitDown(one, device)
    await one.page.goto(`/m/${circle.meeting}`)
  }
  const desk = saskia.page.getByRole('region', { name: /^Ditt bord/ })

  await test.step('tre gånger femton minuter', async () => {
    await expect(saskia.page.getByText(/Lärgrupp.*45 minuter/)).toBeVisible()
    await saskia.page.getByRole('button', { name: 'Börja mötet' }).click()
  })

  await test.step('Ylva har den första kvarten', async () => {
    await openTurn(saskia.page, 'Ylva')
    await expect(prompt(ylva.page, /^Sedan sist/)).toBeVisible()
    await ylva.page.getByRole('textbox', { name: 'Ditt problem' }).click()
    await ylva.page.keyboard.type('Jag säger ja till allt.')
    await expect(saskia.page.getByText('Jag säger ja till allt.')).toBeVisible()
    await next(desk, 'Utforskande frågor')
    await expect(prompt(omar.page, /^Nyfiken först/)).toBeVisible()
    await add(omar.page, 'Fråga', 'Vad händer om du väntar med svaret?')
    await expect(
      saskia.page.getByRole('article', { name: /Vad händer om du väntar/ }),
    ).toBeVisible()
  })

  await test.step('Ylva vill ha råd: de öppnar', async () => {
    await next(desk, 'Råd, om det önskas')
    await expect(saskia.page.getByText('Det här öppnar när Ylva säger ja.')).toBeVisible()
    await expect(kind(omar.page, 'Idé')).toBeHidden()
    await sheet(ylva.page).getByRole('button', { name: 'Ja, gärna' }).click()
    await add(omar.page, 'Idé', 'Säg: du får svar i morgon.')
    await expect(saskia.page.getByRole('article', { name: /du får svar i morgon/ })).toBeVisible()
  })

  await test.step('Ylvas nästa steg', async () => {
    await next(desk, 'Nästa steg')
    await agree(ylva.page, 'Jag väntar en natt innan jag svarar.')
    await expect(
      saskia.page.getByText('Jag väntar en natt innan jag svarar.').first(),
    ).toBeVisible()
    await desk.getByRole('button', { name: 'Avsluta ärendet' }).click()
  })

  await test.step('Omar vill ha fler frågor, och sedan inga råd: fasen passeras', async () => {
    await openTurn(saskia.page, 'Omar')
    await next(desk, 'Utforskande frågor')
    await expect(prompt(ylva.page, /^Nyfiken först/)).toBeVisible()
    await add(ylva.page, 'Fråga', 'Vad skulle du själv säga om ett år?')
    await next(desk, 'Råd, om det önskas')
    await expect(ylva.page.getByText('Omar avgör om det här öppnas.')).toBeVisible()
    await sheet(omar.page).getByRole('button', { name: 'Fler frågor först' }).click()
    await expect(prompt(ylva.page, /^Nyfiken först/)).toBeVisible()
    await add(ylva.page, 'Fråga', 'Vad vill du att det ska bli?')
    await next(desk, 'Råd, om det önskas')
    await sheet(omar.page).getByRole('button', { name: 'Nej, tack' }).click()
    await expect(prompt(omar.page, /^Ditt nästa steg på en rad/)).toBeVisible()
    await expect(prompt(ylva.page, /^Ditt nästa steg på en rad/)).toBeVisible()
    await agree(omar.page, 'Jag ringer min syster på söndag.')
    await desk.getByRole('button', { name: 'Avsluta ärendet' }).click()
  })

  await test.step('den som håller tiden har också sin kvart', async () => {
    await openTurn(saskia.page, 'Saskia')
    await expect(saskia.page.getByRole('textbox', { name: 'Problem · Saskia' })).toBeVisible()
    const state = await circle.lead.view(circle.meeting)
    expect(state.seat).toBe('case-giver')
  })

  await test.step('nästa möte öppnar med det som bestämdes', async () => {
    await circle.lead.command(circle.meeting, { type: 'meeting.close' })
    await expect(saskia.page.getByText('Tack. Ringen är ritad.')).toBeVisible()
    const planned = await circle.lead.ask('POST', `/api/circles/${circle.circle}/meetings`, {})
    const meeting = String(planned.body['meeting'])
    await ylva.page.goto(`/m/${meeting}`)
    await saskia.page.goto(`/m/${meeting}`)
    await saskia.page.getByRole('button', { name: 'Börja mötet' }).click()
    await openTurn(saskia.page, 'Ylva')
    await expect(sheet(ylva.page).getByText('Ditt åtagande från förra gången')).toBeVisible()
    await expect(sheet(ylva.page).getByText('Jag väntar en natt innan jag svarar.')).toBeVisible()
    await sheet(ylva.page).getByText('Delvis', { exact: true }).click()
    await sheet(ylva.page)
      .getByRole('textbox', { name: 'Vad lärde du dig?' })
      .fill('En natt var nog.')
    await sheet(ylva.page).getByRole('button', { name: 'Berätta för cirkeln' }).click()
    await expect(ylva.page.getByText('Berättat för cirkeln')).toBeVisible()
    await expect(saskia.page.getByText('En natt var nog.').first()).toBeVisible()
  })
})

function sheet(page: Page): Locator {
  return page.getByRole('region', { name: 'Bara du ser det här' })
}

function prompt(page: Page, words: RegExp): Locator {
  return page.getByRole('heading', { level: 1, name: words })
}

function kind(page: Page, name: string): Locator {
  return sheet(page)
    .getByRole('group', { name: 'Det du kan lägga till' })
    .getByRole('button', { name, exact: true })
}

async function add(page: Page, name: string, words: string): Promise<void> {
  await kind(page, name).click()
  await sheet(page).getByRole('textbox', { name, exact: true }).fill(words)
  await sheet(page).getByRole('button', { name: 'Lägg till för alla' }).click()
}

async function agree(page: Page, what: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Vad gör du?' }).fill(what)
  await sheet(page).getByRole('button', { name: 'Det gör jag' }).click()
  await expect(page.getByText('Det är bestämt. Alla kan läsa det.')).toBeVisible()
}

async function next(desk: Locator, phase: string): Promise<void> {
  await desk.getByRole('button', { name: new RegExp(`^Nästa: ${phase}`) }).click()
}

async function openTurn(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { name: /^Vem har/ })).toBeVisible()
  await page.getByRole('main').getByRole('button', { name }).click()
  await page.getByRole('button', { name: `Öppna för ${name}` }).click()
}
