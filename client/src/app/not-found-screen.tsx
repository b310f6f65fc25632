import { Link } from 'wouter'
import { useTexts } from '../language/use-texts.ts'
import { buttonClass } from '../ui/button.tsx'
import { RingScreen } from '../ui/ring-screen.tsx'
import { appTexts } from './app-texts.ts'

/** An address that leads nowhere; also what a page shows that finds its circle or meeting is not there. */
export function NotFoundScreen() {
  const texts = useTexts(appTexts)
  return (
    <RingScreen look="empty-seat" title={texts.notFound} lead={texts.notFoundLead}>
      <Link className={buttonClass('solid', 'large')} href="/j/">
        {texts.joinWithCode}
      </Link>
      <Link className={buttonClass('quiet')} href="/">
        {texts.toStart}
      </Link>
    </RingScreen>
  )
}
