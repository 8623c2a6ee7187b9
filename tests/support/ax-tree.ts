import type { CDPSession, Page } from '@playwright/test'

/** One thing that the browser tells assistive technology of. */
export interface AxNode {
  readonly role: string
  readonly name: string
  /** By which its element can be found. */
  readonly backendId: number
}

/** Reads the accessibility tree of a page as Chromium gives it to screen readers, in order, without what is ignored. */
export async function openAxTree(page: Page) {
  const client = await page.context().newCDPSession(page)

  async function read(): Promise<readonly AxNode[]> {
    const { nodes } = await client.send('Accessibility.getFullAXTree')
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    const inOrder = (id: string): typeof nodes => {
      const node = byId.get(id)
      return node === undefined ? [] : [node, ...(node.childIds ?? []).flatMap(inOrder)]
    }
    return inOrder(nodes[0]?.nodeId ?? '')
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, backendDOMNodeId }) => ({
        role: String(role?.value ?? ''),
        name: String(name?.value ?? ''),
        backendId: backendDOMNodeId ?? 0,
      }))
  }

  return { read, visibleText: (node: AxNode) => visibleTextOf(client, node) }
}

/** The words that are seen on a control: its own, or those of its label. */
async function visibleTextOf(client: CDPSession, { backendId }: AxNode): Promise<string> {
  const { object } = await client.send('DOM.resolveNode', { backendNodeId: backendId })
  const { result } = await client.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    returnByValue: true,
    functionDeclaration: `function () {
      const shown = (this.labels?.[0] ?? this).cloneNode(true)
      shown.querySelectorAll?.('.unseen').forEach((one) => one.remove())
      return shown.textContent
    }`,
  })
  return String(result.value ?? '')
}
