import type { Page } from '@playwright/test'

/** Lets two seconds pass on the clock of a page, which is the test's own; then does something while it stands still but for what the test lets pass. */
export async function whileTimeStands(page: Page, act: () => Promise<void>): Promise<void> {
  // it can be stopped only at a time that is still to come
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 2000)
  await act()
  await page.clock.resume()
}
