import { expect, test, type Frame, type Page } from '@playwright/test'
import { take, turnOf } from '../support/reader.ts'

/*
 * What a visitor's hands may do to get out of a kiosk, or only happen to do. Each group is really done in the browser, on
 * a telling that has begun; afterwards it stands where it stood, at the same size, in the only window. It is done as museums
 * run it, in the frame of kiosk.html, where what hands do reaches one document or the other; going back, too, on the page alone.
 */

test.use({ hasTouch: true })

const choice = '.choices button'

async function begin(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address)
  await page.locator('iframe, .attract').first().waitFor()
  const game = gameOf(page)
  await game.locator('.attract button').click()
  await take(game, 'oc02')
  for (const document of page.frames()) await document.evaluate(watchForEscapes)
}

/** The document of the story: in the frame, where there is one. */
const gameOf = (page: Page): Page | Frame => page.frames()[1] ?? page

/** Runs in a document: notes what is left to the browser to answer. */
function watchForEscapes(): void {
  const escapes: string[] = []
  Object.assign(window, { sameRealm: true, escapes })
  // what is cancelled after the page has heard of it is cancelled for the browser too
  for (const way of [
    'keydown',
    'contextmenu',
    'dragstart',
    'auxclick',
    'wheel',
    'selectstart',
    'copy',
    'drop',
  ])
    window.addEventListener(way, (event) => {
      if (!event.defaultPrevented) escapes.push(event instanceof KeyboardEvent ? event.key : way)
    })
}

/** The events, and the keys of key events, that the browser would have answered in any document. */
async function escapes(page: Page): Promise<readonly string[]> {
  const all = await Promise.all(
    page.frames().map((one) => one.evaluate(() => Reflect.get(window, 'escapes') as readonly string[])),
  )
  return all.flat()
}

async function expectUnmoved(page: Page, address: string): Promise<void> {
  expect(page.context().pages()).toEqual([page])
  expect(page.url().endsWith(address)).toBe(true)
  expect(await turnOf(gameOf(page))).toBe(1)
  for (const document of page.frames())
    expect(
      await document.evaluate(() => ({
        sameRealm: 'sameRealm' in window,
        scale: window.visualViewport?.scale,
        ratio: window.devicePixelRatio,
        width: window.innerWidth,
        selected: String(window.getSelection()),
      })),
    ).toEqual({ sameRealm: true, scale: 1, ratio: 1, width: 1366, selected: '' })
}

async function goBackAndOn(page: Page): Promise<void> {
  await page.goBack()
  await page.goBack()
  for (const document of page.frames())
    await document.evaluate(() => {
      history.forward()
      history.go(-1)
    })
  const mouse = await page.context().newCDPSession(page)
  for (const button of ['back', 'forward'] as const)
    for (const type of ['mousePressed', 'mouseReleased'] as const)
      await mouse.send('Input.dispatchMouseEvent', { type, button, x: 600, y: 300, clickCount: 1 })
  await page.waitForTimeout(300)
}

test.describe('in the frame of kiosk.html', () => {
  const address = '/kiosk.html?lang=en'
  test.beforeEach(({ page }) => begin(page, address))
  test.afterEach(({ page }) => expectUnmoved(page, address))

  test('keys of the browser: reload, find, print, save, source, tabs, zoom, back, tools', async ({
    page,
  }) => {
    const letters = ['r', 'f', 'g', 'p', 's', 'u', 'o', 'd', 'h', 'j', 'k', 'l', 'n', 't', 'w', 'e', 'a']
    const zoom = ['Equal', 'Minus', 'Digit0', 'NumpadAdd', 'NumpadSubtract']
    const keys = [
      ...Array.from({ length: 12 }, (_, i) => `F${i + 1}`),
      ...[...letters, ...zoom].flatMap((key) => [`Control+${key}`, `Meta+${key}`]),
      ...['i', 'j', 'c', 'n', 't', 'w', 'Delete', 'r'].map((key) => `Control+Shift+${key}`),
      ...['ArrowLeft', 'ArrowRight', 'Home', 'd', 'f', 'F4'].map((key) => `Alt+${key}`),
      ...['Shift+F10', 'ContextMenu', 'Control+Tab', 'Control+PageDown'],
    ]
    for (const key of keys) await page.keyboard.press(key)
    // the page around the story hears a key where it has the focus, and gives the frame the focus at once
    for (const key of keys) {
      await page.evaluate(
        () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
      )
      await page.keyboard.press(key)
    }
    const modifiers = ['Control', 'Shift']
    expect((await escapes(page)).filter((key) => !modifiers.includes(key))).toEqual([])
  })

  test('going back and on: the history, and the two buttons at the side of a mouse', async ({ page }) => {
    await goBackAndOn(page)
  })

  test('making it larger: two fingers, a double tap, the wheel with Ctrl', async ({ page }) => {
    const touch = await page.context().newCDPSession(page)
    await touch.send('Input.synthesizePinchGesture', {
      x: 600,
      y: 300,
      scaleFactor: 3,
      gestureSourceType: 'touch',
    })
    await page.touchscreen.tap(600, 120)
    await page.touchscreen.tap(600, 120)
    await page.keyboard.down('Control')
    await page.mouse.move(600, 300)
    await page.mouse.wheel(0, -400)
    await page.keyboard.up('Control')
    expect((await escapes(page)).filter((way) => way === 'wheel')).toEqual([])
  })

  test('taking hold of it: menus, text, pictures, what is dropped on it', async ({ page }) => {
    const game = gameOf(page)
    await game.locator(choice).first().click({ button: 'right' })
    await game.locator('#passage-when').dblclick()
    await page.mouse.move(500, 200)
    await page.mouse.down()
    await page.mouse.move(900, 500, { steps: 5 })
    await page.mouse.up()
    await page.keyboard.press('Control+a')
    const hand = await page.context().newCDPSession(page)
    const data = {
      items: [{ mimeType: 'text/uri-list', data: 'https://example.org/' }],
      files: ['/etc/hostname'],
      dragOperationsMask: 1,
    }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await hand.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data })
    expect((await escapes(page)).filter((way) => way !== 'Control')).toEqual([])
  })

  test('ways out that a page may have: links, windows, print, downloads, forms', async ({ page }) => {
    const game = gameOf(page)
    await game.evaluate(() => {
      const ways = document.createElement('div')
      ways.id = 'ways'
      ways.innerHTML = `
        <a href="about:blank">here</a> <a href="about:blank" target="_blank">new</a> <a href="about:blank" target="_top">whole</a>
        <a href="data:text/plain,x" download="x.txt">down</a>
        <form action="about:blank"><button>send</button></form>`
      ways.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9;background:#fff'
      document.querySelector('main')?.append(ways)
    })
    const ways = game.locator('#ways')
    let downloads = 0
    page.on('download', () => (downloads += 1))
    for (const link of await ways.locator('a').all()) {
      await link.click()
      await link.click({ button: 'middle' })
      await link.click({ modifiers: ['Control'] })
      await link.click({ modifiers: ['Shift'] })
    }
    await ways.getByRole('button').click()
    for (const document of page.frames()) {
      expect(await document.evaluate(() => window.open('about:blank'))).toBe(null)
      await document.evaluate(() => window.print())
    }
    await page.waitForTimeout(300)
    expect(downloads).toBe(0)
  })
})

test.describe('on the page alone', () => {
  const address = '/?mode=kiosk&lang=en'
  test.beforeEach(({ page }) => begin(page, address))
  test.afterEach(({ page }) => expectUnmoved(page, address))

  test('going back and on', async ({ page }) => {
    await goBackAndOn(page)
  })
})

test('leaving asks nothing: a page that hands have been on is really left', async ({ page }) => {
  await begin(page, '/kiosk.html?lang=en')
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await page.goto('about:blank')
  expect(asked).toEqual([])
})
