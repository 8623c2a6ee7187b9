import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { countFlashes } from '../support/count-flashes.ts'
import { listLooks, openStage } from '../support/open-stage.ts'

// WCAG 2.3.1, held more strictly: not a quarter of the screen but any fortieth of it may not flash more than three times
test.describe.configure({ mode: 'serial' })

let address = ''
let stop = (): void => undefined

test.beforeAll(async () => {
  ;[address, stop] = await openStage()
})
test.afterAll(() => stop())

const rate = 12
const seconds = 14

test('no picture flashes, whatever moves in it', async ({ page }) => {
  test.setTimeout(300_000)
  await page.goto(address)
  const times = Array.from({ length: rate * seconds }, (_, i) => 100 + i / rate)
  const flashing: string[] = []
  for (const look of listLooks()) {
    const frames = await page.evaluate(([name, at]) => window.stage.measureLuminance(name, at), [
      look,
      times,
    ] as const)
    expect(frames).toHaveLength(times.length)
    expect(Math.max(...frames.flat()), `${look} is seen`).toBeGreaterThan(0.01)
    const blocks = frames[0]?.map((_, block) => frames.map((frame) => frame[block] ?? 0)) ?? []
    const most = Math.max(...blocks.map((block) => countFlashes(block, rate)))
    if (most > 3) flashing.push(`${look}: ${most} in a second`)
  }
  expect(flashing).toEqual([])
})

for (const kind of ['dissolve', 'wash'] as const) {
  test(`a ${kind} from the darkest picture to the lightest changes each place once`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 180 })
    await page.goto(address)
    const move = await page.evaluateHandle(
      (wash) => window.stage.beginPassage('river/ice_night', 'market_row/winter', wash),
      kind === 'wash',
    )
    const frames: number[][] = []
    for (let share = 0; share <= 1; share += 0.1) {
      await move.evaluate((at, to) => at(to), share)
      const shot = await page.screenshot()
      frames.push([...(await sharp(shot).greyscale().resize(8, 5, { kernel: 'cubic' }).raw().toBuffer())])
    }
    const blocks = frames[0]?.map((_, block) => frames.map((frame) => (frame[block] ?? 0) / 255)) ?? []
    const first = frames[0] ?? []
    const last = frames.at(-1) ?? []
    expect(last.some((value, i) => Math.abs(value - (first[i] ?? 0)) > 60)).toBe(true)
    for (const block of blocks) expect(countFlashes(block, frames.length)).toBe(0)
  })
}
