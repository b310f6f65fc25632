import { type CircleView, PlannedMeeting } from '@kring/shared/api/circle-api'
import { minutesOf } from '@kring/shared/method/method'
import { methodById } from '@kring/shared/method/methods'
import { CalendarPlus, QrCode } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { apiPost } from '../api/api-client.ts'
import { clockTime, listOf, weekdayAndDate } from '../language/format.ts'
import { LanguageSwitch } from '../language/language-switch.tsx'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { GrowthRings } from '../ui/growth-rings.tsx'
import { QrCode as QrCodeArt } from '../ui/qr-code.tsx'
import { RingScreen } from '../ui/ring-screen.tsx'
import { useToast } from '../ui/toast.tsx'
import { TopBar } from '../ui/top-bar.tsx'
import { AgreementsHome } from './agreements-home.tsx'
import { calendarFile } from './calendar-file.ts'
import './circle-page.css'
import { CopyLink } from '../circle-door/copy-link.tsx'
import { joinCode } from '../circle-door/join-code.ts'
import { PersonalLink } from '../circle-door/personal-link.tsx'
import { treeSeed } from '../circle-view/tree-seed.ts'
import { useCircle } from '../circle-view/use-circle.ts'
import { CoachOfCircle } from '../coach/coach-switch-part.tsx'
import { useToldByCircle } from '../coach/told-by-circle.ts'
import { circleTexts } from './circle-texts.ts'
import { MeetingLine } from './meeting-line.tsx'
import { PlanDialog } from './plan-dialog.tsx'

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
  const held = meetings.filter(({ status }) => status === 'closed')
  const ahead = meetings.filter(({ status }) => status !== 'closed')
  const next = nextOf(meetings)
  const code = joinCode(circle.joinCode)
  const link = circle.joinUrl
  useToldByCircle(view)

  useEffect(() => {
    document.title = `${circle.name} · Kring`
  }, [circle.name])

  return (
    <div className="circle-home">
      <TopBar title={circle.name} details={circle.sample ? [texts.sample] : []}>
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
          <NextMeeting view={view} next={next} onPlan={() => setOpen('plan')} />
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

/** What a meeting is held by and how long it lasts: by its own version, where the circle wrote it. */
function methodOf({ circle, members }: CircleView, next: Meeting | undefined) {
  const here = Math.max(members.length, 1)
  const id = next?.method ?? circle.method
  if (next?.ownMethod) {
    const { name, length } = next.ownMethod
    const minutes = length.fixed + length.eachMember * here
    return { name, minutes, href: `/c/${circle.id}/methods/${id}` }
  }
  const method = methodById(id)
  return {
    name: method?.name,
    minutes: method ? minutesOf(method, here) : 60,
    href: `/methods/${id}`,
  }
}

interface NextMeetingProps {
  view: CircleView
  next: Meeting | undefined
  onPlan: () => void
}

function NextMeeting({ view, next, onPlan }: NextMeetingProps) {
  const texts = useTexts(circleTexts)
  const language = useLanguage()
  const say = useToast()
  const [, go] = useLocation()
  const [busy, setBusy] = useState(false)
  const { circle } = view
  const method = methodOf(view, next)
  const { minutes } = method
  const at = next?.status === 'running' ? null : (next?.startsAt ?? null)
  const days =
    at === null
      ? 0
      : Math.round(
          (new Date(at).setHours(12, 0, 0, 0) - new Date().setHours(12, 0, 0, 0)) / 86_400_000,
        )

  async function startNow() {
    setBusy(true)
    const answer = await apiPost(
      `/api/circles/${encodeURIComponent(circle.id)}/meetings`,
      { method: circle.method },
      PlannedMeeting,
    )
    setBusy(false)
    if (answer.ok) go(`/m/${answer.value.meeting}`)
    else say({ text: texts.failed })
  }

  function takeToCalendar(meeting: Meeting, startsAt: number) {
    const file = calendarFile({
      id: meeting.id,
      title: texts.meetingAt(circle.name, meeting.number),
      url: `${location.origin}/m/${meeting.id}`,
      startsAt,
      minutes,
      madeAt: Date.now(),
    })
    const url = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }))
    const link = document.createElement('a')
    link.href = url
    link.download = `kring-${meeting.number}.ics`
    link.click()
    URL.revokeObjectURL(url)
  }

  return (
    <div className="circle-next">
      {next ? (
        <>
          <p className="circle-when">
            <i aria-hidden />
            {next.status === 'running'
              ? texts.running(next.number)
              : at === null
                ? texts.record(next.number)
                : texts.nextIn(next.number, Math.max(0, days))}
          </p>
          <h2>
            {next.status === 'running'
              ? texts.now
              : at === null
                ? texts.anyTime
                : weekdayAndDate(at, language)}
          </h2>
          <p>
            {at !== null &&
              `${clockTime(at, language)} – ${clockTime(at + minutes * 60_000, language)}, `}
            {method.name && (
              <Link className="circle-method" href={method.href}>
                {method.name[language]}
              </Link>
            )}
          </p>
        </>
      ) : (
        <h2>{texts.nothingPlanned}</h2>
      )}
      <div className="circle-ways">
        {next && (
          <Link className={buttonClass('solid')} href={`/m/${next.id}`}>
            {texts.enter}
          </Link>
        )}
        {next && at !== null && (
          <Button
            icon={<CalendarPlus size={16} strokeWidth={1.75} aria-hidden />}
            onClick={() => takeToCalendar(next, at)}
          >
            {texts.calendar}
          </Button>
        )}
        {next?.status !== 'running' && (
          <Button look={next ? 'outline' : 'solid'} busy={busy} onClick={() => void startNow()}>
            {texts.startNow}
          </Button>
        )}
        <Button look="quiet" onClick={onPlan}>
          {texts.plan}
        </Button>
        <Link className={buttonClass('quiet')} href={`/rehearse?method=${circle.method}`}>
          {texts.rehearse}
        </Link>
      </div>
    </div>
  )
}
