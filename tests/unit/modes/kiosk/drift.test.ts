import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { driftAt } from '../../../../game/modes/kiosk/drift.ts'

const times = fc.integer({ min: 0, max: 4e12 })
const day = 24 * 60 * 60

describe('what drifts on a screen', () => {
  it('stays within its room, and is never seen to jump (law)', () => {
    fc.assert(
      fc.property(times, (time) => {
        const [before, after] = [driftAt(time), driftAt(time + 1000)]
        for (const axis of ['x', 'y'] as const) {
          expect(Math.abs(after[axis])).toBeLessThanOrEqual(1)
          expect(Math.abs(after[axis] - before[axis])).toBeLessThan(0.02)
        }
      }),
    )
  })

  it('is nowhere for longer than elsewhere in a day (law)', () => {
    fc.assert(
      fc.property(times, (start) => {
        const parts = [0, 0, 0, 0]
        for (let seconds = 0; seconds < day; seconds += 97) {
          const { x } = driftAt(start + seconds * 1000)
          const part = Math.min(3, Math.floor(2 * (x + 1)))
          parts[part] = (parts[part] ?? 0) + 1
        }
        for (const stay of parts) expect(stay / (day / 97)).toBeCloseTo(0.25, 1)
      }),
    )
  })
})
