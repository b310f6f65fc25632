import { join } from 'node:path'
import { defineConfig } from 'vite'
import { BROWSERS } from './build/faces.ts'
import { keptFiles } from './build/kept-files.ts'

const root = import.meta.dirname

/** The worker that keeps the pages on the device: one file, under one name for good. */
export default defineConfig({
  plugins: [keptFiles({ folder: join(root, 'dist/app') })],
  publicDir: false,
  build: {
    outDir: 'dist/app',
    emptyOutDir: false,
    target: BROWSERS,
    sourcemap: false,
    rolldownOptions: {
      input: 'src/offline/worker.ts',
      output: { entryFileNames: 'sw.js', format: 'iife' },
    },
  },
})
