import type { CircleView } from '@kring/shared/api/circle-api'
import { QrCode } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Link, useParams } from 'wouter'
import { listOf, weekdayAndDate } from '../language/format.ts'
import { LanguageSwitch } from '../language/language-switch.tsx'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { GrowthRings } from '../ui/growth-rings.tsx'
import { QrCode as QrCodeArt } from '../ui/qr-code.tsx'
import { RingScreen } from '../ui/ring-screen.tsx'
import { TopBar } from '../ui/top-bar.tsx'
import { AgreementsHome } from './agreements-home.tsx'
import './circle-page.css'
import { CopyLink } from '../circle-door/copy-link.tsx'
import { joinCode } from '../circle-door/join-code.ts'
import { PersonalLink } from '../circle-door/personal-link.tsx'
import { treeSeed } from '../circle-view/tree-seed.ts'
import { useCircle } from '../circle-view/use-circle.ts'
import { useOwnMethods } from '../circle-view/use-own-methods.ts'
import { CoachOfCircle } from '../coach/coach-switch-part.tsx'
import { useToldByCircle } from '../coach/told-by-circle.ts'
import { circleTexts } from './circle-texts.ts'
import { MeetingLine } from './meeting-line.tsx'
import { NextMeeting } from './next-meeting.tsx'
import { methodsOfCircle, usualOwnOf } from './offered-methods.ts'
import { PlanDialog } from './plan-dialog.tsx'
import { UsualMethod } from './usual-method.tsx'

/** `/c/:circle` */
export function CirclePage() {
  const { circle = '' } = useParams()
  const texts = useTexts(circleTexts)
  const state = useCircle(circle)
  if (state.type === 'known') return <CircleHome view={state.view} ask={state.ask} />
  if (state.type === 'asking') {
    return (
      <p className="sr" role="status">
        {texts.asking}
      </p>
    )
  }
  if (state.problem.code === 'unreachable') {
    return (
      <RingScreen look="broken" title={texts.unreachable} lead={texts.unreachableLead}>
        <Button look="solid" size="large" onClick={state.ask}>
          {texts.again}
        </Button>
      </RingScreen>
    )
  }
  return (
    <RingScreen look="empty-seat" title={texts.notYours} lead={texts.notYoursLead}>
      <Link className={buttonClass('solid', 'large')} href="/j/">
        {texts.joinWithCode}
      </Link>
      <Link className={buttonClass('quiet')} href="/">
        {texts.toStart}
      </Link>
    </RingScreen>
  )
}

type Meeting = CircleView['meetings'][number]

/** The one under way, else the one that is planned soonest. */
function nextOf(meetings: readonly Meeting[]): Meeting | undefined {
  return (
    meetings.find(({ status }) => status === 'running') ??
    meetings
      .filter(({ status }) => status === 'planned')
      .toSorted((one, other) => (one.startsAt ?? 0) - (other.startsAt ?? 0))[0]
  )
}

function CircleHome({ view, ask }: { view: CircleView; ask: () => void }) {
  const texts = useTexts(circleTexts)
  const language = useLanguage()
  const [open, setOpen] = useState<'nothing' | 'plan' | 'code'>('nothing')
  const { circle, members, meetings, you } = view
  const own = useOwnMethods(circle.id)
  const ours =
    own.type === 'known' ? methodsOfCircle(own.methods, members.length) : usualOwnOf(view)
  const held = meetings.filter(({ status }) => status === 'closed')
  const ahead = meetings.filter(({ status }) => status !== 'closed')
  const next = nextOf(meetings)
  const code = joinCode(circle.joinCode)
  const link = circle.joinUrl
  useToldByCircle(view)
  function askAnew() {
    ask()
    own.ask()
  }

  useEffect(() => {
    document.title = `${circle.name} · Kring`
  }, [circle.name])

  return (
    <div className="circle-home">
      <TopBar title={circle.name} hint={circle.name} details={circle.sample ? [texts.sample] : []}>
        <button
          type="button"
          className="code"
          aria-label={`${texts.code}: ${code}`}
          title={texts.code}
          onClick={() => setOpen('code')}
        >
          <QrCode size={16} strokeWidth={1.75} aria-hidden />
          <span>{code}</span>
        </button>
        <LanguageSwitch look="short" />
        <Avatar name={you.name} size={30} />
      </TopBar>
      <main>
        <section className="circle-hero">
          <GrowthRings
            className="circle-tree"
            drawn={held.length}
            planned={ahead.length}
            size={180}
            seed={treeSeed(circle.id)}
          />
          <div className="circle-name">
            <h1>{circle.name}</h1>
            <p>
              {listOf(
                members.map(({ name }) => name),
                language,
              )}
              {'. '}
              {texts.rings(held.length, ahead.length)}
            </p>
          </div>
          <NextMeeting
            view={view}
            next={next}
            ours={ours}
            onPlan={() => {
              askAnew()
              setOpen('plan')
            }}
            askAnew={askAnew}
          />
        </section>
        {meetings.length > 0 && <MeetingLine meetings={meetings} next={next} />}
        <AgreementsHome view={view} />
        <section className="circle-foot">
          <div className="circle-plot">
            <h2>{texts.records}</h2>
            {held.length === 0 && <p>{texts.noRecords}</p>}
            <ul>
              {held
                .toSorted((one, other) => other.number - one.number)
                .map((meeting) => (
                  <li key={meeting.id}>
                    <Link href={`/m/${meeting.id}/record`}>{texts.record(meeting.number)}</Link>
                    <span>
                      {meeting.closedAt !== null && weekdayAndDate(meeting.closedAt, language)}
                    </span>
                  </li>
                ))}
            </ul>
          </div>
          <div className="circle-plot">
            <h2>{texts.methods}</h2>
            <p>{texts.methodsIs}</p>
            <UsualMethod view={view} ours={ours} onChanged={ask} />
            <Link className={buttonClass('outline')} href={`/c/${circle.id}/methods`}>
              {texts.toMethods}
            </Link>
          </div>
          <div className="circle-plot">
            <PersonalLink circle={circle.id} />
            <CoachOfCircle circle={circle.id} />
          </div>
        </section>
      </main>
      <PlanDialog
        open={open === 'plan'}
        onClose={() => setOpen('nothing')}
        onPlanned={() => {
          setOpen('nothing')
          ask()
        }}
        circle={circle.id}
        method={circle.method}
        ours={ours}
        members={members.length}
      />
      <Dialog
        open={open === 'code'}
        onClose={() => setOpen('nothing')}
        title={code}
        closeLabel={texts.close}
      >
        <div className="circle-door">
          <QrCodeArt value={link} label={texts.code} size={168} />
          <CopyLink url={link} />
        </div>
      </Dialog>
    </div>
  )
}
