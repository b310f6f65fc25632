import { useEffect } from 'react'
import { useTexts } from '../language/use-texts.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { RingScreen } from '../ui/ring-screen.tsx'
import { appTexts } from './app-texts.ts'

export interface ErrorScreenProps {
  cause: unknown
  again?: 'on-press' | 'by-itself'
}

/** Long enough to be read, and for a server to come back. */
const AGAIN_AFTER_MS = 5_000

/** A part of the client that the server no longer has: the page is older than the server. */
function isOutdated(cause: unknown): boolean {
  return cause instanceof Error && /import(ed|ing)|module script|preload/iu.test(cause.message)
}

export function ErrorScreen({ cause, again = 'on-press' }: ErrorScreenProps) {
  const texts = useTexts(appTexts)
  const outdated = isOutdated(cause)
  useEffect(() => {
    if (again === 'on-press') return
    const timer = setTimeout(() => location.reload(), AGAIN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [again])
  return (
    <RingScreen
      look="broken"
      title={outdated ? texts.outdated : texts.broken}
      lead={outdated ? texts.outdatedLead : texts.brokenLead}
    >
      <Button look="solid" size="large" onClick={() => location.reload()}>
        {texts.again}
      </Button>
      <a className={buttonClass('quiet')} href="/">
        {texts.toStart}
      </a>
    </RingScreen>
  )
}
