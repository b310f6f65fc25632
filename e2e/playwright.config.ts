import { defineConfig } from '@playwright/test'

const chromium = process.env['CHROMIUM']
const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE']

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
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    actionTimeout: 15_000,
    // A trace of every run costs a third of the time: `--trace on` where one is needed.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      // Containers have neither a graphics card nor a sandbox, and tests call nobody.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
})
