import { expect, test, type Page } from '@playwright/test'
import { plugIn } from '../support/gamepad.ts'
import { ready, readToEnd, take } from '../support/reader.ts'

async function begin(page: Page): Promise<void> {
  await page.goto('?mode=kiosk&lang=en')
  await page.getByRole('button', { name: 'Touch to begin' }).click()
  await expect(page.locator('main[data-turn]')).toBeVisible()
}

test('a visitor touches the attract picture and reads to the calm close', async ({ page }) => {
  await begin(page)
  expect(await readToEnd(page, ['tw04'])).toContain('epi_calm')
})

test('a key right after the one that begins is the story’s', async ({ page }) => {
  await page.goto('?mode=kiosk&lang=en')
  await expect(page.getByRole('button', { name: 'Touch to begin' })).toBeFocused()
  await page.evaluate(() => {
    for (const key of ['Enter', '1'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
  await expect(page.locator('main')).toHaveAttribute('data-turn', '1')
})

/** Lets time pass until the kiosk asks whether anybody is there; it must, within five minutes. */
async function waitUntilAsked(page: Page): Promise<void> {
  const question = page.getByRole('dialog', { name: 'Are you still there?' })
  for (let seconds = 0; seconds < 300 && !(await question.isVisible()); seconds += 5)
    await page.clock.runFor(5000)
  await expect(question).toBeVisible()
}

test('nothing leads out of a kiosk', async ({ page }) => {
  await begin(page)
  await take(page, 'oc02')
  await page.getByRole('button', { name: 'Sources' }).click()
  await expect(page.getByRole('dialog')).toContainText('http')
  await expect(page.locator('a[href]')).toHaveCount(0)
  const isBlocked = await page.evaluate(
    () => !document.body.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
  )
  expect(isBlocked).toBe(true)
})

test('a kiosk that is left asks first, and then begins anew for the next visitor', async ({ page }) => {
  await page.clock.install()
  await begin(page)
  await take(page, 'oc02')
  await waitUntilAsked(page)
  await page.getByRole('button', { name: 'Go on reading' }).click()
  await expect(page.locator('main')).toHaveAttribute('data-turn', '1')
  await waitUntilAsked(page)
  await page.evaluate(() => Object.assign(window, { sameRealm: true }))
  await page.clock.runFor(25_000)
  await expect(page.getByRole('button', { name: 'Touch to begin' })).toBeVisible()
  expect(await page.evaluate(() => 'sameRealm' in window)).toBe(false)
  // sums and the like belong to the place, under a prefix of its own
  const kept = await page.evaluate(() => Object.keys(localStorage))
  expect(kept.filter((key) => !key.startsWith('pocket-of-air-kiosk/'))).toEqual([])
})

test('a visitor with a gamepad is there as long as it moves something', async ({ page }) => {
  await page.clock.install()
  const pad = await plugIn(page)
  await begin(page)
  await pad.connect()
  await pad.press('start')
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  for (let seconds = 0; seconds < 400; seconds += 20) {
    await pad.press(seconds % 40 === 0 ? 'down' : 'up')
    await page.clock.runFor(20_000)
  }
  await expect(page.getByRole('dialog', { name: 'Are you still there?' })).toHaveCount(0)
})

test('settings of one visitor are gone for the next', async ({ page }) => {
  await begin(page)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('slider', { name: 'Text size' }).fill('200')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Stop reading' }).click()
  await ready(page)
  await page.getByRole('button', { name: 'Touch to begin' }).click()
  expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--text-scale'))).toBe('1')
})

test('a broken kiosk.json leaves the defaults in force', async ({ page }) => {
  await page.route('**/kiosk.json', (route) => route.fulfill({ body: '{"idleSeconds":' }))
  await begin(page)
  await take(page, 'oc02')
})
