import { join } from 'node:path'
import { defineConfig } from 'vite'

const page = process.env['PEER'] ?? ''

/** One page at a time, so that none is given a share of another's code. */
export default defineConfig({
  root: join(import.meta.dirname, page),
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  build: {
    outDir: join(import.meta.dirname, 'dist', page),
    emptyOutDir: true,
    target: ['chrome123'],
    chunkSizeWarningLimit: 10_000,
  },
})
