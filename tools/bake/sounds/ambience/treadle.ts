import { shape, shapeRing } from '../kit/filters.ts'
import { burst, strike, type Mode } from '../kit/modal.ts'
import { pink } from '../kit/noise.ts'
import { inRoom } from '../kit/room.ts'
import type { Rng } from '../kit/rng.ts'
import { SAMPLE_RATE, addEach, read, type Samples } from '../kit/signal.ts'
import { createTape, place, type Tape } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'
import { addRoomTone } from './room-tone.ts'
import { stitches, type Stitch } from './seam.ts'

const SEAMS = [
  { start: 0.9, count: 27, top: 5.6 },
  { start: 8.2, count: 13, top: 4.4 },
  { start: 13.1, count: 34, top: 6.3 },
  { start: 21.6, count: 9, top: 3.9 },
  { start: 25.4, count: 30, top: 5.9 },
]
const NEEDLE_BAR: Mode[] = [
  [2140, 0.028, 0.5],
  [3320, 0.022, 0.45],
  [4870, 0.014, 0.3],
  [1260, 0.035, 0.4],
]
const TABLE: Mode[] = [
  [124, 0.1, 0.4],
  [207, 0.09, 0.7],
  [346, 0.07, 0.8],
  [592, 0.05, 0.6],
  [910, 0.03, 0.3],
]
const SHUTTLE: Mode[] = [
  [1610, 0.03, 0.4],
  [2730, 0.02, 0.35],
  [820, 0.04, 0.35],
]

/** A treadle sewing machine, near, in runs; its whirr follows its speed. */
export const treadle: Recipe = {
  kind: 'ambience',
  seconds: 34,
  channels: 1,
  kbps: 37,
  loudness: -32,
  peak: -14,
  make(rng, seconds) {
    const tape = createTape(seconds)
    const speed = new Float32Array(tape.length)
    const r = rng.fork('seams')
    for (const { start, ...seam } of SEAMS) {
      const run = stitches(r, start, seam)
      for (const [k, stitch] of run.entries()) addStitch(tape, r, stitch, { treadle: k % 3 === 0, speed })
      const turned = shape(burst(r, [0.05, 0.3]), ['bandpass', 900, 0.8])
      place(tape, turned, (run.at(-1)?.at ?? start) + 0.45, 0.035, 0.2)
    }
    addWhirr(tape, rng, speed)
    const cloth = rng.fork('cloth')
    for (const at of [7.1, 12.2, 20.4, 24.3, 32.4])
      for (let k = 0; k < 3; k++) {
        const rustle = burst(cloth, [cloth.range(0.06, 0.14), cloth.range(0.15, 0.35)])
        const drawn = shape(rustle, ['bandpass', cloth.range(1100, 2400), 0.7])
        place(tape, drawn, at + k * 0.22, 0.028 * cloth.range(0.5, 1), cloth.range(-0.2, 0.3))
      }
    addRoomTone(tape, rng.fork('room'), { level: -30, corner: 900 })
    return inRoom(tape, 0.22, { t60: 0.4, size: 0.7, damp: 3200 })
  },
}

/** Needle bar, its thump in the table, the shuttle half a cycle later; sometimes the treadle's board. */
function addStitch(
  tape: Tape,
  rng: Rng,
  { at, rate }: Stitch,
  machine: { treadle: boolean; speed: Samples },
): void {
  const force = 0.75 + 0.05 * rate
  const bar = strike(NEEDLE_BAR, { contact: 0.0005, grit: 0.7, rng })
  place(tape, bar, at, 0.15 * force * rng.range(0.85, 1.1), -0.05)
  const thump = strike(TABLE, { contact: 0.0021, grit: 0.3, rng })
  place(tape, thump, at + 0.002, 0.12 * force * rng.range(0.85, 1.1), 0)
  const shuttle = strike(SHUTTLE, { contact: 0.00076, grit: 0.8, rng })
  place(tape, shuttle, at + (0.5 / rate) * rng.range(0.96, 1.04), 0.06 * force, 0.08)
  if (machine.treadle) {
    const board = burst(rng, [0.03, 0.12])
    place(tape, shape(board, ['bandpass', rng.range(300, 420), 4]), at + 0.05, 0.05, 0.15)
  }
  const start = Math.floor(at * SAMPLE_RATE)
  machine.speed.fill(rate / 6, start, start + Math.floor((SAMPLE_RATE / rate) * 1.02))
}

function addWhirr(tape: Tape, rng: Rng, speed: Samples): void {
  const smooth = shapeRing(speed, ['lowpass', 4, 0.6])
  const wheel = shapeRing(
    pink(tape.length, rng.fork('whirr')),
    ['bandpass', 780, 0.7],
    ['peaking', 1450, 2, 4],
  )
  const belt = shapeRing(pink(tape.length, rng.fork('belt')), ['bandpass', 240, 1.2])
  const whirr = (i: number): number => {
    const s = Math.max(0, read(smooth, i))
    return read(wheel, i) * 0.06 * s * s + read(belt, i) * 0.07 * s
  }
  addEach(tape.left, whirr)
  addEach(tape.right, (i) => whirr(i) * 0.9)
}
