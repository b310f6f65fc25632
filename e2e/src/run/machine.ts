import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'
import { Child, endedWell } from './child.ts'
import type { Machine } from './chromium.ts'
import { toolPath } from './place.ts'

/** The machine this runs on. What it installs is shown as it comes. */
export function thisMachine(): Machine {
  return {
    env: process.env,
    isRoot: process.getuid?.() === 0,
    playwright: toolPath('playwright', 'e2e'),
    playwrightChromium: chromium.executablePath(),
    exists: async (path) => {
      try {
        await access(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    },
    answers: async (path) => {
      try {
        await promisify(execFile)(path, ['--version'], { timeout: 20_000 })
        return true
      } catch {
        return false
      }
    },
    run: async (command, args) => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      const child = new Child(command, args, { env, prefix: '  ' })
      return endedWell(await child.ending) ? 'done' : 'failed'
    },
    say: (line) => console.log(line),
  }
}
