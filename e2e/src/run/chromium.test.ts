import { describe, expect, test } from 'vitest'
import { findChromium as find, type Machine } from './chromium.ts'

const findChromium = (machine: Machine) => find(machine, 'without-window')

const DOWNLOAD = '/home/ann/.cache/ms-playwright/chrome'
const APT = '/usr/bin/apt-get'

interface Setting {
  readonly env?: Machine['env']
  readonly user?: 'root' | 'ann'
  /** Files that can be executed. */
  readonly files?: readonly string[]
  /** Files that are there and do not run. */
  readonly broken?: readonly string[]
  /** What a command, as one line, puts in place. A command that is not listed fails. */
  readonly installs?: { readonly [line: string]: readonly string[] }
}

function machineWith(setting: Setting) {
  const files = new Set([...(setting.files ?? []), ...(setting.broken ?? [])])
  const ran: string[] = []
  const machine: Machine = {
    env: { PATH: '/usr/local/bin:/usr/bin', ...setting.env },
    isRoot: setting.user === 'root',
    playwrightChromium: DOWNLOAD,
    playwright: 'playwright',
    exists: async (path) => files.has(path),
    answers: async (path) => !setting.broken?.includes(path),
    run: async (command, args) => {
      const line = [command, ...args].join(' ')
      ran.push(line)
      const brought = setting.installs?.[line]
      for (const file of brought ?? []) files.add(file)
      return brought ? 'done' : 'failed'
    },
    say: () => {},
  }
  return { machine, ran }
}

const APT_UPDATE = 'apt-get update'
const APT_INSTALL = 'apt-get install --yes --no-install-recommends chromium-headless-shell'
const APT_INSTALL_WHOLE = 'apt-get install --yes --no-install-recommends chromium'
const SHELL = '/usr/bin/chromium-headless-shell'
const PLAYWRIGHT_INSTALL = 'playwright install chromium'

describe('CHROMIUM', () => {
  test('comes before everything else', async () => {
    const { machine } = machineWith({
      env: { CHROMIUM: '/opt/chrome' },
      files: ['/opt/chrome', '/usr/bin/chromium'],
    })
    expect(await findChromium(machine)).toEqual({ type: 'found', path: '/opt/chrome' })
  })

  test.each(['nowhere', 'broken'])('is never replaced by another when it is %s', async (how) => {
    const { machine, ran } = machineWith({
      env: { CHROMIUM: '/opt/chrome' },
      user: 'root',
      files: ['/usr/bin/chromium', APT],
      broken: how === 'broken' ? ['/opt/chrome'] : [],
    })
    const chromium = await findChromium(machine)
    expect(chromium).toMatchObject({ type: 'missing' })
    expect(chromium).toHaveProperty('why', expect.stringContaining('/opt/chrome'))
    expect(ran).toEqual([])
  })

  test('counts as not set when it is empty', async () => {
    const { machine } = machineWith({ env: { CHROMIUM: '' }, files: ['/usr/bin/chromium'] })
    expect(await findChromium(machine)).toEqual({ type: 'found', path: '/usr/bin/chromium' })
  })
})

describe('a Chromium that is here', () => {
  test('is the one without a window where both are and none is needed', async () => {
    const { machine } = machineWith({ files: ['/usr/bin/chromium', SHELL] })
    expect(await find(machine, 'without-window')).toEqual({ type: 'found', path: SHELL })
    expect(await find(machine)).toEqual({ type: 'found', path: '/usr/bin/chromium' })
  })

  test('with a window is installed where one is needed and only the other is here', async () => {
    const { machine, ran } = machineWith({
      user: 'root',
      files: [SHELL, APT],
      installs: { [APT_INSTALL_WHOLE]: ['/usr/bin/chromium'] },
    })
    expect(await find(machine)).toEqual({ type: 'found', path: '/usr/bin/chromium' })
    expect(ran).toEqual([APT_UPDATE, APT_INSTALL_WHOLE])
  })

  test.each([
    SHELL,
    '/usr/bin/chromium',
    '/usr/local/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    DOWNLOAD,
  ])('is found at %s, and nothing is installed', async (path) => {
    const { machine, ran } = machineWith({ user: 'root', files: [path, APT] })
    expect(await findChromium(machine)).toEqual({ type: 'found', path })
    expect(ran).toEqual([])
  })

  test('is passed over when it does not run', async () => {
    const { machine } = machineWith({
      files: ['/usr/bin/google-chrome'],
      broken: ['/usr/bin/chromium-browser'],
    })
    expect(await findChromium(machine)).toEqual({ type: 'found', path: '/usr/bin/google-chrome' })
  })
})

describe("Debian's package", () => {
  test('is installed by root', async () => {
    const { machine, ran } = machineWith({
      user: 'root',
      files: [APT],
      installs: { [APT_UPDATE]: [], [APT_INSTALL]: [SHELL] },
    })
    expect(await findChromium(machine)).toEqual({ type: 'found', path: SHELL })
    expect(ran).toEqual([APT_UPDATE, APT_INSTALL])
  })

  test('is the whole browser where there is none without a window', async () => {
    const { machine, ran } = machineWith({
      user: 'root',
      files: [APT],
      installs: { [APT_UPDATE]: [], [APT_INSTALL_WHOLE]: ['/usr/bin/chromium'] },
    })
    expect(await findChromium(machine)).toEqual({ type: 'found', path: '/usr/bin/chromium' })
    expect(ran).toEqual([APT_UPDATE, APT_INSTALL, APT_INSTALL_WHOLE])
  })

  test('is installed even when the list of packages could not be refreshed', async () => {
    const { machine } = machineWith({
      user: 'root',
      files: [APT],
      installs: { [APT_INSTALL]: [SHELL] },
    })
    expect(await findChromium(machine)).toEqual({ type: 'found', path: SHELL })
  })

  test.each([
    ['by another user', { user: 'ann', files: [APT] }],
    ['on another system', { user: 'root', files: [] }],
  ] as const)('is left alone %s', async (_, setting) => {
    const { machine, ran } = machineWith(setting)
    await findChromium(machine)
    expect(ran).toEqual([PLAYWRIGHT_INSTALL])
  })
})

describe("Playwright's download", () => {
  test('is the last resort', async () => {
    const { machine, ran } = machineWith({
      user: 'root',
      files: [APT],
      installs: { [PLAYWRIGHT_INSTALL]: [DOWNLOAD] },
    })
    expect(await findChromium(machine)).toEqual({ type: 'found', path: DOWNLOAD })
    expect(ran).toEqual([APT_UPDATE, APT_INSTALL, APT_INSTALL_WHOLE, PLAYWRIGHT_INSTALL])
  })

  test('is tried when the package brought nothing that runs', async () => {
    const { machine } = machineWith({
      user: 'root',
      files: [APT],
      broken: ['/usr/bin/chromium-browser'],
      installs: { [APT_UPDATE]: [], [APT_INSTALL]: [], [PLAYWRIGHT_INSTALL]: [DOWNLOAD] },
    })
    expect(await findChromium(machine)).toEqual({ type: 'found', path: DOWNLOAD })
  })

  test.each([
    ['cannot be had', {}],
    ['does not run', { broken: [DOWNLOAD], installs: { [PLAYWRIGHT_INSTALL]: [DOWNLOAD] } }],
  ])('says what to do when it %s', async (_, setting: Setting) => {
    const { machine } = machineWith(setting)
    const chromium = await findChromium(machine)
    expect(chromium).toHaveProperty('why', expect.stringContaining('set CHROMIUM to the path'))
  })
})
