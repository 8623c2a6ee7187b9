import { expect, test } from '@playwright/test'
import { openStage } from '../support/open-stage.ts'
import { countGlObjects, soak } from '../support/soak-stage.ts'

// the same with 500 changes among all looks: npm run bench:scenes
test('changing the picture again and again leaves nothing behind', async ({ page }) => {
  test.setTimeout(180_000)
  const [address, stop] = await openStage()
  await page.setViewportSize({ width: 320, height: 180 })
  await countGlObjects(page)
  await page.goto(address)
  const looks = ['river/ice_night', 'home_room/lamp', 'brown_river/rain_night', 'calm_snow/snow']
  // the first look into the heap itself grows it, once
  await soak(page, looks, 2)
  const early = await soak(page, looks, 6)
  const late = await soak(page, looks, 12)
  stop()
  expect(early.textures).toBeGreaterThan(4)
  const { heap, ...held } = late
  const { heap: heapBefore, ...heldBefore } = early
  expect(held).toEqual(heldBefore)
  expect(heap / heapBefore).toBeLessThan(1.05)
})
