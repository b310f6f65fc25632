import { applyNodeChanges, type Node, type NodeChange, ReactFlow } from '@xyflow/react'
import { useCallback, useState } from 'react'
import { createRoot } from 'react-dom/client'
import '@xyflow/react/dist/style.css'
import { NOTE, START } from '../shared/asked.ts'
import { Composer } from '../shared/composer.tsx'
import { YjsBoard } from '../shared/yjs-board.ts'

function Board() {
  const [nodes, setNodes] = useState<Node[]>([])
  const [board] = useState(
    () =>
      new YjsBoard({
        onNotes: (notes) =>
          setNodes(
            [...notes.values()].map(({ number, words, x, y }) => ({
              id: String(number),
              position: { x, y },
              data: { label: words },
              style: NOTE,
            })),
          ),
        onMoves: (moves) =>
          setNodes((now) => {
            const moved = new Map(moves.map(({ number, x, y }) => [String(number), { x, y }]))
            return now.map((node) => {
              const position = moved.get(node.id)
              return position ? { ...node, position } : node
            })
          }),
      }),
  )
  const onChange = useCallback(
    (changes: NodeChange[]) => setNodes((now) => applyNodeChanges(changes, now)),
    [],
  )
  return (
    <>
      <div style={{ position: 'fixed', inset: 0 }}>
        <ReactFlow
          nodes={nodes}
          onNodesChange={onChange}
          onNodeDragStop={(_event, { id, position }) => board.move(Number(id), position)}
          onlyRenderVisibleElements
          panOnScroll
          minZoom={0.3}
          defaultViewport={{ x: -START.x, y: -START.y, zoom: 1 }}
        />
      </div>
      {nodes.length > 0 && <Composer onAdd={(words) => board.add(words)} />}
    </>
  )
}

const root = document.querySelector('#root')
if (root) createRoot(root).render(<Board />)
