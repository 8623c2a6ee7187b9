import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test, type Page } from '@playwright/test'
import { encode } from 'uqr'
import { chromiumArgs, findChromium } from '../../tools/chromium.ts'
import { expectAccessible } from '../support/axe.ts'
import { codesOf } from '../support/codes.ts'
import { open, readTo } from '../support/reader.ts'
import { openStory } from '../support/story-beats.ts'

const codes = codesOf(12, openStory('five'), 'five')
const title = (page: Page) => page.locator('.debrief h2')

async function addCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('A code').fill(code)
  await page.keyboard.press('Enter')
}

/** Tabs until focus is on a button of this name, and presses it. */
async function pressByKeys(page: Page, name: RegExp): Promise<void> {
  const button = page.getByRole('button', { name })
  for (let n = 0; n < 60; n++) {
    if (await button.evaluate((one) => one === document.activeElement)) return page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way to ${String(name)} by keys`)
}

test('a room goes from its telling through every step of the talk by keyboard, and back to the story', async ({
  page,
}) => {
  await open(page, '?mode=room&seed=3')
  const more = page.getByRole('button', { name: 'One more' })
  await more.nth(0).click()
  await more.nth(0).click()
  await readTo(page, 'epi_lining')
  await page.getByRole('button', { name: 'Talk about it together' }).focus()
  await page.keyboard.press('Enter')
  await expect(title(page)).toBeFocused()
  const titles = [await title(page).innerText()]
  for (let step = 1; step < 8; step++) {
    await pressByKeys(page, /^Next: /)
    await expect(title(page)).toBeFocused()
    titles.push(await title(page).innerText())
    if (step === 1) {
      await expect(page.locator('.debrief .votes')).toContainText(
        'Turn it: take it apart, show its good side: 2 hands, taken',
      )
    }
  }
  expect(titles.at(1)).toBe('What happened')
  expect(titles.at(-1)).toBe('What now')
  await pressByKeys(page, /^End the talk/)
  await pressByKeys(page, /^Back to the story/)
  await expect(page.locator('main')).toHaveAttribute('data-knot', 'epi_lining')
  await expect(page.locator('dialog')).toHaveCount(0)
})

test('codes that are typed become a braid, survive a reload, and are gone when they are deleted', async ({
  page,
}) => {
  await page.goto('?mode=collect')
  await addCode(page, 'not a code!')
  await expect(page.getByText('No code has “T” in it.').or(page.getByText(/No code has/))).toBeVisible()
  for (const [at, code] of codes.slice(0, 11).entries()) {
    await addCode(page, code)
    await expect(page.locator('.tallied')).toHaveText(new RegExp(`^${at + 1} code`))
  }
  await addCode(page, codes[4] ?? '')
  await page.getByRole('button', { name: 'Another reader has the same' }).click()
  await expect(page.locator('.tallied')).toHaveText('12 codes are collected.')
  await expectAccessible(page)
  await page.reload()
  await expect(page.locator('.tallied')).toHaveText('12 codes are collected.')

  await page.getByRole('button', { name: 'Talk about it together' }).click()
  await page.getByRole('button', { name: /^Next: What happened/ }).click()
  await expect(page.getByRole('img', { name: /strands of ink/ })).toBeVisible()
  await page.locator('.crossings summary').first().click()
  await expect(page.locator('.strands [data-open="yes"]').first()).toBeVisible()
  await expectAccessible(page)
  for (let step = 2; step < 8; step++) {
    await page.getByRole('button', { name: /^Next: / }).click()
    await expectAccessible(page)
  }
  await page.getByRole('button', { name: 'Back to the codes' }).click()

  await page.getByRole('button', { name: 'Delete all codes' }).click()
  await page.getByRole('button', { name: 'Delete them now' }).click()
  await expect(page.getByText(/Nothing of them is kept/)).toBeVisible()
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('collected'))),
  ).toEqual([])
})

test('a code held before the camera is read, and no server is asked', async ({ baseURL }) => {
  const folder = mkdtempSync(join(tmpdir(), 'camera-'))
  const film = join(folder, 'code.y4m')
  writeFileSync(film, filmOf(codes[0] ?? ''))
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: [
      ...chromiumArgs,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  })
  try {
    const page = await browser.newPage()
    await page.goto(`${baseURL ?? ''}?mode=collect`)
    await page.getByRole('button', { name: 'Use the camera' }).click()
    await expect(page.locator('.tallied')).toHaveText('1 code is collected.')
    await page.getByRole('button', { name: 'Close the camera' }).click()
    await expect(page.locator('video')).toHaveCount(0)
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('where the camera is refused, a sentence says so and typing goes on', async ({ page }) => {
  await page.goto('?mode=collect')
  await page.getByRole('button', { name: 'Use the camera' }).click()
  await expect(page.getByText(/Codes can be typed\.$/)).toBeVisible()
  await addCode(page, codes[0] ?? '')
  await expect(page.locator('.tallied')).toHaveText('1 code is collected.')
})

/** A film of one frame (YUV4MPEG2) that shows a text as a QR code on grey. */
function filmOf(text: string): Buffer {
  const [width, height, module] = [640, 480, 8]
  const { size, data } = encode(text, { border: 4 })
  const [left, top] = [(width - size * module) / 2, (height - size * module) / 2].map(Math.floor) as [
    number,
    number,
  ]
  const light = Buffer.alloc(width * height, 150)
  data.forEach((row, y) =>
    row.forEach((isDark, x) => {
      for (let line = 0; line < module; line++) {
        const at = (top + y * module + line) * width + left + x * module
        light.fill(isDark ? 16 : 235, at, at + module)
      }
    }),
  )
  const colour = Buffer.alloc((width * height) / 2, 128)
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\nFRAME\n`),
    light,
    colour,
  ])
}
