import { useEffect, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import type { Problem } from '../api/api-client.ts'
import { useTexts } from '../language/use-texts.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { RingScreen } from '../ui/ring-screen.tsx'
import { openPersonalLink, wayIn } from './join-calls.ts'
import { joinTexts } from './join-texts.ts'

type Opening = { readonly type: 'opening' } | { readonly type: 'failed'; readonly problem: Problem }

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
      if (answer.ok) go(wayIn(answer.value), { replace: true })
      else setOpening({ type: 'failed', problem: answer.problem })
    })
    return () => {
      left = true
    }
  }, [secret, go, attempt])

  if (opening.type === 'opening') {
    return <RingScreen look="empty-seat" title={texts.personalTitle} lead={texts.personalOpening} />
  }
  const gone = opening.problem.status === 404 || opening.problem.status === 410
  const lead = gone
    ? texts.personalGoneLead
    : opening.problem.code === 'unreachable'
      ? texts.unreachable
      : texts.failed
  return (
    <RingScreen look="broken" title={gone ? texts.personalGone : texts.personalTitle} lead={lead}>
      {!gone && (
        <Button look="solid" size="large" onClick={() => setAttempt(attempt + 1)}>
          {texts.again}
        </Button>
      )}
      <Link className={buttonClass(gone ? 'solid' : 'quiet', gone ? 'large' : 'medium')} href="/j/">
        {texts.joinWithCode}
      </Link>
    </RingScreen>
  )
}
