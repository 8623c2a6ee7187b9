import { expect, test } from '@playwright/test'
import { launchKiosk } from '../support/launched-kiosk.ts'

// one whose page hangs: npm run soak -- launcher
test('the launcher brings back a browser that was killed', async () => {
  test.setTimeout(120_000)
  const kiosk = await launchKiosk(60_000)
  try {
    const page = await kiosk.meetPage()
    page.kill()
    await expect.poll(kiosk.starts, { timeout: 20_000 }).toBe(2)
    expect(kiosk.logged.join('\n')).toContain('browser ended (SIGKILL), starting it again')
    await kiosk.meetPage()
    // plain lines, with nothing of what anybody did
    expect(kiosk.logged.filter((line) => !/^(browser|server|the (page|browser))[ :]/.test(line))).toEqual([])
  } finally {
    await kiosk.end()
  }
})
