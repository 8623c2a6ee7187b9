import { expect, test } from '@playwright/test'
import { plugIn } from '../support/gamepad.ts'
import { keepSettings } from '../support/keep-settings.ts'
import { createSwitchUser } from '../support/one-switch.ts'
import { whileTimeStands } from '../support/page-clock.ts'
import { isEnded, nextBeat, open, readToEnd } from '../support/reader.ts'

test('the story is told to its end', async ({ page }) => {
  await keepSettings(page, { oneSwitch: true, scanSeconds: 1 })
  await open(page, '?seed=3')
  const { take } = await createSwitchUser(page)
  const knots = await readToEnd(page, ['tw05'], (_, index) =>
    nextBeat(page, () => take(new RegExp(`^${index + 1} `))),
  )
  expect(knots).toContain('epi_calm')
  expect(await isEnded(page)).toBe(true)
})

test('it is turned on, settings are made, the reader steps away, leaves, and turns it off', async ({
  page,
}) => {
  await open(page, '?seed=3&path=oc02')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('slider', { name: 'Time for each thing' }).fill('1')
  await page.getByRole('checkbox', { name: 'Do everything with one switch' }).check()
  const { strip, take, waitFor } = await createSwitchUser(page)
  await expect(strip).toHaveText('Press your switch to begin.')
  expect(await strip.evaluate((one) => one.closest('dialog') !== null)).toBe(true)

  // offered again at once
  await take(/^Reading$/, /^Text size$/, /a little more/i, /a little more/i)
  await expect(page.getByRole('slider', { name: 'Text size' })).toHaveValue('150')
  await waitFor(/begin/)
  await take(/^Close$/)
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await take(/^Controls$/, /^Step away$/)
  await take(/^Stop reading$/)
  await expect(page.getByRole('dialog', { name: 'You have left the story' })).toBeVisible()
  await take(/^Come back to it$/)
  await take(/^Controls$/, /^Step away$/)
  await take(/^Settings$/)
  await expect(page.getByRole('checkbox', { name: 'Do everything with one switch' })).toBeVisible()
  await waitFor(/begin/)
  await take(/^One switch$/, /^Do everything with one switch$/)
  await expect(strip).toHaveCount(0)
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('heading', { name: 'You have stepped away' })).toBeFocused()
})

test('a tap anywhere is the switch; so are Enter and a gamepad button; Tab and Escape stay themselves', async ({
  page,
}) => {
  await keepSettings(page, { oneSwitch: true, scanSeconds: 1 })
  const pad = await plugIn(page)
  await open(page, '?seed=3')
  const { strip, waitFor } = await createSwitchUser(page)
  await pad.connect()
  for (const press of [
    () => page.mouse.click(5, 300),
    () => page.locator('[data-control=sources]').click(),
    () => page.keyboard.press('Enter'),
    () => page.keyboard.press('k'),
    () => pad.press('b'),
  ]) {
    await expect(strip).toHaveText(/begin/)
    await press()
    await expect(strip).not.toHaveText(/begin/)
    await nextBeat(page, () =>
      whileTimeStands(page, async () => {
        await waitFor(/^1 /)
        await page.keyboard.press('Space')
      }),
    )
  }
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'You have stepped away' })).toBeVisible()
  await expect(strip).toHaveText(/begin/)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('a tap on a slider is the switch and moves no slider', async ({ page }) => {
    await open(page, '?seed=3')
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('checkbox', { name: 'Do everything with one switch' }).check()
    const { strip } = await createSwitchUser(page)
    const slider = page.getByRole('slider', { name: 'Text size' })
    await slider.scrollIntoViewIfNeeded()
    const { x = 0, y = 0, width = 0, height = 0 } = (await slider.boundingBox()) ?? {}
    const far = [x + width * 0.9, y + height / 2] as const
    await expect(strip).toHaveText(/begin/)
    await whileTimeStands(page, async () => {
      await page.touchscreen.tap(...far)
      await expect(strip).not.toHaveText(/begin/)
      await page.mouse.click(...far)
      // nor does the thumb itself
      await page.mouse.move(x + 22, y + height / 2)
      await page.mouse.down()
      await page.mouse.move(...far)
      await page.mouse.up()
    })
    await expect(slider).toHaveValue('100')
  })
})

test('one paragraph at a time, the next one is offered first, and no choice before it is to be seen', async ({
  page,
}) => {
  await keepSettings(page, { oneSwitch: true, scanSeconds: 10, stepwise: true })
  await open(page, '?seed=3&path=oc02')
  const { strip, press, take, waitFor } = await createSwitchUser(page)
  await whileTimeStands(page, async () => {
    await press()
    expect(await strip.textContent()).toBe('Next paragraph')
    await press()
  })
  await waitFor(/begin/)
  await expect(page.locator('.step.past')).toHaveCount(1)
  await take(/^Show the rest$/)
  await waitFor(/begin/)
  await nextBeat(page, () => take(/^1 /))
})

test('on a small screen the words below are offered first', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await keepSettings(page, { oneSwitch: true, scanSeconds: 1 })
  await open(page, '?seed=3&path=oc02')
  await (await createSwitchUser(page)).take(/^Further down$/)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
})
