import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { walkerBuilds, walkerPoses } from '../../../game/scenes/weather-paths.ts'
import { chooseWeather, weatherTable, type WeatherKind } from '../../../game/scenes/weather.ts'

const kinds = Object.keys(weatherTable) as WeatherKind[]
const of = { at: [800, 450], area: [100, 500, 1400, 60] } as const
const time = fc.double({ min: 0, max: 1e6, noNaN: true })

describe('weatherTable', () => {
  it.each(kinds)('keeps %s near the picture and see-through, at any time', (kind) => {
    const { count, place } = weatherTable[kind]
    fc.assert(
      fc.property(fc.nat(count * 2), time, (index, seconds) => {
        const { x, y, scale, alpha } = place(index, seconds, of)
        expect(x).toBeGreaterThan(-500)
        expect(x).toBeLessThan(2100)
        expect(y).toBeGreaterThan(-150)
        expect(y).toBeLessThan(1050)
        expect(scale).toBeGreaterThan(0)
        expect(alpha).toBeGreaterThanOrEqual(0)
        expect(alpha).toBeLessThan(0.9)
      }),
    )
  })

  it('moves a snowflake no further in a frame than it falls, but where it comes in again', () => {
    const { count, place } = weatherTable.snow
    for (let index = 0; index < count; index++) {
      for (let seconds = 0; seconds < 20; seconds += 1 / 30) {
        const [a, b] = [place(index, seconds, {}), place(index, seconds + 1 / 30, {})]
        const inside = Math.abs(a.y - b.y) < 500 && Math.abs(a.x - b.x) < 800
        if (inside) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(3)
      }
    }
  })

  it('lets passers walk at a person’s pace, and only in their lane', () => {
    const { count, place } = weatherTable.passers
    const frame = 1 / 30
    for (let index = 0; index < count; index++) {
      for (let seconds = 0; seconds < 60; seconds += frame) {
        const [a, b] = [place(index, seconds, of), place(index, seconds + frame, of)]
        expect(Math.abs(a.y - 530)).toBeLessThan(2)
        if (b.alpha > 0.1) expect(Math.abs(a.x - b.x)).toBeLessThan(2)
      }
    }
  })

  it('turns walkers the way they go, and gives every pose there is a picture of', () => {
    const { place } = weatherTable.passers
    const poses = new Set<number>()
    for (let seconds = 0; seconds < 600; seconds += 1 / 10) {
      const [a, b] = [place(1, seconds, of), place(1, seconds + 1 / 100, of)]
      poses.add(a.pose ?? -1)
      if (a.alpha > 0.1 && b.alpha > 0.1) expect(b.x < a.x).toBe(a.isFlipped)
    }
    expect([...poses].sort((a, b) => a - b)).toEqual(
      Array.from({ length: walkerPoses * walkerBuilds }, (_, pose) => pose),
    )
  })

  it('keeps rain that falls past a window inside it', () => {
    const area = [300, 100, 200, 280] as const
    for (let seconds = 0; seconds < 30; seconds += 1 / 30) {
      const { x, y, alpha } = weatherTable.rain.place(3, seconds, { area, size: 0.5 })
      expect(x).toBeGreaterThanOrEqual(300)
      expect(x).toBeLessThanOrEqual(500)
      expect(Math.abs(y - 240)).toBeLessThanOrEqual(140)
      if (y < 101 || y > 379) expect(alpha).toBeLessThan(0.02)
    }
  })

  it('lets breath fade before the next one comes', () => {
    const { place } = weatherTable.breath
    expect(place(0, 0, { at: [10, 20] })).toMatchObject({ x: 10, y: 20, alpha: 0.35 })
    expect(place(0, 1.79, { at: [10, 20] }).alpha).toBeLessThan(0.01)
    expect(place(0, 2.5, { at: [10, 20] }).alpha).toBe(0)
  })
})

describe('chooseWeather', () => {
  const own = [
    { kind: 'snow' as const, amount: 2 },
    { kind: 'smoke' as const, at: [1, 2] as [number, number] },
  ]

  it('is the picture’s own when the story asks for none in particular', () => {
    expect(chooseWeather(own, null)).toBe(own)
  })

  it('changes the sky and leaves smoke, steam and breath', () => {
    expect(chooseWeather(own, 'rain')).toEqual([own[1], { kind: 'rain' }])
    expect(chooseWeather(own, 'none')).toEqual([own[1]])
  })

  it('keeps the amount the picture was drawn for', () => {
    expect(chooseWeather(own, 'snow')).toEqual([own[1], own[0]])
  })
})
