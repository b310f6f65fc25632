import { once } from 'node:events'
import { expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { WireFrames, wireFrame } from './wire-frame.ts'

test('a real client reads frames of every length of header', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  const sizes = [0, 1, 125, 126, 65_535, 65_536, 200_000]
  server.on('connection', (_socket, request) => {
    for (const size of sizes) request.socket.write(wireFrame(new Uint8Array(size).fill(7)))
  })
  const { port } = server.address() as { port: number }
  const client = new WebSocket(`ws://127.0.0.1:${port}`)
  const heard: number[] = []
  await new Promise<void>((resolve) => {
    client.on('message', (data: Buffer, isBinary) => {
      expect(isBinary && data.every((byte) => byte === 7)).toBe(true)
      heard.push(data.byteLength)
      if (heard.length === sizes.length) resolve()
    })
  })
  expect(heard).toEqual(sizes)
  client.terminate()
  server.close()
})

test('what goes to many is framed once', () => {
  const frames = new WireFrames()
  const frame = Uint8Array.of(1, 2, 3)
  const wire = frames.of(frame)
  expect(frames.of(frame)).toBe(wire)
  expect(frames.of(Uint8Array.of(1, 2, 3))).not.toBe(wire)
})
