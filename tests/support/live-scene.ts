import { expect, type Locator, type Page } from '@playwright/test'

/** The address of a passage in whose picture nothing moves: no frame of it can be found slow, however busy the machine. */
export const unmoving = '?seed=896585094&path=oc03+hj03+tw02+tw05+sn01+of01+ri01+hh01+sl02+sm01'

/** Waits until the live scene is seen in place of its still, and gives back its canvas. */
export async function liveCanvas(page: Page): Promise<Locator> {
  const canvas = page.locator('.scene-view canvas')
  await expect(canvas).toHaveCSS('opacity', '1', { timeout: 30_000 })
  return canvas
}
