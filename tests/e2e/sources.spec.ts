import { expect, test, type Page } from '@playwright/test'
import { expectAccessibleOnEveryPaper } from '../support/axe.ts'
import { keepSettings } from '../support/keep-settings.ts'
import { open, take } from '../support/reader.ts'

const page1 = '?seed=3&path=oc02'

async function openFacts(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sources' }).click()
  await page.getByRole('button', { name: 'All the facts behind it' }).click()
  await expect(page.getByRole('heading', { name: 'In this telling', exact: true })).toBeVisible()
}

/** Unfolds what chooses among the facts. */
const unfoldFilters = (page: Page) => page.locator('summary').filter({ hasText: 'Show only' }).click()

const facts = (page: Page) => page.locator('.fact-page ol.facts').first().locator('> li')

test('the first page leads to what the story rests on and to what isn’t here', async ({ page }) => {
  await open(page, '?seed=3')
  await page.getByRole('button', { name: 'The facts behind it' }).click()
  await expect(page.getByRole('dialog', { name: 'The facts behind it' })).toBeVisible()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'What isn’t here, and how this was made' })
    .click()
  await expect(page.getByRole('dialog', { name: 'What isn’t here, and how this was made' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Who is hardly here' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'The facts behind it' })).toBeFocused()
})

test('on a phone the first fact is in sight at once, and what chooses among them is folded', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await open(page, page1)
  await openFacts(page)
  await expect(page.getByRole('heading', { name: 'In this telling', exact: true })).toBeInViewport()
  await expect(page.getByRole('radio', { name: 'All topics' })).toBeHidden()
  await unfoldFilters(page)
  await expect(page.getByRole('radio', { name: 'All topics' })).toBeVisible()
})

test('on a wide page each filter has its name on one line', async ({ page }) => {
  await open(page, page1)
  await openFacts(page)
  await unfoldFilters(page)
  const heights = await page
    .locator('.filters .setting > :is(span, label):first-child')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
  expect(Math.max(...heights)).toBeLessThan(30)
})

test('what was met grows with the telling; what was not is folded away', async ({ page }) => {
  await open(page, '?seed=3')
  await page.getByRole('button', { name: 'The facts behind it' }).click()
  await expect(facts(page).first()).toBeVisible()
  const before = await facts(page).count()
  await page.keyboard.press('Escape')
  await take(page, 'oc02')
  await openFacts(page)
  expect(await facts(page).count()).toBeGreaterThan(before)
  await expect(page.locator('.fact-page ol.facts')).toHaveCount(1)
})

test('numbers in the text come with a setting; without them the button says how many there are', async ({
  page,
}) => {
  await open(page, page1)
  await expect(page.getByRole('button', { name: 'Sources 2 for this passage' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Source 1' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('checkbox', { name: 'Numbers in the text' }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Source 1', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Sources for this passage' })).toBeVisible()
  // kept: they stand in the printed page as well
  await open(page, '?seed=3')
  await expect(page.locator('.mark').first()).toBeVisible()
})

test('by keyboard alone: to the facts, a topic, the folded rest, and back', async ({ page }) => {
  await open(page, page1)
  const press = async (name: string | RegExp) => {
    const button = page.getByRole('button', { name })
    await button.focus()
    await page.keyboard.press('Enter')
  }
  await press('Sources')
  await press('All the facts behind it')
  await expect(page.getByRole('heading', { name: 'The facts behind it' })).toBeFocused()
  await page.locator('summary').filter({ hasText: 'Show only' }).focus()
  await page.keyboard.press('Enter')
  const topic = page.getByRole('radio', { name: 'All topics' })
  for (let tabs = 0; tabs < 8; tabs++) {
    await page.keyboard.press('Tab')
    if (await topic.evaluate((one) => one === document.activeElement)) break
  }
  await expect(topic).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('status').filter({ hasText: 'listed.' })).toBeVisible()
  await page.locator('summary').filter({ hasText: 'Not in this telling' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('The sources do not agree here').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

for (const [name, viewport] of Object.entries({
  phone: { width: 360, height: 640 },
  desktop: { width: 1366, height: 768 },
})) {
  test(`on a ${name} both pages pass axe, unfolded`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await open(page, '?seed=3')
    await page.getByRole('button', { name: 'The facts behind it' }).click()
    await unfoldFilters(page)
    await page.getByRole('radio', { name: 'Law', exact: true }).check()
    await page.locator('summary').filter({ hasText: 'Not in this telling' }).click()
    await page.locator('summary').filter({ hasText: 'How sure' }).click()
    await expectAccessibleOnEveryPaper(page)
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'What isn’t here, and how this was made' })
      .click()
    await page.locator('summary').filter({ hasText: 'This rests on' }).first().click()
    await page.locator('summary').filter({ hasText: 'our guess' }).click()
    await expectAccessibleOnEveryPaper(page)
  })
}

test('nothing is cut off sideways on a 320 px screen with words at 200 %, and targets take a thumb', async ({
  page,
}) => {
  await keepSettings(page, { textSize: 200 })
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, '?seed=3')
  await page.getByRole('button', { name: 'The facts behind it' }).click()
  await unfoldFilters(page)
  const scroll = page.locator('.aside .scroll')
  await expect(facts(page).first()).toBeAttached()
  expect(await scroll.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0)
  const heights = await page
    .locator('.fact-page :is(button, .box, [type=range], [type=search], summary)')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
})

test('on paper stand the facts that were met, with their addresses, and nothing else', async ({ page }) => {
  await open(page, page1)
  await openFacts(page)
  await page.emulateMedia({ media: 'print' })
  await expect(facts(page).first()).toBeVisible()
  await expect(page.locator('.bar')).toBeHidden()
  await expect(page.locator('.filters')).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Not in this telling' })).toBeHidden()
  const link = page.locator('.fact-page .source a').first()
  const printed = await link.evaluate((one) => getComputedStyle(one, '::after').content)
  expect(printed).toContain((await link.getAttribute('href')) ?? 'an address')
  const ink = await facts(page)
    .first()
    .evaluate((one) => getComputedStyle(one).color)
  expect(ink).toBe('rgb(0, 0, 0)')
  await expect(page.locator('.aside .sheet')).toHaveCSS('border-image-source', 'none')
  const sheet = page.locator('.aside .scroll')
  expect(await sheet.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(1)
})

test('a kiosk gives addresses in print and as codes, prints nothing, and leads nowhere', async ({ page }) => {
  await page.goto('?mode=kiosk&lang=en')
  await page.getByRole('button', { name: 'Touch to begin' }).click()
  await page.getByRole('button', { name: 'The facts behind it' }).click()
  await page.getByRole('button', { name: 'Code for your own phone' }).first().click()
  await expect(page.getByRole('img', { name: /Code for your own phone: http/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print this list' })).toHaveCount(0)
  await expect(page.locator('a[href]')).toHaveCount(0)
  await expectAccessibleOnEveryPaper(page)
})
