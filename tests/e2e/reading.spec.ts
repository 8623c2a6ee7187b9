import { expect, test } from '@playwright/test'
import { knotOf, nextBeat, open, readToEnd, take, turnOf } from '../support/reader.ts'

const north = ['tw04']
const south = ['tw05']

test('the first beat and its choices can be read without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.locator('[data-passage]')).toContainText('We are lent a name for her')
  await expect(page.locator('button[data-choice]')).toHaveCount(3)
  await expect(page.locator('details summary')).toBeVisible()
  await context.close()
})

test('on a phone the first screen says what this is and which telling, and the story begins on it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await open(page)
  await expect(page.getByText('A young tailor may leave North Korea')).toBeInViewport({ ratio: 1 })
  await expect(page.getByText('The short telling: about 6 minutes.')).toBeInViewport({ ratio: 1 })
  const firstLine = await page.locator('.lines > p').first().boundingBox()
  expect((firstLine?.y ?? 640) + 24).toBeLessThan(600)
})

test('a tap takes a choice, and the scene answers with the next passage', async ({ page }) => {
  await open(page)
  expect(await knotOf(page)).toBe('open_coat')
  await take(page, 'oc02')
  expect(await knotOf(page)).toBe('home_jar')
  await expect(page.locator('[data-passage]')).toContainText('It’s having a rest')
})

test('a tap that comes before the script is kept and taken when it is there', async ({ page }) => {
  // the words are there, and the rest of the page hangs on a slow line
  await page.route('/', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      '<script type="module"',
      '<script src="./slow.js"></script>$&',
    )
    await route.fulfill({ response, body })
  })
  await page.route('/slow.js', async (route) => {
    const choice = page.locator('button[data-choice="oc03"]')
    await choice.click()
    await expect(choice).toHaveAttribute('aria-busy', 'true')
    await route.fulfill({ contentType: 'text/javascript', body: '' })
  })
  await page.goto('/')
  await expect(page.locator('main')).toHaveAttribute('data-turn', '1')
  await expect(page.locator('[data-passage]')).toContainText('bought air')
})

for (const [route, wanted, last] of [
  ['north', north, /^n_|^a_|^end_/],
  ['south', south, /^s_|^end_/],
] as const) {
  test(`the way ${route} can be gone by keyboard alone, to an ending and the calm close`, async ({
    page,
  }) => {
    await open(page, '?seed=3')
    const knots = await readToEnd(page, wanted, (_, index) =>
      nextBeat(page, async () => {
        // the calm close is left by its own button alone
        if ((await knotOf(page)) !== 'epi_calm') return page.keyboard.press(String(index + 1))
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('Enter')
      }),
    )
    expect(knots.some((knot) => last.test(knot))).toBe(true)
    expect(knots).toContain('epi_lining')
    expect(knots).toContain('epi_calm')
  })

  test(`the way ${route} can be gone by tap, to an ending`, async ({ page }) => {
    await open(page, '?seed=11')
    const knots = await readToEnd(page, wanted)
    expect(knots.filter((knot) => knot.startsWith('end_'))).toHaveLength(1)
  })
}

test('arrows and Enter choose; focus goes to the new passage; Backspace goes back', async ({ page }) => {
  await open(page)
  await page.locator('[data-passage] h2').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await nextBeat(page, () => page.keyboard.press('Enter'))
  await expect(page.locator('[data-passage] h2')).toBeFocused()
  await page.keyboard.press('Backspace')
  await expect(page.locator('main')).toHaveAttribute('data-turn', '0')
})

test('a second tap on the same choice is not taken for the next one', async ({ page }) => {
  await open(page)
  await page.locator('button[data-choice="oc03"]').dblclick()
  await expect(page.locator('main')).toHaveAttribute('data-turn', '1')
  await page.waitForTimeout(300)
  expect(await turnOf(page)).toBe(1)
})

test('an address with seed and path opens at that place, in the browser as in Node', async ({ page }) => {
  await open(page, '?seed=5&path=oc02+hj03')
  expect(await turnOf(page)).toBe(2)
  expect(await knotOf(page)).toBe('two_ways')
})

test('an address that can’t be read is said in a sentence, and the story opens all the same', async ({
  page,
}) => {
  await open(page, '?seed=minus')
  await expect(page.getByRole('status').first()).toContainText('must be a whole number')
  await take(page, 'oc02')
})

test('Escape and the button step away from anywhere, and the story waits', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'You have stepped away' })).toBeVisible()
  await page.keyboard.press('1')
  expect(await turnOf(page)).toBe(0)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Step away' }).click()
  await page.getByRole('button', { name: 'Go on with the story' }).click()
  await take(page, 'oc02')
})

test('a scene can be left by its bridge', async ({ page }) => {
  await open(page, '?seed=3&path=oc02')
  await page.keyboard.press('Escape')
  await nextBeat(page, () =>
    page.getByRole('dialog').getByRole('button', { name: 'Leave this scene' }).click(),
  )
  await expect(page.locator('.left-out + .bridge')).toContainText('There is not enough food at home')
  await expect(page.locator('.left-out')).toHaveText('In place of the scene')
})

test('the sources of a passage are one tap away', async ({ page }) => {
  await open(page, '?seed=3&path=oc02')
  await page.getByRole('button', { name: 'Sources' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('11 million people were undernourished')
  await expect(dialog.getByRole('link').first()).toHaveAttribute('rel', /noopener/)
})

test('the story so far tells everything, and leads back to an earlier choice', async ({ page }) => {
  await open(page, '?seed=3&path=oc02+hj01+tw01')
  await page.getByRole('button', { name: 'Story so far' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('We are lent a name for her')
  await expect(dialog).toContainText('Sell the second quilt')
  await dialog.getByRole('button', { name: /Go back to this choice: Sell/ }).click()
  await expect(page.locator('main')).toHaveAttribute('data-knot', 'home_jar')
})

test('the faces of the story arrive, and stepping away shows plain paper', async ({ page }) => {
  await open(page)
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      ),
    )
    .toEqual(
      expect.arrayContaining(['Literata Variable', 'Source Sans 3 Variable'].map(expect.stringContaining)),
    )
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog .sheet')).toHaveCSS('border-image-source', 'none')
})
