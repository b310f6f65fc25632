import { useEffect, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useTexts } from '../language/use-texts.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { RingScreen } from '../ui/ring-screen.tsx'
import { openPersonalLink, type Refused } from './join-calls.ts'
import { joinTexts } from './join-texts.ts'

type Opening = { readonly type: 'opening' } | { readonly type: 'failed'; readonly refused: Refused }

/** A link that is somebody's own seat: it brings a member back on another device. */
export function PersonalLinkPage() {
  const texts = useTexts(joinTexts)
  const [, go] = useLocation()
  const secret = useParams<{ secret: string }>().secret
  const [opening, setOpening] = useState<Opening>({ type: 'opening' })
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    let left = false
    setOpening({ type: 'opening' })
    void openPersonalLink(secret).then((answer) => {
      if (left) return
      // The secret does not stay in the history of a borrowed device.
      if (answer.ok) go(answer.value, { replace: true })
      else setOpening({ type: 'failed', refused: answer })
    })
    return () => {
      left = true
    }
  }, [secret, go, attempt])

  if (opening.type === 'opening') {
    return <RingScreen look="empty-seat" title={texts.personalTitle} lead={texts.personalOpening} />
  }
  const { refused } = opening
  const gone = refused.why === 'refused' && (refused.status === 404 || refused.status === 410)
  const lead = gone
    ? texts.personalGoneLead
    : refused.why === 'unreachable'
      ? texts.unreachable
      : texts.failed
  return (
    <RingScreen look="broken" title={gone ? texts.personalGone : texts.personalTitle} lead={lead}>
      {!gone && (
        <Button look="solid" size="large" onClick={() => setAttempt(attempt + 1)}>
          {texts.again}
        </Button>
      )}
      <a className={buttonClass(gone ? 'solid' : 'quiet', gone ? 'large' : 'medium')} href="/j/">
        {texts.joinWithCode}
      </a>
    </RingScreen>
  )
}
