import { expect, type Frame, type Page } from '@playwright/test'
import type { KioskConfig } from '../../game/modes/kiosk/kiosk-config.ts'

/** The page that the kiosk's shell looks after. */
export function frameOf(page: Page): Frame {
  const frame = page.frames().at(-1)
  if (frame === undefined || frame === page.mainFrame()) throw new Error('the shell has no frame')
  return frame
}

/**
 * Opens the kiosk of a host, or of the test's own server, in its shell, in one language so that it asks for none, and waits
 * for the attract picture.
 */
export async function openShell(page: Page, home = ''): Promise<void> {
  await page.goto(`${home}kiosk.html?lang=en`)
  await expect(beginButton(page)).toBeVisible()
}

/** What the page in the shell answers now; null while it is just being loaded anew. */
export async function askFrame<T>(page: Page, ask: () => T | Promise<T>): Promise<T | null> {
  try {
    return await frameOf(page).evaluate(ask)
  } catch (error) {
    if (/has no frame|context was destroyed|frame was detached|because of a navigation/i.test(String(error)))
      return null
    throw error
  }
}

/** What a visitor touches first, in the shell. */
export const beginButton = (page: Page) => page.frameLocator('iframe').locator('.attract button')

/**
 * Lets time pass in steps that are shorter than the silence after which the shell takes its page for dead. `rest` are the
 * real milliseconds between them, where something is to be loaded meanwhile.
 */
export async function passTime(page: Page, milliseconds: number, rest = 0): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 4000) {
    await page.clock.runFor(Math.min(4000, milliseconds - passed))
    if (rest > 0) await page.waitForTimeout(rest)
  }
}

/** Lets time pass in such steps until something is so, and at most so many milliseconds. */
export async function passTimeUntil(
  page: Page,
  isSo: () => Promise<boolean>,
  most: number,
  { step = 4000, rest = 0 } = {},
): Promise<void> {
  for (let passed = 0; passed < most && !(await isSo()); passed += step) await passTime(page, step, rest)
}

/** Sets the size of the letters of a story that stands in the shell. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  const frame = page.frameLocator('iframe')
  await frame.getByRole('button', { name: 'Settings' }).click()
  await frame.getByRole('slider', { name: 'Text size' }).fill(String(percent))
  await page.keyboard.press('Escape')
}

/** Sets a kiosk up otherwise than as shipped. Called before the page opens. */
export async function setUpKiosk(
  page: Page,
  config: { readonly [K in keyof KioskConfig]?: unknown },
): Promise<void> {
  await page.route('**/kiosk.json', (route) => route.fulfill({ json: config }))
}
