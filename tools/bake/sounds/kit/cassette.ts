import { shape } from './filters.ts'
import { centsRatio } from './pitch.ts'
import type { Rng } from './rng.ts'
import { SAMPLE_RATE, TAU, generate, read, type Samples } from './signal.ts'

export interface CassetteOptions {
  rng: Rng
  /** Cents of the slow and of the quick unsteadiness of the motor. */
  wow: number
  flutter: number
  /** Second at which somebody presses the key, and the tape comes to a stand. */
  stopAt: number
}

/** Seconds a motor runs on. */
const RUN_OUT = 0.28

/** Third-order read between samples. */
function readBetween(x: Samples, position: number): number {
  const i = Math.floor(position)
  const f = position - i
  const [a, b, c, d] = [read(x, i - 1), read(x, i), read(x, i + 1), read(x, i + 2)]
  return b + 0.5 * f * (c - a + f * (2 * a - 5 * b + 4 * c - d + f * (3 * (b - c) + d - a)))
}

/** A sound as a worn cassette plays it: it wavers, thickens when loud, has no top, hisses, and stops when it is stopped. */
export function playCassette(x: Samples, { rng, wow, flutter, stopAt }: CassetteOptions): Samples {
  const [slow, quick] = [rng.next(), rng.next()]
  let position = 0
  const played = generate(x.length, (i) => {
    const t = i / SAMPLE_RATE
    const cents =
      wow * Math.sin(TAU * (0.5 * t + slow)) * (0.8 + 0.2 * Math.sin(TAU * 0.13 * t)) +
      flutter * Math.sin(TAU * (9 * t + quick))
    const motor = Math.max(0, Math.min(1, 1 - (t - stopAt) / RUN_OUT))
    const v = readBetween(x, position) * Math.sqrt(motor)
    position += centsRatio(cents) * motor
    const hiss = (rng.next() + rng.next() - 1) * 0.022 * motor
    return Math.tanh(v * 1.4) / 1.4 + hiss
  })
  return shape(played, ['highpass', 130], ['lowpass', 6200], ['lowpass', 7000], ['peaking', 1100, 1, 2.5])
}
