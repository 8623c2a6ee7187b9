import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { choiceIds, isEnded, knotOf, open, readTo, ready, take, turnOf } from '../support/reader.ts'

/** Chooses levels before the page opens. */
const wants = (page: Page, levels: Readonly<Record<string, string>>) =>
  page.addInitScript((text) => localStorage.setItem('pocket-of-air/care', text), JSON.stringify(levels))

const heading = (page: Page) => page.getByRole('dialog').getByRole('heading').first()

/** Presses Tab until focus is on what `name` names. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => document.activeElement?.textContent.trim() ?? '')
    if (focused === name) return
  }
  throw new Error(`Tab never came to “${name}”`)
}

test('a scene that is left out is never on the page, and Back goes before it', async ({ page }) => {
  await wants(page, { hunger: 'out' })
  await open(page, '?seed=3')
  await take(page, 'oc02')
  await expect(page.locator('p.bridge')).toContainText('not enough food at home')
  expect(await turnOf(page)).toBe(1)
  await page.keyboard.press('Backspace')
  expect(await knotOf(page)).toBe('open_coat')
})

test('a place in a left-out scene opens at its bridge, and opens there again', async ({ page }) => {
  await open(page)
  await take(page, 'oc02')
  expect(await knotOf(page)).toBe('home_jar')
  await page.evaluate(() => localStorage.setItem('pocket-of-air/care', '{"hunger":"out"}'))
  for (let visit = 0; visit < 2; visit++) {
    await page.reload()
    await ready(page)
    await expect(page.locator('p.bridge')).toContainText('not enough food at home')
  }
})

test('levels that can’t be read are said to the reader', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('pocket-of-air/care', '{"hunger":'))
  await open(page)
  await expect(page.getByRole('status').first()).toContainText('Your levels could not be read')
})

test('a level is chosen by keyboard alone, from the step-away screen of the very scene, and kept out of saves', async ({
  page,
}) => {
  await open(page, '?seed=3')
  await take(page, 'oc02')
  await page.keyboard.press('Escape')
  await tabTo(page, 'What this story contains')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radiogroup', { name: 'hunger' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radiogroup', { name: 'hunger' }).getByLabel('Left out')).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(page.locator('p.bridge')).toContainText('not enough food at home')
  const saves = await page.evaluate(() =>
    Object.entries(localStorage).flatMap(([key, text]: [string, string]) =>
      key.includes('/save/') ? [text] : [],
    ),
  )
  expect(saves.length).toBeGreaterThan(0)
  expect(saves.join()).not.toMatch(/hunger|care/)
})

for (const [name, viewport] of Object.entries({
  phone: { width: 320, height: 640 },
  desktop: { width: 1366, height: 768 },
})) {
  test(`the question before a softened scene passes axe on a ${name}, and both answers go on`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await wants(page, { hunger: 'softened' })
    await open(page, '?seed=3')
    await take(page, 'oc02')
    await expect(page.locator('p.ask')).toHaveText('The next scene has: too little food in a home.')
    await expect(page.locator('.left-out')).toHaveCount(0)
    await expect(page.locator('ol.choices button')).toHaveText([
      /Read on, softened$/,
      /Read a short summary instead$/,
    ])
    await expectAccessible(page)
    await page.keyboard.press('2')
    await expect(page.locator('.left-out + p.bridge')).toContainText('not enough food at home')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('1')
    await expect(page.locator('main')).toHaveAttribute('data-knot', 'home_jar')
    await expect(page.locator('p.bridge')).toHaveCount(0)
  })

  for (const [title, piece] of [
    ['What this story contains', 'summary'],
    ['Talking to somebody', '.source'],
  ] as const) {
    test(`“${title}” passes axe on a ${name}, and nothing of it is cut off`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await open(page, '?seed=3')
      await page.keyboard.press('Escape')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: title }).click()
      await expect(heading(page)).toHaveText(title)
      // the dialog is there before what is in it
      await expect(dialog.locator(piece).first()).toBeVisible()
      await dialog.locator('summary').evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click()))
      await expectAccessible(page)
      const cut = await dialog
        .locator('p, label, summary, h3')
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).length)
      expect(cut).toBe(0)
    })
  }
}

for (const mode of ['', 'mode=room&', 'mode=kiosk&lang=en&']) {
  test(`one key and one button step away, and lead back, everywhere (${mode})`, async ({ page }) => {
    await open(page, `?${mode}seed=3`)
    if (mode.includes('kiosk')) await page.getByRole('button', { name: 'Touch to begin' }).click()
    const away = page.getByRole('dialog', { name: 'You have stepped away' })
    for (const item of ['Settings', 'Story so far', 'Talking to somebody', 'What this story contains']) {
      await page.keyboard.press('Escape')
      await away.getByRole('button', { name: item }).click()
      await expect(heading(page)).toBeVisible()
      await expect(away).toHaveCount(0)
      // the first press leads back to where one had stepped, the next one to the story
      await page.keyboard.press('Escape')
      await expect(away).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(away).toHaveCount(0)
    }
    await page.getByRole('button', { name: 'Step away' }).click()
    await expect(away).toBeVisible()
    await away.getByRole('button', { name: 'Go on with the story' }).click()
    await expect(away).toHaveCount(0)
  })
}

test('by keyboard alone one goes back to an earlier choice from the step-away screen', async ({ page }) => {
  await open(page, '?seed=3')
  await take(page, 'oc02')
  await take(page, 'hj01')
  await page.keyboard.press('Escape')
  await tabTo(page, 'Story so far')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Go back to this choice')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await turnOf(page)).toBe(0)
})

test('the calm close is not left by accident', async ({ page }) => {
  test.setTimeout(120_000)
  await open(page)
  await readTo(page, 'epi_calm')
  // it is of no chapter and no year
  await expect(page.locator('.card .when')).toHaveCount(0)
  const turn = await turnOf(page)
  for (const key of ['1', '2', '3', '4', '5', '6', '7', '8', '9']) await page.keyboard.press(key)
  expect([await knotOf(page), await turnOf(page)]).toEqual(['epi_calm', turn])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'You have stepped away' })).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await knotOf(page)).toBe('epi_calm')
  await page.reload()
  await ready(page)
  expect(await knotOf(page)).toBe('epi_calm')
  // one step back and on again comes to the same close
  await page.keyboard.press('Backspace')
  const [onward = ''] = await choiceIds(page)
  await take(page, onward)
  expect(await knotOf(page)).toBe('epi_calm')
  await page.getByRole('button', { name: 'Finish' }).click()
  await expect.poll(() => isEnded(page)).toBe(true)
  await expect(page.locator('.card .when')).toHaveCount(0)
})

test('those whom the place has named stand on the help page; a broken help.json names nobody', async ({
  page,
}) => {
  await page.route('**/help.json', (route) =>
    route.fulfill({ json: { schema: 1, contacts: ['The desk by the door.'] } }),
  )
  await open(page, '?seed=3')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Talking to somebody' }).click()
  await expect(page.getByText('The desk by the door.')).toBeVisible()
  await page.route('**/help.json', (route) => route.fulfill({ body: '{"contacts":' }))
  await open(page, '?seed=3')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Talking to somebody' }).click()
  await expect(page.getByText('Nobody has been named for this place.')).toBeVisible()
})
