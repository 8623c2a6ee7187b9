import { expect, type Page } from '@playwright/test'
import { whileTimeStands } from './page-clock.ts'

/** Someone with one switch, which is on: presses a key, and waits by the test's clock. */
export async function createSwitchUser(page: Page) {
  const strip = page.locator('.switch-strip')
  await expect(strip).toBeVisible()
  // only now: a clock of the test's from the start would hide what `ready` looks at
  await page.clock.install()
  const press = () => page.keyboard.press('Space')

  /** Begins a scan, and takes each of these in turn: groups are gone into. Fails where one is never offered. */
  async function take(...names: readonly RegExp[]): Promise<void> {
    await expect(strip).toHaveText('Press your switch to begin.')
    // no real second passes between what is seen and the press for it
    await whileTimeStands(page, async () => {
      await press()
      for (const name of names) {
        await waitFor(name)
        await press()
      }
    })
  }

  /** Waits for something to be offered. */
  async function waitFor(name: RegExp): Promise<void> {
    const offered: (string | null)[] = []
    for (let i = 0; i < 80; i++) {
      const label = (await strip.textContent()) ?? ''
      if (name.test(label)) return
      offered.push(label)
      await page.clock.runFor(1000)
    }
    throw new Error(`${String(name)} was never offered: ${offered.join(', ')}`)
  }

  return { strip, press, take, waitFor }
}
