import { strike, type Mode } from '../kit/modal.ts'
import type { Rng } from '../kit/rng.ts'
import { SAMPLE_RATE } from '../kit/signal.ts'
import { place, type Tape } from '../kit/tape.ts'

export interface ClockOptions {
  /** Seconds from tick to tock; a whole number of beats fills the ring. */
  beat: number
  /** Seconds by which the tock is late. */
  limp?: number
  /** Beats that it misses. */
  lost?: readonly number[]
  gain: number
  pan: number
  /** Lowest note of its case, Hz. */
  wood: number
}

const tick = (wood: number): Mode[] => [
  [wood * 5.1, 0.03, 0.6],
  [wood * 7.3, 0.02, 0.5],
  [wood, 0.06, 0.8],
  [wood * 2.3, 0.04, 0.5],
]
const tock = (wood: number): Mode[] => [
  [wood * 4.2, 0.035, 0.6],
  [wood * 6.4, 0.02, 0.4],
  [wood * 0.86, 0.07, 0.9],
  [wood * 2.1, 0.05, 0.5],
]

/** Adds a clock: tick and tock are two blows on one case. */
export function addClock(
  tape: Tape,
  rng: Rng,
  { beat, limp = 0, lost = [], gain, pan, wood }: ClockOptions,
): void {
  const beats = Math.round(tape.length / SAMPLE_RATE / beat)
  for (let k = 0; k < beats; k++) {
    if (lost.includes(k)) continue
    const late = k % 2 ? limp : 0
    const jitter = rng.gauss() * 0.0012
    const blow = strike(k % 2 ? tock(wood) : tick(wood), { contact: 0.00067, grit: 0.5, rng })
    place(tape, blow, 0.3 + k * beat + late + jitter, gain * rng.range(0.88, 1.08), pan)
  }
}
