import { expect, it } from 'vitest'
import { heal } from '../../../game/platform/speaker-heal.ts'

it('makes the last sample before the join follow into the first, and leaves the level alone', () => {
  const from = 100
  const ring = 1000
  const to = from + ring
  const tone = (i: number): number => Math.sin((2 * Math.PI * i) / 50)
  // A codec's noise: a different offset at each end of the file.
  const decoded = Float32Array.from({ length: ring + 2 * from }, (_, i) => tone(i) + (i < 600 ? 0.1 : -0.1))
  const before = decoded.slice()
  heal([decoded], { from, to, fade: 50 })
  expect(decoded[to - 1]).toBeCloseTo(before[from - 1] ?? NaN)
  expect(decoded.slice(0, to - 50)).toEqual(before.slice(0, to - 50))
  expect(decoded.slice(to)).toEqual(before.slice(to))
  const highest = Math.max(...decoded.slice(to - 50, to))
  expect(highest).toBeGreaterThan(0.9)
  expect(highest).toBeLessThan(1.1)
})
