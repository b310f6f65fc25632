import type { AgreementId } from '@kring/shared/lib/id'
import type { MeetingView } from '@kring/shared/meeting/view'
import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { dayAndMonth, weekdayAndDate } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { PhaseClock } from '../phase/phase-head.tsx'
import { nameOf } from '../turn/turn-words.ts'
import { crossing } from '../ui/arc.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyPlace } from '../ui/empty-place.tsx'
import { Mark } from '../ui/mark.tsx'
import { OutcomeMark } from '../ui/outcome-mark.tsx'
import { outcomeWords, ReportForm } from './report-form.tsx'
import './report-screen.css'
import { nextToTell, onTheTable, type Told, toldSoFar } from '../due/told.ts'
import { reportTexts } from './report-texts.ts'

export interface ReportScreenProps {
  view: MeetingView
  /** When the circle meets next, where that is planned. */
  nextMeetingAt?: number | undefined
}

/** Who has told hangs on the ring at the left; who tells now has the whole sheet. */
export function ReportScreen({ view, nextMeetingAt }: ReportScreenProps) {
  const texts = useTexts(reportTexts)
  const language = useLanguage()
  const send = useSend()
  const { state } = view
  const speaker = state.speaker?.member
  const [held, setHeld] = useState<{ at: AgreementId; during: string | undefined }>()
  const told = toldSoFar(state)
  // What lies on the table stays there, also once it is told, until someone with an agreement of
  // their own is given the word: nothing moves under the teller's hands.
  const stays = held?.during === speaker || !told.some(({ agreement }) => agreement.by === speaker)
  const now = onTheTable(told, speaker, stays ? held?.at : undefined)
  const nowAt = now?.agreement.id
  if (nowAt !== undefined && (held?.at !== nowAt || held.during !== speaker)) {
    setHeld({ at: nowAt, during: speaker })
  }
  if (!now) {
    return (
      <div className="report-none">
        <EmptyPlace art={<OutcomeMark outcome="not-yet" size={44} />} title={texts.none}>
          {texts.noneUnder}
        </EmptyPlace>
      </div>
    )
  }
  const { agreement, report } = now
  const owner = nameOf(state, agreement.by)
  const leads = state.lead === view.you
  const tells = agreement.by === view.you || leads
  const next = nextToTell(told, now)
  const along =
    nextMeetingAt === undefined ? texts.along : texts.alongTo(dayAndMonth(nextMeetingAt, language))

  return (
    <div className="report-screen">
      <ToldRing>
        {told.map((one) => (
          <ToldRow
            key={one.agreement.id}
            told={one}
            name={nameOf(state, one.agreement.by)}
            now={one === now}
            onLook={() => setHeld({ at: one.agreement.id, during: speaker })}
          />
        ))}
      </ToldRing>
      <section
        className="report-sheet"
        aria-label={texts.agreedOn(owner, dayAndMonth(agreement.at, language))}
      >
        <div className="report-eyebrow">
          <p>{texts.agreedOn(owner, dayAndMonth(agreement.at, language))}</p>
          {view.timer && <PhaseClock timer={view.timer} look="plain" />}
        </div>
        <blockquote data-length={agreement.what.length > 150 ? 'long' : 'short'}>
          {agreement.what}
        </blockquote>
        <dl className="report-facts">
          <Fact name={texts.firstStep} value={agreement.firstStep} />
          <Fact
            name={texts.by}
            value={
              agreement.byWhen === ''
                ? ''
                : weekdayAndDate(Date.parse(agreement.byWhen), language, { timeZone: 'UTC' })
            }
          />
          <Fact name={texts.support} value={agreement.support} />
          <Fact name={texts.sign} value={agreement.sign} />
        </dl>
        <ReportForm
          key={agreement.id}
          agreement={agreement}
          report={report}
          tells={tells}
          question={texts.how(owner)}
          along={along}
        >
          {leads && next && (
            <Button
              look="solid"
              after={<ArrowRight size={16} strokeWidth={2} aria-hidden />}
              onClick={() => {
                setHeld({ at: next.agreement.id, during: speaker })
                void send({ type: 'speaker.set', member: next.agreement.by })
              }}
            >
              {texts.giveTo(nameOf(state, next.agreement.by))}
            </Button>
          )}
          {!leads && speaker === view.you && (
            <Button look="solid" onClick={() => void send({ type: 'speaker.set', member: null })}>
              {texts.told}
            </Button>
          )}
          {!tells && !report && <span className="report-wait">{texts.wait(owner)}</span>}
        </ReportForm>
      </section>
    </div>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  if (value === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd className="people">{value}</dd>
    </div>
  )
}

interface ToldRowProps {
  told: Told
  name: string
  now: boolean
  onLook: () => void
}

function ToldRow({ told: { agreement, report }, name, now, onLook }: ToldRowProps) {
  const texts = useTexts(reportTexts)
  const state = now ? 'now' : report ? 'told' : 'ahead'
  return (
    <li data-state={state}>
      <button type="button" onClick={onLook} aria-current={now ? 'step' : undefined}>
        <span className="nm">
          <b>{name}</b>
          <span>
            {now
              ? report
                ? outcomeWords(texts, report.outcome).name
                : texts.tellsNow
              : report && outcomeWords(texts, report.outcome).name}
          </span>
        </span>
        <span className="what people">{agreement.what}</span>
        {report && report.learned !== '' && !now && (
          <span className="lrn people">
            <Mark kind="learn" size={18} />
            <span>{report.learned}</span>
          </span>
        )}
      </button>
      <span className="report-bead">
        {now ? (
          <Avatar name={name} look="now" size={40} />
        ) : report ? (
          <OutcomeMark outcome={report.outcome} size={30} />
        ) : (
          <i />
        )}
      </span>
    </li>
  )
}

/** The ring passes the list from top to bottom, and each bead lies on it. */
function ToldRing({ children }: { children: React.ReactNode }) {
  const texts = useTexts(reportTexts)
  return (
    <div className="report-ring">
      <svg viewBox="0 0 440 780" preserveAspectRatio="none" aria-hidden>
        <path d="M364.28 0A1190 1190 0 0 1 364.28 780L440 780L440 0Z" fill="var(--surface)" />
        <path
          d="M364.28 0A1190 1190 0 0 1 364.28 780"
          fill="none"
          stroke="var(--ink)"
          strokeWidth={1.5}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <ol aria-label={texts.list} ref={hangOnRing}>
        {children}
      </ol>
    </div>
  )
}

const RING = { cx: -759.6, cy: 390, r: 1190 }
const RING_HEIGHT = 780

/** Lays every bead on the line, wherever its row came to stand. */
function hangOnRing(list: HTMLOListElement | null) {
  if (!list) return
  const lay = () => {
    const ring = list.parentElement?.getBoundingClientRect()
    if (!ring || ring.height === 0) return
    for (const row of list.children) {
      if (!(row instanceof HTMLElement)) continue
      const box = row.getBoundingClientRect()
      const middle = box.top + 14 - ring.top
      const x =
        (crossing(RING, Math.min(Math.max(middle / ring.height, 0), 1) * RING_HEIGHT) / 440) *
        ring.width
      row.style.setProperty('--ring-x', `${x}px`)
    }
  }
  const watch = new ResizeObserver(lay)
  watch.observe(list)
  if (list.parentElement) watch.observe(list.parentElement)
  const changes = new MutationObserver(lay)
  changes.observe(list, { childList: true, subtree: true, characterData: true })
  list.addEventListener('scroll', lay)
  lay()
  return () => {
    watch.disconnect()
    changes.disconnect()
    list.removeEventListener('scroll', lay)
  }
}
