import { type Browser, chromium } from '@playwright/test'
import { findChromium } from '../../run/chromium.ts'
import { thisMachine } from '../../run/machine.ts'

/** Neither a graphics card nor a sandbox, nobody called, and nothing that is late because it is out of sight. */
const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--disable-background-timer-throttling',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** `webgl`: painted by the processor, for the page that knows nothing else. */
export async function startChromium(paints: 'plainly' | 'webgl'): Promise<Browser> {
  const found = await findChromium(thisMachine())
  if (found.type === 'missing') throw new Error(found.why)
  return chromium.launch({
    executablePath: found.path,
    args: [
      ...ARGS,
      ...(paints === 'webgl'
        ? ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']
        : ['--disable-gpu']),
    ],
    // The command itself hears of Ctrl-C, and ends it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
}
