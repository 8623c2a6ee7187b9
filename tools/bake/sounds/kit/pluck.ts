import { biquad, onePole, shape } from './filters.ts'
import { centsRatio, smoothstep } from './pitch.ts'
import type { Rng } from './rng.ts'
import { SAMPLE_RATE, TAU, addEach, fadeOut, generate, read, type Samples } from './signal.ts'

/** Left-hand ornaments of the gayageum. */
export type Ornament = 'plain' | 'narrow shake' | 'wide shake' | 'breaking' | 'pressed up' | 'let fall'

/** Cents over seconds. */
export type Bend = (t: number) => number

/** An ornament as a bend of the string, each time played a little differently. */
export function ornament(kind: Ornament, rng: Rng): Bend {
  const rate = rng.range(4.3, 5.1)
  const late = rng.range(0.28, 0.4)
  const drift = rng.range(-3, 3)
  const shake = (t: number, { depth, from, grow }: { depth: number; from: number; grow: number }): number => {
    const u = Math.max(0, t - from)
    return depth * Math.min(1, u / grow) * Math.sin(TAU * rate * u * (1 - 0.04 * u)) * Math.exp(-u * 0.22)
  }
  switch (kind) {
    case 'plain':
      return () => drift
    case 'wide shake': // One-sided: the string can only be pressed.
      return (t) => drift + shake(t, { depth: 46, from: late, grow: 0.7 }) + 12 * smoothstep((t - late) / 0.5)
    case 'narrow shake':
      return (t) => drift + shake(t, { depth: 18, from: late + 0.1, grow: 0.8 })
    case 'breaking':
      return (t) =>
        drift + 105 * (1 - smoothstep((t - 0.09) / 0.16)) + shake(t, { depth: 9, from: 0.6, grow: 0.6 })
    case 'pressed up':
      return (t) => drift + 190 * smoothstep((t - 0.34) / 0.3) + shake(t, { depth: 12, from: 0.9, grow: 0.6 })
    case 'let fall':
      return (t) => drift - 90 * smoothstep((t - 0.75) / 0.6)
  }
}

export interface PluckOptions {
  seconds: number
  rng: Rng
  /** 0 to 1. */
  loudness: number
  /** Seconds to -60 dB. */
  t60: number
  /** 0 dull, 1 wire. */
  bright?: number
  /** Place of the finger as a share of the string. */
  place?: number
  bend?: Bend
}

/** What the finger gives the string: soft at first, darker when softer, with a little of the string's roughness. */
function excitation(hz: number, { rng, loudness, bright = 0.5, place = 0.17 }: PluckOptions): Samples {
  const period = SAMPLE_RATE / hz
  const release = Math.round(0.0035 * SAMPLE_RATE)
  const soft = onePole(900 + 3800 * loudness * bright * 2)
  const softer = onePole(2500 + 5000 * loudness)
  const high = biquad('highpass', hz * 0.6)
  const raw = new Float32Array(Math.ceil(period * 2) + 400)
  for (let i = 0; i < Math.ceil(period) + release; i++) {
    const onset = i < release ? 0.5 - 0.5 * Math.cos((Math.PI * i) / release) : 1
    const window = i < period ? 1 - i / period : 0
    const nail = i < 24 ? Math.sin((Math.PI * i) / 24) * 0.9 : 0
    raw[i] = (rng.next() * 2 - 1) * 0.8 * onset * Math.min(1, window * 3) + nail
  }
  const filtered = raw.map((v, i) => high(softer(soft(v, i), i), i))
  const comb = Math.round(period * place)
  return filtered.map((v, i) => v - read(filtered, i - comb) * 0.9)
}

/** A string with no body: Karplus-Strong with a third-order Lagrange read, so that it can bend. */
export function pluckString(hz: number, options: PluckOptions): Samples {
  const { loudness, t60, bright = 0.5, bend = () => 0 } = options
  const push = excitation(hz, options)
  const line = new Float32Array(Math.ceil((SAMPLE_RATE / hz) * 1.3) + 8)
  const damping = Math.min(0.49, 0.5 * (1 - bright) + 0.08)
  const loop = Math.pow(10, -3 / (t60 * hz))
  let period = SAMPLE_RATE / hz
  let write = 0
  let last = 0
  const y = generate(Math.round(options.seconds * SAMPLE_RATE), (i) => {
    if (i % 16 === 0) period = SAMPLE_RATE / (hz * centsRatio(bend(i / SAMPLE_RATE)))
    const delay = Math.max(4, period - damping - 1)
    const whole = Math.floor(delay) - 1
    const f = delay - whole
    const tap = (k: number): number => read(line, (write - whole - k + 2 * line.length) % line.length)
    const v =
      (-tap(0) * (f - 1) * (f - 2) * (f - 3)) / 6 +
      (tap(1) * f * (f - 2) * (f - 3)) / 2 -
      (tap(2) * f * (f - 1) * (f - 3)) / 2 +
      (tap(3) * f * (f - 1) * (f - 2)) / 6
    const x = loop * ((1 - damping) * v + damping * last) + read(push, i) * loudness
    last = v
    write = (write + 1) % line.length
    line[write] = x
    return x
  })
  return y
}

/** Knock of the sound board under a pluck: Hz, seconds, gain. */
const BOARD = [
  [104, 0.16, 0.5],
  [197, 0.11, 0.6],
  [331, 0.07, 0.4],
  [612, 0.04, 0.2],
] as const

/** Ends of plucked sounds: what is left is let go quietly. */
export const release = (y: Samples, seconds: number): Samples => fadeOut(y, Math.min(0.4, seconds * 0.2))

/** A silk string of the gayageum on its paulownia box. */
export function pluckGayageum(hz: number, options: PluckOptions): Samples {
  const body = shape(
    pluckString(hz, options),
    ['peaking', 118, 3, 5],
    ['peaking', 206, 4, 6],
    ['peaking', 342, 5, 4],
    ['peaking', 520, 4, 3],
    ['peaking', 880, 3, 2],
    ['highshelf', 3600, 0.7, -7],
    ['highpass', 75],
  )
  for (const [knockHz, t60, gain] of BOARD)
    addEach(body.subarray(0, Math.ceil(t60 * SAMPLE_RATE)), (i) => {
      const t = i / SAMPLE_RATE
      const knock = Math.sin(TAU * knockHz * t) * Math.exp((-6.9 * t) / t60) * Math.min(1, i / 120)
      return knock * gain * 0.035 * options.loudness
    })
  return release(body, options.seconds)
}
