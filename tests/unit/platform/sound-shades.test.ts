import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NO_SHADE, SHADES, shadeOf } from '../../../game/platform/sound-shades.ts'

const at = (year: number | null, scene: string | null = null, look: string | null = null) => ({
  year,
  scene,
  look,
})

describe('a sound differs', () => {
  it.each([
    [2018, NO_SHADE],
    [2019, { db: -6 }],
    [2020, { db: 3 }],
    [2021, { db: 3 }],
    [2022, NO_SHADE],
    [null, NO_SHADE],
  ])('by year: the wind in %s', (year, shade) => {
    expect(shadeOf('amb_wind', at(year))).toMatchObject(shade)
  })

  it('by year: a street of 2020 is far off', () => {
    expect(shadeOf('amb_street', at(2020))).toMatchObject({ db: -12, lowpass: 900 })
    expect(shadeOf('amb_street', at(2024))).toBe(NO_SHADE)
  })

  it('by place: the drama on a bus comes out of an earphone, and at home out of its box', () => {
    expect(shadeOf('mus_drama', at(2021, 'travel_window', 'bus')).highpass).toBe(700)
    expect(shadeOf('mus_drama', at(2019, 'home_room', 'lamp'))).toBe(NO_SHADE)
  })
})

it('names only sounds that there are', () => {
  const table = JSON.parse(readFileSync('assets/sounds/sounds.json', 'utf8')) as Record<string, unknown>
  expect(SHADES.filter(({ sound }) => !(sound in table))).toEqual([])
})

it('never makes a bed so much louder that two of them could clip', () => {
  expect(Math.max(...SHADES.map(({ db = 0 }) => db))).toBeLessThanOrEqual(3)
})
