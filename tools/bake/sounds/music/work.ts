import { stitches } from '../ambience/seam.ts'
import { shape } from '../kit/filters.ts'
import { burst, strike, type Mode } from '../kit/modal.ts'
import { noteHz, type NoteName } from '../kit/pitch.ts'
import { pluckString, release } from '../kit/pluck.ts'
import { inRoom } from '../kit/room.ts'
import type { Rng } from '../kit/rng.ts'
import type { Samples } from '../kit/signal.ts'
import { createTape, place, type Tape } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'

/** Seconds an eighth; five to the bar, three and two. */
const EIGHTH = 0.262
const SECONDS = 50

const CELLO: readonly (readonly [bar: number, eighth: number, note: NoteName, loudness: number])[] = [
  [2, 0, 'D2', 0.5],
  [3, 3, 'A2', 0.36],
  [4, 0, 'D2', 0.5],
  [4, 3, 'A2', 0.4],
  [5, 0, 'D2', 0.5],
  [5, 3, 'C3', 0.4],
  [6, 0, 'D2', 0.5],
  [6, 3, 'A2', 0.4],
  [7, 0, 'F2', 0.46],
  [7, 3, 'C3', 0.4],
  [8, 0, 'D3', 0.5],
  [8, 2, 'F3', 0.42],
  [8, 3, 'G3', 0.46],
  [9, 0, 'A3', 0.52],
  [9, 3, 'G3', 0.4],
  [10, 0, 'F3', 0.44],
  [10, 3, 'D3', 0.4],
  [11, 0, 'C3', 0.44],
  [11, 3, 'A2', 0.4],
  [12, 0, 'D2', 0.5],
  [17, 0, 'D3', 0.42],
  [17, 3, 'C3', 0.38],
  [18, 0, 'A2', 0.42],
  [18, 3, 'G2', 0.38],
  [19, 0, 'F2', 0.44],
  [20, 0, 'G2', 0.42],
  [20, 3, 'A2', 0.4],
  [21, 0, 'D2', 0.46],
  [22, 3, 'A2', 0.34],
  [23, 0, 'D2', 0.44],
  [24, 3, 'A2', 0.32],
  [25, 0, 'D3', 0.4],
  [25, 3, 'E3', 0.36],
  [31, 0, 'D2', 0.36],
]
const DRUM_BARS = [4, 5, 6, 7, 8, 9, 10, 11, 19, 20, 21, 22, 23, 24]
const SEAMS = [
  { start: 0.4, count: 62, top: 3.82 },
  { start: 22.6, count: 50, top: 3.82 },
]
const MACHINE: Mode[] = [
  [2140, 0.028, 0.5],
  [3320, 0.022, 0.45],
  [1260, 0.035, 0.5],
  [640, 0.04, 0.5],
]

/** Work: muted cello plucked, a frame drum under the fingers, the machine itself. They stop when the seam is done. */
export const work: Recipe = {
  kind: 'music',
  seconds: SECONDS,
  channels: 2,
  kbps: 36,
  loudness: -31,
  peak: -12,
  make(rng) {
    const tape = createTape(SECONDS, { ring: false })
    const hand = rng.fork('human')
    for (const [bar, eighth, note, loudness] of CELLO) {
      const sound = cello(noteHz(note), loudness, rng.fork(note + String(bar) + String(eighth)))
      place(tape, sound, when(hand, bar, eighth), 0.62, -0.2)
    }
    for (const bar of DRUM_BARS) playDrum(tape, hand, bar)
    for (const { start, ...seam } of SEAMS)
      for (const { at } of stitches(hand, start, seam)) {
        place(
          tape,
          strike(MACHINE, { contact: 0.0006, grit: 0.7, rng: hand }),
          at,
          0.05 * hand.range(0.8, 1.1),
          0.05,
        )
        place(tape, shape(burst(hand, [0.01, 0.05]), ['bandpass', 420, 1]), at + 0.13, 0.02, 0.1)
      }
    return inRoom(tape, 0.2, { t60: 0.6, size: 0.9, damp: 2600 })
  },
}

/** Second of an eighth, as a hand plays it. */
const when = (hand: Rng, bar: number, eighth: number): number =>
  0.4 + (bar * 5 + eighth) * EIGHTH + hand.gauss() * 0.009

function cello(hz: number, loudness: number, rng: Rng): Samples {
  const seconds = 2.2
  const t60 = 1.5 * Math.pow(110 / hz, 0.4)
  const string = release(pluckString(hz, { seconds, loudness, t60, bright: 0.5, place: 0.27, rng }), seconds)
  return shape(
    string,
    ['peaking', 112, 2.5, 4],
    ['peaking', 226, 3, 5],
    ['peaking', 330, 3, 3],
    ['highshelf', 2200, 0.7, -9],
    ['highpass', 55],
  )
}

/** Ratios of a round skin, each a little off. */
const skin = (rng: Rng, hz: number, t60: number): Mode[] =>
  [1, 1.59, 2.14, 2.3, 2.65, 2.92, 3.6].map((ratio, i): Mode => {
    return [hz * ratio * (1 + rng.gauss() * 0.004), t60 / Math.pow(ratio, 0.9), 1 / (1 + i * 0.35)]
  })

/** Palm on the first eighth, fingers on the fourth, and on the fifth of every other bar. */
function playDrum(tape: Tape, rng: Rng, bar: number): void {
  const palm = strike(skin(rng, 104, 0.34), { contact: 0.0045, grit: 0.2, rng })
  place(tape, palm, when(rng, bar, 0), 0.16 * rng.range(0.8, 1), 0.2)
  const finger = strike(skin(rng, 228, 0.12), { contact: 0.0012, grit: 0.6, rng })
  place(tape, finger, when(rng, bar, 3), 0.07 * rng.range(0.8, 1), 0.3)
  if (bar % 2 === 0) return
  const second = strike(skin(rng, 228, 0.1), { contact: 0.0012, grit: 0.6, rng })
  place(tape, second, when(rng, bar, 4), 0.035, 0.3)
}
