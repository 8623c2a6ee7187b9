import { shapeRing } from '../kit/filters.ts'
import { pink } from '../kit/noise.ts'
import type { Rng } from '../kit/rng.ts'
import { addEach, fromDb, read } from '../kit/signal.ts'
import { SIDES, type Tape } from '../kit/tape.ts'

/** Adds the air of a closed room: pink, alike on both sides below 150 Hz; level in dB, corner in Hz. */
export function addRoomTone(
  tape: Tape,
  rng: Rng,
  { level, corner = 900 }: { level: number; corner?: number },
): void {
  const shared = shapeRing(pink(tape.length, rng.fork('both')), ['highpass', 50], ['lowpass', corner * 0.5])
  for (const [k, side] of SIDES.entries()) {
    const own = shapeRing(pink(tape.length, rng.fork(`own${k}`)), ['highpass', 110], ['lowpass', corner, 0.6])
    addEach(tape[side], (i) => (read(shared, i) * 0.7 + read(own, i)) * fromDb(level))
  }
}
