import { kring } from './kring.ts'
import { bare, bareTick, hocuspocus, yLeveldb, yWebsocket } from './peer.ts'
import type { System, SystemName } from './system.ts'

/** By name, in the order of the tables: the limits first. */
export const systems: Record<SystemName, System> = {
  bare,
  'bare-tick': bareTick,
  kring,
  'y-websocket': yWebsocket,
  'y-leveldb': yLeveldb,
  hocuspocus,
}
