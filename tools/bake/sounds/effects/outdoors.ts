import type { Mode } from '../kit/modal.ts'
import { SAMPLE_RATE, TAU, fadeOut, generate, type Samples } from '../kit/signal.ts'
import { place } from '../kit/tape.ts'
import { effect } from './effect.ts'
import { addGrains, rub, tap } from './friction.ts'

interface ChirpOptions {
  from: number
  to: number
  seconds: number
  /** Seconds of its rise. */
  rise: number
}

/** Sound in an ice sheet: bending waves, the high ones first; frequency f arrives at t = k / sqrt(f). */
function chirp({ from, to, seconds, rise }: ChirpOptions): Samples {
  const length = Math.ceil(seconds * SAMPLE_RATE)
  const k = seconds / (1 / Math.sqrt(to) - 1 / Math.sqrt(from))
  const start = k / Math.sqrt(from)
  let phase = 0
  const y = generate(length, (i) => {
    const t = i / SAMPLE_RATE
    const hz = (k / (start + t)) ** 2
    phase += hz / SAMPLE_RATE
    const fall = Math.pow(1 - i / length, 1.6) * Math.pow(hz / from, 0.12)
    return Math.sin(TAU * phase) * Math.min(1, t / rise) * fall
  })
  return fadeOut(y, 0.02)
}

const SHEET = { t60: 1.6, size: 2.4, damp: 1600 }

/** The ice ticks near by; then the same crack comes back from far along the sheet. */
export const iceTick = effect({ seconds: 3.2, loudness: -25, wet: 0.4, room: SHEET }, (tape, rng) => {
  const tick: Mode[] = [
    [1870, 0.03, 0.5],
    [2950, 0.02, 0.4],
    [820, 0.05, 0.5],
  ]
  place(tape, tap(rng, tick, 0.00084, 0.5), 0.1, 0.3)
  place(tape, chirp({ from: 2100, to: 420, seconds: 0.16, rise: 0.004 }), 0.105, 0.16)
  place(tape, chirp({ from: 1000, to: 150, seconds: 0.85, rise: 0.03 }), 0.42, 0.22)
  place(tape, chirp({ from: 900, to: 140, seconds: 1.15, rise: 0.06 }), 0.78, 0.1)
  place(tape, chirp({ from: 700, to: 130, seconds: 1.3, rise: 0.1 }), 1.3, 0.05)
})

const BANK = { t60: 0.5, size: 2 }

/** A reed breaks. */
export const reedSnap = effect({ seconds: 1.1, loudness: -27, wet: 0.1, room: BANK }, (tape, rng) => {
  const stalk: Mode[] = [
    [1120, 0.03, 0.7],
    [1960, 0.02, 0.6],
    [3240, 0.015, 0.5],
  ]
  const bending = { from: 0.05, to: 0.16, rate: 160, gain: 0.2 }
  const settling = { from: 0.18, to: 0.42, rate: 70, gain: 0.16 }
  addGrains(tape, rng, { ...bending, band: [1400, 3800], envelope: (u) => u })
  place(tape, tap(rng, stalk, 0.00084, 0.9), 0.17, 0.6)
  addGrains(tape, rng, { ...settling, band: [1200, 3000], envelope: (u) => 1 - u })
  place(tape, rub(rng, { seconds: 0.3, from: 2600, to: 1600, q: 0.6 }), 0.3, 0.06)
})
