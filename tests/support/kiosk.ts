import type { Page } from '@playwright/test'
import type { KioskConfig } from '../../game/modes/kiosk/kiosk-config.ts'

/** Sets a kiosk up otherwise than as shipped. Called before the page opens. */
export async function setUpKiosk(page: Page, config: Partial<KioskConfig>): Promise<void> {
  await page.route('**/kiosk.json', (route) => route.fulfill({ json: config }))
}
