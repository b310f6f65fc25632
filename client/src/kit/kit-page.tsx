import { useEffect } from 'react'
import { Logo } from '../ui/logo.tsx'
import { KitControls } from './kit-controls.tsx'
import { KitMeeting } from './kit-meeting.tsx'
import { KitNotes } from './kit-notes.tsx'
import './kit-page.css'

const SCHEMES = ['light', 'dark'] as const

/** Every part in every state, in both lights: what a change of the look is compared against. */
export function KitPage() {
  useEffect(() => {
    document.title = 'The kit · Kring'
  }, [])
  return (
    <main lang="en">
      {SCHEMES.map((scheme) => (
        <section key={scheme} className="kit" data-theme={scheme} aria-label={`In ${scheme}`}>
          <h1>
            <Logo size={58} />
            The kit
          </h1>
          <p className="kit-lead">
            Every note has a colour, a set of corners, an icon and a word; any one of them is
            enough. What is said by a person stands in the book face, what is said by the board in
            the grotesk. Yolk is now. Dusk is yours alone.
          </p>
          <KitNotes />
          <KitMeeting />
          <KitControls />
        </section>
      ))}
    </main>
  )
}
