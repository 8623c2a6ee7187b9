import { expect, test, type Locator, type Page } from '@playwright/test'
import { createApp } from '../../server/app.ts'
import { createKioskHealth } from '../../server/kiosk-health.ts'
import {
  askFrame,
  beginButton,
  frameOf,
  openShell,
  passTime,
  passTimeUntil,
  setTextSize,
  setUpKiosk,
} from '../support/kiosk.ts'
import { listen } from '../support/listen.ts'
import { linesOf } from '../support/reader.ts'

const apology = 'The story can’t be told just now'
const main = 'main[data-turn]'

test('the shell gives the page the keys, and its server hears how it is', async ({ page, request }) => {
  // a server hears of one screen
  const [home, stop] = await listen(createApp('dist', { kiosk: createKioskHealth(Date.now) }))
  await page.clock.install()
  await openShell(page, home)
  await page.keyboard.press('Enter')
  const frame = page.frameLocator('iframe')
  await expect(frame.locator(main)).toBeVisible()
  await page.keyboard.press('1')
  await expect(frame.locator(main)).toHaveAttribute('data-turn', '1')
  await passTime(page, 16_000)
  await expect
    .poll(async () => {
      const response = await request.get(`${home}kiosk/health.json`)
      return response.ok() ? response.text() : ''
    })
    .toMatch(/"view":"telling","build":"kiosk-[^"]+","since":\d+,"faults":0,"at":\d+/)
  stop()
})

test('a page whose scripts fail at the start is tried again, with an apology, until it comes', async ({
  page,
}) => {
  await page.clock.install()
  const isKiosk = /\/built\/kiosk-[^/]+\.js/
  await page.route(isKiosk, (route) =>
    route.fulfill({ body: 'throw new Error("broken")', contentType: 'text/javascript' }),
  )
  await setUpKiosk(page, { contact: 'Ask at the desk.' })
  await page.goto('kiosk.html')
  const said = page.getByRole('status').getByText(apology)
  await passTimeUntil(page, () => said.isVisible(), 240_000, { rest: 100 })
  await expect(page.getByRole('status')).toContainText(apology)
  await expect(page.getByRole('status')).toContainText('Ask at the desk.')
  await page.unroute(isKiosk)
  await passTimeUntil(page, () => beginButton(page).isVisible(), 28_000, { rest: 200 })
  await expect(beginButton(page)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(apology)).toBeHidden()
})

test('a page that broke in the middle of a story goes on at the same passage, in the visitor’s own settings', async ({
  page,
}) => {
  await page.clock.install()
  await openShell(page)
  await beginButton(page).click()
  const frame = page.frameLocator('iframe')
  await frame.locator('button[data-choice="oc02"]').click()
  await expect(frame.locator(main)).toHaveAttribute('data-turn', '1')
  await setTextSize(page, 125)
  const words = await linesOf(frame)
  // a rendering that breaks off leaves the page behind its session
  await frameOf(page).evaluate(() => {
    Object.assign(window, { sameRealm: true })
    document.querySelector('main')?.setAttribute('data-turn', '7')
    window.dispatchEvent(new Event('error'))
  })
  await passTime(page, 8000)
  await expect.poll(() => askFrame(page, () => 'sameRealm' in window)).toBe(false)
  await expect(frame.locator(main)).toHaveAttribute('data-turn', '1')
  expect(await linesOf(frame)).toEqual(words)
  expect(
    await frameOf(page).evaluate(() => document.documentElement.style.getPropertyValue('--text-scale')),
  ).toBe('1.25')
  expect(await frameOf(page).evaluate(() => sessionStorage.length)).toBe(0)
})

test('outside its hours the screen is dark, says on a touch when it opens, and opens', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-28T10:00:05') })
  await setUpKiosk(page, { hours: { saturday: '10:02-17:00' } })
  await page.goto('kiosk.html')
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('.night')).toBeVisible()
  await expect(frame.locator('.night')).toHaveText('')
  await frame.locator('.night').click()
  await expect(frame.getByRole('status')).toContainText('It opens at 10:02.')
  // what is bright never stays where it is, nor light on dark
  const { translate } = await standingOf(frame.locator('.night > div'))
  await passTime(page, 60_000)
  expect(await standingOf(frame.locator('.night > div'))).not.toMatchObject({ translate })
  await passTime(page, 60_000)
  await expect(beginButton(page)).toBeVisible()
  const opened = await standingOf(frame.locator('.invitation'))
  const paper = frame.locator('html[data-drift-paper]')
  const colours = await paper.getAttribute('data-drift-paper')
  await passTimeUntil(page, async () => (await paper.getAttribute('data-drift-paper')) !== colours, 260_000)
  await expect(frame.locator('.invitation')).not.toHaveCSS('filter', opened.filter)
  expect((await standingOf(frame.locator('.invitation'))).translate).not.toBe(opened.translate)
  await beginButton(page).click()
  await expect(paper).toHaveCount(0)
})

/** How far something stands from its place, and how its colours are turned. */
const standingOf = (what: Locator) =>
  what.evaluate((one) => {
    const { translate, filter } = getComputedStyle(one)
    return { translate, filter }
  })

test('a closing hour waits for the visitor, and the nightly reload for nobody; nothing moves that may not', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-28T16:59:10') })
  await setUpKiosk(page, { hours: { saturday: '10:00-17:00' }, reloadAt: '17:04', shift: false })
  await openShell(page)
  await expect(page.frameLocator('iframe').locator('html[data-drift-paper]')).toHaveCount(0)
  await beginButton(page).click()
  const frame = page.frameLocator('iframe')
  await passTime(page, 55_000)
  await expect(frame.locator(main)).toBeVisible()
  await page.keyboard.press('Escape')
  await frame.getByRole('button', { name: 'Stop reading' }).click()
  await expect(frame.locator('.night')).toBeAttached()
  await page.evaluate(() => Object.assign(window, { sameShell: true }))
  await passTime(page, 5 * 60_000)
  await page.waitForFunction(() => !('sameShell' in window))
})

test('who steps away in a kiosk and doesn’t come back is asked after, too, with more time for large text', async ({
  page,
}) => {
  await page.clock.install()
  await openShell(page)
  await beginButton(page).click()
  const frame = page.frameLocator('iframe')
  await setTextSize(page, 200)
  await frame.getByRole('button', { name: 'Step away' }).click()
  const question = frame.getByRole('dialog', { name: 'Are you still there?' })
  await passTime(page, 120_000)
  await expect(question).toBeHidden()
  const asked = await noteDialogs(page)
  await passTimeUntil(page, () => beginButton(page).isVisible(), 400_000)
  await expect(beginButton(page)).toBeVisible()
  expect((await asked.jsonValue()).join(' ')).toMatch(
    /Are you still there\?.* less than a minute\..* about twenty seconds\./s,
  )
})

/** Every change of what the dialogs over a story in the shell say, in words, from now on and to its page's end. */
const noteDialogs = (page: Page) =>
  page.evaluateHandle(() => {
    const story = document.querySelector('iframe')?.contentDocument
    const said: string[] = []
    const note = () => story?.querySelectorAll('dialog').forEach(({ textContent }) => said.push(textContent))
    // noted by the page around it: what was said outlives its own
    if (story)
      new MutationObserver(note).observe(story, { childList: true, characterData: true, subtree: true })
    return said
  })
