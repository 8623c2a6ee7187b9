import type { CDPSession, Page } from '@playwright/test'

/** What a page holds on to: live WebGL objects, DOM nodes, listeners, bytes of JavaScript heap after collections. */
export interface Held {
  readonly textures: number
  readonly buffers: number
  readonly nodes: number
  readonly listeners: number
  readonly heap: number
}

/** Counts WebGL objects in a page from its start on. */
export async function countGlObjects(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counts = { textures: 0, buffers: 0 }
    Object.assign(window, { glCounts: counts })
    const { prototype } = WebGLRenderingContext
    const { createTexture, deleteTexture, createBuffer, deleteBuffer } = prototype
    prototype.createTexture = function () {
      counts.textures += 1
      return createTexture.call(this)
    }
    prototype.deleteTexture = function (texture) {
      if (texture) counts.textures -= 1
      deleteTexture.call(this, texture)
    }
    prototype.createBuffer = function () {
      counts.buffers += 1
      return createBuffer.call(this)
    }
    prototype.deleteBuffer = function (buffer) {
      if (buffer) counts.buffers -= 1
      deleteBuffer.call(this, buffer)
    }
  })
}

/** Changes the picture of the live stage so many times, always ending on the first look, and says what the page then holds. */
export async function soak(page: Page, looks: readonly string[], rounds: number): Promise<Held> {
  const devtools = await page.context().newCDPSession(page)
  const [first = ''] = looks
  for (let round = 0; round < rounds; round++)
    await page.evaluate((names) => window.stage.changePictures(names, names.length), looks)
  await page.evaluate((names) => window.stage.changePictures(names, 1), [first])
  const heap = await measureHeap(devtools)
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters')
  const counts = await page.evaluate(() => {
    const found: unknown = Object.entries(window).find(([name]) => name === 'glCounts')?.[1]
    return found as { textures: number; buffers: number }
  })
  await devtools.detach()
  return { ...counts, nodes, listeners: jsEventListeners, heap }
}

/** Bytes of JavaScript heap after collections: the least of some, since a picture that moves leaves a little lying all the time. */
export async function measureHeap(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.enable')
  const heaps: number[] = []
  for (let times = 0; times < 3; times++) {
    await devtools.send('HeapProfiler.collectGarbage')
    const { usedSize } = await devtools.send('Runtime.getHeapUsage')
    heaps.push(usedSize)
  }
  return Math.min(...heaps)
}
