import { shape, shapeRing } from '../kit/filters.ts'
import { CERAMIC, burst, modesOf, strike } from '../kit/modal.ts'
import { pink, wander, white } from '../kit/noise.ts'
import { inRoom } from '../kit/room.ts'
import type { Rng } from '../kit/rng.ts'
import { SAMPLE_RATE, TAU, addEach, read } from '../kit/signal.ts'
import { SIDES, createTape, place, type Tape } from '../kit/tape.ts'
import { mumble } from '../kit/voice.ts'
import type { Recipe } from '../recipe.ts'

/** A kitchen at work: a fan above, bowls right, something that sizzles and a tap left, somebody who counts. */
export const kitchen: Recipe = {
  kind: 'ambience',
  seconds: 26,
  channels: 2,
  kbps: 44,
  loudness: -32,
  peak: -14,
  make(rng, seconds) {
    const tape = createTape(seconds)
    const n = tape.length
    addFan(tape, rng)
    const heat = wander(n, rng.fork('sizg'), { period: 3 })
    const sizzle = shapeRing(white(n, rng.fork('siz')), ['bandpass', 4200, 0.6])
    addEach(tape.left, (i) => read(sizzle, i) * 0.02 * read(heat, i))
    addEach(tape.right, (i) => read(sizzle, i) * 0.006 * read(heat, i))
    addBowls(tape, rng.fork('bowls'))
    const counting = mumble(seconds, rng.fork('count'), {
      f0: 205,
      steady: 1.9,
      busy: 0.5,
      phrase: 4,
      lively: 0.35,
    })
    place(tape, shapeRing(counting, ['highpass', 180], ['lowpass', 2400, 0.6]), 0, 0.03, -0.45)
    const w = rng.fork('tap')
    const flow = wander(n, w.fork('g'), { period: 4, power: 3 })
    const tap = shapeRing(white(n, w), ['bandpass', 1900, 0.5])
    addEach(tape.left, (i) => read(tap, i) * 0.05 * read(flow, i))
    addEach(tape.right, (i) => read(tap, i) * 0.02 * read(flow, i))
    return inRoom(tape, 0.35, { t60: 0.6, size: 0.9, damp: 3400 })
  },
}

function addFan(tape: Tape, rng: Rng): void {
  for (const [k, side] of SIDES.entries()) {
    const air = pink(tape.length, rng.fork(`fan${k}`))
    const fan = shapeRing(air, ['highpass', 90], ['lowpass', 1400, 0.5], ['peaking', 285, 2, 4])
    addEach(tape[side], (i) => {
      const t = i / SAMPLE_RATE
      const blades = Math.sin(TAU * 95 * t) + 0.5 * Math.sin(TAU * 190 * t)
      return read(fan, i) * 0.035 * (1 + 0.08 * Math.sin(TAU * 7 * t)) + 0.002 * blades
    })
  }
}

/** Stacks of bowls that grow. */
function addBowls(tape: Tape, rng: Rng): void {
  for (const start of [1.2, 4.6, 8.8, 11.5, 16.2, 19.9, 24.1]) {
    let at = start
    const count = rng.int(3, 7)
    for (let k = 0; k < count; k++) {
      const bowl = modesOf(CERAMIC, [rng.range(1250, 1750), 0.22], { rng, slope: 0.8 })
      const blow = strike(bowl, { contact: 0.0007, grit: 0.3, rng })
      place(tape, blow, at, 0.34 * rng.log(0.35, 1), 0.3 + rng.range(-0.2, 0.2))
      place(tape, shape(burst(rng, [0.004, 0.05]), ['bandpass', 500, 1]), at, 0.04, 0.3)
      at += rng.range(0.28, 0.5)
    }
  }
}
