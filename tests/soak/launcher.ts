import { expect } from '@playwright/test'
import { launchKiosk } from '../support/launched-kiosk.ts'

/** Milliseconds; the launcher's own patience is a minute. */
const patience = 9000

/** Has the page of a kiosk live for a while and then hang, so many times. Throws where the launcher doesn't bring it back. */
export async function soakLauncher(times = 3): Promise<void> {
  const kiosk = await launchKiosk(patience)
  try {
    for (let time = 1; time <= times; time++) {
      const page = await kiosk.meetPage()
      // one that lives is left alone
      await new Promise((resolve) => setTimeout(resolve, patience + 500))
      expect(kiosk.starts()).toBe(time)
      page.hang()
      await expect.poll(kiosk.starts, { timeout: 40_000 }).toBe(time + 1)
      console.log(`${time}: ${kiosk.logged.slice(-3).join('; ')}`)
    }
    await kiosk.meetPage()
    const silences = kiosk.logged.filter(
      (line) => line === 'browser: the page has said nothing for 9 s, ending it',
    )
    expect(silences).toHaveLength(times)
  } finally {
    await kiosk.end()
  }
}
