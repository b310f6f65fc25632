import type { Command } from '@kring/shared/meeting/command'
import type { MeetingView } from '@kring/shared/meeting/view'

/** What a sheet of the desk is handed: the meeting, and the way to move it that shuts the sheet. */
export interface DeskPartProps {
  readonly view: MeetingView
  readonly act: (command: Command) => void
}
