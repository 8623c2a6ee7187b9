import { expect, test } from '@playwright/test'
import { knotOf, open, ready, take, turnOf } from '../support/reader.ts'

test('a story that was closed in the middle opens where it was left', async ({ page }) => {
  await open(page)
  await take(page, 'oc02')
  await take(page, 'hj01')
  await page.reload()
  await ready(page)
  expect(await turnOf(page)).toBe(2)
  expect(await knotOf(page)).toBe('two_ways')
})

test('settings are kept', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('slider', { name: 'Text size' }).fill('150')
  await page.reload()
  await ready(page)
  expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--text-scale'))).toBe(
    '1.5',
  )
})

test('a save that can’t be read is put aside, said, and not lost', async ({ page }) => {
  await page.addInitScript(() => {
    if (!localStorage.getItem('planted'))
      localStorage.setItem('pocket-of-air/save/pocket-of-air/old', '{"half":')
    localStorage.setItem('planted', 'yes')
  })
  await open(page)
  await expect(page.getByRole('status').first()).toContainText('put aside, not deleted')
  expect(await knotOf(page)).toBe('open_coat')
  const kept = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.includes('/aside/')),
  )
  expect(kept.map(([, text]) => text)).toEqual(['{"half":'])
})

test('a full device is said, and the story goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await open(page)
  await take(page, 'oc02')
  await expect(page.getByRole('status').first()).toContainText('no room on this device')
  await take(page, 'hj01')
})

test('a browser that refuses storage altogether still tells the story', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await open(page)
  await take(page, 'oc02')
})

test('two windows keep their own places, and the newer is offered', async ({ page, context }) => {
  await open(page)
  await take(page, 'oc02')
  const other = await context.newPage()
  await open(other)
  expect(await turnOf(other)).toBe(1)
  await take(other, 'hj01')
  await take(other, 'tw01')
  await expect(page.getByRole('status').getByText(/another window/)).toBeVisible()
  expect(await turnOf(page)).toBe(1)
  // what the other window keeps comes here one after another
  await page.waitForFunction(() => Object.values(localStorage).some((kept) => kept.includes('"tw01"')))
  await page.getByRole('button', { name: 'Go on from there' }).click()
  await expect(page.locator('main')).toHaveAttribute('data-turn', '3')
})

test('without the rest of the story the reader reads what is there, and hears why it stops', async ({
  page,
}) => {
  await page.route('**/stories/pocket-of-air/en.json', (route) => route.abort())
  await open(page)
  const status = page.getByRole('status').filter({ hasText: 'could not be loaded' })
  await expect(status).toBeVisible()
  for (const choice of ['oc02', 'hj01', 'tw01']) await take(page, choice)
  await page.locator('button[data-choice="tw04"]').click()
  await expect(status).toContainText('One moment')
  await page.unroute('**/stories/pocket-of-air/en.json')
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(page.locator('main')).toHaveAttribute('data-knot', 'offers')
})

test('a story that doesn’t exist is said in a sentence, and the usual one is told', async ({ page }) => {
  await open(page, '?story=nowhere')
  await expect(page.getByRole('status').first()).toContainText('There is no story “nowhere” here')
  await take(page, 'oc02')
})

test('a plain ink story of another author plays too', async ({ page }) => {
  await open(page, '?story=example')
  await expect(page.locator('button[data-choice]').first()).toBeVisible()
})
