import { expect, test, type Page } from '@playwright/test'
import { nextBeat, open, readToEnd } from '../support/reader.ts'

/** Presses Tab until a control of this name has focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    const text = await page.evaluate(() => {
      const focused = document.activeElement
      const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : null
      return label ?? focused?.getAttribute('aria-label') ?? focused?.textContent ?? ''
    })
    if (name.test(text)) return
  }
  throw new Error(`Tab never came to ${String(name)}`)
}

test('the story is told to its end, settings are made, and the reader leaves', async ({ page }) => {
  await open(page, '?seed=3')
  await tabTo(page, /^Settings$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Plain|^Keys 1 to 9/)
  await page.keyboard.press('Space')
  await tabTo(page, /^Close$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused()
  const knots = await readToEnd(page, ['tw04'], async (id, index) => {
    await nextBeat(page, async () => {
      for (let i = 0; i < 60; i++) {
        const here = await page.evaluate(() => document.activeElement?.getAttribute('data-choice'))
        if (here === id) return page.keyboard.press('Enter')
        await page.keyboard.press('Tab')
      }
      throw new Error(`Tab never came to choice ${index + 1}, ${id}`)
    })
  })
  expect(knots).toContain('epi_calm')
  await page.keyboard.press('Escape')
  await tabTo(page, /^Stop reading$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'You have left the story' })).toBeVisible()
})
