import { describe, expect, it } from 'vitest'
import { flickerLight, type FlickerKind } from '../../../game/scenes/flicker.ts'

const kinds: readonly FlickerKind[] = ['lamp', 'fire', 'neon', 'tube']
const step = 1 / 120
const times = Array.from({ length: 120 * 120 }, (_, index) => index * step)

describe('flickerLight', () => {
  it.each(kinds)('%s is never dark and never more than full', (kind) => {
    for (const seconds of times) {
      const light = flickerLight(kind, seconds)
      expect(light).toBeGreaterThanOrEqual(0.5)
      expect(light).toBeLessThanOrEqual(1.001)
    }
  })

  it.each(kinds)(
    '%s never flashes three times within a second (WCAG 2.3.1: a tenth of full light, and back)',
    (kind) => {
      const darkenings: number[] = []
      let dark = false
      for (const seconds of times) {
        const light = flickerLight(kind, seconds)
        if (!dark && light < 0.85) darkenings.push(seconds)
        dark = light < 0.85 || (dark && light < 0.95)
      }
      for (const [index, first] of darkenings.entries()) {
        const third = darkenings[index + 2]
        if (third !== undefined) expect(third - first).toBeGreaterThan(1)
      }
    },
  )
})
