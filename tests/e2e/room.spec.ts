import { expect, test } from '@playwright/test'
import { choiceIds, isEnded, nextBeat, open, take } from '../support/reader.ts'

test('a teacher counts hands, goes on with the majority, and finds the counts in the recap', async ({
  page,
}) => {
  await open(page, '?mode=room&seed=3')
  const more = page.getByRole('button', { name: 'One more' })
  await more.nth(0).click()
  await more.nth(1).click()
  await expect(page.getByText('The room is divided')).toBeVisible()
  await more.nth(1).click()
  await nextBeat(page, () =>
    page.getByRole('button', { name: /Go on with what most hands are for: Mend what was asked/ }).click(),
  )
  await expect(page.locator('[data-passage]')).toContainText('bought air')
  // another way: number keys add hands, and the teacher chooses for the room
  await page.keyboard.press('1')
  await page.keyboard.press('1')
  await expect(
    page.getByRole('button', { name: /Go on with what most hands are for: Sell the second quilt/ }),
  ).toBeVisible()
  await take(page, 'hj03')
  let stops = 0
  while ((await page.locator('main').getAttribute('data-knot')) !== 'epi_lining') {
    stops += await page.getByText('A good place to stop and talk.').count()
    if (await isEnded(page)) throw new Error('no recap before the end')
    await take(page, (await choiceIds(page))[0] ?? '')
  }
  expect(stops).toBeGreaterThan(0)
  const said = page.getByRole('region', { name: 'What the room said' })
  await expect(said).toContainText('Mend what was asked, so that no one can find it: 2 hands, taken')
  await expect(said).toContainText('Sell the second quilt: 2 hands')
  await expect(said).toContainText('Walk to Mother’s cousin and ask: 0 hands, taken')
})

test('the first page offers the other lengths, for a class too', async ({ page }) => {
  await open(page, '?mode=room')
  await page.getByRole('link', { name: 'For a lesson' }).click()
  await expect(page.getByText('For a lesson: about')).toBeVisible()
  await expect(page.getByRole('button', { name: 'One more' }).first()).toBeVisible()
})

test('on a laptop the first choices stand in sight with their hands, and then the way on', async ({
  page,
}) => {
  await open(page, '?mode=room&seed=3')
  const more = page.getByRole('button', { name: 'One more' })
  await expect(more.nth(1)).toBeInViewport({ ratio: 1 })
  await more.nth(0).click()
  await more.nth(1).click()
  await more.nth(1).click()
  await more.nth(2).click()
  // two of four hands are the most, and not more than half
  await expect(
    page.getByRole('button', { name: /^Go on with what has the most hands: Mend/ }),
  ).toBeInViewport({
    ratio: 1,
  })
})

test('a class that goes back takes its vote back', async ({ page }) => {
  await open(page, '?mode=room&seed=3')
  await page.getByRole('button', { name: 'One more' }).nth(2).click()
  await nextBeat(page, () => page.getByRole('button', { name: /Go on with what most hands are for/ }).click())
  await page.keyboard.press('Backspace')
  await expect(page.getByText('Count hands, or choose for the room.')).toBeVisible()
})

test('a class goes on where it was after the device was restarted', async ({ page }) => {
  await open(page, '?mode=room')
  await take(page, 'oc02')
  await open(page, '?mode=room')
  await expect(page.locator('main')).toHaveAttribute('data-knot', 'home_jar')
  await open(page, '/')
  await expect(page.locator('main')).toHaveAttribute('data-knot', 'open_coat')
})

test('on an upright screen the card lies in the middle, and the sign that there is more above the bar', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 })
  await open(page, '?mode=room&seed=3')
  const [left, right, more, bar] = await page.locator('.card').evaluate((card) => {
    const box = card.getBoundingClientRect()
    const { bottom } = getComputedStyle(card.querySelector('.scroll') ?? card, '::after')
    return [
      box.left,
      innerWidth - box.right,
      parseFloat(bottom),
      document.querySelector('.bar')?.clientHeight,
    ]
  })
  expect(left).toBeCloseTo(right ?? NaN, 0)
  expect(more).toBeGreaterThanOrEqual((bar ?? NaN) - 1)
})
