import type { Method } from '@kring/shared/method/method'
import { METHODS, type MethodId } from '@kring/shared/method/methods'
import { ArrowLeft, Printer } from 'lucide-react'
import { useEffect } from 'react'
import { Link, useParams } from 'wouter'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { RingScreen } from '../ui/ring-screen.tsx'
import { GuideBar } from './guide-bar.tsx'
import { GUIDES } from './guides.ts'
import { methodGuideTexts } from './method-guide-texts.ts'
import './method-page.css'
import { MethodScore } from './method-score.tsx'
import { MethodSteps } from './method-steps.tsx'
import { readingSeconds } from './reading-seconds.ts'

/** `/methods/:method`: what a facilitator wants to know before choosing it, and to have at hand. */
export function MethodPage() {
  const { method: id } = useParams<{ method: string }>()
  const texts = useTexts(methodGuideTexts)
  const method = METHODS.find((one) => one.id === id)
  if (method) return <Guide method={method} />
  return (
    <RingScreen look="empty-seat" title={texts.notFound} lead={texts.notFoundLead}>
      <Link className={buttonClass('solid', 'large')} href="/methods">
        {texts.all}
      </Link>
    </RingScreen>
  )
}

function Guide({ method }: { method: Method & { readonly id: MethodId } }) {
  const texts = useTexts(methodGuideTexts)
  const language = useLanguage()
  const guide = GUIDES[method.id][language]
  const name = method.name[language]

  useEffect(() => {
    document.title = `${name} · Kring`
  }, [name])

  return (
    <div className="method-page">
      <GuideBar>
        <Link className={`${buttonClass('quiet')} method-back`} href="/methods">
          <ArrowLeft size={16} strokeWidth={1.75} aria-hidden />
          {texts.all}
        </Link>
      </GuideBar>
      <main>
        <header className="method-head">
          <div>
            <h1>{name}</h1>
            <p>{guide.purpose}</p>
          </div>
          <div className="method-acts">
            <Link className={buttonClass()} href={`/rehearse?method=${method.id}`}>
              {texts.rehearse}
            </Link>
            <Button
              icon={<Printer size={16} strokeWidth={1.75} aria-hidden />}
              onClick={() => window.print()}
            >
              {texts.print}
            </Button>
          </div>
          <Facts method={method} />
        </header>
        <MethodScore method={method} />
        {guide.safety !== undefined && (
          <section className="method-safety">
            <h2>{texts.safety}</h2>
            <p>{guide.safety}</p>
          </section>
        )}
        <div className="method-sheet">
          <section className="method-aloud">
            <h2>{texts.readAloud}</h2>
            <p className="method-aside">{texts.readTime(readingSeconds(guide.readAloud))}</p>
            <blockquote>
              {guide.readAloud.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </blockquote>
          </section>
          <div className="method-beside">
            <section>
              <h2>{texts.fits}</h2>
              <p>{guide.fits}</p>
            </section>
            <section>
              <h2>{texts.watchOut}</h2>
              <ul>
                {guide.watchOut.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </section>
          </div>
        </div>
        <section className="method-run">
          <h2>{texts.steps}</h2>
          <MethodSteps method={method} />
        </section>
        <div className="method-sober">
          <section>
            <h2>{texts.known}</h2>
            <p>{guide.known}</p>
          </section>
          <section>
            <h2>{texts.basis}</h2>
            <p>{guide.basis}</p>
          </section>
        </div>
      </main>
    </div>
  )
}

function Facts({ method }: { method: Method }) {
  const texts = useTexts(methodGuideTexts)
  const { size, total, lead, reckonedFor } = method
  const takes = texts.minutes(total)
  return (
    <dl className="method-facts">
      <div>
        <dt>{texts.size}</dt>
        <dd>{texts.people(size.from, size.to)}</dd>
      </div>
      <div>
        <dt>{texts.takes}</dt>
        <dd>{reckonedFor === undefined ? takes : `${takes}, ${texts.reckonedFor(reckonedFor)}`}</dd>
      </div>
      <div>
        <dt>{texts.cases}</dt>
        <dd>{casesOf(method, texts.casesOf)}</dd>
      </div>
      <div>
        <dt>{texts.leads}</dt>
        <dd>{texts.leadWords[lead]}</dd>
      </div>
    </dl>
  )
}

function casesOf(method: Method, words: (typeof methodGuideTexts)['en']['casesOf']): string {
  const others = method.stretches.filter(({ type }) => type === 'turn-by').length
  if (others > 0) return words.byOther(others)
  const turns = method.stretches.find((stretch) => stretch.type === 'turns')
  if (turns?.cases === 'each-member') return words.each
  const most = turns?.cases.atMost ?? 1
  return most === 1 ? words.one : words.atMost(most)
}
