import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// A test that needs a document says so in its first line: `// @vitest-environment happy-dom`.
export default defineConfig({
  test: {
    include: ['{shared,server,client,e2e}/src/**/*.test.{ts,tsx}', 'client/build/**/*.test.ts'],
    // What never ends is ended; no test holds the machine to a speed.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Of two processors both: left to itself Vitest keeps one for who watches.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
