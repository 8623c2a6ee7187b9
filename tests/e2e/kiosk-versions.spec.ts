import { expect, test, type Page } from '@playwright/test'
import { askFrame, beginButton, frameOf, openShell, passTimeUntil } from '../support/kiosk.ts'
import { openHost } from '../support/own-host.ts'

test.use({ serviceWorkers: 'allow' })

/** Has the browser look for a newer version, which the kiosk takes by itself, until it is there. */
async function awaitVersion(page: Page, version: string): Promise<void> {
  // the frame asks for it: the policy of the page around it allows no worker
  const look = () =>
    askFrame(page, async () => {
      const registration = await navigator.serviceWorker.ready
      try {
        await registration.update()
      } catch (error) {
        // broken off, as when the frame is just being loaded anew: the next look may be luckier
        return String(error)
      }
      return document.documentElement.getAttribute('data-version')
    })
  await expect.poll(look, { timeout: 60_000, intervals: [500, 2000] }).toBe(version)
}

test('a newer version that comes whole and doesn’t start makes way for the one that worked', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const host = await openHost({ isLight: true })
  await page.clock.install()
  await openShell(page, host.url)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.reload()
  const worked = () => page.evaluate(() => caches.match('./?trial=worked').then(Boolean))
  await expect.poll(worked, { timeout: 30_000 }).toBe(true)

  const isNewer = (html: string) => html.replace('<html ', '<html data-version="newer" ')
  // a page without its place for the story breaks the first script that looks for it
  host.release('index.html', (html) => isNewer(html).replace('id="app"', 'id="none"'))
  await awaitVersion(page, 'newer')
  await passTimeUntil(page, () => beginButton(page).isVisible(), 90_000, { rest: 100 })
  await expect(beginButton(page)).toBeVisible({ timeout: 60_000 })
  expect(await frameOf(page).evaluate(() => document.documentElement.hasAttribute('data-version'))).toBe(
    false,
  )

  host.release('index.html', (html) => html.replace('newer', 'newest').replace('id="none"', 'id="app"'))
  await awaitVersion(page, 'newest')
  await expect(beginButton(page)).toBeVisible()
  await host.end()
})
