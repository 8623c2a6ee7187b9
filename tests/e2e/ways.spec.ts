import { expect, test, type Page } from '@playwright/test'
import { plugIn } from '../support/gamepad.ts'
import { createSwitchUser } from '../support/one-switch.ts'
import { isEnded, nextBeat, open, readToEnd, take } from '../support/reader.ts'
import { giveVoice, markedOn, saidOn } from '../support/speech.ts'

const north = ['tw04']
const south = ['tw05']

const keep = (page: Page, settings: object) =>
  page.addInitScript((text) => localStorage.setItem('pocket-of-air/settings', text), JSON.stringify(settings))

test.describe('by Tab and Enter alone', () => {
  /** Presses Tab until a control of this name has focus. */
  async function tabTo(page: Page, name: RegExp): Promise<void> {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab')
      const text = await page.evaluate(() => {
        const focused = document.activeElement
        const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : null
        return label ?? focused?.getAttribute('aria-label') ?? focused?.textContent ?? ''
      })
      if (name.test(text)) return
    }
    throw new Error(`Tab never came to ${String(name)}`)
  }

  test('the story is told to its end, settings are made, and the reader leaves', async ({ page }) => {
    await open(page, '?seed=3')
    await tabTo(page, /^Settings$/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^Plain|^Keys 1 to 9/)
    await page.keyboard.press('Space')
    await tabTo(page, /^Close$/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused()
    const knots = await readToEnd(page, north, async (id, index) => {
      await nextBeat(page, async () => {
        for (let i = 0; i < 60; i++) {
          const here = await page.evaluate(() => document.activeElement?.getAttribute('data-choice'))
          if (here === id) return page.keyboard.press('Enter')
          await page.keyboard.press('Tab')
        }
        throw new Error(`Tab never came to choice ${index + 1}, ${id}`)
      })
    })
    expect(knots).toContain('epi_calm')
    await page.keyboard.press('Escape')
    await tabTo(page, /^Leave$/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'You have left the story' })).toBeVisible()
  })
})

test.describe('by one switch', () => {
  test('the story is told to its end', async ({ page }) => {
    await keep(page, { oneSwitch: true, scanSeconds: 1 })
    await open(page, '?seed=3')
    const { take } = await createSwitchUser(page)
    const knots = await readToEnd(page, south, (_, index) =>
      nextBeat(page, () => take(new RegExp(`^${index + 1} `))),
    )
    expect(knots).toContain('epi_calm')
    expect(await isEnded(page)).toBe(true)
  })

  test('it is turned on, settings are made, the reader steps away, leaves, and turns it off', async ({
    page,
  }) => {
    await open(page, '?seed=3&path=oc02')
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('slider', { name: 'Time for each thing' }).fill('1')
    await page.getByRole('checkbox', { name: 'Do everything with one switch' }).check()
    const { strip, take, press, waitFor } = await createSwitchUser(page)
    await expect(strip).toHaveText('Press your switch to begin.')
    expect(await strip.evaluate((one) => one.closest('dialog') !== null)).toBe(true)

    await take(/^Reading$/, /^Text size$/, /a little more/i)
    await expect(page.getByRole('slider', { name: 'Text size' })).not.toHaveValue('100')
    await press()
    const twice = await page.getByRole('slider', { name: 'Text size' }).inputValue()
    expect(Number(twice)).toBeGreaterThan(125)
    await waitFor(/begin/)
    await take(/^Close$/)
    await expect(page.getByRole('dialog')).toHaveCount(0)

    await take(/^Controls$/, /^Step away$/)
    await take(/^Leave$/)
    await expect(page.getByRole('dialog', { name: 'You have left the story' })).toBeVisible()
    await take(/^Come back to it$/)
    await take(/^Controls$/, /^Step away$/)
    await take(/^Settings$/)
    await waitFor(/begin/)
    await take(/^One switch$/, /^Do everything with one switch$/)
    await expect(strip).toHaveCount(0)
    await page.getByRole('button', { name: 'Close' }).click()
    await expect(page.getByRole('heading', { name: 'You have stepped away' })).toBeFocused()
  })

  test('a tap anywhere is the switch; so are Enter and a gamepad button; Tab and Escape stay themselves', async ({
    page,
  }) => {
    await keep(page, { oneSwitch: true, scanSeconds: 1 })
    const pad = await plugIn(page)
    await open(page, '?seed=3')
    const { strip, waitFor } = await createSwitchUser(page)
    await pad.connect()
    for (const press of [
      () => page.mouse.click(5, 300),
      () => page.locator('[data-control=sources]').click(),
      () => page.keyboard.press('Enter'),
      () => page.keyboard.press('k'),
      () => pad.press('b'),
    ]) {
      await expect(strip).toHaveText(/begin/)
      await press()
      await expect(strip).not.toHaveText(/begin/)
      await waitFor(/^1 /)
      await nextBeat(page, () => page.keyboard.press('Space'))
    }
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', { name: 'You have stepped away' })).toBeVisible()
    await expect(strip).toHaveText(/begin/)
  })

  test('one paragraph at a time, the next one is offered first, and no choice before it is to be seen', async ({
    page,
  }) => {
    await keep(page, { oneSwitch: true, scanSeconds: 10, stepwise: true })
    await open(page, '?seed=3&path=oc02')
    const { strip, press, take, waitFor } = await createSwitchUser(page)
    await press()
    expect(await strip.textContent()).toBe('Next paragraph')
    await press()
    await waitFor(/begin/)
    await expect(page.locator('.step.past')).toHaveCount(1)
    await take(/^Show the rest$/)
    await waitFor(/begin/)
    await nextBeat(page, () => take(/^1 /))
  })

  test('on a small screen the words below are offered first', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await keep(page, { oneSwitch: true, scanSeconds: 1 })
    await open(page, '?seed=3&path=oc02')
    await (await createSwitchUser(page)).take(/^Further down$/)
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100)
  })
})

test.describe('by gamepad', () => {
  test('the story is told to its end', async ({ page }) => {
    const pad = await plugIn(page)
    await open(page, '?seed=3')
    await pad.connect()
    const knots = await readToEnd(page, north, (id) =>
      nextBeat(page, async () => {
        for (let i = 0; i < 30; i++) {
          const here = await page.evaluate(() => document.activeElement?.getAttribute('data-choice'))
          if (here === id) return pad.press('a')
          await pad.press('down')
        }
        throw new Error(`the gamepad never came to ${id}`)
      }),
    )
    expect(knots).toContain('epi_calm')
  })

  test('its buttons step away, show sources and settings, and lead back', async ({ page }) => {
    const pad = await plugIn(page)
    await open(page, '?seed=3&path=oc02')
    await pad.connect()
    await pad.press('y')
    await expect(page.getByRole('dialog', { name: 'You have stepped away' })).toBeVisible()
    await pad.press('b')
    await pad.press('x')
    await expect(page.getByRole('dialog', { name: 'Sources for this passage' })).toBeVisible()
    await pad.press('b')
    await pad.press('start')
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
    await pad.press('down')
    await pad.press('down')
    const size = page.getByRole('slider', { name: 'Text size' })
    await expect(size).toBeFocused()
    await pad.press('right')
    await expect(size).not.toHaveValue('100')
    await pad.press('b')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await pad.press('b')
    await expect(page.locator('main')).toHaveAttribute('data-turn', '0')
  })

  test('pulled out it is harmless, and is looked at no more', async ({ page }) => {
    const pad = await plugIn(page)
    await open(page, '?seed=3')
    await pad.connect()
    await pad.disconnect()
    const asked = await page.evaluate('stubPad.asked.times')
    await page.waitForTimeout(300)
    expect(await page.evaluate('stubPad.asked.times')).toBe(asked)
    await take(page, 'oc02')
    await pad.connect()
    await pad.press('b')
    await expect(page.locator('main')).toHaveAttribute('data-turn', '0')
  })
})

test.describe('read aloud', () => {
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
    const plain = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ')
    for (const line of words) expect(said).toContain(plain(line))
    expect(choices).toHaveLength(3)
    await take(page, 'hj01')
    const next = await page.locator('[data-line]').first().innerText()
    await expect.poll(async () => (await saidOn(page)).join(' ')).toContain(plain(next).slice(0, 20))
  })

  test('the sentence that is read is marked; pause, again and next do what they say', async ({ page }) => {
    await giveVoice(page, 60_000)
    await keep(page, { readAloud: true })
    await open(page, '?seed=3&path=oc02')
    await page.getByRole('button', { name: 'Read aloud' }).click()
    const first = (await saidOn(page))[0] ?? ''
    const straight = async () => (await markedOn(page)).replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
    await expect.poll(straight).toBe(first)
    await page.getByRole('button', { name: 'Next sentence' }).click()
    await expect.poll(straight).not.toBe(first)
    const [, second] = await saidOn(page)
    expect(await straight()).toBe(second)
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
    await keep(page, { readAloud: true, stepwise: true })
    await open(page, '?seed=3&path=oc02')
    await page.getByRole('button', { name: 'Read aloud' }).click()
    const next = page.getByRole('button', { name: 'Next sentence' })
    const pace = page.getByRole('button', { name: 'Next paragraph' })
    const straight = async () => (await markedOn(page)).replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
    for (let i = 0; (await pace.count()) > 0; i++) {
      expect(i).toBeLessThan(60)
      const said = (await saidOn(page)).at(-1) ?? ''
      await expect.poll(straight).toBe(said)
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
    await keep(page, { readAloud: true })
    await open(page, '?seed=3')
    await page.getByRole('button', { name: 'Settings' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText(/has no voice of its own/)).toBeVisible()
    await expect(dialog.getByRole('checkbox', { name: 'Read the story aloud' })).toHaveCount(0)
    await expect(page.locator('.player')).toHaveCount(0)
  })
})
