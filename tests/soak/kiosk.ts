import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { createApp } from '../../server/app.ts'
import { chromiumArgs, ensureChromium } from '../../tools/chromium.ts'
import { openKioskVisits } from '../support/kiosk-visits.ts'
import { listen } from '../support/listen.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { countGlObjects } from '../support/soak-stage.ts'

/** The early measure is taken after so many visits, when every part of the page has been loaded once. */
const early = 5

/** Lets so many visitors come to a kiosk, one after another, and prints what its page holds. Throws where it grew. */
export async function soakKiosk(visits = 500): Promise<void> {
  const [baseURL, stop] = await listen(createApp('dist'))
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-'))
  const context = await chromium.launchPersistentContext(profile, {
    args: chromiumArgs,
    executablePath: ensureChromium(),
    baseURL,
    viewport: { width: 640, height: 360 },
  })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    await countGlObjects(page)
    const kiosk = await openKioskVisits(page, seededRandom(6))
    let before = { heap: 0, textures: 0 }
    for (let visit = 1; visit <= visits; visit++) {
      await kiosk.visit()
      if (visit === early) before = await kiosk.measure()
      if (visit > early && visit % 50 === 0) console.log(visit, await kiosk.measure())
    }
    const after = await kiosk.measure()
    const ratio = after.heap / before.heap
    console.log(`${visits} visits; storage the same after each`)
    console.log(
      `heap       ${mb(before.heap)} MB -> ${mb(after.heap)} MB: ${ratio.toFixed(3)} (at most 1.03)`,
    )
    console.log(`textures   ${before.textures} -> ${after.textures}`)
    if (ratio > 1.03 || after.textures > before.textures) throw new Error('the kiosk grew')
  } finally {
    await context.close()
    stop()
    rmSync(profile, { recursive: true })
  }
}

const mb = (bytes: number) => (bytes / 1e6).toFixed(2)
