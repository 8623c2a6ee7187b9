import { writeFileSync } from 'node:fs'
import { chromium, type Browser } from '@playwright/test'
import { chromiumArgs, ensureChromium } from '../../tools/chromium.ts'
import { listLooks, openStage } from '../support/open-stage.ts'
import { countGlObjects, soak } from '../support/soak-stage.ts'
import { median } from './statistics.ts'

/**
 * How long a frame of each look takes where the processor draws it (software GL), and how long its still takes where there
 * is no WebGL, at 1366 x 768; and what 500 changes of picture leave behind. Prints a table, writes .cache/scenes.json.
 */
const size = { width: 1366, height: 768 }
const changes = 500

const [address, stop] = await openStage()
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs })
const looks = listLooks()
const frames = await timeLooks(browser)
for (const { look, frame, still } of frames)
  console.log(
    `${look.padEnd(34)} frame ${frame.toFixed(0).padStart(4)} ms   still ${still.toFixed(0).padStart(4)} ms`,
  )
const sum = (key: 'frame' | 'still') => frames.map((row) => row[key])
console.log(
  `median frame ${median(sum('frame')).toFixed(0)} ms, slowest ${Math.max(...sum('frame')).toFixed(0)} ms`,
)
console.log(
  `median still ${median(sum('still')).toFixed(0)} ms, slowest ${Math.max(...sum('still')).toFixed(0)} ms`,
)

const soaked = await soakLooks(browser)
console.log(`after ${soaked.few} changes`, soaked.early)
console.log(`after ${2 * soaked.few} changes`, soaked.late)
const grown = soaked.late.heap / soaked.early.heap
const leaks = (['textures', 'buffers', 'nodes', 'listeners'] as const).filter(
  (key) => soaked.late[key] > soaked.early[key],
)
const kept = grown <= 1.03 && leaks.length === 0
console.log(
  `${kept ? 'kept  ' : 'BROKEN'}  heap ${grown.toFixed(3)} of before (budget 1.03); grown: ${leaks.join(', ') || 'nothing'}`,
)
writeFileSync('.cache/scenes.json', JSON.stringify({ size, frames, soaked }, null, 2))
await browser.close()
stop()
process.exit(kept ? 0 : 1)

async function timeLooks(inBrowser: Browser) {
  const page = await inBrowser.newPage({ viewport: size })
  await page.goto(address)
  const rows: { look: string; frame: number; still: number }[] = []
  for (const look of looks) {
    const frame = median(
      await page.evaluate(([name, at]) => window.stage.timeFrames(name, at, 7), [look, size] as const),
    )
    rows.push({ look, frame, still: await page.evaluate((name) => window.stage.timeStill(name), look) })
  }
  await page.close()
  return rows
}

async function soakLooks(inBrowser: Browser) {
  const page = await inBrowser.newPage({ viewport: { width: 640, height: 360 } })
  await countGlObjects(page)
  await page.goto(address)
  const rounds = Math.ceil(changes / looks.length)
  // the engine goes on learning the code for some hundred changes: only then does what grows say that something is kept
  const early = await soak(page, looks, rounds)
  const late = await soak(page, looks, rounds)
  return { few: rounds * looks.length, early, late }
}
