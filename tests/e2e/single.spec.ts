import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { choiceIds, ready, readToEnd } from '../support/reader.ts'

const folder = resolve('.cache/single')
const file = `${folder}/a-pocket-of-air.html`

test.describe.configure({ mode: 'serial', timeout: 180_000 })

test.beforeAll(() => {
  const built = spawnSync('npm', ['run', 'build:single', '--', '--outDir', folder], { encoding: 'utf8' })
  expect(built.status, built.stderr).toBe(0)
})

test('the one file takes at most 25 MB', () => {
  expect(statSync(file).size).toBeLessThanOrEqual(25_000_000)
})

test('the one file is read to an end from a stick, with stills and sounds, and asks for nothing else', async ({
  page,
}) => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (/warning|error/.test(message.type())) faults.push(message.text())
  })
  page.on('request', (request) => {
    if (!/^(blob|data):|\/a-pocket-of-air\.html/.test(request.url())) faults.push(request.url())
  })
  await page.goto(`${pathToFileURL(file).href}?seed=3`)
  await ready(page)
  const knots = await readToEnd(page, ['tw05'])
  expect(knots).toContain('epi_lining')
  const still = page.locator('.scene-stills img').last()
  expect(await still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  expect(faults).toEqual([])
})

test('the one file is dressed as a reader likes it', async ({ page }) => {
  await page.goto(`${pathToFileURL(file).href}?seed=3`)
  await ready(page)
  const spacing = () =>
    page
      .locator('main p')
      .first()
      .evaluate((paragraph) => getComputedStyle(paragraph).letterSpacing)
  const usual = await spacing()
  await page.evaluate(() => (document.documentElement.dataset['spacing'] = 'wider'))
  expect(await spacing()).not.toBe(usual)
})

test('a class reads from the one file, too', async ({ page }) => {
  await page.goto(`${pathToFileURL(file).href}?mode=room&story=nowhere`)
  await ready(page)
  await expect(page.getByRole('status').first()).toContainText('There is no story “nowhere” here')
  expect(await choiceIds(page).then((ids) => ids.length)).toBeGreaterThan(0)
  await expect(page.getByRole('button', { name: 'One more' }).first()).toBeVisible()
})
