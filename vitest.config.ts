import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// A test that needs a document says so in its first line: `// @vitest-environment happy-dom`.
export default defineConfig({
  test: {
    include: ['{shared,server,client,e2e}/src/**/*.test.{ts,tsx}', 'client/build/**/*.test.ts'],
    testTimeout: 20_000,
    // Of two processors both: left to itself Vitest keeps one for who watches.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
