import { expect, test } from '@playwright/test'
import { expectAccessibleAAA } from '../support/axe.ts'
import { keepSettings } from '../support/keep-settings.ts'
import { boxesOf } from '../support/layout.ts'
import { open } from '../support/reader.ts'

test('on a phone, settings open from the first screen, and a sample shows what they do', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await open(page)
  await page.getByRole('button', { name: 'Settings' }).click()
  const sample = page.getByText('This is how the story looks')
  await expect(sample).toBeVisible()
  await page.getByRole('radio', { name: 'Wider' }).check()
  await expect(sample).toHaveCSS('letter-spacing', /^2\.\d+px$/)
})

test.describe('under a finger', () => {
  test.use({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true })

  test('only its thumb moves a slider; a tap beside it and a swipe down over it do not', async ({
    page,
    context,
  }) => {
    await open(page)
    await page.getByRole('button', { name: 'Settings' }).click()
    const slider = page.getByRole('slider', { name: 'Text size' })
    const boxOf = async () => {
      const { x = 0, y = 0, width = 0, height = 0 } = (await slider.boundingBox()) ?? {}
      return { left: x, middle: y + height / 2, right: x + width }
    }
    const { left, middle, right } = await boxOf()
    await page.touchscreen.tap(right - 20, middle)
    await expect(slider).toHaveValue('100')
    const client = await context.newCDPSession(page)
    const drag = async (from: readonly [number, number], to: readonly [number, number]) => {
      const at = (t: number) => ({ x: from[0] + (to[0] - from[0]) * t, y: from[1] + (to[1] - from[1]) * t })
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(0)] })
      for (let t = 0.1; t < 1.05; t += 0.1)
        await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(t)] })
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
    // the edge of the thumb, 44 px wide
    await drag([left + 40, middle], [left + 120, middle])
    await expect(slider).not.toHaveValue('100')
    const moved = await slider.inputValue()
    const scrolled = () => page.locator('dialog .scroll').evaluate(({ scrollTop }) => scrollTop)
    await drag([right - 60, middle], [right - 60, middle - 150])
    await expect.poll(scrolled).toBeGreaterThan(50)
    await expect(slider).toHaveValue(moved)
  })
})

for (const textSize of [200, 300])
  test(`with words at ${textSize} % on a phone, the sample leaves two thirds to the settings, and no box shrinks`, async ({
    page,
  }) => {
    await keepSettings(page, { textSize })
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page)
    await page.getByRole('button', { name: 'Settings' }).click()
    const boxes = page.locator('dialog .box input')
    await boxes.last().scrollIntoViewIfNeeded()
    const sample = await page.locator('.sample').boundingBox()
    const sheet = await page.locator('dialog .sheet').boundingBox()
    expect(sample?.height).toBeLessThanOrEqual((sheet?.height ?? 0) / 3)
    const widths = await boxes.evaluateAll((all) => all.map((box) => box.getBoundingClientRect().width))
    expect(Math.min(...widths)).toBeCloseTo(Math.max(...widths), 0)
    // what focus comes to lies below the sample
    await boxes.last().focus()
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Shift+Tab')
      const box = await page.locator('dialog .scroll :focus').boundingBox()
      expect(box?.y).toBeGreaterThanOrEqual((sample?.y ?? 0) + (sample?.height ?? 0) - 1)
    }
  })

for (const width of [320, 360])
  test(`on a phone ${width} px wide, settings stay in the one row of the bar`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 })
    await open(page, '?seed=3&path=oc02')
    const bar = page.locator('.bar button:visible')
    await expect(bar.last()).toHaveText('Settings')
    const rows = () =>
      bar.evaluateAll((all) => new Set(all.map((one) => one.getBoundingClientRect().top)).size)
    // some of the page's styles come after it
    await expect.poll(rows).toBe(1)
  })

for (const textSize of [200, 300])
  test(`with words at ${textSize} % on a phone, a sound’s words lie in the picture and the passage has the room`, async ({
    page,
  }) => {
    await keepSettings(page, { textSize, stepwise: true })
    await page.setViewportSize({ width: 360, height: 640 })
    await open(page)
    // sound answers the first touch
    await page.locator('.card h1').click()
    const [bar, caption, card] = await boxesOf(page, '.bar', '.caption', '.card')
    expect(caption.top).toBeGreaterThanOrEqual(bar.bottom)
    expect(caption.bottom).toBeLessThanOrEqual(card.top)
    expect(bar.height).toBeLessThanOrEqual(60)
    expect(card.top).toBeLessThanOrEqual(640 * (textSize === 300 ? 0.22 : 0.32))
  })

test('where nothing may fade, a line says that there is more below', async ({ page }) => {
  await keepSettings(page, { theme: 'contrast' })
  await page.setViewportSize({ width: 1366, height: 560 })
  await open(page, '?seed=3&path=oc02')
  const [mask, ground] = await page
    .locator('.card > .scroll')
    .evaluate((scroll) => [
      getComputedStyle(scroll).maskImage,
      getComputedStyle(scroll, '::after').backgroundImage,
    ])
  expect(mask).toBe('none')
  expect(ground).toContain('rgb(255, 255, 255)')
})

test('in high contrast the strip behind the bar is black, whatever the picture', async ({ page }) => {
  await keepSettings(page, { theme: 'contrast' })
  await page.setViewportSize({ width: 360, height: 640 })
  await open(page, '?seed=3')
  await page.evaluate(() => scrollTo(0, 600))
  await expect(page.locator('.bar')).toHaveCSS('background-color', 'rgb(0, 0, 0)')
})

test('on a wide screen the passage stays in sight beside the settings, and changes with them', async ({
  page,
}) => {
  await open(page, '?seed=3&path=oc02')
  await page.getByRole('button', { name: 'Settings' }).click()
  const dialog = await page.locator('dialog .sheet').boundingBox()
  const card = await page.locator('.card').boundingBox()
  expect((dialog?.x ?? 0) + (dialog?.width ?? 0)).toBeLessThanOrEqual(card?.x ?? 0)
  const paragraph = page.locator('.lines p').first()
  await page.getByRole('radio', { name: 'Dyslexia-friendly' }).check()
  await expect(paragraph).toHaveCSS('font-family', /Lexend/)
  await page.getByRole('radio', { name: 'Short' }).check()
  expect((await page.locator('.card').boundingBox())?.width).toBeLessThan(card?.width ?? 0)
  await page.getByRole('checkbox', { name: 'Say what the picture shows' }).check()
  await expect(page.getByText(/^Picture: One dark room/)).toHaveClass('described')
  await page.getByRole('button', { name: 'Back to the usual settings' }).click()
  await expect(paragraph).toHaveCSS('font-family', /Literata/)
})

test('a face that nobody asked for is not fetched', async ({ page }) => {
  const faces: string[] = []
  page.on('request', (request) => {
    if (/lexend/i.test(request.url())) faces.push(request.url())
  })
  await open(page)
  await page.evaluate(() => document.fonts.ready)
  expect(faces).toEqual([])
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('radio', { name: 'Dyslexia-friendly' }).check()
  await expect.poll(() => faces).toHaveLength(1)
})

test('words are marked only where the reader wants it', async ({ page }) => {
  await keepSettings(page, { words: false })
  await open(page, '?seed=3&path=oc02')
  await page.getByRole('button', { name: 'Step away' }).click()
  await page.getByRole('button', { name: 'Names and hard words' }).click()
  await expect(page.getByRole('dialog')).toContainText('Ji-song')
  await page.keyboard.press('Escape')
  await expect(page.locator('.word')).toHaveCount(0)
})

test('what the picture shows can be read from the step-away screen on, until it is sent away', async ({
  page,
}) => {
  await open(page, '?seed=3&path=oc02')
  const words = page.getByText(/^Picture: /)
  await expect(words).toHaveClass('unseen')
  for (const [name, look] of [
    ['What the picture shows', 'described'],
    ['Hide what the picture shows', 'unseen'],
  ] as const) {
    await page.getByRole('button', { name: 'Step away' }).click()
    await page.getByRole('button', { name, exact: true }).click()
    await expect(words).toHaveClass(look)
  }
})

test('a device that saves data gets stills and no sound until its reader asks for it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  )
  const sounds: string[] = []
  page.on('request', (request) => {
    if (/sounds\/.*\.(webm|m4a)/.test(request.url())) sounds.push(request.url())
  })
  await open(page, '?seed=3&path=oc02')
  await expect(page.locator('[data-stage] [data-motion]')).toHaveAttribute('data-motion', 'still')
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('checkbox', { name: 'No sound' })).toBeChecked()
  expect(sounds).toEqual([])
  await page.getByRole('checkbox', { name: 'No sound' }).uncheck()
  await expect.poll(() => sounds.length).toBeGreaterThan(0)
})

for (const theme of ['paper', 'dark', 'contrast'] as const) {
  test(`on ${theme} the passage, a note, all words and the settings pass axe`, async ({ page }) => {
    await keepSettings(page, { theme, stepwise: true, described: true })
    await open(page, '?seed=3&path=oc02')
    await expectAccessibleAAA(page)
    await page.locator('.word').first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessibleAAA(page)
    await page.getByRole('button', { name: 'All names and hard words' }).click()
    await expect(page.getByRole('dialog', { name: 'Names and hard words' })).toContainText('Hohhot')
    await expectAccessibleAAA(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Settings' }).click()
    await expect(page.getByRole('slider').first()).toBeVisible()
    await expectAccessibleAAA(page)
  })
}

test.describe('with forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })

  test('card, choices, bar and focus are drawn by lines', async ({ page }) => {
    await open(page, '?seed=3&path=oc02')
    for (const part of ['.card', '.choice', '.bar button'])
      await expect(page.locator(part).first()).toHaveCSS('border-top-style', 'solid')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus-visible')).toHaveCSS('outline-style', 'solid')
    await expect(page.locator(':focus-visible')).toHaveCSS('outline-width', '3px')
  })

  test('what is below the fold is cut off by a line', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await open(page, '?seed=3&path=oc02')
    const line = await page
      .locator('.card > .scroll')
      .evaluate((scroll) => getComputedStyle(scroll, '::after').borderTop)
    expect(line).toMatch(/^2px solid/)
  })

  test('the threads of the lining differ by their stitch', async ({ page }) => {
    await open(page)
    const stitches = await page.evaluate(() =>
      ['red', 'white', 'blue'].map((thread) => {
        const item = document.createElement('li')
        item.dataset['thread'] = thread
        item.innerHTML = '<p class="stitch"></p>'
        document.querySelector('main')?.append(item)
        return getComputedStyle(item.firstElementChild ?? item, '::before').backgroundImage
      }),
    )
    expect(new Set(stitches).size).toBe(3)
  })
})

test('where the device asks for less see-through, the bar is solid', async ({ page, context }) => {
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-transparency', value: 'reduce' }],
  })
  await open(page)
  await expect(page.locator('.bar button').first()).toHaveCSS('background-color', 'rgb(18, 20, 24)')
})
