import { expect, test, type Page } from '@playwright/test'
import { keepSettings } from '../support/keep-settings.ts'
import { findOverflow } from '../support/layout.ts'
import { measureLegibility } from '../support/legibility.ts'
import { choiceIds, open, pictured, take } from '../support/reader.ts'
import { goRoundByTab } from '../support/tab-stops.ts'

const phone = { width: 360, height: 640 }
const wide = { width: 1366, height: 768 }

/** A sheet of the reader's own. */
const style = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)

async function openSettings(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-control=settings]')?.click())
  await expect(page.getByRole('dialog', { name: 'Settings' }).getByRole('slider').first()).toBeVisible()
}

async function openAccess(page: Page): Promise<void> {
  await openSettings(page)
  await page.getByRole('button', { name: 'How accessible this is' }).click()
  await expect(page.getByRole('heading', { name: 'What holds' })).toBeVisible()
}

async function expectLegible(page: Page): Promise<void> {
  const texts = await measureLegibility(page)
  expect(texts.length).toBeGreaterThan(3)
  const faint = texts.filter(({ isStory, contrast }) => contrast < (isStory ? 7 : 4.5))
  expect(faint).toEqual([])
}

for (const theme of ['auto', 'paper', 'dark', 'contrast'] as const) {
  test.describe(`on paper “${theme}”`, () => {
    test.beforeEach(({ page }) => keepSettings(page, { theme, marks: true }))

    test('every word stands out from what lies under it', async ({ page }) => {
      for (const viewport of [phone, wide]) {
        await page.setViewportSize(viewport)
        await open(page, '?seed=3&path=')
        for (let turn = 0; turn < 4; turn++) {
          await expect(page.locator('.scene-stills img').last()).toBeVisible()
          await expectLegible(page)
          await take(page, (await choiceIds(page))[0] ?? '')
        }
      }
      await openSettings(page)
      await expectLegible(page)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await expectLegible(page)
    })

    test('Tab comes to every control, and each shows that it is there', async ({ page }) => {
      for (const go of [() => Promise.resolve(), openSettings, openAccess]) {
        await open(page, '?seed=3&path=oc02')
        await expect(page.locator('.word').first()).toBeVisible()
        // some of the page's styles come after it
        await page.waitForLoadState('networkidle')
        await go(page)
        const { stops, missed } = await goRoundByTab(page)
        expect(missed).toEqual([])
        expect(stops.length).toBeGreaterThan(5)
        expect(stops.filter(({ hasRing, isHidden }) => !hasRing || isHidden)).toEqual([])
      }
    })
  })
}

test('at 400 % what Tab comes to is not hidden under something else', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await open(page, '?seed=3&path=oc02')
  expect((await goRoundByTab(page)).stops.filter(({ isHidden }) => isHidden)).toEqual([])
})

test('wider letters, words and lines of the reader’s own cut nothing off', async ({ page }) => {
  for (const viewport of [phone, wide]) {
    await page.setViewportSize(viewport)
    await open(page, '?seed=3')
    // WCAG 1.4.12
    await style(
      page,
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-bottom: 2em !important }`,
    )
    for (let turn = 0; turn < 3; turn++) {
      expect(await findOverflow(page)).toEqual([])
      expect(await findCut(page)).toEqual([])
      await take(page, (await choiceIds(page))[0] ?? '')
    }
    for (const go of [openSettings, openAccess]) {
      await go(page)
      expect(await findOverflow(page)).toEqual([])
      expect(await findCut(page)).toEqual([])
      await page.keyboard.press('Escape')
    }
  }
})

/** Controls that are lower than their words, and whatever hides a part of what it holds. */
function findCut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((one) => {
        const isControl = one.matches('button:not(.word, .mark), summary, label, .caption')
        // the torn edge of the card is to stick out of the page
        const hides = one.tagName !== 'MAIN' && /hidden|clip/.test(getComputedStyle(one).overflowY)
        const isSeen = one.checkVisibility() && one.closest('.unseen, .ahead, [data-stage]') === null
        return isSeen && (isControl || hides) && one.scrollHeight > one.clientHeight + 2
      })
      .map((one) => `${one.tagName} ${one.className} ${one.textContent.slice(0, 40)}`),
  )
}

test('nothing appears by pointing alone', async ({ page }) => {
  // a sound's words go by themselves
  await keepSettings(page, { captions: false })
  await open(page, '?seed=3&path=oc02')
  await page.mouse.click(2, 2)
  const seen = () => page.evaluate(() => document.body.innerText)
  await pictured(page)
  const before = await seen()
  for (const one of await page.locator('button:visible, a:visible, [title], svg').all()) {
    await one.hover({ force: true })
    expect(await seen()).toBe(before)
  }
  expect(await page.locator('[title]').count()).toBe(0)
})

test('held upright or on its side, the screen shows the whole passage', async ({ page }) => {
  for (const viewport of [phone, { width: phone.height, height: phone.width }]) {
    await page.setViewportSize(viewport)
    await open(page, '?seed=3&path=oc02')
    expect(await findOverflow(page)).toEqual([])
    for (const part of ['#passage-when', '.lines', 'ol.choices li:last-child']) {
      await page.locator(part).scrollIntoViewIfNeeded()
      await expect(page.locator(part)).toBeInViewport()
    }
  }
  const manifest = await page.locator('link[rel=manifest]').getAttribute('href')
  expect(await (await page.request.get(manifest ?? '')).json()).not.toHaveProperty('orientation')
})
