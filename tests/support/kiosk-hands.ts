import { expect, type Page } from '@playwright/test'
import { plugIn } from './gamepad.ts'
import { setUpKiosk } from './kiosk.ts'
import { createSwitchUser } from './one-switch.ts'
import { nextBeat, ready } from './reader.ts'

/** A visitor at a kiosk, in whose telling the first passage stands. */
export interface Hands {
  /** Takes a choice of the passage, by its id and its place in the list, from 0. */
  take(id: string, index: number): Promise<void>
}

/** Someone with one switch begins, in the usual words. */
export async function comeWithSwitch(page: Page): Promise<Hands> {
  await setUpKiosk(page, { controls: 'switch' })
  await page.goto('?mode=kiosk&seed=3')
  await ready(page)
  await page.keyboard.press('Space')
  const { take } = await createSwitchUser(page)
  await take(/^English$/)
  await expect(page.locator('main[data-turn]')).toBeVisible()
  return { take: (_, index) => nextBeat(page, () => take(new RegExp(`^${index + 1} `))) }
}

/** Someone with a gamepad begins, in the usual words. */
export async function comeWithGamepad(page: Page): Promise<Hands> {
  await setUpKiosk(page, { controls: 'gamepad' })
  const pad = await plugIn(page)
  await page.goto('?mode=kiosk&seed=3')
  await ready(page)
  await pad.connect()
  await pad.press('a')
  await expect(page.locator('.languages')).toBeVisible()

  async function choose(selector: string): Promise<void> {
    // the mark may have gone past it already
    for (const way of ['down', 'up'] as const)
      for (let i = 0; i < 30; i++) {
        if (await page.evaluate((there) => document.activeElement?.matches(there), selector))
          return pad.press('a')
        await pad.press(way)
      }
    throw new Error(`the gamepad never came to ${selector}`)
  }

  await choose('[data-wording=en]')
  await expect(page.locator('main[data-turn]')).toBeVisible()
  // no press is lost between the words and the story
  await pad.press('down')
  await expect(page.locator('button:focus')).toBeVisible()
  return { take: (id) => nextBeat(page, () => choose(`[data-choice="${id}"]`)) }
}
