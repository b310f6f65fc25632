import type { OpenedMethod } from '@kring/shared/api/method-api'
import { useCallback, useEffect, useState } from 'react'
import { Link, useParams } from 'wouter'
import type { Problem } from '../api/api-client.ts'
import { useCircle } from '../circle-view/use-circle.ts'
import { useTexts } from '../language/use-texts.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { RingScreen } from '../ui/ring-screen.tsx'
import { keptDraft } from './kept-draft.ts'
import { openMethod } from './method-calls.ts'
import { MethodEditor } from './method-editor.tsx'
import { methodEditorTexts } from './method-editor-texts.ts'

/** `/c/:circle/methods/:method` */
export function OwnMethodPage() {
  const { circle = '', method = '' } = useParams()
  return <OneMethod key={`${circle}/${method}`} circle={circle} id={method} />
}

const AGAIN_AFTER_MS = 5_000

type Asked =
  | { readonly type: 'asking' }
  | { readonly type: 'opened'; readonly opened: OpenedMethod }
  | { readonly type: 'failed'; readonly problem: Problem }

/** Asks for the method, and again while nobody answers; what is known stays on the screen meanwhile. */
function useOpened(circle: string, id: string) {
  const [asked, setAsked] = useState<Asked>({ type: 'asking' })
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round asks the same again
  useEffect(() => {
    const gone = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    async function ask() {
      const answer = await openMethod(circle, id, { signal: gone.signal })
      if (gone.signal.aborted) return
      if (answer.ok) return setAsked({ type: 'opened', opened: answer.value })
      const { problem } = answer
      setAsked((before) => (before.type === 'opened' ? before : { type: 'failed', problem }))
      if (problem.code === 'unreachable') timer = setTimeout(() => void ask(), AGAIN_AFTER_MS)
    }
    void ask()
    return () => {
      gone.abort()
      clearTimeout(timer)
    }
  }, [circle, id, round])
  const ask = useCallback(() => setRound((before) => before + 1), [])
  const setOpened = useCallback(
    (change: (opened: OpenedMethod) => OpenedMethod) =>
      setAsked((before) =>
        before.type === 'opened' ? { type: 'opened', opened: change(before.opened) } : before,
      ),
    [],
  )
  return { asked, ask, setOpened }
}

function OneMethod({ circle, id }: { circle: string; id: string }) {
  const texts = useTexts(methodEditorTexts)
  const home = useCircle(circle)
  const { asked, ask, setOpened } = useOpened(circle, id)
  const [kept] = useState(() => keptDraft(circle, id))
  const view = home.type === 'known' ? home.view : undefined
  const part = view?.members.find((one) => one.id === view.you.member)?.part

  if (asked.type === 'asking') {
    return (
      <p className="sr" role="status">
        {texts.opening}
      </p>
    )
  }
  const isAway = asked.type === 'failed' && asked.problem.code === 'unreachable'
  if (asked.type === 'opened' || (isAway && kept !== undefined)) {
    return (
      <MethodEditor
        circle={circle}
        circleName={view?.circle.name ?? ''}
        id={id}
        opened={asked.type === 'opened' ? asked.opened : undefined}
        kept={kept}
        may={part === 'observer' ? 'read' : 'write'}
        onOpened={setOpened}
        onAsk={ask}
      />
    )
  }
  if (isAway) {
    return (
      <RingScreen look="broken" title={texts.unreachable} lead={texts.unreachableLead}>
        <Button look="solid" size="large" onClick={ask}>
          {texts.again}
        </Button>
      </RingScreen>
    )
  }
  return (
    <RingScreen look="empty-seat" title={texts.notHere} lead={texts.notHereLead}>
      <Link className={buttonClass('solid', 'large')} href={`/c/${circle}/methods`}>
        {texts.toMethods}
      </Link>
    </RingScreen>
  )
}
