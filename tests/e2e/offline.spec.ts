import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { liveCanvas, unmoving } from '../support/live-scene.ts'
import { openHost, type OwnHost } from '../support/own-host.ts'
import { isEnded, ready, readToEnd, take, turnOf } from '../support/reader.ts'

/** A host of the test's own, and a browser that can be closed and started again with what it has kept. */
const test = base.extend<{ host: OwnHost; isLight: boolean; startBrowser: () => Promise<BrowserContext> }>({
  isLight: [true, { option: true }],
  host: async ({ isLight }, use) => {
    const host = await openHost({ isLight })
    await use(host)
    await host.end()
  },
  startBrowser: async ({ launchOptions }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'profile-'))
    let running: BrowserContext | null = null
    await use(async () => {
      await running?.close()
      running = await chromium.launchPersistentContext(profile, {
        ...launchOptions,
        reducedMotion: 'reduce',
      })
      return running
    })
    await (running as BrowserContext | null)?.close()
    rmSync(profile, { recursive: true })
  },
})

test.use({ serviceWorkers: 'allow' })
// browsers are started, whole games put on a device, and tellings read to their end
test.describe.configure({ timeout: 150_000 })

async function visit(context: BrowserContext, host: OwnHost, query = ''): Promise<Page> {
  const page = await context.newPage()
  await page.goto(host.url + query)
  await ready(page)
  return page
}

/** Visits, and waits until the whole game is on the device. */
async function visitUntilKept(context: BrowserContext, host: OwnHost, query = ''): Promise<Page> {
  const page = await visit(context, host, query)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  return page
}

/** Has the browser look for a newer version; true when one is there whole, and waits. */
const lookForNewer = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const coming = registration.installing
    if (coming !== null)
      await new Promise<void>((resolve) =>
        coming.addEventListener('statechange', () => coming.state !== 'installing' && resolve()),
      )
    return registration.waiting !== null
  })

const versionOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.documentElement.getAttribute('data-version'))
const newer = (html: string) => html.replace('<html ', '<html data-version="newer" ')

async function openKept(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Step away' }).click()
  await page.getByRole('button', { name: 'What is kept on this device' }).click()
}

test.describe('with all its pictures and sounds', () => {
  test.use({ isLight: false })

  test('after one visit both ways can be read without a network, each from a cold start', async ({
    host,
    startBrowser,
  }) => {
    await visitUntilKept(await startBrowser(), host)
    await host.cut()
    for (const wanted of ['tw04', 'tw05']) {
      const context = await startBrowser()
      const faults: string[] = []
      context.on('requestfailed', (request) => faults.push(request.url()))
      context.on('weberror', (error) => faults.push(error.error().message))
      const page = await visit(context, host, '?seed=3')
      await expect(page.locator('.scene-stills img')).toBeVisible()
      await readToEnd(page, [wanted])
      expect(await page.locator('.scene-stills img').evaluateAll((all) => all.length)).toBeGreaterThan(0)
      // what a place may edit is asked for anew each time, and the kept one stands in
      expect(faults.filter((url) => !url.endsWith('/help.json'))).toEqual([])
    }
  })

  test('after one visit the live scenes are seen without a network', async ({ host, startBrowser }) => {
    const context = await startBrowser()
    await visitUntilKept(context, host)
    await host.cut()
    const page = await context.newPage()
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await page.goto(host.url + unmoving)
    await liveCanvas(page)
  })
})

test('an update with a broken file leaves the last good version whole, and comes once it is mended', async ({
  host,
  startBrowser,
}) => {
  const page = await visitUntilKept(await startBrowser(), host)
  host.release('index.html', newer)
  host.release('stories/pocket-of-air/en.json', (text) => `${text} `)
  host.spoil('stories/pocket-of-air/en.json')
  expect(await lookForNewer(page)).toBe(false)
  const after = await visit(await startBrowser(), host)
  expect(await versionOf(after)).toBe(null)
  await readToEnd(after, ['tw05'])
  // an update that was broken once is no reason never to have it
  host.release('index.html', (html) => html.replace('newer', 'newest'))
  host.mend('stories/pocket-of-air/en.json')
  host.release('stories/pocket-of-air/en.json', (text) => `${text} `)
  expect(await lookForNewer(after)).toBe(true)
  expect(await versionOf(await visit(await startBrowser(), host))).toBe('newest')
})

test('a newer version is offered between stories alone, and the place stays', async ({
  host,
  startBrowser,
}) => {
  const page = await visitUntilKept(await startBrowser(), host, '?seed=3')
  await take(page, 'oc02')
  host.release('index.html', newer)
  expect(await lookForNewer(page)).toBe(true)
  const offer = page.getByRole('button', { name: 'Use the newer version' })
  await expect(offer).toBeHidden()
  await openKept(page)
  await expect(page.getByRole('dialog')).toContainText('A newer version is ready as well')
  await expect(offer).toBeHidden()
  await page.keyboard.press('Escape')
  await page.goto(host.url)
  await ready(page)
  expect(await turnOf(page)).toBe(1)
  expect(await versionOf(page)).toBe(null)
  await readToEnd(page, ['tw05'])
  await offer.click()
  await page.waitForFunction(() => document.documentElement.dataset['version'] === 'newer')
  await ready(page)
  expect(await isEnded(page)).toBe(true)
})

test('another window in the middle of a story keeps its version', async ({ host, startBrowser }) => {
  const context = await startBrowser()
  const page = await visitUntilKept(context, host, '?seed=3')
  const other = await visit(context, host, '?seed=4')
  await take(other, 'oc02')
  host.release('index.html', newer)
  expect(await lookForNewer(page)).toBe(true)
  await page.getByRole('button', { name: 'Stay here' }).click()
  await page.getByRole('button', { name: 'Use the newer version' }).click()
  await expect(page.getByRole('status').first()).toContainText('other windows')
  await take(other, 'hj01')
  expect(await versionOf(page)).toBe(null)
})

test('everything that the browser holds is on the page about it, and its button erases it, until the next visit', async ({
  host,
  startBrowser,
}) => {
  const context = await startBrowser()
  const elsewhere: string[] = []
  context.on('request', (request) => {
    if (!request.url().startsWith(host.url) && !/^(blob|data):/.test(request.url()))
      elsewhere.push(request.url())
  })
  const page = await visitUntilKept(context, host, '?seed=3')
  await readToEnd(page, ['tw04'])
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('slider', { name: 'Text size' }).fill('125')
  await page.keyboard.press('Escape')
  const held = () =>
    page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await caches.keys()),
      ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
      ...(document.cookie === '' ? [] : [document.cookie]),
    ])
  const all = await held()
  expect(all.length).toBeGreaterThanOrEqual(3)
  await openKept(page)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('It can be read without a network')
  for (const name of all) await expect(dialog.getByText(name, { exact: true })).toBeVisible()
  await dialog.getByRole('button', { name: 'Erase all of it' }).click()
  await expect(dialog).toContainText('Everything listed here has been erased')
  expect(await held()).toEqual([])
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  await expect(dialog).toContainText('The whole story is no longer on this device')
  await expect(dialog.getByRole('button', { name: 'Put the whole story' })).toBeHidden()
  expect(elsewhere).toEqual([])
  await page.close()
  await visitUntilKept(context, host)
  await host.cut()
  await visit(await startBrowser(), host)
})

test('what a kiosk’s visitor erases is their own: the kiosk keeps its copy', async ({
  host,
  startBrowser,
}) => {
  const page = await visitUntilKept(await startBrowser(), host, '?mode=kiosk&lang=en')
  await page.getByRole('button', { name: 'Touch to begin' }).click()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('slider', { name: 'Text size' }).fill('125')
  await page.keyboard.press('Escape')
  await openKept(page)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('What you read here is forgotten when you finish')
  await dialog.getByRole('button', { name: 'Erase all of it' }).click()
  await expect(dialog).toContainText('Everything listed here has been erased')
  await host.cut()
  const after = await visit(await startBrowser(), host, '?mode=kiosk&lang=en')
  await expect(after.getByRole('button', { name: 'Touch to begin' })).toBeVisible()
})

test('a device that saves data is asked first', async ({ host, startBrowser }) => {
  const context = await startBrowser()
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  )
  const page = await visit(context, host)
  await take(page, 'oc02')
  await openKept(page)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('The whole story is not on this device')
  await dialog.getByRole('button', { name: 'Put the whole story on this device' }).click()
  await expect(dialog).toContainText('It can be read without a network')
})

test('a browser whose service worker can’t start tells the story, and says so where it is asked', async ({
  host,
  startBrowser,
}) => {
  const context = await startBrowser()
  await context.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'))
  })
  const page = await visit(context, host, '?seed=3')
  await readToEnd(page, ['tw05'])
  await openKept(page)
  await expect(page.getByRole('dialog')).toContainText('could not be put on this device')
})
