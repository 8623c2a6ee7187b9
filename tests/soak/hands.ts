import { chromium, expect } from '@playwright/test'
import { createApp } from '../../server/app.ts'
import { chromiumArgs, ensureChromium } from '../../tools/chromium.ts'
import { comeWithGamepad, comeWithSwitch } from '../support/kiosk-hands.ts'
import { listen } from '../support/listen.ts'
import { readToEnd } from '../support/reader.ts'

const visitors = { switch: comeWithSwitch, gamepad: comeWithGamepad }
/** North, and south: by the choice that parts them. */
const ways = ['tw04', 'tw05']

/** Has a kiosk's story read to its end both ways by one switch, and by a gamepad, so many times. Throws where a hand gets stuck. */
export async function soakHands(times = 1): Promise<void> {
  const [baseURL, stop] = await listen(createApp('dist'))
  const browser = await chromium.launch({ args: chromiumArgs, executablePath: ensureChromium() })
  try {
    for (const [name, come] of Object.entries(visitors))
      for (const way of Array.from({ length: times }, () => ways).flat()) {
        const context = await browser.newContext({
          baseURL,
          reducedMotion: 'reduce',
          serviceWorkers: 'block',
        })
        const page = await context.newPage()
        const hands = await come(page)
        const knots = await readToEnd(page, [way], hands.take)
        expect(knots).toContain('epi_calm')
        console.log(`${name}, ${way}: ${knots.length} passages`)
        await context.close()
      }
  } finally {
    await browser.close()
    stop()
  }
}
