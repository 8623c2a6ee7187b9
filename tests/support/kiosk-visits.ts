import { expect, type CDPSession, type Page } from '@playwright/test'
import { placePrefix } from '../../game/modes/kiosk/place-store.ts'
import { askFrame, beginButton, frameOf } from './kiosk.ts'
import { measureHeap } from './soak-stage.ts'

/** What a kiosk's page holds on to while nobody is there: live WebGL textures, bytes of JavaScript heap after collections. */
export interface KioskHeld {
  readonly textures: number
  readonly heap: number
}

/** One visitor after another at a kiosk. */
export interface KioskVisits {
  /** A visitor who taps about at random, and leaves or just walks away. Fails where something of theirs stays behind. */
  visit(): Promise<void>
  measure(): Promise<KioskHeld>
}

/** Shares of visits in which nobody says goodbye. */
const walkAway = 0.5
const mostTaps = 8

/** Opens the kiosk in its shell, with a fast clock; `random` gives numbers from 0 to 1. */
export async function openKioskVisits(page: Page, random: () => number): Promise<KioskVisits> {
  await page.clock.install()
  await page.goto('kiosk.html')
  await frameOf(page).evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  // the first page that has a copy of the game behind it writes down, once, that this version works
  await page.reload()
  await expect
    .poll(() => page.evaluate(() => caches.match('./?trial=worked').then(Boolean)), { timeout: 30_000 })
    .toBe(true)
  const devtools = await page.context().newCDPSession(page)

  return {
    async visit() {
      await beginButton(page).waitFor()
      const before = await storageOf(page)
      const frame = frameOf(page)
      await frame.evaluate(() => Object.assign(window, { ofThisVisit: true }))
      await beginButton(page).click()
      const wording = frame.locator('.languages button').first()
      await wording.or(frame.locator('main[data-turn]')).waitFor()
      if (await wording.isVisible()) await wording.click()
      await frame.locator('main[data-turn]').waitFor()
      const taps = Math.floor(random() * mostTaps)
      for (let tap = 0; tap < taps && (await isThisVisit(page)); tap++) await tapSomewhere(page, random)
      await leave(page, random() < walkAway)
      expect(await storageOf(page)).toEqual(before)
    },
    measure: () => measure(page, devtools),
  }
}

/** False once the page of this visit is gone. */
async function isThisVisit(page: Page): Promise<boolean> {
  return (await askFrame(page, () => 'ofThisVisit' in window)) === true
}

/** Taps on any button that can be seen and reached now. */
async function tapSomewhere(page: Page, random: () => number): Promise<void> {
  const number = random()
  try {
    await frameOf(page).evaluate((share) => {
      const layer = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
      const all = [...layer.querySelectorAll<HTMLElement>('button:not(:disabled), input, summary')]
      const seen = all.filter((one) => one.checkVisibility())
      seen[Math.floor(share * seen.length)]?.click()
    }, number)
  } catch {
    // the tap ended the visit
  }
}

/** Ends the visit by its own doors, or lets time pass until the kiosk does. */
async function leave(page: Page, isSilent: boolean): Promise<void> {
  const stop = page.frameLocator('iframe').getByRole('button', { name: 'Stop reading' })
  if (!isSilent && (await isThisVisit(page))) {
    for (let tries = 0; tries < 4 && !(await stop.isVisible()); tries++) await page.keyboard.press('Escape')
    if (await stop.isVisible()) await stop.click()
  }
  for (let waited = 0; (await isThisVisit(page)) && waited < 20 * 60_000; waited += 8000)
    await passQuietly(page)
  await beginButton(page).waitFor()
}

/**
 * Lets eight seconds pass. By the page's own clock, not by Playwright: that writes every step down and plays all of them to
 * every page that is loaded, so that it would itself be what grows.
 */
async function passQuietly(page: Page): Promise<void> {
  for (let step = 0; step < 2; step++)
    for (const frame of page.frames())
      await frame.evaluate('__pwClock.controller.runFor(4000)').catch((error: unknown) => {
        // a page that has only just begun has no clock yet, and one that has ended none any more
        if (frame === page.mainFrame()) throw error
      })
}

interface Storage {
  readonly local: readonly [string, string][]
  readonly session: readonly [string, string][]
  readonly databases: readonly string[]
  readonly cookies: string
  /** Each with how many files it holds. */
  readonly caches: readonly [string, number][]
  readonly history: number
  readonly name: string
}

/** Everything that a browser keeps for the kiosk's origin, but for what is the place's own: its sums and its log. */
function storageOf(page: Page): Promise<Storage> {
  return page.evaluate(async (ofPlace) => {
    const names = await caches.keys()
    const counts = names.map(async (name): Promise<[string, number]> => {
      const files = await (await caches.open(name)).keys()
      return [name, files.length]
    })
    return {
      local: Object.entries(localStorage).filter(([key]) => !key.startsWith(ofPlace)),
      session: Object.entries(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
      cookies: document.cookie,
      caches: await Promise.all(counts),
      history: history.length,
      name: window.name,
    }
  }, placePrefix)
}

async function measure(page: Page, devtools: CDPSession): Promise<KioskHeld> {
  await beginButton(page).waitFor()
  const textures = await frameOf(page)
    .waitForFunction(() => {
      // the live picture is uncovered when it has all of its textures
      if (document.querySelector<HTMLElement>('.scene-view canvas')?.style.opacity !== '1') return null
      const found: unknown = Object.entries(window).find(([name]) => name === 'glCounts')?.[1]
      return (found as { textures: number }).textures
    })
    .then((handle) => handle.jsonValue())
  return { textures: textures ?? 0, heap: await measureHeap(devtools) }
}
