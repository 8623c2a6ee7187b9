import { shapeRing } from '../kit/filters.ts'
import { TIN, modesOf, strike } from '../kit/modal.ts'
import { pink, wander } from '../kit/noise.ts'
import { inRoom } from '../kit/room.ts'
import type { Rng } from '../kit/rng.ts'
import { SAMPLE_RATE, TAU, addEach, read } from '../kit/signal.ts'
import { SIDES, createTape, place, type Tape } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'

/** Wheels on a road with joints in it. */
export const wheels: Recipe = {
  kind: 'ambience',
  seconds: 26,
  channels: 2,
  kbps: 44,
  loudness: -32,
  peak: -15,
  make(rng, seconds) {
    const tape = createTape(seconds)
    const n = tape.length
    const rough = wander(n, rng.fork('rough'), { period: 2.6 })
    for (const [k, side] of SIDES.entries()) {
      const r = rng.fork(`road${k}`)
      const road = shapeRing(pink(n, r), ['highpass', 80], ['lowpass', 520, 0.7], ['peaking', 290, 1, 4])
      const hiss = shapeRing(pink(n, r.fork('h')), ['bandpass', 1100, 0.5])
      addEach(tape[side], (i) => {
        const surface = read(rough, i)
        return read(road, i) * 0.22 * (0.55 + 0.5 * surface) + read(hiss, i) * 0.2 * (0.5 + 0.6 * surface)
      })
    }
    addEngine(tape, rng)
    addJoints(tape, rng.fork('bump'), seconds)
    return inRoom(tape, 0.15, { t60: 0.25, size: 0.5, damp: 1800 })
  },
}

/** Orders of the firing frequency with their gains. */
const ORDERS = [
  [1, 0.3],
  [1.5, 0.55],
  [2, 1],
  [3, 0.45],
  [4, 0.3],
  [6, 0.18],
] as const

/** Whole cycles a ring, their phase pushed about by the load so that they never sit still. */
function addEngine(tape: Tape, rng: Rng): void {
  const load = wander(tape.length, rng.fork('load'), { period: 5 })
  const engine = (i: number): number => {
    const push = 5 * (read(load, i) - 0.5)
    const sum = ORDERS.reduce(
      (total, [order, gain], k) =>
        total + gain * Math.sin(TAU * (44 * order * (i / SAMPLE_RATE)) + TAU * push * order + k),
      0,
    )
    return sum * 0.012 * (0.6 + 0.6 * read(load, i))
  }
  addEach(tape.left, engine)
  addEach(tape.right, engine)
}

/** Joints as pairs, front axle and rear, with a rattle now and then. */
function addJoints(tape: Tape, rng: Rng, seconds: number): void {
  const floor = [
    [82, 0.14, 0.6],
    [139, 0.12, 0.8],
    [241, 0.08, 0.8],
    [430, 0.05, 0.5],
  ] as const
  let at = 0.8
  while (at < seconds - 0.6) {
    const force = rng.log(0.3, 1)
    const rear = at + 0.27 * rng.range(0.97, 1.03)
    for (const [axle, share] of [
      [at, 1],
      [rear, 0.75],
    ] as const) {
      const blow = strike(floor, { contact: 0.0059, grit: 0.3, rng })
      place(tape, blow, axle, 0.42 * force * share, rng.range(-0.2, 0.2))
      if (!rng.chance(0.5)) continue
      for (let k = 0; k < 3; k++) {
        const tin = modesOf(TIN, [1320, 0.06], { rng, jitter: 0.02 })
        const rattle = strike(tin, { contact: 0.00084, grit: 0.6, rng })
        place(tape, rattle, axle + 0.02 + k * rng.range(0.02, 0.05), 0.04 * force, 0.6)
      }
    }
    at += rng.range(0.9, 3.4)
  }
}
