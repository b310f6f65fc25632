import type { PastMoment, Rehearsal } from '@kring/shared/rehearsal/rehearsal'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { namesOf } from './rehearsal-circle.tsx'
import { rehearsalTexts } from './rehearsal-texts.ts'

const MINUTE = 60_000

export interface WhatItDidProps {
  rehearsal: Rehearsal
  past: PastMoment
  /** What is left of the phase: then, or now. */
  leftMs: number
}

/** What an answer did to the circle: told, never counted. */
export function WhatItDid({ rehearsal, past, leftMs }: WhatItDidProps) {
  const texts = useTexts(rehearsalTexts)
  const language = useLanguage()
  const { response, opensUp, withdraws } = past
  if (!response) return <p>{texts.wentOn}</p>
  const left =
    leftMs >= 0
      ? texts.minutesLeft(Math.ceil(leftMs / MINUTE))
      : texts.minutesOver(Math.ceil(-leftMs / MINUTE))
  return (
    <>
      <p>{response.did[language]}</p>
      <p className="what-it-did">
        {[
          opensUp.length > 0 && texts.opensUp(namesOf(rehearsal, opensUp, language)),
          withdraws.length > 0 && texts.withdraws(namesOf(rehearsal, withdraws, language)),
          left,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </>
  )
}
