import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://localhost:3000'

/** The Host of the browser is kept, so that the server's Origin check holds in development too. */
const toServer = { target: server, changeOrigin: false }

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    // The first versions that know light-dark(), which the tokens are written in.
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    sourcemap: true,
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
