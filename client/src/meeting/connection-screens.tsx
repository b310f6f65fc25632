import { Link } from 'wouter'
import { useTexts } from '../language/use-texts.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { Logo } from '../ui/logo.tsx'
import { RingScreen } from '../ui/ring-screen.tsx'
import { meetingTexts } from './meeting-texts.ts'

/** No word from the room yet, and nothing kept here. */
export function ConnectingScreen({ offline }: { offline: 'yes' | 'no' }) {
  const texts = useTexts(meetingTexts)
  return (
    <main className="connecting-screen">
      <Logo size={64} />
      <p role="status">{offline === 'yes' ? texts.openingOffline : texts.opening}</p>
    </main>
  )
}

/**
 * Not of this circle, or no such meeting: which of the two is not told. `known`: who was in it on
 * this device is told that they are out of it, and that their words are not lost.
 */
export function NotYoursScreen({ meeting }: { meeting: 'known' | 'unknown' }) {
  const texts = useTexts(meetingTexts)
  const [title, lead] =
    meeting === 'known'
      ? [texts.signedOut, texts.signedOutLead]
      : [texts.notYours, texts.notYoursLead]
  return (
    <RingScreen look="empty-seat" title={title} lead={lead}>
      <Link className={buttonClass('solid', 'large')} href="/j/">
        {texts.joinWithCode}
      </Link>
      <Link className={buttonClass('quiet')} href="/">
        {texts.toStart}
      </Link>
    </RingScreen>
  )
}

/** `itself`: the page is about to load anew. `hand`: it did, and is older than the server still. */
export function OutdatedScreen({ by }: { by: 'itself' | 'hand' }) {
  const texts = useTexts(meetingTexts)
  const lead = by === 'itself' ? texts.renewing : texts.outdatedLead
  return (
    <RingScreen look="broken" title={texts.outdated} lead={lead}>
      {by === 'hand' && (
        <Button look="solid" size="large" onClick={() => location.reload()}>
          {texts.again}
        </Button>
      )}
    </RingScreen>
  )
}
