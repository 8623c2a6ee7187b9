import { shape, shapeRing, sweep } from '../kit/filters.ts'
import { burst } from '../kit/modal.ts'
import { pink, wander } from '../kit/noise.ts'
import { inRoom } from '../kit/room.ts'
import type { Rng } from '../kit/rng.ts'
import { addEach, clamp, generate, read } from '../kit/signal.ts'
import { SIDES, createTape, place, type Tape } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'
import { footstep } from './footstep.ts'
import { hen } from './hen.ts'
import { addMurmur } from './murmur.ts'

/** A market, busy and low-voiced: people, a plane iron drawn over a stone, hens, steps. */
export const market: Recipe = {
  kind: 'ambience',
  seconds: 28,
  channels: 2,
  kbps: 44,
  loudness: -31,
  peak: -14,
  make(rng, seconds) {
    const tape = createTape(seconds)
    const open = { t60: 0.45, size: 1.8, damp: 2200 }
    addMurmur(tape, rng.fork('crowd'), { count: 13, near: 4600, wet: 0.45, women: 0.65, room: open })
    addAir(tape, rng.fork('wind'))
    addPlaneIron(tape, rng.fork('iron'))
    addHens(tape, rng.fork('hens'))
    addWalkers(tape, rng.fork('feet'), seconds)
    const cloth = rng.fork('cloth')
    for (const at of [5.4, 15.8, 24.9])
      place(tape, shape(burst(cloth, [0.04, 0.25]), ['bandpass', 700, 0.6]), at, 0.09, cloth.range(-0.4, 0.4))
    return inRoom(tape, 0.12, { t60: 0.4, size: 1.8, damp: 2500 })
  },
}

function addAir(tape: Tape, rng: Rng): void {
  const gust = wander(tape.length, rng.fork('g'), { period: 4 })
  for (const [k, side] of SIDES.entries()) {
    const air = shapeRing(pink(tape.length, rng.fork(`n${k}`)), ['highpass', 120], ['lowpass', 650])
    addEach(tape[side], (i) => read(air, i) * 0.06 * (0.3 + read(gust, i)))
  }
}

/** Strokes away, a turn, strokes back. */
function addPlaneIron(tape: Tape, rng: Rng): void {
  const runs = [
    { start: 3.2, strokes: 6 },
    { start: 8.4, strokes: 5 },
    { start: 21.7, strokes: 7 },
  ]
  for (const { start, strokes } of runs) {
    let at = start
    for (let k = 0; k < strokes; k++) {
      const length = rng.range(0.3, 0.42)
      const noise = burst(rng, [length * 0.55, length * 0.8])
      const hz = generate(
        noise.length,
        (i) => 2600 + 1500 * Math.sin((Math.PI * i) / noise.length) + (k % 2 ? 250 : 0),
      )
      const stroke = shape(sweep(noise, { hz, q: 1.6 }), ['highpass', 900])
      place(tape, stroke, at, 0.085 * rng.range(0.7, 1), -0.55)
      at += length + rng.range(0.22, 0.3)
    }
  }
}

function addHens(tape: Tape, rng: Rng): void {
  for (const start of [1.1, 6.9, 13.6, 17.2, 26.4, 29.3]) {
    let at = start
    const clucks = rng.int(2, 6)
    for (let k = 0; k < clucks; k++) {
      place(tape, hen(rng), at, 0.15 * rng.range(0.5, 1), 0.62)
      at += rng.range(0.16, 0.42)
    }
    if (rng.chance(0.35)) place(tape, hen(rng, 'long'), at + 0.1, 0.12, 0.62)
  }
}

function addWalkers(tape: Tape, rng: Rng, seconds: number): void {
  for (let walker = 0; walker < 4; walker++) {
    let at = rng.range(0, seconds)
    const from = rng.range(-1, 1)
    const direction = rng.pick([-1, 1])
    const steps = rng.int(8, 15)
    for (let k = 0; k < steps; k++) {
      const near = Math.sin((Math.PI * (k + 0.5)) / steps)
      place(tape, footstep(rng, 950), at, 0.06 * near, clamp(from + direction * k * 0.08, -1, 1))
      at += rng.range(0.48, 0.56)
    }
  }
}
