import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { setUpKiosk } from '../support/kiosk.ts'
import { comeWithGamepad, comeWithSwitch } from '../support/kiosk-hands.ts'
import { keepMixer } from '../support/mixer.ts'
import { choiceIds, knotOf, nextBeat, pictured, readToEnd, ready, take } from '../support/reader.ts'
import { brokenOffOn, giveVoice, saidOn } from '../support/speech.ts'
import { serveTwoTongues } from '../support/two-tongues.ts'

const way = (page: Page) => page.locator('.invitation > .choice')
const wording = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Comes to the kiosk and begins in its usual words. */
async function begin(page: Page): Promise<void> {
  await page.goto('?mode=kiosk&seed=3&lang=en')
  await way(page).click()
  await expect(page.locator('main[data-turn]')).toBeVisible()
}

test('a visitor chooses a language by its own name, and the next one finds nothing of that', async ({
  page,
}) => {
  await serveTwoTongues(page)
  // what the place counts is its own
  await setUpKiosk(page, { counts: false })
  await page.goto('?mode=kiosk&story=two-tongues')
  await way(page).click()
  const rows = page.locator('.languages .choice')
  await expect(rows).toHaveText(['English', 'English, in plainer words', '한국어'])
  await expect(rows.last()).toHaveAttribute('lang', 'ko')
  await expectAccessible(page)
  await wording(page, '한국어').click()
  await expect(page.locator('[data-line=aa01]')).toHaveText('문이 하나 있다.')
  // what is told, and not the words of the page around it
  await expect(page.locator('main [lang]')).toHaveText(['문이 하나 있다.', '1 연다'])
  await expect(page.locator('main:lang(en), [data-line]:lang(ko), [data-choice]:lang(ko)')).toHaveCount(3)
  await take(page, 'aa02')
  await page.locator('[data-control=again]').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Start again' }).click()
  await ready(page)
  await way(page).click()
  await expect(rows).toHaveCount(3)
  await expect(page.locator('#languages')).toBeFocused()
  await expect(page.locator('[aria-pressed], [aria-current], [aria-selected], :checked')).toHaveCount(0)
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  expect(kept).not.toMatch(/ko\b|aa02/)
})

test('plainer words are a row of their own, where the kiosk offers them, and no others are seen before', async ({
  page,
}) => {
  await page.route('**/en-plain.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    await route.continue()
  })
  await page.goto('?mode=kiosk&seed=3')
  await way(page).click()
  const usual = 'We are lent a name for her'
  await wording(page, 'English, in plainer words').click()
  // once: as it is when it comes
  expect(await page.locator('[data-line]').first().innerText()).not.toContain(usual)
  await setUpKiosk(page, { languages: ['en'] })
  await page.goto('?mode=kiosk&seed=3')
  await way(page).click()
  await expect(page.locator('[data-line]').first()).toContainText(usual)
})

test('who is gone before the story begins leaves the first screen to the next', async ({ page }) => {
  await page.clock.install()
  await page.goto('?mode=kiosk')
  await way(page).click()
  await expect(page.locator('.languages')).toBeVisible()
  await page.clock.runFor(61_000)
  await expect(way(page)).toBeVisible()
})

test('three buttons tell the story to its end, where a code leads to the full one', async ({ page }) => {
  await setUpKiosk(page, { controls: 'buttons', more: 'https://museum.example/air' })
  await page.goto('?mode=kiosk&seed=3')
  await expect(way(page)).toHaveText('Press a button to begin')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.languages')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(wording(page, 'English')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.how')).toHaveText(/Two buttons move the mark/)
  let hasCode = false
  const knots = await readToEnd(page, ['tw04'], async (id) => {
    await nextBeat(page, () => reach(page, `[data-choice="${id}"]`))
    hasCode ||= await page.getByRole('img', { name: /your own phone: https:\/\/museum.example/ }).isVisible()
  })
  expect(knots).toContain('epi_calm')
  expect(hasCode).toBe(true)
  await expect(page.locator('a[href]')).toHaveCount(0)
  await reach(page, '[data-control=settings]')
  await reach(page, 'input[type=range]')
  await expect(page.getByRole('slider', { name: 'Text size' })).toHaveValue('125')
})

/** Moves the mark down until it is there, and takes it. */
async function reach(page: Page, selector: string): Promise<void> {
  await expect(page.locator(selector).first()).toBeAttached()
  for (let i = 0; i < 80; i++) {
    if (await page.evaluate((there) => document.activeElement?.matches(there), selector))
      return page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`the buttons never came to ${selector}`)
}

test('up from the first of what three buttons reach lie the words again', async ({ page }) => {
  await setUpKiosk(page, { controls: 'buttons' })
  await begin(page)
  await expect(page.locator('#passage-when')).toBeFocused()
  const first = page.locator('[data-choice]').first()
  for (let i = 0; i < 9 && !(await first.evaluate((one) => one === document.activeElement)); i++)
    await page.keyboard.press('ArrowDown')
  await expect(first).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.locator('#passage-when')).toBeFocused()
})

const hands = { 'one switch': comeWithSwitch, 'a gamepad': comeWithGamepad }
// to the end of the story: npm run soak -- hands
for (const [name, come] of Object.entries(hands))
  test(`${name} begins, chooses the words, and takes what the story offers`, async ({ page }) => {
    const { take } = await come(page)
    await take('oc02', (await choiceIds(page)).indexOf('oc02'))
    const [next = ''] = await choiceIds(page)
    await take(next, 0)
  })

test('in headphones the way in, a first line, the story, what has focus and every question are said', async ({
  page,
}) => {
  await giveVoice(page, 300)
  await setUpKiosk(page, { headphones: true, controls: 'buttons' })
  await page.goto('?mode=kiosk&seed=3')
  const said = async () => (await saidOn(page)).join(' | ')
  await expect.poll(said).toContain('A Pocket of Air. Start here. Press a button to begin.')
  await page.evaluate(() => navigator.mediaDevices.dispatchEvent(new Event('devicechange')))
  expect((await saidOn(page)).filter((one) => one.includes('Start here')).length).toBeGreaterThan(1)
  await page.keyboard.press('Enter')
  await expect.poll(said).toContain('Choose how it is told. Two buttons move')
  await page.keyboard.press('ArrowDown')
  await expect.poll(said).toContain('| English')
  await page.keyboard.press('Enter')
  await expect.poll(said).toContain('A Pocket of Air is read to you.')
  await expect.poll(said).toContain('We are lent a name for her')
  expect((await brokenOffOn(page)).filter((one) => one.includes('is read to you'))).toEqual([])
  await expect.poll(said).toMatch(/We are lent a name for her.*\| 3: /)
  await reach(page, '[data-choice]')
  await expect.poll(said).toContain('| 1 Turn it')
  await expect(page.locator('main')).toHaveAttribute('data-turn', '1')
  await expect.poll(said).toMatch(/nine pieces of wool.*\| 3: /)
  await reach(page, '[data-control=again]')
  await expect.poll(said).toContain('Start again?. What you have read and set here is forgotten')
})

const screens = [
  { width: 1080, height: 1920 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
]

test('on screens upright and lying, to 4K, what is touched is 72 px high, in sight and in the lower half', async ({
  page,
}) => {
  await begin(page)
  await take(page, 'oc02')
  for (const size of screens) {
    await page.setViewportSize(size)
    const boxes = await page
      .locator('.choices .choice, .bar button:visible, .screen-bar button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect))
    expect(boxes.length).toBeGreaterThan(8)
    const name = JSON.stringify(size)
    expect(Math.min(...boxes.map((box) => box.height)), name).toBeGreaterThanOrEqual(72)
    expect(Math.min(...boxes.map((box) => box.width)), name).toBeGreaterThanOrEqual(72)
    expect(Math.max(...boxes.map((box) => box.bottom)), name).toBeLessThanOrEqual(size.height)
    expect(Math.min(...boxes.map((box) => box.top)), name).toBeGreaterThanOrEqual(size.height * 0.48)
    const type = await page
      .locator('[data-line]')
      .first()
      .evaluate((one) => getComputedStyle(one).fontSize)
    // read at arm's length: 1 part in 75 of the lesser side, and more
    expect(parseFloat(type), name).toBeGreaterThan(Math.min(size.width, size.height) / 45)
  }
  await expectAccessible(page)
})

test('on a small upright screen the buttons of the strip stand apart', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 })
  await begin(page)
  const sides = await page
    .locator(':is(.bar, .screen-bar) button:visible')
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
    )
  expect(sides.length).toBeGreaterThan(5)
  for (const [i, { left }] of sides.entries())
    if (i > 0) expect(left - (sides[i - 1]?.right ?? left)).toBeGreaterThanOrEqual(6)
})

test('“Bring down” brings words and controls into the lower half, for this visitor alone', async ({
  page,
}) => {
  await begin(page)
  for (const size of screens.slice(0, 2)) {
    await page.setViewportSize(size)
    const top = () => page.locator('.card').evaluate((one) => one.getBoundingClientRect().top / innerHeight)
    expect(await top()).toBeLessThan(0.45)
    await page.getByRole('button', { name: 'Bring down' }).click()
    expect(await top()).toBeGreaterThan(0.45)
    await page.locator('[data-control=settings]').click()
    // the dialog is there before what is in it
    await expect(page.getByRole('slider', { name: 'Text size' })).toBeVisible()
    const close = await page.getByRole('dialog').getByRole('button', { name: 'Close' }).boundingBox()
    expect(close?.y).toBeGreaterThan(size.height / 2)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Bring up' }).click()
  }
  await page.getByRole('button', { name: 'Bring down' }).click()
  await page.reload()
  await way(page).click()
  await expect(page.getByRole('button', { name: 'Bring down' })).toBeVisible()
})

test('a finger that slides off has pressed nothing, and starting again is asked about', async ({ page }) => {
  await begin(page)
  await pictured(page)
  const choice = page.locator('[data-choice]').first()
  const before = await choice.evaluate((one) => getComputedStyle(one).transform)
  await choice.hover()
  await page.mouse.down()
  expect(await choice.evaluate((one) => getComputedStyle(one).transform)).not.toBe(before)
  await page.mouse.move(20, 300)
  await page.mouse.up()
  await expect(page.locator('main')).toHaveAttribute('data-turn', '0')
  await take(page, 'oc02')
  await page.locator('[data-control=again]').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Go on with the story' }).click()
  await expect(page.locator('main')).toHaveAttribute('data-turn', '1')
})

test('who steps away reads whom they can talk to here, and is offered nothing to write or to carry off; what is heard is as the place allows', async ({
  page,
}) => {
  const mixer = await keepMixer(page)
  await setUpKiosk(page, { contact: 'The desk by the door.', volume: 0.375, quiet: true })
  await begin(page)
  await page.locator('[data-control=away]').click()
  const away = page.getByRole('dialog', { name: 'You have stepped away' })
  await expect(away).toContainText('The desk by the door.')
  await expect(away.getByRole('button', { name: /code|Words of your own/ })).toHaveCount(0)
  await expectAccessible(page)
  await away.getByRole('button', { name: 'Go on with the story' }).click()
  expect(await knotOf(page)).toBe('open_coat')
  // the cap, and what a quiet house lets through
  await expect
    .poll(mixer)
    .toEqual({ gains: expect.arrayContaining([0.375]), lowest: expect.arrayContaining([180]) })
})
