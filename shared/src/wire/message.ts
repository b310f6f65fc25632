/**
 * The types of message on the socket. 0, 1 and 3 are those of the y-websocket protocol, so its own
 * client connects as it is; the rest is ours. One message a frame: that client reads only the first.
 */
export const MESSAGE = {
  sync: 0,
  awareness: 1,
  queryAwareness: 3,
  /** State vector: all up to here is on disk. 'Saved' is shown from this and nothing else. */
  stored: 100,
  /** JSON `{code, …}`: an update was not let in. */
  refused: 101,
  /** JSON of the meeting's view with the server's time: `{now, ...view}`. On connect, and at each change. */
  state: 102,
} as const

/** Bytes in one frame from a client. Larger ones close the connection. */
export const FRAME_BYTES = 1_000_000
/** Bytes in one update. */
export const UPDATE_BYTES = 512_000
