import { delimiter, join } from 'node:path'

/** What looking for a browser asks of the machine it runs on. */
export interface Machine {
  readonly env: { readonly [name: string]: string | undefined }
  /** Whether this process may install packages. */
  readonly isRoot: boolean
  /** Where Playwright keeps its own Chromium, downloaded or not. */
  readonly playwrightChromium: string
  readonly playwright: string
  readonly exists: (path: string) => Promise<boolean>
  /** Whether a browser that is there starts, and says which version it is. */
  readonly answers: (path: string) => Promise<boolean>
  readonly run: (command: string, args: readonly string[]) => Promise<'done' | 'failed'>
  readonly say: (line: string) => void
}

export type Chromium =
  | { readonly type: 'found'; readonly path: string }
  | { readonly type: 'missing'; readonly why: string }

/** Whether a window is drawn around its pages; to measure and to look at, it is as people have it. */
type Wants = 'whole' | 'without-window'

/** The same engine, and a fifth less work for all that a window draws around a page. */
const WITHOUT_WINDOW = 'chromium-headless-shell'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
] as const

const MAC_APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
] as const

/**
 * A Chromium to test with: the one named by CHROMIUM, else one that is here, else Debian's
 * package, else Playwright's download. A name in CHROMIUM is meant: when it does not work,
 * nothing else is tried in its place. Where a whole one is not needed, one without a window goes before.
 */
export async function findChromium(machine: Machine, wants: Wants = 'whole'): Promise<Chromium> {
  const named = machine.env['CHROMIUM']
  if (named) {
    if (await works(machine, named)) return { type: 'found', path: named }
    return { type: 'missing', why: `CHROMIUM names ${named}, which is no Chromium that runs here.` }
  }
  const path =
    (await findInstalled(machine, wants)) ??
    (await installFromDebian(machine, wants)) ??
    (await downloadWithPlaywright(machine))
  if (path) return { type: 'found', path }
  return {
    type: 'missing',
    why:
      'The browser tests need a Chromium, and none could be found or installed. Install one ' +
      '(Debian: apt-get install chromium), or set CHROMIUM to the path of one.',
  }
}

async function findInstalled(machine: Machine, wants: Wants): Promise<string | undefined> {
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const names = wants === 'whole' ? NAMES : [WITHOUT_WINDOW, ...NAMES]
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  for (const path of [...onPath, ...MAC_APPLICATIONS, machine.playwrightChromium]) {
    if (await works(machine, path)) return path
  }
  return undefined
}

async function installFromDebian(machine: Machine, wants: Wants): Promise<string | undefined> {
  if (!machine.isRoot || !(await isOnPath(machine, 'apt-get'))) return undefined
  machine.say("No Chromium here: installing Debian's package.")
  // Without a fresh list of packages a new container knows none.
  await machine.run('apt-get', ['update'])
  for (const name of wants === 'whole' ? ['chromium'] : [WITHOUT_WINDOW, 'chromium']) {
    const args = ['install', '--yes', '--no-install-recommends', name]
    const done = (await machine.run('apt-get', args)) === 'done'
    const found = done && (await findInstalled(machine, wants))
    if (found) return found
  }
  return undefined
}

async function downloadWithPlaywright(machine: Machine): Promise<string | undefined> {
  machine.say("No Chromium here: downloading Playwright's own.")
  if ((await machine.run(machine.playwright, ['install', 'chromium'])) === 'failed')
    return undefined
  return (await works(machine, machine.playwrightChromium)) ? machine.playwrightChromium : undefined
}

/** A file by that name is not enough: Ubuntu's `chromium-browser` may only say where to get one. */
async function works(machine: Machine, path: string): Promise<boolean> {
  return (await machine.exists(path)) && (await machine.answers(path))
}

async function isOnPath(machine: Machine, name: string): Promise<boolean> {
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  for (const folder of folders) {
    if (await machine.exists(join(folder, name))) return true
  }
  return false
}
