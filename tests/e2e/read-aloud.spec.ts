import { expect, test, type Page } from '@playwright/test'
import { keepSettings } from '../support/keep-settings.ts'
import { open, take } from '../support/reader.ts'
import { giveVoice, markedOn, saidOn } from '../support/speech.ts'

/** The words of the page as a voice is given them. */
const asSaid = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ')
const markedIn = async (page: Page) => asSaid(await markedOn(page))

test('the passage is said sentence by sentence, then its choices by number, turn by turn', async ({
  page,
}) => {
  await giveVoice(page, 20)
  await open(page, '?seed=3&path=oc02')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('checkbox', { name: 'Read the story aloud' }).check()
  await page.keyboard.press('Escape')
  const choices = await page.locator('ol.choices .choice').allInnerTexts()
  await expect.poll(() => saidOn(page)).toContainEqual(expect.stringMatching(/^3: /))
  const said = (await saidOn(page)).join(' ')
  const words = await page.locator('[data-line]').evaluateAll((all) =>
    all.map((one) => {
      one.querySelectorAll('.marks').forEach((mark) => mark.remove())
      return one.textContent
    }),
  )
  for (const line of words) expect(said).toContain(asSaid(line))
  expect(choices).toHaveLength(3)
  await take(page, 'hj01')
  const next = await page.locator('[data-line]').first().innerText()
  await expect.poll(async () => (await saidOn(page)).join(' ')).toContain(asSaid(next).slice(0, 20))
})

test('the sentence that is read is marked; pause, again and next do what they say', async ({ page }) => {
  await giveVoice(page, 60_000)
  await keepSettings(page, { readAloud: true })
  await open(page, '?seed=3&path=oc02')
  await page.getByRole('button', { name: 'Read aloud' }).click()
  const first = (await saidOn(page))[0] ?? ''
  await expect.poll(() => markedIn(page)).toBe(first)
  await page.getByRole('button', { name: 'Next sentence' }).click()
  await expect.poll(() => markedIn(page)).not.toBe(first)
  const [, second] = await saidOn(page)
  expect(await markedIn(page)).toBe(second)
  await page.getByRole('button', { name: 'Sentence again' }).click()
  await page.getByRole('button', { name: 'Pause' }).click()
  expect((await saidOn(page)).slice(1)).toEqual([second, second])
  await page.getByRole('button', { name: 'Read aloud' }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Read aloud' })).toBeVisible()
})

test('one paragraph at a time, what is read comes into sight and is what is marked', async ({ page }) => {
  await giveVoice(page, 60_000)
  await keepSettings(page, { readAloud: true, stepwise: true })
  await open(page, '?seed=3&path=oc02')
  await page.getByRole('button', { name: 'Read aloud' }).click()
  const next = page.getByRole('button', { name: 'Next sentence' })
  const pace = page.getByRole('button', { name: 'Next paragraph' })
  for (let i = 0; (await pace.count()) > 0; i++) {
    expect(i).toBeLessThan(60)
    const said = (await saidOn(page)).at(-1) ?? ''
    await expect.poll(() => markedIn(page)).toBe(said)
    await expect(page.locator('.step.here')).toBeInViewport()
    await next.click()
  }
  await expect(page.locator('.ahead')).toHaveCount(0)
})

test('where the device has no voice of its own, the settings say so and offer none', async ({ page }) => {
  await page.addInitScript(() => {
    const voices = [{ name: 'Cloud', lang: 'en-US', localService: false, default: true }]
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), { getVoices: () => voices, cancel: () => undefined }),
    })
  })
  await keepSettings(page, { readAloud: true })
  await open(page, '?seed=3')
  await page.getByRole('button', { name: 'Settings' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/has no voice of its own/)).toBeVisible()
  await expect(dialog.getByRole('checkbox', { name: 'Read the story aloud' })).toHaveCount(0)
  await expect(page.locator('.player')).toHaveCount(0)
})
