import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { createApp } from '../../server/app.ts'
import { chromiumArgs, ensureChromium } from '../../tools/chromium.ts'
import { openKioskVisits, type KioskHeld } from '../support/kiosk-visits.ts'
import { listen } from '../support/listen.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { countGlObjects } from '../support/soak-stage.ts'

/**
 * The measure that the last is held against is taken after so many visits, when the engine has compiled what is often run: of
 * what comes before, that is all that grows (docs/bench.md).
 */
const early = 50

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
    const held: KioskHeld[] = []
    for (let visit = 1; visit <= visits; visit++) {
      await kiosk.visit()
      // right after a visit, while the first attract picture stands: each has as many textures as it has layers
      if (visit % 25 !== 0 && visit !== visits) continue
      const now = await kiosk.measure()
      console.log(visit, now)
      if (visit >= early) held.push(now)
    }
    const [before, after] = [held[0], held.at(-1)]
    if (before === undefined || after === undefined) throw new Error(`fewer than ${early} visits`)
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
