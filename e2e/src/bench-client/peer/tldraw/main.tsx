import { createRoot } from 'react-dom/client'
import { createShapeId, type Editor, type TLShapeId, Tldraw, toRichText } from 'tldraw'
import 'tldraw/tldraw.css'
import { asked, NOTE, START } from '../shared/asked.ts'
import { tellBench } from '../shared/bench-board.ts'
import { hearMoves } from '../shared/moves.ts'

const idOf = (number: number): TLShapeId => createShapeId(`note-${number}`)

function start(editor: Editor) {
  editor.createShapes(
    asked.map(({ number, words, x, y }) => ({
      id: idOf(number),
      type: 'geo' as const,
      x,
      y,
      props: {
        w: NOTE.width,
        h: NOTE.height,
        geo: 'rectangle' as const,
        fill: 'solid' as const,
        size: 's' as const,
        richText: toRichText(words),
      },
    })),
  )
  editor.setCamera({ x: -START.x, y: -START.y, z: 1 })
  hearMoves((moves) =>
    editor.store.mergeRemoteChanges(() =>
      editor.updateShapes(
        moves.map(({ number, x, y }) => ({ id: idOf(number), type: 'geo' as const, x, y })),
      ),
    ),
  )
  tellBench({
    count: () => editor.getCurrentPageShapeIds().size,
    scale: () => editor.getZoomLevel(),
    corners: () =>
      [...editor.getCurrentPageShapes()].map(({ x, y }) => editor.pageToScreen({ x, y })),
  })
}

const root = document.querySelector('#root')
if (root) {
  createRoot(root).render(
    <div style={{ position: 'fixed', inset: 0 }}>
      <Tldraw onMount={start} />
    </div>,
  )
}
