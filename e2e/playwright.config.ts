import { defineConfig } from '@playwright/test'

const chromium = process.env['CHROMIUM']
const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE']

/**
 * What a window draws beside the page: two more pages behind its address bar, for every window of
 * every person, a third of all the work. The last such list holds, so what Playwright turns off and
 * matters to us is on it again.
 */
const TURNED_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

/**
 * Nothing is tried again: a test that passes the second time has found something. Each spec starts
 * a server of its own, see `src/world`.
 */
export default defineConfig({
  testDir: 'src/scenario',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  workers: 2,
  // What never comes is told in the end; no test holds the machine to a speed.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    actionTimeout: 30_000,
    // A trace of every run costs a third of the time: `--trace on` where one is needed.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      // Containers have neither a graphics card nor a sandbox, and tests call nobody.
      args: [
        '--no-sandbox',
        // Letters as a whole browser draws them: pictures are the same with it and without a window.
        '--font-render-hinting=none',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${TURNED_OFF.join()}`,
      ],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
})
