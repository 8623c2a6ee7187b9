import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { open, readTo, ready, take, turnOf } from '../support/reader.ts'

/** Reads to the look back, taking what is offered first. */
async function readToLining(page: Page): Promise<void> {
  await open(page, '?seed=3')
  await readTo(page, 'epi_lining')
  await page.locator('.recap').waitFor()
}

const beside = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'From here' }).getByRole('button', { name })
const stitches = (page: Page) => page.locator('.path .stitch > span').allTextContents()

test('after an ending: a stitch opens on its source, and other tellings come in plain words', async ({
  page,
}) => {
  await readToLining(page)
  await page.locator('.lining [data-thread="white"] summary').first().click()
  await expect(page.locator('.lining [data-thread="white"] .source').first()).toContainText(
    'Read at the source',
  )
  await expect(page.locator('ol.choices button')).toHaveText([
    /Change one choice$/,
    /Change the luck$/,
    /Change what others decided$/,
    /Leave the coat as it is$/,
  ])
  await take(page, 'xl02')
  await expect(page.locator('.tellings li').first()).toBeVisible()
  expect(await page.locator('.tellings').innerText()).not.toMatch(/\d+ ?(%|of \d)/)
})

test('where no worker can start, other tellings are looked for in the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await readToLining(page)
  await take(page, 'xl01')
  await expect(page.locator('.tellings li').first()).toBeVisible()
})

test('going back to a choice leaves the finished telling among those kept', async ({ page }) => {
  await readToLining(page)
  const path = await stitches(page)
  const turn = await turnOf(page)
  await page.locator('.path > details > summary').first().click()
  await page.locator('.path [data-thread="red"] summary').first().click()
  await page
    .locator('.path')
    .getByRole('button', { name: /^Go back to this choice/ })
    .first()
    .click()
  expect(await turnOf(page)).toBeLessThan(turn)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Tellings kept' }).click()
  await page.getByRole('button', { name: /^Open it again: In one she gives ten fingers/ }).click()
  await page.locator('.recap').waitFor()
  expect(await stitches(page)).toEqual(path)
})

test('own words are kept, taken along as a file, and erased', async ({ page }) => {
  await readToLining(page)
  await beside(page, 'Words of your own').click()
  await page.getByRole('textbox', { name: /Whose voice was missing/ }).fill('Her brother’s.')
  await page.reload()
  await ready(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Words of your own' }).click()
  const field = page.getByRole('textbox', { name: /Whose voice was missing/ })
  await expect(field).toHaveValue('Her brother’s.')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save it as a text file' }).click()
  expect(await readFile(await (await coming).path(), 'utf8')).toContain('Her brother’s.')
  await page.getByRole('button', { name: 'Erase what I wrote' }).click()
  await expect(field).toHaveValue('')
  expect(await page.evaluate(() => localStorage.getItem('pocket-of-air/reflection'))).toBeNull()
})

test('a code opens the same look back elsewhere, by hand and by address; a wrong one is a sentence', async ({
  page,
  browser,
}) => {
  await readToLining(page)
  const path = await stitches(page)
  await beside(page, 'This telling as a code').click()
  await expect(page.getByRole('img', { name: /a picture for a camera/ })).toBeVisible()
  const code = await page.getByRole('group', { name: 'The code of this telling' }).innerText()

  const elsewhere = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage()
  await open(elsewhere, new URL(`?code=${encodeURIComponent(code)}`, page.url()).href)
  // what shows it comes after the words
  await expect.poll(() => stitches(elsewhere)).toEqual(path)

  await open(elsewhere, new URL('?seed=1', page.url()).href)
  await elsewhere.keyboard.press('Escape')
  await elsewhere.getByRole('button', { name: 'This telling as a code' }).click()
  const field = elsewhere.getByRole('textbox', { name: 'Open a telling by its code' })
  await field.fill(code.replace('3', '4'))
  await elsewhere.getByRole('button', { name: 'Open it', exact: true }).click()
  await expect(elsewhere.getByText('isn’t right')).toBeVisible()
  await field.fill(code.toLowerCase())
  await field.press('Enter')
  await elsewhere.locator('.recap').waitFor()
  expect(await stitches(elsewhere)).toEqual(path)

  await open(elsewhere, new URL('?code=NONSENSE', page.url()).href)
  await expect(elsewhere.getByRole('status').first()).toContainText('code')
})
