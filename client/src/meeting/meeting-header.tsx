import type { CircleView } from '@kring/shared/api/circle-api'
import type { MeetingView } from '@kring/shared/meeting/view'
import { CircleHelp, History, Presentation, QrCode, TextQuote } from 'lucide-react'
import { Link } from 'wouter'
import { joinCode } from '../circle-door/join-code.ts'
import { clockTime, weekdayAndDate } from '../language/format.ts'
import { LanguageSwitch } from '../language/language-switch.tsx'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { OwnNotes } from '../own-notes/own-notes.tsx'
import { Later } from '../part/later.tsx'
import { part } from '../part/part.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { IconButton } from '../ui/button.tsx'
import { SavedMark } from '../ui/saved-mark.tsx'
import { useToast } from '../ui/toast.tsx'
import { TopBar } from '../ui/top-bar.tsx'
import type { BoardLook } from './board-look.ts'
import { meetingTexts } from './meeting-texts.ts'

const SmallWindowButton = part(
  async () => (await import('../small-window/small-window-button.tsx')).SmallWindowButton,
)

export interface MeetingHeaderProps {
  view: MeetingView
  circle: CircleView | undefined
  onJoinCode: () => void
  onHelp: () => void
  /** Not there while there is nothing to look back at, nor for who may not. */
  onLookBack: (() => void) | undefined
  look: BoardLook
  /** Not there while no board is. */
  onSwitchLook: (() => void) | undefined
}

/** Who and where; whether it is saved; how others come in. */
export function MeetingHeader({
  view,
  circle,
  onJoinCode,
  onHelp,
  onLookBack,
  look,
  onSwitchLook,
}: MeetingHeaderProps) {
  const texts = useTexts(meetingTexts)
  const language = useLanguage()
  const say = useToast()
  const { state } = view
  const day = state.startsAt ?? (state.progress.type === 'closed' ? state.progress.at : Date.now())

  function openStage() {
    const opened = window.open(
      `/m/${encodeURIComponent(state.meeting)}/stage`,
      `kring-stage-${state.meeting}`,
      'popup,width=1280,height=720',
    )
    say({ text: opened ? texts.stageHint : texts.stageBlocked })
  }

  return (
    <TopBar
      title={
        <Link className="meeting-circle" href={`/c/${state.circle}`} title={texts.circle}>
          {circle?.circle.name ?? texts.circle}
        </Link>
      }
      hint={circle?.circle.name}
      details={[texts.meeting(state.number), weekdayAndDate(day, language)]}
    >
      <Saved />
      {circle && (
        <button
          type="button"
          className="code"
          title={texts.joinCode}
          aria-label={`${texts.joinCode}: ${joinCode(circle.circle.joinCode)}`}
          onClick={onJoinCode}
        >
          <QrCode size={16} strokeWidth={1.75} aria-hidden />
          <span>{joinCode(circle.circle.joinCode)}</span>
        </button>
      )}
      {state.lead !== view.you && view.status === 'running' && <OwnNotes opens="below" />}
      {onSwitchLook && (
        <IconButton
          label={texts.asText}
          aria-pressed={look === 'text'}
          aria-keyshortcuts="T"
          onClick={onSwitchLook}
        >
          <TextQuote size={18} strokeWidth={1.75} aria-hidden />
        </IconButton>
      )}
      {onLookBack && (
        <IconButton label={texts.lookBack} onClick={onLookBack}>
          <History size={18} strokeWidth={1.75} aria-hidden />
        </IconButton>
      )}
      <IconButton label={texts.stage} onClick={openStage}>
        <Presentation size={18} strokeWidth={1.75} aria-hidden />
      </IconButton>
      <Later>
        <SmallWindowButton view={view} />
      </Later>
      <LanguageSwitch look="short" />
      <IconButton label={texts.help} aria-keyshortcuts="?" onClick={onHelp}>
        <CircleHelp size={18} strokeWidth={1.75} aria-hidden />
      </IconButton>
    </TopBar>
  )
}

function Saved() {
  const texts = useTexts(meetingTexts)
  const language = useLanguage()
  const { saved, connection } = useSnapshot()
  if (saved.type === 'waiting' || connection.type !== 'open') {
    return (
      <SavedMark
        state="offline"
        words={texts.offline(saved.type === 'waiting' ? saved.notes : 0)}
      />
    )
  }
  if (saved.type === 'saving') return <SavedMark state="saving" words={texts.saving} />
  return saved.at === null ? (
    <SavedMark state="saved" words={texts.saved} />
  ) : (
    <SavedMark state="saved" words={texts.saved} at={clockTime(saved.at, language)} />
  )
}
