import { shapeRing } from '../kit/filters.ts'
import { TIN, bubble, modesOf, strike } from '../kit/modal.ts'
import { poisson, wander, white } from '../kit/noise.ts'
import { inRoom } from '../kit/room.ts'
import { addEach, read, samplesIn, type Samples } from '../kit/signal.ts'
import { createTape, place } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'
import { addClock } from './clock.ts'
import { addRoomTone } from './room-tone.ts'

/** A kettle that isn't in a hurry, and a clock whose tock is late and which misses a beat. */
export const kettle: Recipe = {
  kind: 'ambience',
  seconds: 28,
  channels: 1,
  kbps: 37,
  loudness: -33,
  peak: -16,
  make(rng, seconds) {
    const tape = createTape(seconds)
    const n = tape.length
    const boil = wander(n, rng.fork('boil'), { period: 3.4 })
    const puff = wander(n, rng.fork('puff'), { period: 0.35, power: 1.6 })
    const steam = (name: string): Samples =>
      shapeRing(
        white(n, rng.fork(name)),
        ['highpass', 2000],
        ['peaking', 3900, 1.1, 5],
        ['lowpass', 7800, 0.6],
      )
    const [near, far] = [steam('steam0'), steam('steam1')]
    const force = (i: number): number => (0.05 + 0.11 * read(boil, i)) * (0.55 + 0.6 * read(puff, i))
    addEach(tape.left, (i) => (read(near, i) * 0.75 + read(far, i) * 0.4) * force(i))
    addEach(tape.right, (i) => (read(far, i) * 0.75 + read(near, i) * 0.4) * force(i) * 0.8)
    const b = rng.fork('bubble')
    for (const at of poisson(b, 42, seconds)) {
      if (b.next() > 0.25 + read(boil, samplesIn(at))) continue
      const sound = bubble(b.log(260, 880), { rise: b.range(0, 0.25), t60: b.range(0.02, 0.06) })
      place(tape, sound, at, 0.075 * b.log(0.12, 1), -0.15 + b.range(-0.1, 0.1))
    }
    const lid = rng.fork('lid')
    for (const at of poisson(lid, 0.5, seconds)) {
      const taps = lid.int(2, 5)
      for (let k = 0; k < taps; k++) {
        const tin = modesOf(TIN, [1180, 0.16], { rng: lid, slope: 0.8, jitter: 0.004 })
        const tap = strike(tin, { contact: 0.001, grit: 0.4, rng: lid })
        place(tape, tap, at + k * lid.range(0.05, 0.09), 0.024 * lid.range(0.4, 1), -0.1)
      }
    }
    addClock(tape, rng.fork('clock'), { beat: 1, limp: 0.07, lost: [17], gain: 0.2, pan: 0.55, wood: 420 })
    addRoomTone(tape, rng.fork('room'), { level: -27, corner: 800 })
    return inRoom(tape, 0.26, { t60: 0.45, size: 0.7, damp: 3000 })
  },
}
