import type { Plugin } from 'vite'

/** '/j', '/j/', '/j/TFK493', but no file in it. */
const WAY_IN = /^\/j(?:\/[^.]*)?$/u

/** The dev server gives each address the page that the real one gives it. */
export function pages(): Plugin {
  return {
    name: 'kring:pages',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const path = request.url?.split('?')[0] ?? ''
        if (WAY_IN.test(path)) request.url = '/join.html'
        next()
      })
    },
  }
}
