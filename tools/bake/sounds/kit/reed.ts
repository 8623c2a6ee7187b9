import { burst } from './modal.ts'
import { biquad, shape } from './filters.ts'
import { centsRatio } from './pitch.ts'
import type { Rng } from './rng.ts'
import { SAMPLE_RATE, TAU, addEach, fadeOut, generate, read, samplesIn, type Samples } from './signal.ts'

export interface ReedOptions {
  /** Seconds until the key comes up. */
  seconds: number
  rng: Rng
  /** Cents of each reed that sounds; two a little apart beat. */
  reeds: readonly number[]
  /** Push of the bellows, about 1, over the seconds of the note. */
  force: (t: number) => number
  /** Seconds until the reed speaks. */
  attack?: number
  /** Over 1: fewer high partials. */
  dark?: number
}

const RELEASE = 0.045

/** Amplitudes of a free reed's partials: nearly alike at first, then quickly less. */
function partialsOf(hz: number, dark: number, rng: Rng): Float32Array {
  const corner = 2300 / dark
  return Float32Array.from({ length: Math.max(1, Math.floor(7000 / hz)) }, (_, i) => {
    const k = i + 1
    const chamber = 1 / (1 + ((hz * k) / corner) ** 2) ** 0.85
    return Math.pow(k, -0.7) * chamber * rng.range(0.75, 1.15)
  })
}

/** One reed: sum of its partials, sin(k phase) by recurrence. */
function sing(y: Samples, hz: number, partials: Float32Array, phase: number): void {
  addEach(y, (i) => {
    const turn = phase + (hz * i) / SAMPLE_RATE
    const twoCos = 2 * Math.cos(TAU * turn)
    let before = 0
    let sine = Math.sin(TAU * turn)
    let sum = 0
    for (const gain of partials) {
      sum += sine * gain
      ;[before, sine] = [sine, twoCos * sine - before]
    }
    return sum
  })
}

/** One key of an accordion: reeds that speak softly, air through them, and the key's own small noise. */
export function pressKey(hz: number, options: ReedOptions): Samples {
  const { seconds, rng, reeds, force, attack = 0.03, dark = 1 } = options
  const y: Samples = new Float32Array(samplesIn(seconds + RELEASE))
  for (const cents of reeds) sing(y, hz * centsRatio(cents), partialsOf(hz, dark, rng), rng.next())
  const air = biquad('bandpass', 2400, 0.7)
  const blown = generate(y.length, (i) => {
    const t = i / SAMPLE_RATE
    const rise = t < attack ? 0.5 - 0.5 * Math.cos((Math.PI * t) / attack) : 1
    const fall = t < seconds ? 1 : Math.max(0, 1 - (t - seconds) / RELEASE) ** 2
    const push = force(t)
    const tone = (read(y, i) / reeds.length) * push
    return (tone + air(rng.next() * 2 - 1, i) * 0.02 * push) * rise * fall
  })
  const click = shape(burst(rng, [0.002, 0.02]), ['bandpass', rng.range(900, 1500), 1.2])
  addEach(blown.subarray(0, click.length), (i) => read(click, i) * 0.12)
  return fadeOut(blown, 0.005)
}
