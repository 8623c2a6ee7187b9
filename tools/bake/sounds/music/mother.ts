import { blowDaegeum } from '../kit/flute.ts'
import { noteHz, type NoteName, type PitchLine } from '../kit/pitch.ts'
import { ornament, pluckGayageum, type Ornament } from '../kit/pluck.ts'
import { inRoom } from '../kit/room.ts'
import type { Rng } from '../kit/rng.ts'
import { createTape, place, type Tape } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'

/** Seconds a beat. */
export const BEAT = 0.78
const SECONDS = 62
/** Seconds before the first beat. */
const UPBEAT = 0.5

/** Beat, pitch, beats, ornament, loudness. */
export type Pluck = readonly [
  beat: number,
  note: NoteName,
  beats: number,
  ornament: Ornament,
  loudness: number,
]

/** Five notes, E A B D E, rocking in three: low E shakes, B breaks, A stands still (gyemyeonjo). */
export const SONG: readonly Pluck[] = [
  // A first line, which asks.
  [0, 'A3', 3, 'plain', 0.5],
  [3, 'A3', 2, 'narrow shake', 0.45],
  [5, 'B3', 1, 'plain', 0.4],
  [6, 'D4', 3, 'narrow shake', 0.56],
  [9, 'B3', 3, 'breaking', 0.5],
  [12, 'A3', 5, 'plain', 0.5],
  [17, 'E3', 4, 'wide shake', 0.44],
  // Four beats of nothing; a second line, higher, which comes home.
  [25, 'E4', 3, 'narrow shake', 0.58],
  [28, 'D4', 2, 'plain', 0.46],
  [30, 'B3', 1, 'plain', 0.4],
  [31, 'D4', 3, 'pressed up', 0.52],
  [34, 'B3', 2, 'breaking', 0.5],
  [36, 'A3', 1, 'plain', 0.4],
  [37, 'E3', 3, 'wide shake', 0.5],
  [40, 'A3', 6, 'plain', 0.46],
]
const GAYAGEUM: readonly Pluck[] = [
  ...SONG,
  // After the flute: the first four notes, and the fifth isn't played.
  [66.5, 'A3', 3, 'plain', 0.42],
  [69.5, 'A3', 2, 'narrow shake', 0.36],
  [71.5, 'B3', 1, 'plain', 0.3],
  [72.5, 'D4', 4, 'let fall', 0.38],
]
const LOW: Pluck[] = [
  [12, 'A2', 5, 'plain', 0.3],
  [40, 'A2', 6, 'plain', 0.26],
]

interface Breath {
  beat: number
  note: NoteName
  beats: number
  line: PitchLine
  loudness: number
}
const DAEGEUM: Breath[] = [
  {
    beat: 49,
    note: 'E4',
    beats: 5.2,
    line: [
      [0, -120],
      [0.5, 0],
      [3.1, 0],
      [3.5, -200],
      [4.4, -200],
    ],
    loudness: 0.8,
  },
  {
    beat: 55.6,
    note: 'A3',
    beats: 5.6,
    line: [
      [0, 200],
      [0.35, 200],
      [0.7, 0],
    ],
    loudness: 0.7,
  },
]

/** Mother's song: two lines of gayageum, a long silence, one line of daegeum, and the beginning again. */
export const mother: Recipe = {
  kind: 'music',
  seconds: SECONDS,
  channels: 2,
  kbps: 36,
  loudness: -30,
  peak: -11,
  make(rng) {
    const tape = createTape(SECONDS, { ring: false })
    const hand = { song: rng, timing: rng.fork('human') }
    playGayageum(tape, hand, { score: GAYAGEUM, pan: -0.12, gain: 0.6 })
    playGayageum(tape, hand, { score: LOW, pan: -0.2, gain: 0.5 })
    for (const breath of DAEGEUM) playDaegeum(tape, rng, breath)
    return inRoom(tape, 0.26, { t60: 1.5, size: 1.3, damp: 2600, delay: 0.02 })
  },
}

interface Part {
  score: readonly Pluck[]
  pan: number
  gain: number
}

/** Plays a part with a hand's timing: every seventh note hesitates. */
function playGayageum(tape: Tape, hand: { song: Rng; timing: Rng }, { score, pan, gain }: Part): void {
  for (const [k, [beat, note, beats, kind, loudness]] of score.entries()) {
    const hz = noteHz(note)
    const rng = hand.song.fork(note + String(beat))
    const seconds = Math.min(beats * BEAT + 1.6, 7)
    const t60 = 5.4 * Math.pow(146 / hz, 0.45)
    const finger = 0.15 + 0.06 * rng.next()
    const bend = ornament(kind, rng)
    const sound = pluckGayageum(hz, { seconds, loudness, t60, bright: 0.64, place: finger, bend, rng })
    const late = hand.timing.gauss() * 0.018 + (k % 7 === 3 ? 0.05 : 0)
    place(tape, sound, UPBEAT + beat * BEAT + late, gain, pan)
  }
}

function playDaegeum(tape: Tape, rng: Rng, { beat, note, beats, line, loudness }: Breath): void {
  const sound = blowDaegeum(noteHz(note), {
    seconds: beats * BEAT,
    line,
    rng: rng.fork(`fl${beat}`),
    attack: 0.3,
    release: 0.8,
    vibrato: { cents: 24, from: 1.1 },
    breath: 0.22,
    buzz: 0.2,
    level: (share) => 0.5 + 0.4 * Math.sin(Math.PI * Math.min(1, share * 1.05)),
  })
  place(tape, sound, UPBEAT + beat * BEAT, 0.12 * loudness, 0.25)
}
