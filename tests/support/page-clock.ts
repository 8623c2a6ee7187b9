import type { Page } from '@playwright/test'

/** Does something while the clock of a page, which is the test's own, stands still but for what the test itself lets pass. */
export async function whileTimeStands(page: Page, act: () => Promise<void>): Promise<void> {
  // it can be stopped only at a time that is still to come
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 2000)
  await act()
  await page.clock.resume()
}
