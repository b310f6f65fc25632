import { Agreements, type ToldAgreement } from '@kring/shared/api/circle-api'
import { useEffect, useState } from 'react'
import { apiGet } from '../api/api-client.ts'

/** Every agreement of a circle with what was told of it; undefined until the server has said. */
export function useAgreements(circle: string): readonly ToldAgreement[] | undefined {
  const [agreements, setAgreements] = useState<readonly ToldAgreement[]>()
  useEffect(() => {
    const asking = new AbortController()
    void apiGet(`/api/circles/${encodeURIComponent(circle)}/agreements`, Agreements, {
      signal: asking.signal,
    }).then((answer) => {
      if (answer.ok && !asking.signal.aborted) setAgreements(answer.value.agreements)
    })
    return () => asking.abort()
  }, [circle])
  return agreements
}
