import { shape, shapeRing, sweepRing } from '../kit/filters.ts'
import { TIN, burst, modesOf, strike } from '../kit/modal.ts'
import { pink, wander } from '../kit/noise.ts'
import { inRoom } from '../kit/room.ts'
import type { Rng } from '../kit/rng.ts'
import { addEach, generate, read, type Samples } from '../kit/signal.ts'
import { createTape, place, type Tape } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'
import { addRoomTone } from './room-tone.ts'

/** A stove that draws quietly; now and then coal settles, or a lid moves. */
export const stove: Recipe = {
  kind: 'ambience',
  seconds: 28,
  channels: 1,
  kbps: 37,
  loudness: -33,
  peak: -16,
  make(rng, seconds) {
    const tape = createTape(seconds)
    addFire(tape, rng)
    addCrackle(tape, rng.fork('crackle'), seconds)
    const coal = rng.fork('settle')
    addSettling(tape, coal, { at: 6.3, count: 26, spread: 0.9, hz: 1900, gain: 0.16, pan: -0.1 })
    addSettling(tape, coal, { at: 19.8, count: 16, spread: 0.6, hz: 1600, gain: 0.13, pan: 0.05 })
    const fall = burst(coal, [0.05, 0.5], (y) => shape(y, ['lowpass', 220]))
    place(tape, shape(fall, ['lowpass', 300]), 6.25, 0.16, -0.1)
    const lid = rng.fork('lid')
    addLid(tape, lid, 11.4, 7)
    addLid(tape, lid, 24.6, 5)
    addRoomTone(tape, rng.fork('room'), { level: -29, corner: 700 })
    return inRoom(tape, 0.3, { t60: 0.35, size: 0.6, damp: 2600 })
  },
}

function addFire(tape: Tape, rng: Rng): void {
  const n = tape.length
  const draw = wander(n, rng.fork('draw'), { period: 1.7 })
  const flutter = wander(n, rng.fork('flut'), { period: 0.12, rough: 0.5 })
  const hz = generate(n, (i) => 300 + 420 * read(draw, i))
  const flame = (name: string): Samples =>
    shapeRing(
      sweepRing(pink(n, rng.fork(name)), { hz, q: 0.9, type: 'lowpass' }),
      ['highpass', 75],
      ['peaking', 330, 1, 4],
    )
  const [first, second] = [flame('fire0'), flame('fire1')]
  const strength = (i: number): number => 0.6 * (0.35 + 0.5 * read(draw, i)) * (0.8 + 0.4 * read(flutter, i))
  addEach(tape.left, (i) => (read(first, i) * 0.8 + read(second, i) * 0.25) * strength(i))
  addEach(tape.right, (i) => (read(second, i) * 0.8 + read(first, i) * 0.25) * strength(i))
}

/** One crackle makes the next likelier for half a second. */
function addCrackle(tape: Tape, rng: Rng, seconds: number): void {
  let at = 0
  let heat = 1
  while (at < seconds) {
    heat = 0.8 + (heat - 0.8) * 0.9
    const gap = rng.exp(0.22 / heat)
    at += gap
    heat = 0.8 + (heat - 0.8) * Math.exp(-gap / 0.5)
    if (rng.chance(0.3)) heat = Math.min(5, heat + 1.3)
    const size = Math.pow(rng.next(), 3.2)
    const crack = burst(rng, [0.0012, rng.log(0.004, 0.018)], (y) =>
      shape(y, ['bandpass', rng.log(1300, 4800), 1.4]),
    )
    place(tape, crack, at, 0.09 + 0.9 * size, rng.range(-0.35, 0.25))
  }
}

interface Settling {
  at: number
  count: number
  spread: number
  hz: number
  gain: number
  pan: number
}

/** Things of one sort that fall to rest. */
function addSettling(tape: Tape, rng: Rng, { at, count, spread, hz, gain, pan }: Settling): void {
  for (let k = 0; k < count; k++) {
    const u = Math.pow(rng.next(), 1.7)
    const f = hz * rng.log(0.6, 1.7)
    const piece = [
      [f, 0.035, 1],
      [f * 1.62, 0.025, 0.7],
      [f * 2.7, 0.015, 0.5],
    ] as const
    const blow = strike(piece, { contact: 0.0005, grit: 0.8, rng })
    place(tape, blow, at + u * spread, gain * (1 - 0.7 * u) * rng.log(0.15, 1), pan + rng.range(-0.2, 0.2))
  }
}

/** A lid that bounces to rest. */
function addLid(tape: Tape, rng: Rng, start: number, bounces: number): void {
  let at = start
  let gap = 0.19
  for (let k = 0; k < bounces; k++) {
    const iron = modesOf(TIN, [742, 0.3], { rng, slope: 0.7, jitter: 0.004 })
    place(tape, strike(iron, { contact: 0.0013, grit: 0.3, rng }), at, 0.075 * Math.pow(0.74, k), 0.4)
    at += gap
    gap *= rng.range(0.72, 0.95)
  }
}
