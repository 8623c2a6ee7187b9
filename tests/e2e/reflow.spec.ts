import { expect, test, type Page } from '@playwright/test'
import { keepSettings } from '../support/keep-settings.ts'
import { findOverflow, findSmallTargets } from '../support/layout.ts'
import { choiceIds, isEnded, open, take } from '../support/reader.ts'

/** A narrow phone, and a laptop of 1280 x 1024 at 400 %. */
const screens = {
  '320 px wide': { width: 320, height: 640 },
  'at 400 %': { width: 320, height: 256 },
} as const

async function expectFits(page: Page): Promise<void> {
  expect(await findOverflow(page)).toEqual([])
  expect(await findSmallTargets(page)).toEqual([])
}

/** Back to the story, from a page that was opened over the step-away screen too. */
async function closeAll(page: Page): Promise<void> {
  const dialogs = page.getByRole('dialog')
  while ((await dialogs.count()) > 0) {
    const name = await dialogs.first().getAttribute('aria-labelledby')
    await page.keyboard.press('Escape')
    await expect(page.locator(`dialog[aria-labelledby="${name ?? ''}"]`)).toHaveCount(0)
  }
}

async function openDialog(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
}

for (const [name, viewport] of Object.entries(screens)) {
  test.describe(name, () => {
    test.use({ viewport })

    test('every passage of a telling, its recap and its calm close fit and can be touched', async ({
      page,
    }) => {
      test.setTimeout(120_000)
      await open(page, '?seed=3')
      for (let turn = 0; ; turn++) {
        await expectFits(page)
        if (await isEnded(page)) break
        const ids = await choiceIds(page)
        await take(page, ids.find((id) => id === 'tw05') ?? ids[turn % ids.length] ?? '')
      }
    })

    test('every dialog and every page beside the story fits and can be touched', async ({ page }) => {
      await open(page, '?seed=3&path=oc02')
      await page.keyboard.press('Escape')
      await expectFits(page)
      const beside = await page.locator('.also').getByRole('button').allTextContents()
      await page.keyboard.press('Escape')
      for (const title of beside) {
        await openDialog(page, title)
        await expectFits(page)
        await closeAll(page)
      }
      await page.locator('[data-control=sources]').click()
      await expectFits(page)
      await page.keyboard.press('Escape')
      await page.locator('.word').first().click()
      await expectFits(page)
      await page.keyboard.press('Escape')
      await openDialog(page, 'Stop reading')
      await expectFits(page)
    })

    test('the kiosk and the room fit and can be touched', async ({ page }) => {
      await open(page, '?mode=room&seed=3')
      await expectFits(page)
      await open(page, '?mode=kiosk&lang=en')
      await expectFits(page)
      await page.getByRole('button', { name: 'Touch to begin' }).click()
      await expectFits(page)
    })

    test('one paragraph at a time fits and can be touched', async ({ page }) => {
      await keepSettings(page, { stepwise: true })
      await open(page, '?seed=3&path=oc02')
      await expectFits(page)
    })
  })
}

for (const settings of [
  { textSize: 200 },
  { textSize: 300, measure: 'narrow' },
  { spacing: 'wider', face: 'clear' },
] as const) {
  test(`nothing is cut off sideways on a 320 px screen with ${JSON.stringify(settings)}`, async ({
    page,
  }) => {
    await page.setViewportSize(screens['320 px wide'])
    await keepSettings(page, settings)
    await open(page, '?seed=3')
    for (let turn = 0; turn < 5; turn++) {
      expect(await findOverflow(page)).toEqual([])
      await take(page, (await choiceIds(page))[0] ?? '')
    }
    for (const title of ['Settings', 'Names and hard words', 'Story so far']) {
      await openDialog(page, title)
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await findOverflow(page)).toEqual([])
      await closeAll(page)
    }
  })
}

for (const textSize of [200, 300]) {
  test(`words at ${textSize} % keep a margin on a phone, in the story and in a sheet`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await keepSettings(page, { textSize })
    await open(page, '?seed=3')
    // the torn edge takes 26 px of the card’s box, or lies off the screen
    const margins = (card: string) =>
      page.locator(card).evaluate((paper) => {
        const { left, right } = paper.getBoundingClientRect()
        const { paddingLeft, paddingRight } = getComputedStyle(paper)
        return [
          left + parseFloat(paddingLeft) - Math.max(0, left + 26),
          Math.min(innerWidth, right - 26) - (right - parseFloat(paddingRight)),
        ]
      })
    for (const margin of await margins('.card')) expect(margin).toBeGreaterThanOrEqual(10)
    await page.locator('[data-control=settings]').click()
    await expect(page.getByRole('slider').first()).toBeVisible()
    for (const margin of await margins('dialog .sheet')) expect(margin).toBeGreaterThanOrEqual(10)
  })
}

for (const [width, height, seen] of [
  [1366, 768, 2],
  [1920, 1080, 3],
] as const) {
  test(`at ${width} x ${height} the lesson begins with ${seen} of its choices in sight`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, '?cut=lesson&seed=3')
    // above the fade, once the faces of the type are there
    await expect
      .poll(() =>
        page.locator('.card > .scroll').evaluate((scroll) => {
          const fade = scroll.getBoundingClientRect().bottom - 22
          const choices = [...scroll.querySelectorAll('[data-choice]')]
          return choices.filter((choice) => choice.getBoundingClientRect().bottom <= fade).length
        }),
      )
      .toBe(seen)
  })
}
