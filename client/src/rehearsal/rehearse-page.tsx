import { startRehearsal } from '@kring/shared/rehearsal/rehearsal'
import { useEffect, useState } from 'react'
import { useSearch } from 'wouter'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { choiceFrom, type RehearsalChoice } from './rehearsal-choice.ts'
import { RehearsalForm } from './rehearsal-form.tsx'
import { RehearsalScreen } from './rehearsal-screen.tsx'
import { rehearsalTexts } from './rehearsal-texts.ts'

type Stand =
  | { readonly type: 'choosing' }
  /** The count makes it another one, also where all else is the same. */
  | { readonly type: 'rehearsing'; readonly at: number; readonly count: number }

/** `/rehearse`: to practise leading. It asks nothing of the server and keeps nothing anywhere. */
export function RehearsePage() {
  const texts = useTexts(rehearsalTexts)
  const language = useLanguage()
  const search = useSearch()
  const [choice, setChoice] = useState<RehearsalChoice>(() => choiceFrom(search, anySeed()))
  const [stand, setStand] = useState<Stand>({ type: 'choosing' })

  useEffect(() => {
    document.title = `${texts.title} · Kring`
  }, [texts])

  function begin() {
    setStand((before) => ({
      type: 'rehearsing',
      at: Date.now(),
      count: before.type === 'rehearsing' ? before.count + 1 : 1,
    }))
  }

  if (stand.type === 'choosing') {
    return <RehearsalForm choice={choice} onChoice={setChoice} onBegin={begin} />
  }
  return (
    <RehearsalScreen
      key={stand.count}
      begin={() => startRehearsal({ ...choice, language, you: texts.you, at: stand.at })}
      choice={choice}
      onPace={(pace) => setChoice({ ...choice, pace })}
      onSameAgain={begin}
      onOtherCourse={() => {
        setChoice({ ...choice, seed: anySeed() })
        begin()
      }}
      onChooseAgain={() => {
        setChoice({ ...choice, seed: anySeed() })
        setStand({ type: 'choosing' })
      }}
    />
  )
}

function anySeed(): number {
  return Math.floor(Math.random() * 1_000_000)
}
