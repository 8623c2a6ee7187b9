import { expect, test } from '@playwright/test'
import { openKioskVisits } from '../support/kiosk-visits.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { countGlObjects } from '../support/soak-stage.ts'

test.use({
  reducedMotion: 'no-preference',
  serviceWorkers: 'allow',
  viewport: { width: 320, height: 180 },
})

// the same with 500 visitors: npm run soak -- kiosk
test('visitor after visitor leaves nothing behind: no storage, no picture, no heap', async ({ page }) => {
  test.setTimeout(120_000)
  await countGlObjects(page)
  const { visit, measure } = await openKioskVisits(page, seededRandom(6))
  for (let visits = 0; visits < 4; visits++) await visit()
  const early = await measure()
  for (let visits = 0; visits < 4; visits++) await visit()
  const late = await measure()
  expect(late.textures).toBe(early.textures)
  expect(late.heap / early.heap).toBeLessThan(1.05)
})
