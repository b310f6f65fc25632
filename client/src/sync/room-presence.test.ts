import { expect, test, vi } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { RoomPresence } from './room-presence.ts'
import { ME, OTHER } from './testing/turn-state.ts'

function room() {
  const awareness = new Awareness(new Y.Doc())
  const changed = vi.fn()
  const seen = new RoomPresence(changed)
  seen.follow(awareness)
  const comes = (client: number, id: string) => {
    awareness.states.set(client, { user: { id, name: id }, faceDown: { idea: client } })
    awareness.emit('change', [{ added: [client], updated: [], removed: [] }, 'room'])
  }
  const goes = (client: number) => {
    awareness.states.delete(client)
    awareness.emit('change', [{ added: [], updated: [], removed: [client] }, 'room'])
  }
  return { awareness, seen, changed, comes, goes }
}

test('others are named without one’s own other devices; here are all who sit at one', () => {
  const { seen, changed, comes } = room()
  comes(1, ME)
  comes(2, OTHER)
  expect(changed).toHaveBeenCalledTimes(2)
  seen.look({ me: ME, line: 'open' })
  expect(seen.others.map(({ member }) => member)).toEqual([OTHER])
  expect([...seen.here]).toEqual([ME, OTHER])
  expect(seen.faceDown.get(OTHER)).toEqual({ idea: 2 })
})

test('while the own line is down, those are here who were seen last', () => {
  const { seen, comes, goes } = room()
  comes(2, OTHER)
  seen.look({ me: ME, line: 'open' })
  goes(2)
  seen.look({ me: ME, line: 'closed' })
  expect([...seen.here]).toEqual([OTHER])
  expect(seen.others).toEqual([])
  seen.look({ me: ME, line: 'open' })
  expect([...seen.here]).toEqual([])
})

test('what was read stands until something of another changes', () => {
  const { awareness, seen, changed, comes } = room()
  comes(2, OTHER)
  seen.look({ me: ME, line: 'open' })
  const { others } = seen
  awareness.setLocalStateField('joins', 'video')
  expect(changed).toHaveBeenCalledTimes(1)
  seen.look({ me: ME, line: 'open' })
  expect(seen.others).toBe(others)
  comes(3, OTHER)
  seen.look({ me: ME, line: 'open' })
  expect(seen.others).not.toBe(others)
})
