import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { LEAD_SECONDS } from '../../tools/bake/sounds/kit/ring-file.ts'
import { bundleScript } from '../../tools/bundle-script.ts'
import type { Heard } from '../support/sound-ears.ts'

// what a browser makes of the files, which is what readers hear; ffmpeg need not be here. It does so once for both tests.
test.describe.configure({ mode: 'serial' })

interface Row {
  readonly kind: 'ambience' | 'effect' | 'music'
  readonly file: string
  readonly seconds: number
  readonly lufs: number
  readonly peak: number
}
const table = JSON.parse(readFileSync('assets/sounds/sounds.json', 'utf8')) as Record<string, Partial<Row>>
const recorded = Object.entries(table).filter((entry): entry is [string, Row] => 'file' in entry[1])
const heard: (readonly [string, Row, Heard])[] = []

test.beforeAll(async ({ browser, baseURL }) => {
  test.setTimeout(300_000)
  const page = await browser.newPage()
  await page.goto(`${baseURL ?? ''}sounds/sounds.json`)
  await page.evaluate(await bundleScript(process.cwd(), 'tests/support/sound-ears.ts'))
  for (const [id, row] of recorded) {
    const ring = row.kind === 'ambience' ? { lead: LEAD_SECONDS, seconds: row.seconds } : null
    heard.push([
      id,
      row,
      await page.evaluate(([file, at]) => window.hear(file, at), [row.file, ring] as const),
    ])
  }
  await page.close()
})

test('every sound is as loud as its row says, and no wave of it rises over -10 dBTP', () => {
  expect(heard.length).toBeGreaterThan(40)
  for (const [id, { kind, lufs, peak }, of] of heard) {
    expect.soft(kind === 'effect' ? of.momentary : of.integrated, `loudness of ${id}`).toBeCloseTo(lufs, 0)
    expect.soft(of.peak, `peak of ${id}`).toBeLessThan(peak + 0.5)
    expect.soft(of.truePeak, `true peak of ${id}`).toBeLessThan(-10)
  }
})

test('no ambience has a seam', () => {
  const rings = heard.filter(([, { kind }]) => kind === 'ambience')
  expect(rings.length).toBeGreaterThan(10)
  for (const [id, , { seam }] of rings) expect.soft(seam, `percentile of the seam of ${id}`).toBeLessThan(99)
})
