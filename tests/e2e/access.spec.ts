import { expect, test } from '@playwright/test'
import { expectAccessible, expectAccessibleOnEveryPaper } from '../support/axe.ts'
import { keepSettings } from '../support/keep-settings.ts'
import { boxesOf } from '../support/layout.ts'
import { choiceIds, dialogFilled, isEnded, open, pictured, take } from '../support/reader.ts'
import { giveVoice } from '../support/speech.ts'

const sizes = {
  phone: { width: 360, height: 640 },
  desktop: { width: 1366, height: 768 },
}

for (const [name, viewport] of Object.entries(sizes)) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport })

    test('every beat of a telling, and its recap, pass axe', async ({ page }) => {
      test.setTimeout(180_000)
      await open(page, '?seed=3')
      for (let turn = 0; ; turn++) {
        await expectAccessible(page)
        if (await isEnded(page)) break
        const ids = await choiceIds(page)
        await take(page, ids.find((id) => id === 'tw05') ?? ids[turn % ids.length] ?? '')
      }
    })

    test('every dialog and every page beside the story passes axe on every paper', async ({ page }) => {
      test.setTimeout(120_000)
      await giveVoice(page, 60_000)
      await open(page, '?seed=3&path=oc02')
      await expectAccessibleOnEveryPaper(page)
      await page.locator('[data-control=sources]').click()
      await expectAccessibleOnEveryPaper(page)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await expectAccessibleOnEveryPaper(page)
      const dialog = page.getByRole('dialog')
      const beside = await dialog.locator('.also').getByRole('button').allInnerTexts()
      for (const title of beside.filter((one) => one !== 'What the picture shows')) {
        await dialog.getByRole('button', { name: title, exact: true }).click()
        await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused()
        await dialogFilled(page)
        await expectAccessibleOnEveryPaper(page)
        await page.keyboard.press('Escape')
        await expect(dialog).toHaveAccessibleName('You have stepped away')
      }
      await dialog.getByRole('button', { name: 'Stop reading' }).click()
      await expectAccessibleOnEveryPaper(page)
      await page.keyboard.press('Escape')
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-control=settings]')?.click())
      await dialog.getByRole('checkbox', { name: 'Read the story aloud' }).check()
      await dialog.getByRole('checkbox', { name: 'Do everything with one switch' }).check()
      await expectAccessibleOnEveryPaper(page)
      await page.keyboard.press('Escape')
      await expect(page.locator('.player')).toBeVisible()
      await page.keyboard.press('Space')
      await expectAccessibleOnEveryPaper(page)
    })

    test('the kiosk’s and the room’s first screens pass axe', async ({ page }) => {
      await open(page, '?mode=kiosk')
      await expectAccessible(page)
      await open(page, '?mode=room&seed=3')
      await expectAccessible(page)
    })
  })
}

test('the passage is announced politely and its label takes focus', async ({ page }) => {
  await open(page, '?seed=3')
  await expect(page.getByRole('log')).toContainText('We are lent a name')
  await take(page, 'oc02')
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(page.getByRole('list', { name: 'What happens next' }).getByRole('button')).toHaveCount(3)
})

test('a passage is one region: its picture in words, then its label, its lines, its choices', async ({
  page,
}) => {
  await open(page, '?seed=3&path=oc02')
  const region = page.getByRole('region', { name: 'The story' })
  await pictured(page)
  const order = await region
    .locator('p.unseen, h2, [role=log], ol')
    .evaluateAll((all) => all.map((one) => one.tagName))
  expect(order).toEqual(['P', 'H2', 'DIV', 'OL'])
})

test('on the first passage nothing leads back, and the button says so', async ({ page }) => {
  await open(page, '?seed=3')
  const back = page.getByRole('button', { name: 'Back' })
  await expect(back).toBeDisabled()
  await take(page, 'oc02')
  await back.click()
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(back).toBeDisabled()
})

test('focus goes back where it was when a dialog closes, and to the passage where it was nowhere', async ({
  page,
}) => {
  await open(page, '?seed=3&path=oc02')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'You have stepped away' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-passage] h2')).toBeFocused()
  const sources = page.getByRole('button', { name: 'Sources' })
  await sources.click()
  await page.keyboard.press('Escape')
  await expect(sources).toBeFocused()
})

test('a slider says its value once', async ({ page }) => {
  await open(page, '?seed=3')
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('dialog').getByRole('slider').first()).toHaveAttribute('aria-valuetext', /100/)
  await expect(page.getByRole('dialog').getByRole('status')).toHaveCount(0)
})

test('taking the last hand away loses no focus', async ({ page }) => {
  await open(page, '?mode=room&seed=3')
  await page.getByRole('button', { name: 'One more' }).first().click()
  await expect(page.getByRole('status').filter({ hasText: '1 hand' })).toBeAttached()
  const fewer = page.getByRole('button', { name: 'One fewer' }).first()
  await fewer.focus()
  await page.keyboard.press('Enter')
  await expect(fewer).toHaveAttribute('aria-disabled', 'true')
  await expect(fewer).toBeFocused()
})

test('a visitor who begins at a kiosk by key goes on from the first passage', async ({ page }) => {
  await page.goto('?mode=kiosk&lang=en')
  await expect(page.getByRole('button', { name: 'Touch to begin' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-passage] h2')).toBeFocused()
})

test.describe('under a finger', () => {
  test.use({ viewport: sizes.phone, hasTouch: true, isMobile: true })

  test('every target takes a fingertip, and those that lead on take a thumb', async ({ page }) => {
    await open(page, '?seed=3&path=oc02')
    const sizesOf = (selector: string) =>
      page.locator(selector).evaluateAll((all) =>
        all
          .map((one) => one.getBoundingClientRect())
          .filter(({ width }) => width > 0)
          .map(({ width, height }) => Math.min(width, height)),
      )
    expect(Math.min(...(await sizesOf('button, summary, a[href]')))).toBeGreaterThanOrEqual(24)
    expect(Math.min(...(await sizesOf('.choice, .bar button, .leave button')))).toBeGreaterThanOrEqual(44)
  })
})

for (const [name, viewport] of Object.entries(sizes)) {
  test(`on a ${name}, choices out of sight are hinted at until they are in sight`, async ({ page }) => {
    await page.setViewportSize({ ...viewport, height: 560 })
    await open(page, '?seed=3&path=oc02')
    const hint = () =>
      page
        .locator('.card > .scroll')
        .evaluate((scroll) => Number(getComputedStyle(scroll, '::after').opacity))
    // the picture of the jar makes the passage longer: until it is there, its end is not its last
    await expect(page.locator('.close-up')).toBeVisible()
    await pictured(page)
    await expect.poll(hint).toBeGreaterThan(0.5)
    await page.keyboard.press('End')
    await expect.poll(hint).toBe(0)
    await expect(page.locator('ol.choices button').last()).toBeInViewport({ ratio: 1 })
  })
}

for (const [name, viewport] of Object.entries(sizes)) {
  test(`on a ${name}, a tap on the sign that there is more scrolls on and takes no choice`, async ({
    page,
  }) => {
    await page.setViewportSize({ ...viewport, height: 560 })
    await open(page, '?seed=3&path=oc02')
    await pictured(page)
    const choice = page.locator('ol.choices button').first()
    // the first choice lies half in the fade
    await choice.evaluate((button) => {
      const scroll = button.closest('.card > .scroll') ?? button
      const scrolls = getComputedStyle(scroll).overflowY === 'auto'
      const foot = scrolls ? scroll.getBoundingClientRect().bottom : innerHeight
      const scroller = scrolls ? scroll : document.documentElement
      scroller.scrollBy(0, button.getBoundingClientRect().top + 30 - foot)
    })
    const { x = 0, y = 0, width = 0 } = (await choice.boundingBox()) ?? {}
    await page.mouse.click(x + width / 2, y + 15)
    await expect.poll(async () => (await choice.boundingBox())?.y).toBeLessThan(y - 60)
    await expect(page.locator('main')).toHaveAttribute('data-turn', '1')
  })
}

test('words of a sound lie neither under the bar nor over words that scroll', async ({ page }) => {
  await keepSettings(page, { textSize: 200 })
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, '?seed=3')
  await page.locator('.card h1').click()
  const [bar, caption, scrolling] = await boxesOf(page, '.bar', '.caption', '[data-passage] > .scroll')
  expect(caption.top).toBeGreaterThanOrEqual(bar.bottom)
  expect(caption.bottom <= scrolling.top || caption.top >= scrolling.bottom).toBe(true)
})

test('on a tall screen in public all that is touched lies in the lower half', async ({ page }) => {
  await page.setViewportSize({ width: 1080, height: 1920 })
  await page.goto('?mode=kiosk&lang=en')
  await page.getByRole('button', { name: 'Touch to begin' }).click()
  await expect(page.locator('ol.choices')).toBeVisible()
  const tops = await page
    .locator('.bar button:visible, .choice')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  expect(Math.min(...tops)).toBeGreaterThan(960)
})
