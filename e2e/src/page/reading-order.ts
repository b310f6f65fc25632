import type { Page } from '@playwright/test'

/** One thing that a screen reader comes to. */
export interface Read {
  readonly role: string
  readonly name: string
}

interface AxNode {
  readonly nodeId: string
  readonly parentId?: string
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly childIds?: readonly string[]
}

/** What only holds others, and has no name of its own. */
const PASSED_OVER = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'RootWebArea'])

/** The page, once all of it has come, as a screen reader goes through it: its tree, in order. */
export async function readingOrder(page: Page): Promise<readonly Read[]> {
  await page.waitForFunction(() => document.querySelector('.coming-part') === null)
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly AxNode[]
  }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const read: Read[] = []
  function walk(node: AxNode | undefined): void {
    if (!node) return
    const role = node.role?.value ?? 'none'
    if (!node.ignored && !PASSED_OVER.has(role)) {
      read.push({ role, name: (node.name?.value ?? '').replace(/\s+/gu, ' ').trim() })
    }
    for (const id of node.childIds ?? []) walk(byId.get(id))
  }
  walk(nodes.find(({ parentId }) => parentId === undefined))
  return read
}
