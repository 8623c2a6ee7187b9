import { describe, expect, it } from 'vitest'
import { cap } from '../../../tools/bake/sounds/kit/cap.ts'
import { measureLoudness, measurePeak, measureTruePeak } from '../../../tools/bake/sounds/kit/loudness.ts'
import { measureSeam } from '../../../tools/bake/sounds/kit/loop-measures.ts'
import { pink } from '../../../tools/bake/sounds/kit/noise.ts'
import { noteHz } from '../../../tools/bake/sounds/kit/pitch.ts'
import { pluckString } from '../../../tools/bake/sounds/kit/pluck.ts'
import { lap, unlap } from '../../../tools/bake/sounds/kit/ring-file.ts'
import { createRng } from '../../../tools/bake/sounds/kit/rng.ts'
import { SAMPLE_RATE, TAU, generate, read, type Samples } from '../../../tools/bake/sounds/kit/signal.ts'
import { createTape, place } from '../../../tools/bake/sounds/kit/tape.ts'

const sine = (hz: number, seconds: number): Samples =>
  generate(seconds * SAMPLE_RATE, (i) => Math.sin((TAU * hz * i) / SAMPLE_RATE))

describe('random numbers', () => {
  it('are the same for the same seed, and a fork disturbs nobody', () => {
    const alone = createRng('a')
    const forked = createRng('a')
    forked.fork('b').next()
    expect([forked.next(), forked.next()]).toEqual([alone.next(), alone.next()])
    expect(createRng('a').next()).not.toBe(createRng('b').next())
  })
})

describe('a tape', () => {
  it('brings back at its start what runs off the end of a ring, and loses it otherwise', () => {
    const click = Float32Array.of(1, 1)
    const ring = createTape(0.1)
    const strip = createTape(0.1, { ring: false })
    const end = 0.1 - 1 / SAMPLE_RATE
    place(ring, click, end)
    place(strip, click, end)
    expect(read(ring.left, 0)).toBeCloseTo(1)
    expect(read(strip.left, 0)).toBe(0)
  })
})

describe('a ring in a file', () => {
  it('stands between its own end and its own beginning', () => {
    const ring = pink(SAMPLE_RATE, createRng('ring'))
    const [file = new Float32Array()] = lap([ring])
    expect(file.length).toBe(1.5 * SAMPLE_RATE)
    expect(file.slice(0, 12_000)).toEqual(ring.slice(36_000))
    expect(unlap([file], ring.length)[0]).toEqual(ring)
  })

  it('has no seam when its filters heard the end before the beginning', () => {
    const seam = measureSeam(pink(4 * SAMPLE_RATE, createRng('seam')))
    expect(Math.max(seam.corner, seam.spectrum)).toBeLessThan(99)
  })

  it('is measured as cut when it is cut', () => {
    const x = sine(100.3, 4)
    expect(measureSeam(x).corner).toBeGreaterThan(99)
  })
})

describe('the meter', () => {
  // The reference tone of ITU-R BS.1770: 997 Hz at 0 dBFS in one of two channels is -3.01 LUFS.
  it('reads the reference tone', () => {
    const tone = sine(997, 3)
    const silence = new Float32Array(tone.length)
    expect(measureLoudness([tone, silence]).integrated).toBeCloseTo(-3.01, 1)
    expect(measureLoudness([tone]).integrated).toBeCloseTo(0, 1)
  })
})

describe('the peak meter', () => {
  it('finds the top of a wave that every sample misses', () => {
    // four samples a cycle, each an eighth of a cycle away from a top
    const swell = (i: number): number => Math.sin((Math.PI * i) / 4800) ** 2
    const wave = generate(4800, (i) => 0.5 * swell(i) * Math.sin((TAU * i) / 4 + Math.PI / 4))
    expect(measurePeak([wave])).toBeCloseTo(-9.03, 1)
    expect(measureTruePeak([wave])).toBeCloseTo(-6.02, 1)
  })
})

describe('the cap', () => {
  it('lets nothing over and leaves the rest alone', () => {
    const x = sine(50, 1).map((v, i) => (i > 20_000 && i < 21_000 ? v : v * 0.1))
    const [y = new Float32Array()] = cap([x], 0.25)
    expect(Math.max(...y.map(Math.abs))).toBeLessThanOrEqual(0.2501)
    expect(y.slice(0, 10_000)).toEqual(x.slice(0, 10_000))
  })
})

describe('a plucked string', () => {
  it('is in tune', () => {
    const hz = noteHz('A3')
    expect(hz).toBeCloseTo(220)
    const x = pluckString(hz, { seconds: 1.2, loudness: 0.5, t60: 4, rng: createRng('string') })
    expect(pitchOf(x.slice(24_000, 48_000), hz)).toBeCloseTo(220, 0)
  })
})

/** Frequency of a tone near `hz`: the phase its fundamental gains from one half of `x` to the other. */
function pitchOf(x: Samples, hz: number): number {
  const half = x.length / 2
  const phase = (start: number): number => {
    let re = 0
    let im = 0
    for (let i = start; i < start + half; i++) {
      re += read(x, i) * Math.cos((TAU * hz * i) / SAMPLE_RATE)
      im -= read(x, i) * Math.sin((TAU * hz * i) / SAMPLE_RATE)
    }
    return Math.atan2(im, re)
  }
  const gained = Math.atan2(Math.sin(phase(half) - phase(0)), Math.cos(phase(half) - phase(0)))
  return hz + (gained / TAU) * (SAMPLE_RATE / half)
}
