import { describe, expect, it } from 'vitest'
import { countFlashes } from '../../support/count-flashes.ts'

const wave = (perSecond: number, height: number) =>
  Array.from({ length: 60 }, (_, i) => 0.3 + height * (Math.floor((i * 2 * perSecond) / 30) % 2))

describe('countFlashes', () => {
  it('counts pairs of opposing changes in a second', () => {
    expect(countFlashes(wave(5, 0.3), 30)).toBe(5)
    expect(countFlashes(wave(2, 0.3), 30)).toBe(2)
  })

  it('passes over what is less than a tenth, and what only grows lighter', () => {
    expect(countFlashes(wave(10, 0.08), 30)).toBe(0)
    expect(countFlashes([0.1, 0.3, 0.5, 0.9], 4)).toBe(0)
  })

  it('sees slow steps that add up, and no flash among bright and brighter', () => {
    expect(countFlashes([0.2, 0.25, 0.3, 0.35, 0.3, 0.25, 0.2, 0.25, 0.32], 9)).toBe(1)
    expect(countFlashes([0.85, 1, 0.85, 1, 0.85], 5)).toBe(0)
  })
})
