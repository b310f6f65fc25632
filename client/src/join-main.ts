import { joinPage } from './join/join-page.ts'
import { IN } from './join/way-in.ts'
import { startLanguage } from './language/language-store.ts'
import 'virtual:fonts.css'
import './ui/tokens.css'
import './ui/kit.css'
import { startTheme } from './ui/theme.ts'

/**
 * `/j/:code`, a page of its own: small enough to type one's name on before anything else is here. The
 * board is fetched behind it, and takes its place without another page being opened.
 */
startTheme()
startLanguage()

const root = document.getElementById('root')
if (root === null) throw new Error('join.html has no #root')

const code = decodeURIComponent(/^\/j\/([^/]*)/u.exec(location.pathname)?.[1] ?? '')
const page = joinPage({ code, onIn: goIn })
root.replaceChildren(page.element)
page.begin()

whenIdle(() => void fetchAppBehind())

/**
 * The app begins with its own page: what that names is fetched here too. Finding itself at the door,
 * it draws nothing until someone is in.
 */
async function fetchAppBehind(): Promise<void> {
  const answer = await fetch('/').catch(() => undefined)
  if (!answer?.ok) return
  const app = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const link of app.head.querySelectorAll(
    'link[rel="modulepreload"], link[rel="stylesheet"]',
  )) {
    document.head.append(document.importNode(link))
  }
  for (const { type, src, textContent } of app.querySelectorAll('script')) {
    const script = document.createElement('script')
    Object.assign(script, { type, textContent, async: false })
    if (src !== '') script.src = src
    document.head.append(script)
  }
}

/** The app takes the page over when it is here; until then the address is opened as any other. */
function goIn(way: string, how: 'first' | 'again'): void {
  page.leave()
  const isTaken = !dispatchEvent(new CustomEvent(IN, { cancelable: true, detail: { way, how } }))
  if (isTaken) return
  if (how === 'again') location.replace(way)
  else location.assign(way)
}

function whenIdle(act: () => void): void {
  const then = () => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 1_000 })
    else setTimeout(act, 100)
  }
  if (document.readyState === 'complete') then()
  else addEventListener('load', then, { once: true })
}
