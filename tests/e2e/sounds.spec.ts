import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { heal } from '../../game/platform/speaker-heal.ts'
import { corner, measureSeam } from '../../tools/bake/sounds/kit/loop-measures.ts'
import { measureLoudness, measurePeak, measureTruePeak } from '../../tools/bake/sounds/kit/loudness.ts'
import { LEAD_SECONDS } from '../../tools/bake/sounds/kit/ring-file.ts'
import { SAMPLE_RATE, generate, read, type Samples } from '../../tools/bake/sounds/kit/signal.ts'
import { openDecoder, type Channels } from '../support/decoder.ts'

// what a browser makes of the files, which is what readers hear; ffmpeg need not be here. It does so once for both tests.
test.describe.configure({ mode: 'serial' })

interface Row {
  readonly kind: 'ambience' | 'effect' | 'music'
  readonly file: string
  readonly seconds: number
  readonly lufs: number
  readonly peak: number
}
const SOUNDS = 'assets/sounds'
const table = JSON.parse(readFileSync(`${SOUNDS}/sounds.json`, 'utf8')) as Record<string, Partial<Row>>
const recorded = Object.entries(table).filter((entry): entry is [string, Row] => 'file' in entry[1])

const FROM = LEAD_SECONDS * SAMPLE_RATE
const monoOf = (channels: readonly Samples[]): Samples =>
  generate(
    channels[0]?.length ?? 0,
    (i) => channels.reduce((sum, x) => sum + read(x, i), 0) / channels.length,
  )

const decoded = new Map<string, Channels>()

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  const page = await browser.newPage()
  const decoder = await openDecoder(page, SOUNDS)
  for (const [id, { file }] of recorded) decoded.set(id, await decoder.decode(file))
  decoder.close()
  await page.close()
})

test('every sound is as loud as its row says, and no wave of it rises over -10 dBTP', () => {
  for (const [id, { kind, lufs, peak }] of recorded) {
    const channels = decoded.get(id) ?? []
    const { integrated, momentary } = measureLoudness(channels)
    expect.soft(kind === 'effect' ? momentary : integrated, `loudness of ${id}`).toBeCloseTo(lufs, 0)
    expect.soft(measurePeak(channels), `peak of ${id}`).toBeLessThan(peak + 0.5)
    expect.soft(measureTruePeak(channels), `true peak of ${id}`).toBeLessThan(-10)
  }
})

// the last, since healing changes what was decoded
test('no ambience has a seam', () => {
  for (const [id, { kind, seconds }] of recorded) {
    if (kind !== 'ambience') continue
    const channels = decoded.get(id) ?? []
    const straight = corner(monoOf(channels))(FROM)
    const to = FROM + seconds * SAMPLE_RATE
    heal(channels, { from: FROM, to, fade: 0.05 * SAMPLE_RATE })
    const ring = monoOf(channels).slice(FROM, to)
    const seam = measureSeam(ring)
    // one place in a hundred is as sharp by nature: the join is a fault if it is sharper than the file played straight on
    const isSharper = corner(ring)(0) > straight * 1.05
    const worst = Math.max(isSharper ? seam.corner : 0, seam.level, seam.spectrum)
    expect.soft(worst, `percentile of the seam of ${id}`).toBeLessThan(99)
  }
})
