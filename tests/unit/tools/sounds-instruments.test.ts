import { describe, expect, it } from 'vitest'
import { playCassette } from '../../../tools/bake/sounds/kit/cassette.ts'
import { hum } from '../../../tools/bake/sounds/kit/hum.ts'
import { playPiano } from '../../../tools/bake/sounds/kit/piano.ts'
import { pressKey } from '../../../tools/bake/sounds/kit/reed.ts'
import { createRng } from '../../../tools/bake/sounds/kit/rng.ts'
import {
  SAMPLE_RATE,
  TAU,
  generate,
  read,
  samplesIn,
  type Samples,
} from '../../../tools/bake/sounds/kit/signal.ts'

/** A tone of `hz` in a Hann window of `seconds` from `at`: its amplitude, and its phase at the start. */
function toneOf(x: Samples, hz: number, at: number, seconds: number) {
  const length = samplesIn(seconds)
  let re = 0
  let im = 0
  for (let i = 0; i < length; i++) {
    const v = read(x, samplesIn(at) + i) * (1 - Math.cos((TAU * i) / length))
    re += v * Math.cos((TAU * hz * i) / SAMPLE_RATE)
    im -= v * Math.sin((TAU * hz * i) / SAMPLE_RATE)
  }
  return { level: (2 * Math.hypot(re, im)) / length, phase: Math.atan2(im, re) }
}
const levelOf = (...tone: Parameters<typeof toneOf>): number => toneOf(...tone).level

/** How many cents a tone is off `hz`: by the phase that it gains in 10 ms. */
function centsOff(x: Samples, hz: number, at: number, seconds: number): number {
  const step = 0.01
  const gained = toneOf(x, hz, at + step, seconds).phase - toneOf(x, hz, at, seconds).phase - TAU * hz * step
  const wrapped = Math.atan2(Math.sin(gained), Math.cos(gained))
  return 1200 * Math.log2(1 + wrapped / (TAU * step * hz))
}

describe('an accordion key', () => {
  it('beats as two reeds 7 cents apart do', () => {
    const key = { seconds: 3, rng: createRng('reed'), reeds: [-3.5, 3.5], force: () => 1 }
    const x = pressKey(440, key)
    const levels = Array.from({ length: 20 }, (_, k) => levelOf(x, 440, 0.2 + k * 0.1, 0.1))
    // 440 Hz and 7 cents: 1.78 beats a second
    const [quiet, loud] = [levels.indexOf(Math.min(...levels)), levels.indexOf(Math.max(...levels))]
    expect(Math.min(...levels) / Math.max(...levels)).toBeLessThan(0.35)
    expect(Math.abs(quiet - loud) % 5.6).toBeGreaterThan(1.5)
  })
})

describe('a cassette', () => {
  const tone = generate(SAMPLE_RATE * 4, (i) => 0.3 * Math.sin((TAU * 1000 * i) / SAMPLE_RATE))
  const worn = playCassette(tone, { rng: createRng('tape'), wow: 12, flutter: 3, stopAt: 3 })

  it('wavers by some cents and no more', () => {
    const cents = Array.from({ length: 20 }, (_, k) => centsOff(worn, 1000, 0.2 + k * 0.1, 0.1))
    expect(Math.max(...cents)).toBeGreaterThan(7)
    expect(Math.max(...cents.map(Math.abs))).toBeLessThan(18)
  })

  it('comes to a stand when it is stopped', () => {
    expect(levelOf(worn, 1000, 2.7, 0.2)).toBeGreaterThan(0.1)
    expect(worn.slice(samplesIn(3.6)).findIndex((v) => Math.abs(v) > 0.001)).toBe(-1)
  })
})

describe('a piano note', () => {
  it('is in tune, and its partials are a little sharp, as those of stiff strings are', () => {
    const x = playPiano(220, { seconds: 2, rng: createRng('piano'), loudness: 0.6 })
    expect(Math.abs(centsOff(x, 220, 0.3, 0.5))).toBeLessThan(3)
    const tenth = centsOff(x, 2200, 0.1, 0.2)
    expect(tenth).toBeGreaterThan(3)
    expect(tenth).toBeLessThan(40)
  })
})

describe('a hum', () => {
  const x = hum(294, {
    seconds: 3,
    rng: createRng('hum'),
    line: [
      [0, -90],
      [0.16, 0],
    ],
    onsets: [0],
    shake: () => 17,
  })

  it('has its mouth closed: next to nothing above 1 kHz', () => {
    const partial = (k: number): number => levelOf(x, 294 * k, 0.5, 0.1)
    const [first = 0, ...rest] = [1, 4, 6, 8].map(partial)
    for (const one of rest) expect(20 * Math.log10(one / first)).toBeLessThan(-25)
  })

  it('is nearly in tune, and never quite steady', () => {
    const cents = Array.from({ length: 20 }, (_, k) => centsOff(x, 294, 0.3 + k * 0.1, 0.1))
    expect(Math.max(...cents.map(Math.abs))).toBeLessThan(40)
    expect(Math.max(...cents) - Math.min(...cents)).toBeGreaterThan(8)
  })
})
