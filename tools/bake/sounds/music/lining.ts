import { bowHaegeum } from '../kit/bow.ts'
import { strike } from '../kit/modal.ts'
import { noteHz, type NoteName, type PitchLine } from '../kit/pitch.ts'
import { ornament, pluckGayageum } from '../kit/pluck.ts'
import { inRoom } from '../kit/room.ts'
import type { Rng } from '../kit/rng.ts'
import type { Samples } from '../kit/signal.ts'
import { createTape, place } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'

const SECONDS = 60
/** Seconds before the first note. */
const UPBEAT = 0.6

/** Seconds, pitch, loudness: one note of each of the other themes (A mother, C# tape, F# drama, E work), turned over. */
const VIBRAPHONE: readonly (readonly [at: number, note: NoteName, loudness: number])[] = [
  [0, 'A3', 0.5],
  [4, 'E4', 0.42],
  [7.5, 'C#4', 0.4],
  [13, 'F#4', 0.44],
  [13.06, 'A3', 0.3],
  [18, 'E4', 0.36],
  [27, 'F#4', 0.42],
  [29, 'E4', 0.4],
  [32.5, 'C#4', 0.44],
  [32.56, 'F#3', 0.3],
  [38, 'A3', 0.4],
  [49.5, 'C#5', 0.34],
  [49.58, 'F#4', 0.26],
  [53.5, 'B3', 0.34],
]

interface Stroke {
  at: number
  note: NoteName
  seconds: number
  line: PitchLine
  loudness: number
}
const HAEGEUM: Stroke[] = [
  {
    at: 19.6,
    note: 'E4',
    seconds: 6.2,
    line: [
      [0, -180],
      [0.35, 0],
      [2.9, 0],
      [3.3, 200],
      [4.3, 200],
      [4.8, 0],
    ],
    loudness: 0.8,
  },
  {
    at: 39.4,
    note: 'A4',
    seconds: 8.2,
    line: [
      [0, -200],
      [0.4, 0],
      [3.2, 0],
      [3.9, -300],
      [5.3, -300],
      [5.9, -500],
    ],
    loudness: 0.72,
  },
]

/** A bar of the vibraphone, motor off. */
function vibraphone(hz: number, loudness: number, rng: Rng): Samples {
  return strike(
    [
      [hz, 5.2 * Math.pow(220 / hz, 0.35), 1],
      [hz * 3.98, 1.1, 0.5 * loudness],
      [hz * 10.6, 0.25, 0.2 * loudness],
      [hz * 1.003, 3.8, 0.22],
    ],
    { contact: 0.0017 - 0.0008 * loudness, grit: 0.05, rng, seconds: 6.5 },
  )
}

/** Lining: single notes of metal, a bowed string twice, one low gayageum; ends on B over nothing. */
export const lining: Recipe = {
  kind: 'music',
  seconds: SECONDS,
  channels: 2,
  kbps: 36,
  loudness: -30,
  peak: -12,
  make(rng) {
    const tape = createTape(SECONDS, { ring: false })
    const hand = rng.fork('human')
    for (const [at, note, loudness] of VIBRAPHONE) {
      const bar = vibraphone(noteHz(note), loudness, hand)
      place(tape, bar, UPBEAT + at + hand.gauss() * 0.012, 0.22 * loudness, 0.18)
    }
    for (const { at, note, seconds, line, loudness } of HAEGEUM) {
      const sound = bowHaegeum(noteHz(note), {
        seconds,
        line,
        rng: rng.fork(`hg${at}`),
        attack: 0.55,
        release: 1.1,
        vibrato: { cents: 20, from: 1.2 },
        breath: 0.05,
        dark: 1.15,
      })
      place(tape, sound, UPBEAT + at, 0.2 * loudness, -0.25)
    }
    const low = rng.fork('gy45.8')
    const bend = ornament('plain', low)
    const string = pluckGayageum(noteHz('A2'), {
      seconds: 6.5,
      loudness: 0.34,
      t60: 3.8,
      bright: 0.42,
      bend,
      rng: low,
    })
    place(tape, string, UPBEAT + 45.8, 0.5, -0.1)
    return inRoom(tape, 0.3, { t60: 2, size: 1.6, damp: 2800, delay: 0.025 })
  },
}
