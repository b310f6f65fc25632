import type { Command } from '@kring/shared/meeting/command'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { placeOf } from '@kring/shared/meeting/move'
import { apiPost } from '../api/api-client.ts'
import type { Sent } from './meeting-session.ts'

const contract = async () => (await import('@kring/shared/api/meeting-api')).CommandAnswer

/**
 * Sends a command. Where the command takes it, `from` says which phase was open on this screen, so
 * that two who press Next at once move the meeting once.
 */
export async function sendCommand(
  meeting: string,
  command: Command,
  state: MeetingState | undefined,
): Promise<Sent> {
  const path = `/api/meetings/${encodeURIComponent(meeting)}/commands`
  const answer = await apiPost(path, withFrom(command, state), contract)
  if (answer.ok) return { type: 'done', view: answer.value.state }
  const { code, status: _status, title: _title, ...detail } = answer.problem
  if (code === 'unreachable' || code === 'unreadable') return { type: 'unreachable' }
  return { type: 'refused', code, detail }
}

/** Names the phase that was open when it was pressed. */
export function withFrom(command: Command, state: MeetingState | undefined): Command {
  switch (command.type) {
    case 'item.open':
    case 'turn.close':
    case 'phase.next':
    case 'phase.back':
    case 'phase.skip': {
      const from = command.from ?? (state && placeOf(state))
      return from === undefined ? command : { ...command, from }
    }
    default:
      return command
  }
}
