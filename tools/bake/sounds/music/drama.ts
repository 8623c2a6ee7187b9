import { bowViolins } from '../kit/bow.ts'
import { shape } from '../kit/filters.ts'
import { playPiano } from '../kit/piano.ts'
import { noteHz, type NoteName } from '../kit/pitch.ts'
import { inRoom } from '../kit/room.ts'
import type { Rng } from '../kit/rng.ts'
import type { Samples } from '../kit/signal.ts'
import { createTape, place, toMono, type Tape } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'

/** Seconds a beat, four to the bar. */
const BEAT = 0.87
const SECONDS = 52
const UPBEAT = 0.7

/** Beat, pitch, beats. */
type Note = readonly [beat: number, note: NoteName, beats: number]

/** The right hand: a line that leans on F sharp and sighs downwards. */
const MELODY: readonly Note[] = [
  [0, 'F#4', 1.5],
  [1.5, 'E4', 0.5],
  [2, 'F#4', 1],
  [3, 'A4', 1],
  [4, 'E4', 3],
  [8, 'D4', 1.5],
  [9.5, 'C#4', 0.5],
  [10, 'D4', 1],
  [11, 'F#4', 1],
  [12, 'C#4', 3],
  [16, 'B3', 1],
  [17, 'D4', 1],
  [18, 'G4', 1.5],
  [19.5, 'F#4', 0.5],
  [20, 'F#4', 2],
  [22, 'D4', 1],
  [23, 'A3', 1],
  [24, 'G4', 1.5],
  [25.5, 'F#4', 0.5],
  [26, 'E4', 1],
  [27, 'D4', 1],
  [28, 'E4', 3.5],
]
/** Bass and broken chord of each bar. */
const BARS: readonly (readonly [bass: NoteName, low: NoteName, middle: NoteName, high: NoteName])[] = [
  ['D2', 'A2', 'D3', 'F#3'],
  ['C#3', 'A2', 'E3', 'A3'],
  ['B2', 'F#3', 'B3', 'D4'],
  ['F#2', 'C#3', 'F#3', 'A3'],
  ['G2', 'D3', 'G3', 'B3'],
  ['D2', 'A2', 'D3', 'F#3'],
  ['E2', 'B2', 'E3', 'G3'],
  ['A2', 'E3', 'A3', 'C#4'],
]
/** After a breath, half a tone higher, as such ballads must; it stops before it is home. */
const STRINGS: readonly Note[] = [
  [35, 'G4', 1.5],
  [36.5, 'F4', 0.5],
  [37, 'G4', 1],
  [38, 'Bb4', 1],
  [39, 'F4', 3.2],
  [43, 'Eb4', 1.5],
  [44.5, 'D4', 0.5],
  [45, 'Eb4', 1],
  [46, 'G4', 1],
  [47, 'Ab4', 4],
]
const PADS: readonly Note[] = [
  [16, 'B3', 4],
  [16, 'D4', 4],
  [20, 'A3', 4],
  [20, 'D4', 4],
  [24, 'G3', 4],
  [24, 'B3', 4],
  [28, 'A3', 3.2],
  [28, 'C#4', 3.2],
  [35, 'Eb3', 4],
  [35, 'Bb3', 4],
  [39, 'D3', 4],
  [39, 'Bb3', 4],
  [43, 'C3', 4],
  [43, 'G3', 4],
  [47, 'Ab3', 4],
  [47, 'Eb4', 4],
]

/** The drama: a television ballad of our own, piano and strings, through a bad speaker. */
export const drama: Recipe = {
  kind: 'music',
  seconds: SECONDS,
  channels: 1,
  kbps: 32,
  band: 8000,
  loudness: -30.5,
  peak: -12,
  make(rng) {
    const studio = createTape(SECONDS, { ring: false })
    playHands(studio, rng.fork('piano'))
    for (const [beat, note, beats] of STRINGS) playSection(studio, rng, [beat, note, beats], 0.042)
    for (const [beat, note, beats] of PADS) playSection(studio, rng, [beat, note, beats], 0.017)
    inRoom(studio, 0.42, { t60: 2.2, size: 1.6, damp: 3600, delay: 0.03 })
    const out = createTape(SECONDS, { ring: false })
    place(out, throughBadSpeaker(toMono(studio)), 0)
    return out
  },
}

const at = (beat: number): number => UPBEAT + beat * BEAT

function playHands(tape: Tape, rng: Rng): void {
  for (const [beat, note, beats] of MELODY) {
    const loudness = 0.6 + 0.1 * Math.sin(beat / 5)
    const sound = playPiano(noteHz(note), { seconds: beats * BEAT + 0.15, rng, loudness })
    place(tape, sound, at(beat) + rng.gauss() * 0.01, 0.5)
  }
  for (const [bar, [bass, low, middle, high]] of BARS.entries()) {
    const broken = [bass, low, middle, high, middle, low]
    for (const [k, note] of broken.entries()) {
      const beat = bar * 4 + k * 0.5
      const left = (4 - k * 0.5) * BEAT - 0.1
      const loudness = k === 0 ? 0.5 : 0.34
      const sound = playPiano(noteHz(note), { seconds: left, rng, loudness })
      place(tape, sound, at(beat) + rng.gauss() * 0.012, 0.4)
    }
  }
}

/** Three desks, none quite where the others are. */
function playSection(tape: Tape, rng: Rng, [beat, note, beats]: Note, gain: number): void {
  for (const desk of [0, 1, 2]) {
    const own = rng.fork(`${note}${beat}/${desk}`)
    const cents = own.gauss() * 5
    const sound = bowViolins(noteHz(note), {
      seconds: beats * BEAT * 0.94,
      line: [
        [0, cents - 30],
        [0.18, cents],
      ],
      rng: own,
      attack: 0.22 + own.range(0, 0.12),
      release: 0.5,
      vibrato: { cents: 22, from: 0.25 },
      breath: 0.03,
      dark: 1.7,
    })
    place(tape, sound, at(beat) + own.gauss() * 0.02, gain)
  }
}

/** A small cone in a plastic case, turned up a little too far. */
function throughBadSpeaker(x: Samples): Samples {
  const narrow = shape(x, ['highpass', 350], ['highpass', 300], ['peaking', 900, 2, 4])
  const loudest = Math.max(1e-6, ...[...Array(52).keys()].map((second) => peakOf(narrow, second)))
  const bent = narrow.map((v) => Math.tanh((2.2 * v) / loudest + 0.12) - Math.tanh(0.12))
  return shape(bent, ['highpass', 250], ['lowpass', 3500], ['lowpass', 3500], ['peaking', 2100, 2.5, 3])
}

function peakOf(x: Samples, second: number): number {
  return x.subarray(second * 48_000, (second + 1) * 48_000).reduce((top, v) => Math.max(top, Math.abs(v)), 0)
}
