import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { beginButton, frameOf, openShell, passTime, setUpKiosk } from '../support/kiosk.ts'
import { whileTimeStands } from '../support/page-clock.ts'
import { take } from '../support/reader.ts'

const pin = '84213'

/** Opens a kiosk, as the launcher does, with a PIN and a set-up of its own. */
async function openKiosk(page: Page, config: object = {}): Promise<void> {
  await setUpKiosk(page, { pin, ...config })
  await openShell(page)
}

/** Knocks by the keyboard and types digits. */
async function enter(page: Page, digits: string): Promise<void> {
  await page.keyboard.press('Control+Alt+KeyS')
  await expect(pad(page)).toBeVisible()
  await page.keyboard.type(digits)
  await page.keyboard.press('Enter')
}

const kiosk = (page: Page) => page.frameLocator('iframe')
const story = (page: Page) => kiosk(page).locator('main[data-turn]')
const pad = (page: Page) => kiosk(page).getByRole('dialog', { name: 'For staff' })
const menu = (page: Page) => kiosk(page).getByRole('dialog', { name: 'This screen' })

test('staff hold the corner, tap the PIN, and find out how the screen is', async ({ page }) => {
  const logged: string[] = []
  page.on('console', (message) => logged.push(message.text()))
  await page.clock.install()
  await openKiosk(page, { volume: 3, idleSecond: 9, story: 'poket-of-air', cut: 'fife' })
  await page.mouse.move(20, 20)
  await page.mouse.down()
  await page.clock.runFor(3100)
  await page.mouse.up()
  await expect(pad(page)).toBeVisible()
  for (const digit of pin) await pad(page).getByRole('button', { name: digit, exact: true }).click()
  await expect(pad(page).getByRole('status').first()).toHaveText('5 digits')
  // what is typed stands nowhere
  expect(await frameOf(page).content()).not.toContain(pin)
  await expectAccessible(page)
  await pad(page).getByRole('button', { name: 'Enter', exact: true }).click()
  await expect(menu(page)).toContainText('“volume” is 3, but must be a number from 0 to 1.')
  await expect(menu(page)).toContainText('Is “idleSeconds” meant?')
  await expect(menu(page)).toContainText('“story” is "poket-of-air", but there is no such story.')
  await expect(menu(page)).toContainText('Is “five” meant?')
  await expectAccessible(page)
  await menu(page).getByRole('button', { name: 'Set-up' }).click()
  await expect(menu(page).getByText('set', { exact: true })).toBeVisible()
  expect((await frameOf(page).content()) + frameOf(page).url() + logged.join()).not.toContain(pin)
})

test('a visitor’s short touch in the corner does what it does anywhere', async ({ page }) => {
  await page.clock.install()
  await openKiosk(page)
  await page.mouse.move(20, 20)
  await whileTimeStands(page, async () => {
    await page.mouse.down()
    await page.clock.runFor(500)
    await page.mouse.up()
  })
  await expect(story(page)).toBeVisible()
  await expect(pad(page)).toHaveCount(0)
})

test('without a PIN there is no menu', async ({ page }) => {
  await page.clock.install()
  await openKiosk(page, { pin: '' })
  await page.keyboard.press('Control+Alt+KeyS')
  await page.mouse.move(20, 20)
  await page.mouse.down()
  await page.clock.runFor(3200)
  await expect(kiosk(page).getByRole('dialog')).toHaveCount(0)
})

test('the keys of the staff open the door also while focus is on the page around the story', async ({
  page,
}) => {
  await openKiosk(page)
  await page.evaluate(() => document.querySelector('iframe')?.blur())
  await enter(page, pin)
  await expect(menu(page)).toBeVisible()
})

for (const controls of ['switch', 'buttons'] as const)
  test(`where visitors choose by ${controls}, keys and taps on the PIN are the staff’s own`, async ({
    page,
  }) => {
    await openKiosk(page, { controls })
    await page.keyboard.press('Enter')
    await expect(story(page)).toBeVisible()
    if (controls === 'switch') await expect(kiosk(page).locator('.switch-strip')).toBeVisible()
    await page.keyboard.press('Control+Alt+KeyS')
    for (const digit of pin.slice(0, 2))
      await pad(page).getByRole('button', { name: digit, exact: true }).click()
    await page.keyboard.type(pin.slice(2))
    await pad(page).getByRole('heading').focus()
    await page.keyboard.press('Enter')
    await expect(menu(page)).toBeVisible()
    await expect(story(page)).toHaveAttribute('data-turn', '0')
  })

test('wrong PINs cost more and more time, also after the page was loaded anew', async ({ page }) => {
  await page.clock.setFixedTime(new Date())
  await openKiosk(page)
  await enter(page, '1111')
  for (let tries = 0; tries < 2; tries++) {
    await page.keyboard.type('1111')
    await page.keyboard.press('Enter')
  }
  await expect(pad(page)).toContainText('That is not it.')
  await expect(pad(page)).toContainText('Wait 15 seconds')
  await page.reload()
  await expect(beginButton(page)).toBeVisible()
  await enter(page, pin)
  await expect(pad(page)).toContainText('Wait 15 seconds')
  await expect(menu(page)).toHaveCount(0)
})

test('the menu closes by itself, and leaves the visitor’s page as it was', async ({ page }) => {
  await page.clock.install()
  await openKiosk(page)
  await beginButton(page).click()
  await take(frameOf(page), 'oc02')
  await enter(page, pin)
  await expect(menu(page)).toBeVisible()
  await passTime(page, 30_000)
  await page.keyboard.press('Tab')
  await passTime(page, 45_000)
  await expect(menu(page)).toBeVisible()
  await passTime(page, 20_000)
  await expect(menu(page)).toHaveCount(0)
  await expect(story(page)).toHaveAttribute('data-turn', '1')
})

test('visits are counted, shown, saved as a table and cleared, and outlive the visitor’s reset', async ({
  page,
}) => {
  await openKiosk(page)
  await beginButton(page).click()
  await take(frameOf(page), 'oc02')
  await kiosk(page).getByRole('button', { name: 'Step away' }).click()
  await kiosk(page).getByRole('button', { name: 'Stop reading' }).click()
  await expect(beginButton(page)).toBeVisible()
  await enter(page, pin)
  await menu(page).getByRole('button', { name: 'Visits' }).click()
  await expect(menu(page).getByRole('row', { name: /Today/ })).toHaveText('Today101')
  const saving = page.waitForEvent('download')
  await menu(page).getByRole('button', { name: 'Save all of it as a table (CSV)' }).click()
  const table = readFileSync(await (await saving).path(), 'utf8')
  await expect(menu(page)).toContainText(/visits-[\d-]+\.csv went to the browser/)
  expect(table).toMatch(/^date,hour,what,which,count\r\n\d{4}-\d\d-\d\d,\d+,visits,begun,1\r\n/)
  // a browser that refuses
  await frameOf(page).evaluate(() => {
    URL.createObjectURL = () => {
      throw new TypeError('not allowed')
    }
  })
  await menu(page).getByRole('button', { name: 'Save all of it as a table (CSV)' }).click()
  await expect(menu(page)).toContainText('The table could not be saved.')
  await menu(page).getByRole('button', { name: 'Show the days as codes for a phone' }).click()
  await expect(menu(page).getByRole('img', { name: /^Code 1 of 1/ })).toBeVisible()
  await expectAccessible(page)
  await menu(page).getByRole('button', { name: 'Clear all counts' }).click()
  await menu(page).getByRole('button', { name: 'Clear all counts: press again to do it' }).click()
  await expect(menu(page)).toContainText('All counts are cleared.')
  await expect(menu(page).getByRole('table')).toHaveCount(0)
})

test('the page of a screen’s health says what is wrong and what to do, and nothing of visitors', async ({
  page,
}) => {
  await page.route('**/kiosk.json', (route) => route.fulfill({ body: '{"pin": "84213"\n "volume": 1}' }))
  await page.goto('?mode=kiosk&health')
  const main = page.getByRole('main')
  await expect(main).toContainText('kiosk.json is no JSON: it can’t be read from line 2, column 2 on.')
  await expect(main.getByRole('button')).toHaveText(['Look again'])
  await expect(main).not.toContainText(pin)
  await expectAccessible(page)
})
