import { chromium, expect } from '@playwright/test'
import { createApp } from '../../server/app.ts'
import { chromiumArgs, ensureChromium } from '../../tools/chromium.ts'
import { comeWithGamepad, comeWithSwitch } from '../support/kiosk-hands.ts'
import { listen } from '../support/listen.ts'
import { readToEnd } from '../support/reader.ts'

const visitors = { switch: comeWithSwitch, gamepad: comeWithGamepad }

/** Has a kiosk's story read to its end by one switch, and by a gamepad, so many times. Throws where a hand gets stuck. */
export async function soakHands(times = 1): Promise<void> {
  const [baseURL, stop] = await listen(createApp('dist'))
  const browser = await chromium.launch({ args: chromiumArgs, executablePath: ensureChromium() })
  try {
    for (const [name, come] of Object.entries(visitors))
      for (let time = 1; time <= times; time++) {
        const context = await browser.newContext({
          baseURL,
          reducedMotion: 'reduce',
          serviceWorkers: 'block',
        })
        const page = await context.newPage()
        const hands = await come(page)
        const knots = await readToEnd(page, ['tw04'], hands.take)
        expect(knots).toContain('epi_calm')
        console.log(`${name}: ${knots.length} passages`)
        await context.close()
      }
  } finally {
    await browser.close()
    stop()
  }
}
