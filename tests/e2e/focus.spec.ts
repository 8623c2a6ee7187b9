import { expect, test, type Page } from '@playwright/test'
import { keepSettings } from '../support/keep-settings.ts'
import { choiceIds, isEnded, nextBeat, open } from '../support/reader.ts'

/** What has focus, as tag and id or words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { tagName, id, textContent } = document.activeElement ?? document.body
    return `${tagName} ${id || textContent}`
  })

const label = 'H2 passage-when'

test('after every choice of a telling focus is on the new passage’s label, and after every dialog where it was', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await open(page, '?seed=3')
  for (let turn = 0; !(await isEnded(page)); turn++) {
    for (const name of ['Sources', 'Story so far', 'Settings']) {
      const bar = page.getByRole('navigation', { name: 'Controls' })
      const button = bar.getByRole('button', { name: new RegExp(`^${name}`) })
      await button.focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      expect(await focused(page), `turn ${turn}, after ${name}`).toMatch(new RegExp(`^BUTTON ${name}`))
    }
    const ids = await choiceIds(page)
    const id = ids.find((one) => one === 'tw05') ?? ids[turn % ids.length] ?? ''
    await nextBeat(page, () => page.locator(`button[data-choice="${id}"]`).press('Enter'))
    expect(await focused(page), `turn ${turn + 1}`).toBe(label)
  }
  await page.getByRole('button', { name: 'Begin again' }).press('Enter')
  await expect(page.locator('main')).toHaveAttribute('data-turn', '0')
  expect(await focused(page)).toBe(label)
})

test('one paragraph at a time, focus is on the paragraph that came last, and never nowhere', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await keepSettings(page, { stepwise: true })
  await open(page, '?seed=3')
  const heading = page.locator('#passage-when')
  await heading.focus()
  for (let turn = 0; turn < 6; turn++) {
    const next = page.getByRole('button', { name: 'Next paragraph' })
    for (let step = 0; (await next.count()) > 0; step++) {
      expect(step).toBeLessThan(40)
      const before = await page.locator('.step.here').getAttribute('data-step')
      await page.keyboard.press(step % 2 === 0 ? 'Enter' : 'Space')
      await expect(page.locator('.step.here')).not.toHaveAttribute('data-step', before ?? '')
      await expect(page.locator('.step.here')).toBeFocused()
      await expect(page.locator('.step.here')).toBeInViewport()
    }
    const ids = await choiceIds(page)
    await nextBeat(page, () => page.locator(`button[data-choice="${ids[0] ?? ''}"]`).press('Enter'))
    await expect(heading).toBeFocused()
  }
})

test('a word in the text tells what it means, and focus goes back to it', async ({ page }) => {
  await open(page, '?seed=3&path=oc02')
  const word = page.getByRole('log').getByRole('button', { name: 'Ji-song' })
  await word.press('Enter')
  const note = page.getByRole('dialog', { name: 'Ji-song' })
  await expect(note).toContainText('지성')
  await expect(note).toContainText('younger brother')
  await page.keyboard.press('Escape')
  await expect(note).toHaveCount(0)
  await expect(word).toBeFocused()
  await word.press('Enter')
  await note.getByRole('button', { name: 'All names and hard words' }).press('Enter')
  await expect(page.getByRole('dialog', { name: 'Names and hard words' })).toContainText('Small Fullness')
  await page.keyboard.press('Escape')
  await expect(word).toBeFocused()
})

for (const name of [
  'How accessible this is',
  'What is kept on this device',
  'What this story contains',
  'The facts behind it',
])
  test(`“${name}” is scrolled by keys from its title on, and from its close button`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 300 })
    await open(page, '?seed=3&path=oc02')
    await page.getByRole('button', { name: 'Step away' }).press('Enter')
    await page.getByRole('button', { name, exact: true }).press('Enter')
    const dialog = page.getByRole('dialog', { name })
    const scroll = dialog.locator('.scroll')
    const top = () => scroll.evaluate(({ scrollTop }) => scrollTop)
    await expect
      .poll(() => scroll.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
      .toBeGreaterThan(20)
    for (const key of ['PageDown', 'ArrowDown', 'End', 'Space']) {
      // what is listed comes a moment later than the page, and may take a press with it
      await expect(async () => {
        await dialog.getByRole('heading', { level: 2 }).focus()
        await page.keyboard.press(key)
        await expect.poll(top, { message: key, timeout: 1000 }).toBeGreaterThan(0)
        await page.keyboard.press('Home')
        await expect.poll(top, { message: 'Home', timeout: 1000 }).toBe(0)
      }).toPass()
    }
    const close = dialog.getByRole('button', { name: 'Close' })
    await close.focus()
    await page.keyboard.press('PageDown')
    await expect.poll(top).toBeGreaterThan(0)
    await close.focus()
    await page.keyboard.press('Space')
    await expect(dialog).toHaveCount(0)
  })
