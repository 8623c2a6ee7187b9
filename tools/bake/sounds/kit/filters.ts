import { SAMPLE_RATE, TAU, read, type Samples } from './signal.ts'

export type SampleFilter = (x: number, index: number) => number
export type BiquadType = 'lowpass' | 'highpass' | 'bandpass' | 'peaking' | 'highshelf'

/** One biquad of a chain: type, corner in Hz, q (0.707), gain in dB (peaking and highshelf only). */
export type FilterSpec = readonly [type: BiquadType, hz: number, q?: number, db?: number]

/** Runs a filter over a sound that starts from rest. */
export function run(x: Samples, makeFilter: () => SampleFilter): Samples {
  const filter = makeFilter()
  return x.map(filter)
}

/** Runs a filter over a ring: it first listens to the last second, then starts, so the ring stays without a seam. */
export function runRing(x: Samples, makeFilter: () => SampleFilter): Samples {
  const filter = makeFilter()
  for (let i = Math.max(0, x.length - SAMPLE_RATE); i < x.length; i++) filter(read(x, i), i)
  return x.map(filter)
}

/** First-order low-pass. */
export function onePole(hz: number): SampleFilter {
  const a = 1 - Math.exp((-TAU * hz) / SAMPLE_RATE)
  let state = 0
  return (x) => (state += a * (x - state))
}

/** Of a transfer function, numerator then denominator. */
export type Coefficients = readonly [b0: number, b1: number, b2: number, a0: number, a1: number, a2: number]

/** Robert Bristow-Johnson's cookbook; the band-pass has 0 dB at its peak. */
function coefficients([type, hz, q = 0.707, db = 0]: FilterSpec): Coefficients {
  const w = (TAU * Math.min(hz, SAMPLE_RATE * 0.49)) / SAMPLE_RATE
  const cos = Math.cos(w)
  const alpha = Math.sin(w) / (2 * q)
  const gain = Math.pow(10, db / 40)
  const shelf = 2 * Math.sqrt(gain) * alpha
  switch (type) {
    case 'lowpass':
      return [(1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha]
    case 'highpass':
      return [(1 + cos) / 2, -(1 + cos), (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha]
    case 'bandpass':
      return [alpha, 0, -alpha, 1 + alpha, -2 * cos, 1 - alpha]
    case 'peaking':
      return [1 + alpha * gain, -2 * cos, 1 - alpha * gain, 1 + alpha / gain, -2 * cos, 1 - alpha / gain]
    case 'highshelf':
      return [
        gain * (gain + 1 + (gain - 1) * cos + shelf),
        -2 * gain * (gain - 1 + (gain + 1) * cos),
        gain * (gain + 1 + (gain - 1) * cos - shelf),
        gain + 1 - (gain - 1) * cos + shelf,
        2 * (gain - 1 - (gain + 1) * cos),
        gain + 1 - (gain - 1) * cos - shelf,
      ]
  }
}

export const biquad = (...spec: FilterSpec): SampleFilter => biquadOf(coefficients(spec))

export function biquadOf([b0, b1, b2, a0, a1, a2]: Coefficients): SampleFilter {
  const [n0, n1, n2, d1, d2] = [b0 / a0, b1 / a0, b2 / a0, a1 / a0, a2 / a0]
  let x1 = 0
  let x2 = 0
  let y1 = 0
  let y2 = 0
  return (x) => {
    const y = n0 * x + n1 * x1 + n2 * x2 - d1 * y1 - d2 * y2
    x2 = x1
    x1 = x
    y2 = y1
    y1 = y
    return y
  }
}

const chain = (specs: readonly FilterSpec[]) => (): SampleFilter => {
  const filters = specs.map((spec) => biquad(...spec))
  return (x, i) => {
    let y = x
    for (const filter of filters) y = filter(y, i)
    return y
  }
}

/** A chain of biquads over a one-shot. */
export const shape = (x: Samples, ...specs: FilterSpec[]): Samples => run(x, chain(specs))

/** A chain of biquads over a ring. */
export const shapeRing = (x: Samples, ...specs: FilterSpec[]): Samples => runRing(x, chain(specs))

/** State-variable filter whose corner is `hz` at every sample. */
function stateVariable(hz: Samples, q: number, type: 'lowpass' | 'bandpass'): SampleFilter {
  let a = 0
  let b = 0
  return (x, i) => {
    const g = Math.tan((Math.PI * Math.min(read(hz, i), 20_000)) / SAMPLE_RATE)
    const high = (x - (g + 1 / q) * a - b) / (1 + g * (g + 1 / q))
    const band = g * high + a
    const low = g * band + b
    a = g * high + band
    b = g * band + low
    return type === 'bandpass' ? band / q : low
  }
}

export interface SweepOptions {
  hz: Samples
  q: number
  type?: 'lowpass' | 'bandpass'
}

/** A filter with a moving corner over a one-shot. */
export const sweep = (x: Samples, { hz, q, type = 'bandpass' }: SweepOptions): Samples =>
  run(x, () => stateVariable(hz, q, type))

/** A filter with a moving corner over a ring. */
export const sweepRing = (x: Samples, { hz, q, type = 'bandpass' }: SweepOptions): Samples =>
  runRing(x, () => stateVariable(hz, q, type))
