import type { Page } from '@playwright/test'
import type { Settings } from '../../game/session/settings.ts'

/** Lets a page open with settings that its device has kept from an earlier visit; to be called before it opens. */
export async function keepSettings(page: Page, settings: Partial<Settings>): Promise<void> {
  await page.addInitScript(
    (kept) => localStorage.setItem('pocket-of-air/settings', kept),
    JSON.stringify(settings),
  )
}
