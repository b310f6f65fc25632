import { Hand } from '../browser/hand.ts'
import { DESK, openLook } from '../browser/look.ts'
import { zoomOut } from '../browser/zoom-out.ts'
import type { Point } from './point.ts'

const NOTES = 100
const MIDDLE = { x: 640, y: 430 }

export const reading: Point = {
  name: 'reading',
  title: 'Notes in the accessibility tree',
  about: `${NOTES} notes on the board, as it opens and with all of it in sight: how many a screen reader finds, and whether it meets them in the order in which they were said.`,
  subjects: ['kring', 'dom', 'dom-all', 'react-flow', 'konva', 'pixi', 'excalidraw', 'tldraw'],
  notes: NOTES,
  visits: { quick: 1, full: 1 },
  columns: [
    { keys: ['found'], title: 'as it opens' },
    { keys: ['inOrder'], title: 'in reading order' },
    { keys: ['foundFar'], title: 'zoomed out' },
    { keys: ['inOrderFar'], title: 'in reading order' },
  ],
  visit: async ({ browser }, { url, cookie, field, note }) => {
    const look = await openLook(browser, {
      screen: DESK,
      line: 'loopback',
      url,
      ...(cookie === undefined ? {} : { cookie }),
    })
    try {
      await look.page.goto(url)
      if (field.type === 'selector') await look.page.waitForSelector(field.selector)
      else if (field.type === 'double-press') await look.page.waitForSelector(field.on)
      await look.page.waitForTimeout(3_000)
      const opened = await look.cdp.send('Accessibility.getFullAXTree')
      const near = readingOrder(opened.nodes, NOTES)
      await zoomOut(look.page, { note, hand: new Hand(look.cdp), at: MIDDLE })
      await look.page.waitForTimeout(1_000)
      const { nodes } = await look.cdp.send('Accessibility.getFullAXTree')
      const far = readingOrder(nodes, NOTES)
      return { ...near, foundFar: far.found, inOrderFar: far.inOrder }
    } finally {
      await look.end()
    }
  },
}

interface Reading {
  readonly found: number
  readonly inOrder: boolean
}

interface AXNode {
  readonly nodeId: string
  readonly parentId?: string
  readonly ignored: boolean
  readonly name?: { readonly value?: unknown }
  readonly childIds?: readonly string[]
}

/** Which of the numbered notes are met on a walk through the tree, and in which order. */
export function readingOrder(nodes: readonly AXNode[], notes: number): Reading {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const met: number[] = []
  const walk = (node: AXNode) => {
    const words = node.ignored ? '' : String(node.name?.value ?? '')
    const number = Number(/\bNote (\d+)\./.exec(words)?.[1] ?? 0)
    if (number >= 1 && number <= notes && !met.includes(number)) met.push(number)
    for (const child of node.childIds ?? []) {
      const next = byId.get(child)
      if (next) walk(next)
    }
  }
  for (const node of nodes) if (node.parentId === undefined) walk(node)
  const inOrder = met.every((number, place) => place === 0 || number > (met[place - 1] ?? 0))
  return { found: met.length, inOrder: met.length > 0 && inOrder }
}
