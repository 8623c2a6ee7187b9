import type { Rng } from './rng.ts'
import { SAMPLE_RATE, TAU, fadeOut, generate, read, type Samples } from './signal.ts'

/** One way in which a thing rings: Hz, seconds to -60 dB, gain. */
export type Mode = readonly [hz: number, t60: number, gain: number]

export interface StrikeOptions {
  /** Seconds of the push: felt 0.006, knuckle 0.002, metal 0.0005. */
  contact?: number
  /** Share of noise in the push. */
  grit?: number
  rng?: Rng
  /** Seconds; without it, as long as the longest mode rings. */
  seconds?: number
}

/** A struck thing: its modes, set off by a raised-cosine push. Nothing starts faster than the push. */
export function strike(modes: readonly Mode[], options: StrikeOptions = {}): Samples {
  const { contact = 0.003, grit = 0, rng } = options
  const longest = Math.max(...modes.map(([, t60]) => t60))
  const y = new Float32Array(Math.ceil((options.seconds ?? Math.min(longest * 1.05, 8)) * SAMPLE_RATE))
  const width = Math.max(2, Math.round(contact * SAMPLE_RATE))
  const push = generate(width, (i) => {
    const noise = grit && rng ? grit * (rng.next() * 2 - 1) : 0
    return ((0.5 - 0.5 * Math.cos((TAU * i) / width)) * (1 + noise) * 2) / width
  })
  for (const [hz, t60, gain] of modes) {
    const radius = Math.pow(10, -3 / (t60 * SAMPLE_RATE))
    const angle = (TAU * hz) / SAMPLE_RATE
    const c1 = 2 * radius * Math.cos(angle)
    const c2 = -radius * radius
    const drive = Math.sin(angle) * gain
    let y1 = 0
    let y2 = 0
    const end = Math.min(y.length, Math.ceil(t60 * 1.1 * SAMPLE_RATE) + width)
    for (let i = 0; i < end; i++) {
      const v = c1 * y1 + c2 * y2 + read(push, i) * drive
      y2 = y1
      y1 = v
      y[i] = read(y, i) + v
    }
  }
  return fadeOut(y, 0.01)
}

export interface MaterialOptions {
  rng: Rng
  /** How fast higher modes get weaker. */
  slope?: number
  /** Relative disorder of the frequencies. */
  jitter?: number
  /** How fast higher modes get shorter. */
  damp?: number
}

/** Mode ratios of a material. */
export type Material = readonly number[]
export const WOOD: Material = [1, 1.58, 2.24, 2.92, 3.46, 4.2, 5.1]
export const CERAMIC: Material = [1, 1.56, 2.41, 2.86, 3.9, 5.2]
export const TIN: Material = [1, 1.34, 1.71, 2.18, 2.77, 3.3, 4.05, 5.3, 6.6]
export const COIN: Material = [1, 1.73, 2.328, 3.91, 4.8]

/** Modes of a thing of `material`: lowest mode in Hz and its seconds to -60 dB, with the disorder of real things. */
export function modesOf(
  material: Material,
  [hz, t60]: readonly [number, number],
  options: MaterialOptions,
): Mode[] {
  const { rng, slope = 0.6, jitter = 0.01, damp = 0.5 } = options
  return material.map((ratio): Mode => {
    const frequency = hz * ratio * (1 + rng.gauss() * jitter)
    return [frequency, t60 / Math.pow(ratio, damp), Math.pow(ratio, -slope) * rng.range(0.7, 1.2)]
  })
}

/** An air bubble in water (Minnaert): a sine that rises as the bubble nears the surface. */
export function bubble(hz: number, { rise = 0.1, t60 = 0.04 } = {}): Samples {
  let phase = 0
  const y = generate(Math.ceil(t60 * 1.4 * SAMPLE_RATE), (i) => {
    const t = i / SAMPLE_RATE
    phase += (TAU * hz * (1 + (rise * t) / t60)) / SAMPLE_RATE
    return Math.sin(phase) * Math.exp((-6.9 * t) / t60) * Math.min(1, i / 60)
  })
  return fadeOut(y, 0.004)
}

/** A burst of noise through `filter`: seconds of rise, seconds of fall to -60 dB. */
export function burst(
  rng: Rng,
  [attack, decay]: readonly [number, number],
  filter: (noise: Samples) => Samples = (noise) => noise,
): Samples {
  const rise = attack * SAMPLE_RATE
  const noise = generate(Math.ceil((attack + decay) * SAMPLE_RATE), (i) => {
    const envelope =
      i < rise
        ? 0.5 - 0.5 * Math.cos((Math.PI * i) / rise)
        : Math.exp((-6.9 * (i - rise)) / SAMPLE_RATE / decay)
    return (rng.next() * 2 - 1) * envelope
  })
  return fadeOut(filter(noise), 0.003)
}
