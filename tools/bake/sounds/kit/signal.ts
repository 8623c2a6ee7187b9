/** Samples of one channel at SAMPLE_RATE, full scale ±1. */
export type Samples = Float32Array<ArrayBuffer>

/** Samples per second of everything that is computed here. */
export const SAMPLE_RATE = 48_000

export const TAU = 2 * Math.PI

/** Whole samples in a time given in seconds. */
export const samplesIn = (seconds: number): number => Math.round(seconds * SAMPLE_RATE)

/** Amplitude factor of a level in decibels. */
export const fromDb = (db: number): number => Math.pow(10, db / 20)

/** Decibels of an amplitude; silence is -240. */
export const toDb = (amplitude: number): number => 20 * Math.log10(amplitude + 1e-12)

export const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x))

/** The sample at `index`; outside a buffer there is silence. */
export const read = (x: Samples, index: number): number => x[index] ?? 0

/** The sample at `index` of a ring, which has neither beginning nor end. */
export const readRing = (x: Samples, index: number): number =>
  read(x, ((index % x.length) + x.length) % x.length)

/** A buffer of `length` samples, each computed from its index. */
export function generate(length: number, sample: (index: number) => number): Samples {
  const y = new Float32Array(length)
  for (let i = 0; i < length; i++) y[i] = sample(i)
  return y
}

/** Adds a computed sample to every sample of `y`, in place. */
export function addEach(y: Samples, sample: (index: number) => number): void {
  for (let i = 0; i < y.length; i++) y[i] = read(y, i) + sample(i)
}

/** Multiplies every sample of `y` by `gain`, in place. */
export function amplify(y: Samples, gain: number): void {
  for (let i = 0; i < y.length; i++) y[i] = read(y, i) * gain
}

/** Straight fade to silence over the last `seconds`, in place. */
export function fadeOut(y: Samples, seconds: number): Samples {
  const length = Math.min(y.length, samplesIn(seconds))
  for (let i = 0; i < length; i++) y[y.length - 1 - i] = read(y, y.length - 1 - i) * (i / length)
  return y
}
