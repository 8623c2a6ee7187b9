import { expect, test } from '@playwright/test'
import { liveCanvas, unmoving } from '../support/live-scene.ts'
import { choiceIds, nextBeat, open, readTo, take } from '../support/reader.ts'

// a small picture: one that a processor can move too, so that the ladder stays where it is
test.use({ reducedMotion: 'no-preference', viewport: { width: 320, height: 480 } })

const view = '.scene-view'

test('the live scene follows the story', async ({ page }) => {
  await open(page, unmoving)
  await liveCanvas(page)
  await expect(page.locator(view)).toHaveAttribute('data-scene', 'police_veranda/morning')
  await take(page, 'st01')
  await expect(page.locator(view)).toHaveAttribute('data-scene', 'seoul_flat/empty')
})

test('the fork is seen on the way into the second chapter, and then the place itself', async ({ page }) => {
  await open(page, '?cut=lesson&seed=3914927882&path=oc02+oc05+hj03+hj0v+df0f+tw0n+tw01')
  const still = page.locator(`${view} .scene-stills img`).last()
  await expect(still).toBeVisible()
  await take(page, 'tw04')
  await expect(page.locator(`${view}[data-passing]`)).toBeVisible()
  await expect(still).toHaveAttribute('src', /\/fork\//)
  await expect(page.locator(`${view}[data-passing]`)).toHaveCount(0)
  await expect(still).toHaveAttribute('src', /\/market_row\//)
})

test.describe('in stills', () => {
  test.use({ reducedMotion: 'reduce' })

  test('the fork is seen and described too, for about four seconds or until the reader goes back', async ({
    page,
  }) => {
    await open(page, '?cut=lesson&seed=3914927882&path=oc02+oc05+hj03+hj0v+df0f+tw0n+tw01')
    const passing = page.locator(`${view}[data-passing]`)
    // when it comes and when it goes, by turns
    const times = await page.locator(view).evaluateHandle((picture) => {
      const noted: number[] = []
      new MutationObserver(() => noted.push(performance.now())).observe(picture, {
        attributeFilter: ['data-passing'],
      })
      return noted
    })
    const description = page.getByText('Picture: Dawn over snow.')
    // only between two pictures can one be passed by
    await expect(page.locator(`${view} .scene-stills img`).first()).toBeVisible()
    await take(page, 'tw04')
    await expect(passing).toBeVisible()
    await expect(page.locator(`${view} .scene-stills img`).last()).toHaveAttribute('src', /\/fork\//)
    await expect(description).toBeAttached()
    await expect(passing).toHaveCount(0)
    await expect(description).toHaveCount(0)
    await page.keyboard.press('Backspace')
    await take(page, 'tw04')
    await expect(passing).toBeVisible()
    await page.keyboard.press('Backspace')
    await expect(passing).toHaveCount(0)
    const [came = 0, went = 0, cameAgain = 0, wentAgain = 0] = await times.jsonValue()
    expect(went - came).toBeGreaterThan(3000)
    expect(wentAgain - cameAgain).toBeLessThan(3500)
  })
})

test.describe('the places in a picture', () => {
  // a live scene that has just begun leaves a slow machine no time for a tap
  test.use({ reducedMotion: 'reduce' })

  test('a place in the picture is a second handle on a listed choice', async ({ page }) => {
    await open(page, '?seed=3')
    const handle = page.locator('.scene-handle').first()
    await expect(handle).toBeVisible()
    await handle.click()
    await expect(page.locator('main')).toHaveAttribute('data-turn', '1')
  })

  test.describe('by touch', () => {
    test.use({ hasTouch: true })

    test('the first tap on a place says its name and points at its choice, the second takes it', async ({
      page,
    }) => {
      await open(page, '?seed=3')
      const handle = page.locator('.scene-handle').first()
      const choice = page.locator('[data-choice=oc02]')
      const name = page.locator('.pointed-name')
      await handle.tap()
      await expect(name).toBeVisible()
      expect(await choice.innerText()).toContain(await name.innerText())
      await expect(choice).toHaveAttribute('data-pointed', '')
      await expect(page.locator('main')).toHaveAttribute('data-turn', '0')
      // slower than a double tap
      await page.waitForTimeout(600)
      await nextBeat(page, () => handle.tap())
      await expect(name).toHaveCount(0)
    })

    test('a tap elsewhere forgets what the first one asked', async ({ page }) => {
      await open(page, '?seed=3')
      await page.locator('.scene-handle').first().tap()
      await expect(page.locator('.pointed-name')).toBeVisible()
      await page.getByRole('heading', { level: 1 }).tap()
      await expect(page.locator('.pointed-name')).toHaveCount(0)
      await expect(page.locator('[data-pointed]')).toHaveCount(0)
      await expect(page.locator('main')).toHaveAttribute('data-turn', '0')
    })
  })
})

test('without WebGL the stills tell the same', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await open(page, '?seed=3')
  await expect(page.locator(`${view} .scene-stills img`).first()).toBeVisible()
  await take(page, 'oc02')
  await expect(page.locator(view)).toHaveAttribute('data-scene', 'home_room/lamp')
  await expect(page.locator(`${view} canvas`)).toHaveCount(0)
})

test('a lost context leaves the still, and a restored one comes back', async ({ page }) => {
  await open(page, unmoving)
  const canvas = await liveCanvas(page)
  const context = await canvas.evaluateHandle((element: HTMLCanvasElement) => {
    const found = element.getContext('webgl')?.getExtension('WEBGL_lose_context')
    found?.loseContext()
    return found
  })
  await expect(canvas).toHaveCSS('opacity', '0')
  await context.evaluate((lost) => lost?.restoreContext())
  await expect(page.locator(`${view} .scene-stills img`).last()).toBeVisible()
  await expect(canvas).toHaveCSS('opacity', '1', { timeout: 20_000 })
  await take(page, 'st01')
})

test('a missing picture is passed over, and the story goes on', async ({ page }) => {
  await page.route('**/scenes/**', (route) => route.abort())
  await open(page, '?seed=3')
  await take(page, 'oc02')
})

test('nobody who asked for less motion is given a live scene', async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  await open(page, '?seed=3')
  await expect(page.locator(`${view} .scene-stills img`).first()).toBeVisible()
  await page.waitForTimeout(3000)
  await expect(page.locator(`${view} canvas`)).toHaveCount(0)
  await context.close()
})

test.describe('on a wide screen', () => {
  test.use({ reducedMotion: 'reduce', viewport: { width: 1366, height: 768 } })

  test('a tap counts though a picture comes in the middle of it and moves the card', async ({ page }) => {
    let letCome = (): void => undefined
    const mayCome = new Promise<void>((resolve) => (letCome = resolve))
    await open(page, '?seed=3')
    await readTo(page, 'n_work')
    await page.route('**/scenes/table_top/**', async (route) => {
      await mayCome
      await route.continue()
    })
    const [onward = ''] = await choiceIds(page)
    await take(page, onward)
    const card = await page.locator('main').getAttribute('data-card')
    await page.locator('ol button[data-choice]').first().hover()
    await nextBeat(page, async () => {
      await page.mouse.down()
      letCome()
      await expect(page.locator('.scene-stills img').last()).toHaveAttribute('src', /\/table_top\//)
      await page.mouse.up()
    })
    await expect(page.locator('main')).not.toHaveAttribute('data-card', String(card))
  })
})
