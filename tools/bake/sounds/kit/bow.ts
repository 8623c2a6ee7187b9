import { biquad, onePole, shape } from './filters.ts'
import { centsAt, centsRatio, type PitchLine } from './pitch.ts'
import type { Rng } from './rng.ts'
import { SAMPLE_RATE, TAU, fadeOut, generate, read, type Samples } from './signal.ts'

export interface BowOptions {
  /** Seconds until the bow leaves the string. */
  seconds: number
  rng: Rng
  line: PitchLine
  attack: number
  release: number
  /** Depth in cents and the second it begins. */
  vibrato: { cents: number; from: number }
  breath?: number
  /** Over 1: fewer high partials. */
  dark?: number
}

/** Formants of a box: Hz, width, gain. */
type Box = readonly (readonly [hz: number, width: number, gain: number])[]
/** Nasal: small, and of bamboo. */
const HAEGEUM: Box = [
  [480, 110, 1],
  [1050, 160, 1.15],
  [1650, 220, 0.8],
  [2700, 400, 0.42],
  [4200, 900, 0.13],
]
/** Broad: spruce, and many of them. */
const VIOLINS: Box = [
  [290, 120, 0.8],
  [460, 180, 1],
  [850, 400, 0.7],
  [1500, 600, 0.4],
  [2700, 900, 0.3],
]
const formantGain = (box: Box, hz: number): number =>
  box.reduce((sum, [centre, width, gain]) => sum + gain / (1 + ((hz - centre) / width) ** 2), 0.1)

/** A haegeum. */
export const bowHaegeum = (hz: number, options: BowOptions): Samples => bow(HAEGEUM, hz, options)

/** One desk of an orchestra's strings. */
export const bowViolins = (hz: number, options: BowOptions): Samples => bow(VIOLINS, hz, options)

/** Saw-like slip of a string by partials, the formants of its box, bow noise that breathes with each slip. */
function bow(box: Box, hz: number, options: BowOptions): Samples {
  const { seconds, rng, line, attack, release, vibrato, breath = 0.06, dark = 1 } = options
  const partials = new Float32Array(Math.floor(9000 / hz))
  const rate = rng.range(4.6, 5.3)
  const [unsteady, press] = [onePole(6), onePole(3)]
  const [hiss, highHiss] = [biquad('bandpass', 2300, 0.8), biquad('bandpass', 5200, 0.7)]
  let phase = 0
  let frequency = hz

  const follow = (t: number): void => {
    const jitter = unsteady(rng.gauss(), 0) * 14
    const u = Math.max(0, t - vibrato.from)
    const shake = vibrato.cents * Math.min(1, u / 0.9) * Math.sin(TAU * rate * u)
    frequency = hz * centsRatio(centsAt(line, Math.min(t, seconds)) + shake + jitter)
    const pressure = 1 + press(rng.gauss(), 0) * 0.9
    for (let k = 1; k <= partials.length; k++) {
      const harder = 1 + (k > 3 ? 0.12 * pressure : 0)
      partials[k - 1] = (formantGain(box, frequency * k) / Math.pow(k, 0.95 + 0.25 * dark)) * harder
    }
  }
  /** Sum of the partials; sin(k phase) by recurrence. */
  const slipping = (): number => {
    const twoCos = 2 * Math.cos(TAU * phase)
    let before = 0
    let sine = Math.sin(TAU * phase)
    let sum = 0
    for (let k = 0; k < partials.length; k++) {
      sum += sine * read(partials, k)
      ;[before, sine] = [sine, twoCos * sine - before]
    }
    return sum
  }
  const envelope = (t: number): number => {
    if (t < attack) return 0.5 - 0.5 * Math.cos((Math.PI * t) / attack)
    return t > seconds ? Math.max(0, Math.cos(((Math.PI / 2) * (t - seconds)) / release)) ** 2 : 1
  }

  const y = generate(Math.round((seconds + release) * SAMPLE_RATE), (i) => {
    const t = i / SAMPLE_RATE
    if (i % 32 === 0) follow(t)
    phase = (phase + frequency / SAMPLE_RATE) % 1
    const noise = rng.next() * 2 - 1
    const bowing = hiss(noise, i) * (0.4 + Math.exp(-phase * 5)) + 0.5 * highHiss(noise, i)
    return envelope(t) * (slipping() * 0.22 + breath * bowing * (1 + 1.5 * Math.exp(-t / 0.12)))
  })
  return fadeOut(shape(y, ['highpass', 180], ['peaking', 320, 2, 2], ['highshelf', 5000, 0.7, -8]), 0.05)
}
