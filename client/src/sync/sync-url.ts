import { LAYOUT } from '@kring/shared/wire/layout'

/** `ws(s)://host/sync`, under which every room has its address. */
export function syncUrl(): string {
  const { protocol, host } = globalThis.location
  return `${protocol === 'https:' ? 'wss:' : 'ws:'}//${host}/sync`
}

/** The room of a meeting, by the name it has there. */
export function meetingRoom(meeting: string): string {
  return `meeting:${meeting}`
}

/** What every line says of itself in its address. */
export const LINE_PARAMS = { layout: LAYOUT }

/** The address of a room, as y-websocket puts it together. */
export function roomUrl(room: string): string {
  return `${syncUrl()}/${room}?${new URLSearchParams(LINE_PARAMS)}`
}
