import { type CircleView, PlannedMeeting } from '@kring/shared/api/circle-api'
import { minutesFor, minutesOf } from '@kring/shared/method/method'
import { methodById } from '@kring/shared/method/methods'
import { CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { apiPost } from '../api/api-client.ts'
import { clockTime, weekdayAndDate } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { useToast } from '../ui/toast.tsx'
import { calendarFile } from './calendar-file.ts'
import { circleTexts } from './circle-texts.ts'
import { MethodSelect } from './method-select.tsx'
import { type OfferedMethod, plannedBy, stillOffered } from './offered-methods.ts'

type Meeting = CircleView['meetings'][number]
/** Who meets, and by what. */
type Met = Pick<CircleView, 'circle' | 'members'>

/** What a meeting is held by and how long it lasts: by its own version, where the circle wrote it. */
function methodOf({ circle, members }: Met, next: Meeting | undefined) {
  const here = Math.max(members.length, 1)
  const id = next?.method ?? circle.method
  const own = next ? next.ownMethod : circle.ownMethod
  if (own) {
    const { name, length } = own
    const minutes = minutesFor(length, here)
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
  view: Met
  next: Meeting | undefined
  ours: readonly OfferedMethod[]
  onPlan: () => void
  /** This page may have been open for long: what can be met by is asked anew. */
  askAnew: () => void
}

/** The meeting that comes, and the ways into it; one now, by a method that can be chosen. */
export function NextMeeting({ view, next, ours, onPlan, askAnew }: NextMeetingProps) {
  const texts = useTexts(circleTexts)
  const language = useLanguage()
  const say = useToast()
  const [, go] = useLocation()
  const [busy, setBusy] = useState(false)
  const { circle, members } = view
  const [named, setNamed] = useState<string>()
  const byHand = stillOffered(named, ours, members.length)
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
      plannedBy(byHand),
      PlannedMeeting,
    )
    setBusy(false)
    if (answer.ok) go(`/m/${answer.value.meeting}`)
    else {
      askAnew()
      say({
        text: answer.problem.code === 'method-breaks-rules' ? texts.breaksRules : texts.failed,
      })
    }
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
          <span className="circle-start">
            <Button look={next ? 'outline' : 'solid'} busy={busy} onClick={() => void startNow()}>
              {texts.startNow}
            </Button>
            <MethodSelect
              aria-label={texts.methodNow}
              chosen={byHand?.id ?? circle.method}
              onChoose={setNamed}
              onFocus={askAnew}
              ours={ours}
              members={members.length}
            />
          </span>
        )}
        <Button look="quiet" onClick={onPlan}>
          {texts.plan}
        </Button>
        <Link
          className={buttonClass('quiet')}
          href={circle.ownMethod ? '/rehearse' : `/rehearse?method=${circle.method}`}
        >
          {texts.rehearse}
        </Link>
      </div>
    </div>
  )
}
