import type { Browser, CDPSession, Page } from '@playwright/test'

/** Lighthouse's “slow 4G”: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const slow4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }

async function open(
  browser: Browser,
  { slowNetwork }: { slowNetwork: boolean },
): Promise<[Page, CDPSession]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  if (slowNetwork) {
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', slow4G)
  }
  return [page, devtools]
}

/** Milliseconds from the address, on a cold cache, slow 4G and a 4 times slower CPU. */
export interface FirstBeat {
  /** Until the first beat is painted. In the game a choice tapped from then on is kept until it can be answered. */
  readonly readable: number
  /** Until the first choice answers a tap with the next beat. */
  readonly answers: number
}

export async function timeFirstBeat(browser: Browser, url: string): Promise<FirstBeat> {
  const [page] = await open(browser, { slowNetwork: true })
  // nothing is asked of the page before it has loaded: the asking itself would take its time
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForFunction(() => performance.getEntriesByName('choosable').length > 0, null, {
    timeout: 60_000,
  })
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  const times = await page.evaluate(() => ({
    readable: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    answers: performance.getEntriesByName('choosable')[0]?.startTime ?? NaN,
  }))
  await page.context().close()
  return times
}

export interface Taps {
  /** Milliseconds from each tap on the first choice until the next beat is painted. */
  readonly times: readonly number[]
  /** The rung of the ladder that the scene was on at the end; null where there is no scene. */
  readonly rung: string | null
}

/** Taps through one telling, at a 4 times slower CPU. */
export async function timeTaps(
  browser: Browser,
  url: string,
  settle: (page: Page) => Promise<void>,
): Promise<Taps> {
  const [page] = await open(browser, { slowNetwork: false })
  await page.goto(url)
  await page.waitForFunction(() => performance.getEntriesByName('choosable').length > 0)
  await settle(page)
  const times = await page.evaluate(async () => {
    const painted = () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve()
          port2.postMessage(null)
        }),
      )
    const samples: number[] = []
    for (;;) {
      const main = document.querySelector('main')
      const button = main?.querySelector<HTMLElement>('button[data-choice]')
      if (!main || !button || samples.length >= 12) return samples
      const before = main.dataset['turn']
      const start = performance.now()
      button.click()
      while (document.querySelector('main')?.dataset['turn'] === before) {
        if (performance.now() - start > 10_000) throw new Error('a tap was not answered within ten seconds')
        await new Promise((resolve) => setTimeout(resolve, 0))
      }
      await painted()
      samples.push(performance.now() - start)
      await new Promise((resolve) => setTimeout(resolve, 700))
    }
  })
  const rung = await page.evaluate(
    () => document.querySelector<HTMLElement>('.scene-view')?.dataset['rung'] ?? null,
  )
  await page.context().close()
  return { times, rung }
}
