import { shape, sweep, type FilterSpec } from '../kit/filters.ts'
import { burst, strike, type Mode } from '../kit/modal.ts'
import type { Rng } from '../kit/rng.ts'
import { SAMPLE_RATE, generate, samplesIn, type Samples } from '../kit/signal.ts'
import { place, type Tape } from '../kit/tape.ts'

export interface GrainOptions {
  from: number
  to: number
  /** Grains a second. */
  rate: number
  /** Lowest and highest grain, Hz. */
  band: readonly [number, number]
  gain: number
  /** Loudness over the share that has passed. */
  envelope: (share: number) => number
}

/** Adds the crunch of many small breaks: wool, wood fibre, reed. */
export function addGrains(
  tape: Tape,
  rng: Rng,
  { from, to, rate, band, gain, envelope }: GrainOptions,
): void {
  for (let at = from; at < to; at += rng.exp(1 / rate)) {
    const grain = burst(rng, [0.0008, rng.log(0.002, 0.008)], (y) =>
      shape(y, ['bandpass', rng.log(...band), 1.6]),
    )
    place(tape, grain, at, gain * envelope((at - from) / (to - from)) * rng.log(0.2, 1))
  }
}

export interface RubOptions {
  seconds: number
  from: number
  to: number
  q?: number
}

/** One surface drawn over another: noise through a band that moves from one frequency to another. */
export function rub(rng: Rng, { seconds, from, to, q = 0.8 }: RubOptions): Samples {
  const noise = burst(rng, [seconds * 0.45, seconds * 0.9])
  const hz = generate(noise.length, (i) => from * Math.pow(to / from, i / noise.length))
  return sweep(noise, { hz, q })
}

export interface StickSlipOptions {
  seconds: number
  /** Slips a second over the share that has passed. */
  rate: (share: number) => number
  /** Softest slip; the hardest is 1. */
  softest: number
}

/** A creak before any body: single slips, the more the harder it is pulled. */
export function stickSlip(rng: Rng, { seconds, rate, softest }: StickSlipOptions): Samples {
  const length = samplesIn(seconds)
  let phase = 0
  return generate(length, (i) => {
    const u = i / length
    phase += rate(u) / SAMPLE_RATE
    if (phase < 1) return 0
    phase -= 1
    return rng.range(softest, 1) * Math.sin(Math.PI * u)
  })
}

/** A small blow of given modes. */
export const tap = (rng: Rng, modes: readonly Mode[], contact: number, grit = 0): Samples =>
  strike(modes, { contact, grit, rng })

/** A short breath of noise through one filter. */
export const puff = (rng: Rng, times: readonly [number, number], filter: FilterSpec): Samples =>
  shape(burst(rng, times), filter)
