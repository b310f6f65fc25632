import { convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw'
import '@excalidraw/excalidraw/index.css'
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types'
import { createRoot } from 'react-dom/client'
import { asked, NOTE, START } from '../shared/asked.ts'
import { tellBench } from '../shared/bench-board.ts'
import { hearMoves } from '../shared/moves.ts'

const idOf = (number: number) => `note-${number}`
const elements = convertToExcalidrawElements(
  asked.map(({ number, words, x, y }) => ({
    type: 'rectangle' as const,
    id: idOf(number),
    x,
    y,
    ...NOTE,
    backgroundColor: '#fff8dc',
    fillStyle: 'solid' as const,
    label: { text: words, fontSize: 15 },
  })),
  { regenerateIds: false },
)

function start(api: ExcalidrawImperativeAPI) {
  hearMoves((moves) => {
    const moved = new Map(moves.map((move) => [idOf(move.number), move]))
    const now = api.getSceneElements()
    const by = new Map<string, { x: number; y: number }>()
    for (const { id, x, y } of now) {
      const move = moved.get(id)
      if (move) by.set(id, { x: move.x - x, y: move.y - y })
    }
    api.updateScene({
      elements: now.map((element) => {
        const of = element.type === 'text' ? (element.containerId ?? '') : element.id
        const step = by.get(of)
        if (!step) return element
        const { x, y, version } = element
        return { ...element, x: x + step.x, y: y + step.y, version: version + 1 }
      }),
    })
  })
  tellBench({
    count: () => api.getSceneElements().length,
    scale: () => api.getAppState().zoom.value,
    corners: () => {
      const { scrollX, scrollY, zoom, offsetLeft, offsetTop } = api.getAppState()
      return api
        .getSceneElements()
        .filter(({ type }) => type === 'rectangle')
        .map(({ x, y }) => ({
          x: (x + scrollX) * zoom.value + offsetLeft,
          y: (y + scrollY) * zoom.value + offsetTop,
        }))
    },
  })
}

const root = document.querySelector('#root')
if (root) {
  createRoot(root).render(
    <div style={{ position: 'fixed', inset: 0 }}>
      <Excalidraw
        excalidrawAPI={start}
        initialData={{ elements, appState: { scrollX: -START.x, scrollY: -START.y } }}
      />
    </div>,
  )
}
