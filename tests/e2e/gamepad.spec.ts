import { expect, test } from '@playwright/test'
import { plugIn } from '../support/gamepad.ts'
import { nextBeat, open, readToEnd, take } from '../support/reader.ts'

test('the story is told to its end', async ({ page }) => {
  const pad = await plugIn(page)
  await open(page, '?seed=3')
  await pad.connect()
  const knots = await readToEnd(page, ['tw04'], (id) =>
    nextBeat(page, async () => {
      for (let i = 0; i < 30; i++) {
        const here = await page.evaluate(() => document.activeElement?.getAttribute('data-choice'))
        if (here === id) return pad.press('a')
        await pad.press('down')
      }
      throw new Error(`the gamepad never came to ${id}`)
    }),
  )
  expect(knots).toContain('epi_calm')
})

test('its buttons step away, show sources and settings, and lead back', async ({ page }) => {
  const pad = await plugIn(page)
  await open(page, '?seed=3&path=oc02')
  await pad.connect()
  await pad.press('y')
  await expect(page.getByRole('dialog', { name: 'You have stepped away' })).toBeVisible()
  await pad.press('b')
  await pad.press('x')
  await expect(page.getByRole('dialog', { name: 'Sources for this passage' })).toBeVisible()
  await pad.press('b')
  await pad.press('start')
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  const size = page.getByRole('slider', { name: 'Text size' })
  // the dialog is there before what is in it
  await expect(size).toBeVisible()
  await pad.press('down')
  await pad.press('down')
  await expect(size).toBeFocused()
  await pad.press('right')
  await expect(size).not.toHaveValue('100')
  await pad.press('b')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await pad.press('b')
  await expect(page.locator('main')).toHaveAttribute('data-turn', '0')
})

test('pulled out it is harmless, and is looked at no more', async ({ page }) => {
  const pad = await plugIn(page)
  await open(page, '?seed=3')
  await pad.connect()
  await pad.disconnect()
  const asked = await page.evaluate('stubPad.asked.times')
  await page.waitForTimeout(300)
  expect(await page.evaluate('stubPad.asked.times')).toBe(asked)
  await take(page, 'oc02')
  await pad.connect()
  await pad.press('b')
  await expect(page.locator('main')).toHaveAttribute('data-turn', '0')
})
