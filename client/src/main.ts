// The two voices, served by ourselves: the board's grotesk, and the book face people speak in.
import 'virtual:fonts.css'
import './ui/tokens.css'
import './ui/kit.css'
import { appTexts } from './app/app-texts.ts'
import { fetchPage } from './app/fetch-page.ts'
import { IN, type In, isDoor } from './join/way-in.ts'
import { currentLanguage, startLanguage } from './language/language-store.ts'
import { keepOnDevice } from './offline/keep-on-device.ts'
import { startTheme } from './ui/theme.ts'

/**
 * Small on purpose: it knows before anything else is here what the page is made of and in which
 * language, and asks for all of it at once.
 */
startTheme()
startLanguage()
if (isDoor(location.pathname)) waitAtTheDoor()
else {
  fetchPage(location.pathname)
  import('./app/start-app.tsx').then(({ startApp }) => startApp(), sayThatItStopped)
}
keepOnDevice()

/** Fetched behind the page of the door: what the way in leads to is here when somebody is in. */
function waitAtTheDoor(): void {
  fetchPage('/m/')
  import('./app/start-app.tsx').then(
    ({ startApp }) =>
      addEventListener(IN, (event) => {
        event.preventDefault()
        const { way, how } = (event as CustomEvent<In>).detail
        if (how === 'again') history.replaceState(null, '', way)
        else history.pushState(null, '', way)
        startLanguage()
        startApp()
      }),
    // The way in is then opened as a page, which says what is the matter.
    () => {},
  )
}

/** Not even what says so could be had: a line and a way to try again must do. */
function sayThatItStopped(): void {
  const { broken, again } = appTexts[currentLanguage()]
  const button = document.createElement('button')
  button.textContent = again
  button.onclick = () => location.reload()
  document.getElementById('root')?.replaceChildren(broken, ' ', button)
}
