import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chunkOf, firstLine } from './build/chunks.ts'
import { BROWSERS, FACES } from './build/faces.ts'
import { fetchEarly, meetingPage } from './build/fetch-early.ts'
import { fontFaces } from './build/font-faces.ts'
import { icons } from './build/icons.ts'
import { languageChunks } from './build/language-chunks.ts'
import { pages } from './build/pages.ts'

const server = 'http://localhost:3000'

/** The Host of the browser is kept, so that the server's Origin check holds in development too. */
const toServer = { target: server, changeOrigin: false }

const root = import.meta.dirname

/** As the first script has it, `app/fetch-page.ts`. */
const AT_A_DESK = '(min-width: 720px)'

/** The app; and, in development, every page. */
export default defineConfig({
  plugins: [
    pages(),
    fontFaces({ root, cache: join(root, 'dist/fonts'), faces: FACES }),
    languageChunks({
      root: join(root, 'src'),
      languages: ['en', 'sv', 'nl'],
      whole: ['app', 'command', 'circle-door', 'join', 'language'],
      pages: {
        first: ['landing', 'circle'],
        phone: ['phone'],
        desk: ['agenda', 'board', 'one-screen', 'people'],
        lead: ['desk', 'small-window'],
        later: ['agreement', 'history', 'kit', 'pulse', 'report', 'text-view', 'walk'],
        coach: ['coach', 'help'],
        stage: ['stage'],
        record: ['record'],
        methods: ['method-guide'],
        'own-methods': ['method-editor'],
        rehearsal: ['rehearsal'],
      },
    }),
    icons(root),
    react(),
    fetchEarly(['react', 'start']),
    meetingPage([
      { chunks: ['meeting'] },
      { chunks: ['wide'], media: AT_A_DESK },
      { chunks: ['phone'], media: `not all and ${AT_A_DESK}` },
    ]),
  ],
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    target: BROWSERS,
    sourcemap: true,
    manifest: '.vite/app.json',
    rolldownOptions: {
      input: 'index.html',
      checks: { bundlerTimings: false },
      output: {
        postBanner: firstLine,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: chunkOf(join(root, 'src')), debugName: 'pages' }],
        },
      },
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: {
      '/api': toServer,
      '/healthz': toServer,
      '/sync': { ...toServer, ws: true },
    },
  },
})
