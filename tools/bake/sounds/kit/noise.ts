import { onePole, runRing } from './filters.ts'
import type { Rng } from './rng.ts'
import { SAMPLE_RATE, clamp, generate, type Samples } from './signal.ts'

/** White noise, RMS about 0.33; it is its own ring. */
export const white = (length: number, rng: Rng): Samples =>
  generate(length, () => (rng.next() + rng.next() + rng.next() - 1.5) * 0.667)

/** Pink noise (-3 dB an octave, Paul Kellet's filter) on a ring. */
export function pink(length: number, rng: Rng): Samples {
  return runRing(white(length, rng), () => {
    let b0 = 0
    let b1 = 0
    let b2 = 0
    let b3 = 0
    let b4 = 0
    let b5 = 0
    let b6 = 0
    return (w) => {
      b0 = 0.99886 * b0 + w * 0.0555179
      b1 = 0.99332 * b1 + w * 0.0750759
      b2 = 0.969 * b2 + w * 0.153852
      b3 = 0.8665 * b3 + w * 0.3104856
      b4 = 0.55 * b4 + w * 0.5329522
      b5 = -0.7616 * b5 - w * 0.016898
      const sum = b0 + b1 + b2 + b3 + b4 + b5 + b6 + w * 0.5362
      b6 = w * 0.115926
      return sum * 0.3
    }
  })
}

/** Brown noise (-6 dB an octave above 20 Hz) on a ring. */
export const brown = (length: number, rng: Rng): Samples =>
  runRing(white(length, rng), () => {
    const low = onePole(20)
    return (w, i) => low(w, i) * 14
  })

/** Catmull-Rom through a closed list of knots at position `x` (in knots). */
function closedSpline(knots: readonly number[], x: number): number {
  const i = Math.floor(x)
  const t = x - i
  const knot = (k: number): number => knots[(i + k + knots.length) % knots.length] ?? 0
  const [p0, p1, p2, p3] = [knot(-1), knot(0), knot(1), knot(2)]
  return p1 + 0.5 * t * (p2 - p0 + t * (2 * p0 - 5 * p1 + 4 * p2 - p3 + t * (3 * (p1 - p2) + p3 - p0)))
}

export interface WanderOptions {
  /** Seconds from knot to knot. */
  period: number
  /** Exponent of the knots: over 1 the curve is mostly low. */
  power?: number
  /** Share of a second, three times quicker curve. */
  rough?: number
}

/** A slow random curve from 0 to 1, closed into a ring. */
export function wander(
  length: number,
  rng: Rng,
  { period, power = 1, rough = 0.25 }: WanderOptions,
): Samples {
  const count = Math.max(3, Math.round(length / SAMPLE_RATE / period))
  const knots = Array.from({ length: count }, () => Math.pow(rng.next(), power))
  const fine = Array.from({ length: count * 3 + 1 }, () => rng.next() - 0.5)
  const value = (i: number): number =>
    clamp(
      closedSpline(knots, (i / length) * knots.length) +
        rough * closedSpline(fine, (i / length) * fine.length),
      0,
      1,
    )
  const y = new Float32Array(length)
  const step = 64
  for (let i = 0; i < length; i += step) {
    const from = value(i)
    const to = value((i + step) % length)
    for (let j = 0; j < step && i + j < length; j++) y[i + j] = from + (to - from) * (j / step)
  }
  return y
}

/** Moments of a Poisson process of `rate` a second, in seconds from 0 to `seconds`. */
export function poisson(rng: Rng, rate: number, seconds: number): number[] {
  const moments: number[] = []
  for (let t = rng.exp(1 / rate); t < seconds; t += rng.exp(1 / rate)) moments.push(t)
  return moments
}
