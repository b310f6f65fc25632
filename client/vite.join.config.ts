import { join } from 'node:path'
import { defineConfig } from 'vite'
import { BROWSERS, FACES } from './build/faces.ts'
import { fontFaces } from './build/font-faces.ts'

const root = import.meta.dirname

/** The way in: one script and one sheet. */
export default defineConfig({
  plugins: [fontFaces({ root, cache: join(root, 'dist/fonts'), faces: FACES })],
  publicDir: false,
  build: {
    outDir: 'dist/app',
    emptyOutDir: false,
    target: BROWSERS,
    sourcemap: true,
    manifest: '.vite/join.json',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: 'join.html' },
  },
})
