import {
  Application,
  BitmapText,
  Container,
  CullerPlugin,
  extensions,
  Graphics,
  Rectangle,
} from 'pixi.js'
import { asked, NOTE } from '../shared/asked.ts'
import { tellBench } from '../shared/bench-board.ts'
import { Camera } from '../shared/camera.ts'
import { hearMoves } from '../shared/moves.ts'

document.body.style.margin = '0'
extensions.add(CullerPlugin)
const app = new Application()
await app.init({ resizeTo: window, background: '#ffffff', preference: 'webgl', antialias: false })
document.querySelector('#root')?.append(app.canvas)

const world = new Container()
app.stage.addChild(world)
const sheet = new Graphics().roundRect(0, 0, NOTE.width, NOTE.height, 8).fill('#fff8dc').context
let held: { note: Container; x: number; y: number } | undefined
const notes = new Map(
  asked.map(({ number, words, x, y }) => {
    const note = new Container({ x, y, cullable: true, eventMode: 'static' })
    note.cullArea = new Rectangle(0, 0, NOTE.width, NOTE.height)
    const text = new BitmapText({
      text: words,
      style: {
        fontFamily: 'sans-serif',
        fontSize: 15,
        fill: '#222',
        wordWrap: true,
        wordWrapWidth: 196,
      },
      x: 12,
      y: 10,
    })
    note.addChild(new Graphics(sheet), text)
    note.on('pointerdown', ({ global }) => {
      const at = world.toLocal(global)
      held = { note, x: at.x - note.x, y: at.y - note.y }
    })
    world.addChild(note)
    return [number, note]
  }),
)
app.stage.eventMode = 'static'
app.stage.hitArea = new Rectangle(0, 0, 10_000, 10_000)
app.stage.on('globalpointermove', ({ global }) => {
  if (!held) return
  const at = world.toLocal(global)
  held.note.position.set(at.x - held.x, at.y - held.y)
})
app.stage.on('pointerup', () => {
  held = undefined
})

const camera = new Camera(show)
function show() {
  world.position.set(camera.x, camera.y)
  world.scale.set(camera.scale)
}
show()

hearMoves((moves) => {
  for (const { number, x, y } of moves) notes.get(number)?.position.set(x, y)
})

tellBench({
  count: () => notes.size,
  scale: () => camera.scale,
  corners: () => [...notes.values()].map((note) => note.getGlobalPosition()),
})
