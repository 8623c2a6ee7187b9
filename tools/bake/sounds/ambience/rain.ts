import { shape, shapeRing } from '../kit/filters.ts'
import { bubble, burst, strike } from '../kit/modal.ts'
import { pink, poisson, wander } from '../kit/noise.ts'
import { inRoom } from '../kit/room.ts'
import type { Rng } from '../kit/rng.ts'
import { addEach, read, samplesIn, type Samples } from '../kit/signal.ts'
import { SIDES, createTape, place, type Tape } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'

/** Rain on leaves: drops near and far by one law, most of them small; two broad leaves that drum; drips. */
export const rain: Recipe = {
  kind: 'ambience',
  seconds: 24,
  channels: 2,
  kbps: 44,
  loudness: -31,
  peak: -13,
  make(rng, seconds) {
    const tape = createTape(seconds)
    const n = tape.length
    const heavy = wander(n, rng.fork('heavy'), { period: 5.5 })
    for (const [k, side] of SIDES.entries()) {
      const r = rng.fork(`side${k}`)
      const bright = pink(n, r)
      const far = shapeRing(bright, ['highpass', 380], ['bandpass', 2400, 0.25], ['highshelf', 6000, 0.7, -5])
      const low = shapeRing(pink(n, r.fork('l')), ['bandpass', 420, 0.5])
      addEach(tape[side], (i) => read(far, i) * (0.05 + 0.1 * read(heavy, i)) + read(low, i) * 0.05)
    }
    addLeaves(tape, rng.fork('leaf'), heavy, seconds)
    addBroadLeaves(tape, rng.fork('broad'), seconds)
    addDrips(tape, rng.fork('pool'), seconds)
    return inRoom(tape, 0.18, { t60: 0.5, size: 1.3, damp: 3000 })
  },
}

function addLeaves(tape: Tape, rng: Rng, heavy: Samples, seconds: number): void {
  for (const at of poisson(rng, 150, seconds)) {
    if (rng.next() > 0.4 + 0.6 * read(heavy, samplesIn(at))) continue
    const size = Math.pow(rng.next(), 2.2)
    const hz = 5200 - 3600 * size * rng.range(0.7, 1)
    const drop = burst(rng, [0.0012 + size * 0.002, 0.006 + 0.022 * size], (y) =>
      shape(y, ['bandpass', hz, 1.1 + rng.next()]),
    )
    place(tape, drop, at, 0.03 + 0.34 * size * rng.range(0.4, 1), rng.range(-1, 1))
  }
}

function addBroadLeaves(tape: Tape, rng: Rng, seconds: number): void {
  for (const at of poisson(rng, 2.4, seconds)) {
    const hz = rng.pick([236, 318, 402]) * rng.range(0.97, 1.03)
    const skin = [
      [hz, 0.09, 1],
      [hz * 1.7, 0.06, 0.6],
      [hz * 2.9, 0.03, 0.4],
    ] as const
    place(
      tape,
      strike(skin, { contact: 0.0013, grit: 0.6, rng }),
      at,
      0.34 * rng.log(0.3, 1),
      hz < 300 ? -0.5 : 0.45,
    )
  }
}

/** Drips into standing water, often two together. */
function addDrips(tape: Tape, rng: Rng, seconds: number): void {
  for (const at of poisson(rng, 1.7, seconds)) {
    const hz = rng.log(620, 2100)
    const drip = bubble(hz, { rise: rng.range(0.05, 0.3), t60: rng.range(0.03, 0.09) })
    place(tape, drip, at, 0.05 * rng.log(0.3, 1), rng.range(-0.7, 0.7))
    if (!rng.chance(0.4)) continue
    const second = bubble(hz * rng.range(1.2, 1.6), { rise: 0.2, t60: 0.04 })
    place(tape, second, at + rng.range(0.03, 0.07), 0.02, rng.range(-0.7, 0.7))
  }
}
