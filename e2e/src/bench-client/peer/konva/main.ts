import Konva from 'konva'
import { asked, NOTE } from '../shared/asked.ts'
import { tellBench } from '../shared/bench-board.ts'
import { Camera } from '../shared/camera.ts'
import { hearMoves } from '../shared/moves.ts'

document.body.style.margin = '0'
const stage = new Konva.Stage({
  container: document.querySelector<HTMLDivElement>('#root') ?? document.createElement('div'),
  width: innerWidth,
  height: innerHeight,
})
const layer = new Konva.Layer()
const notes = new Map(
  asked.map(({ number, words, x, y }) => {
    const group = new Konva.Group({ x, y, draggable: true })
    group.add(
      new Konva.Rect({ ...NOTE, cornerRadius: 8, fill: '#fff8dc', stroke: '#999', strokeWidth: 1 }),
      new Konva.Text({ text: words, ...NOTE, padding: 10, fontSize: 15, listening: false }),
    )
    layer.add(group)
    return [number, group]
  }),
)
stage.add(layer)

const camera = new Camera(show)
function show() {
  stage.position({ x: camera.x, y: camera.y })
  stage.scale({ x: camera.scale, y: camera.scale })
  stage.batchDraw()
}
show()

hearMoves((moves) => {
  for (const { number, x, y } of moves) notes.get(number)?.position({ x, y })
  layer.batchDraw()
})

tellBench({
  count: () => notes.size,
  scale: () => camera.scale,
  corners: () => [...notes.values()].map((note) => note.absolutePosition()),
})
