import type { CircleView } from '@kring/shared/api/circle-api'
import { minutesFor } from '@kring/shared/method/method'
import { Archive, FilePlus2 } from 'lucide-react'
import { useEffect } from 'react'
import { Link, useParams } from 'wouter'
import { useCircle } from '../circle-view/use-circle.ts'
import { type OwnMethod as Listed, useOwnMethods } from '../circle-view/use-own-methods.ts'
import { shortDate } from '../language/format.ts'
import { LanguageSwitch } from '../language/language-switch.tsx'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { EmptyPlace } from '../ui/empty-place.tsx'
import { RingScreen } from '../ui/ring-screen.tsx'
import { TopBar } from '../ui/top-bar.tsx'
import { BeginMethod } from './begin-method.tsx'
import { keptDraft } from './kept-draft.ts'
import './own-methods-page.css'
import { methodsTexts } from './methods-texts.ts'

/** `/c/:circle/methods` */
export function OwnMethodsPage() {
  const { circle = '' } = useParams()
  const texts = useTexts(methodsTexts)
  const home = useCircle(circle)
  const own = useOwnMethods(circle)
  if (home.type === 'known' && own.type === 'known') {
    return <Methods view={home.view} methods={own.methods} />
  }
  const failed = home.type === 'failed' ? home : own.type === 'failed' ? own : undefined
  if (!failed) {
    return (
      <p className="sr" role="status">
        {texts.asking}
      </p>
    )
  }
  if (failed.problem.code === 'unreachable') {
    return (
      <RingScreen look="broken" title={texts.unreachable} lead={texts.unreachableLead}>
        <Button
          look="solid"
          size="large"
          onClick={() => {
            home.ask()
            own.ask()
          }}
        >
          {texts.again}
        </Button>
      </RingScreen>
    )
  }
  return (
    <RingScreen look="empty-seat" title={texts.notYours} lead={texts.notYoursLead}>
      <Link className={buttonClass('solid', 'large')} href="/">
        {texts.toStart}
      </Link>
    </RingScreen>
  )
}

interface MethodsProps {
  view: CircleView
  methods: readonly Listed[]
}

function Methods({ view, methods }: MethodsProps) {
  const texts = useTexts(methodsTexts)
  const { circle, you, members } = view
  const part = members.find(({ id }) => id === you.member)?.part
  const atHand = methods.filter(({ archived }) => !archived)
  const putAway = methods.filter(({ archived }) => archived)

  useEffect(() => {
    document.title = `${texts.title} · Kring`
  }, [texts.title])

  return (
    <div className="methods-page">
      <TopBar title={circle.name}>
        <LanguageSwitch look="short" />
      </TopBar>
      <main>
        <header>
          <h1>{texts.title}</h1>
          <p>{texts.lead}</p>
          <Link className={buttonClass('quiet')} href={`/c/${circle.id}`}>
            {texts.toCircle}
          </Link>
        </header>
        <div className="methods-columns">
          <section aria-label={texts.title}>
            {atHand.length === 0 && (
              <EmptyPlace
                art={<FilePlus2 size={40} strokeWidth={1.25} aria-hidden />}
                title={texts.none}
              >
                {texts.noneIs}
              </EmptyPlace>
            )}
            <ul className="methods-list">
              {atHand.map((method) => (
                <MethodLine key={method.id} circle={circle.id} method={method} />
              ))}
            </ul>
            {putAway.length > 0 && (
              <details className="methods-away">
                <summary>
                  <Archive size={16} strokeWidth={1.75} aria-hidden />
                  {texts.putAway}
                  <span className="num">{putAway.length}</span>
                </summary>
                <ul className="methods-list">
                  {putAway.map((method) => (
                    <MethodLine key={method.id} circle={circle.id} method={method} />
                  ))}
                </ul>
              </details>
            )}
          </section>
          {part === 'observer' ? (
            <p className="methods-note">{texts.observer}</p>
          ) : (
            <BeginMethod circle={circle.id} taken={methods.map(({ newest }) => newest.name)} />
          )}
        </div>
      </main>
    </div>
  )
}

function MethodLine({ circle, method }: { circle: string; method: Listed }) {
  const texts = useTexts(methodsTexts)
  const reading = useLanguage()
  const { id, newest, sound } = method
  const { from, to } = newest.size
  const minutes = minutesFor(newest.length, from)
  return (
    <li>
      <Link href={`/c/${circle}/methods/${id}`}>
        <b>{newest.name[reading] || texts.nameless}</b>
        <span className="num">{texts.members(from, to)}</span>
        <span className="num">{texts.minutes(minutes)}</span>
        <small>{texts.newest(newest.version, newest.by, shortDate(newest.at, reading))}</small>
        {!newest.sound && (
          <small className="methods-draft">
            {sound ? texts.draftSince(sound.version) : texts.draftNow}
          </small>
        )}
        {keptDraft(circle, id) && <small className="methods-draft">{texts.keptHere}</small>}
      </Link>
    </li>
  )
}
