import type { NoteName } from '../kit/pitch.ts'

/** Beats to a bar. */
export const BAR = 3

/** Bar, beat, pitch, beats. */
export type TuneNote = readonly [bar: number, beat: number, note: NoteName, beats: number]

/** Our own tune, in three: a strain that asks and comes home twice, and one that shows off. */
export const TUNE: readonly TuneNote[] = [
  [0, 0, 'C#5', 1],
  [0, 1, 'C#5', 0.5],
  [0, 1.5, 'D5', 0.5],
  [0, 2, 'C#5', 1],
  [1, 0, 'A4', 2],
  [1, 2, 'F#4', 1],
  [2, 0, 'B4', 1],
  [2, 1, 'B4', 0.5],
  [2, 1.5, 'C#5', 0.5],
  [2, 2, 'B4', 1],
  [3, 0, 'G#4', 2],
  [3, 2, 'E4', 1],
  [4, 0, 'A4', 1],
  [4, 1, 'B4', 1],
  [4, 2, 'C#5', 1],
  [5, 0, 'E5', 1.5],
  [5, 1.5, 'D5', 0.5],
  [5, 2, 'B4', 1],
  [6, 0, 'C#5', 1],
  [6, 1, 'A4', 0.5],
  [6, 1.5, 'B4', 0.5],
  [6, 2, 'G#4', 1],
  [7, 0, 'A4', 2],
  [8, 0, 'C#5', 1],
  [8, 1, 'C#5', 0.5],
  [8, 1.5, 'D5', 0.5],
  [8, 2, 'C#5', 1],
  [9, 0, 'A4', 2],
  [9, 2, 'F#4', 1],
  [10, 0, 'B4', 1],
  [10, 1, 'B4', 0.5],
  [10, 1.5, 'C#5', 0.5],
  [10, 2, 'D5', 1],
  [11, 0, 'F#5', 2],
  [11, 2, 'E5', 1],
  [12, 0, 'D5', 1],
  [12, 1, 'C#5', 1],
  [12, 2, 'B4', 1],
  [13, 0, 'E5', 1],
  [13, 1, 'C#5', 1],
  [13, 2, 'A4', 1],
  [14, 0, 'B4', 1],
  [14, 1, 'G#4', 0.5],
  [14, 1.5, 'A4', 0.5],
  [14, 2, 'B4', 1],
  [15, 0, 'A4', 2],
  [16, 0, 'E5', 0.5],
  [16, 0.5, 'F#5', 0.5],
  [16, 1, 'E5', 1],
  [16, 2, 'C#5', 1],
  [17, 0, 'E5', 0.5],
  [17, 0.5, 'F#5', 0.5],
  [17, 1, 'E5', 1],
  [17, 2, 'C#5', 1],
  [18, 0, 'D5', 0.5],
  [18, 0.5, 'E5', 0.5],
  [18, 1, 'D5', 1],
  [18, 2, 'B4', 1],
  [19, 0, 'D5', 0.5],
  [19, 0.5, 'E5', 0.5],
  [19, 1, 'D5', 1],
  [19, 2, 'B4', 1],
  [20, 0, 'C#5', 1],
  [20, 1, 'E5', 1],
  [20, 2, 'A5', 1],
  [21, 0, 'G#5', 1.5],
  [21, 1.5, 'F#5', 0.5],
  [21, 2, 'E5', 1],
  [22, 0, 'D5', 0.5],
  [22, 0.5, 'C#5', 0.5],
  [22, 1, 'B4', 1],
  [22, 2, 'G#4', 1],
  [23, 0, 'A4', 2],
]

/** What the left hand holds: its bass, and the notes above it. */
export interface Chord {
  bass: NoteName
  notes: readonly NoteName[]
}
const A: Chord = { bass: 'A2', notes: ['A3', 'C#4', 'E4'] }
const A_LOW: Chord = { bass: 'E2', notes: ['A3', 'C#4', 'E4'] }
const E: Chord = { bass: 'E2', notes: ['G#3', 'B3', 'D4'] }
const E_HIGH: Chord = { bass: 'B2', notes: ['G#3', 'B3', 'D4'] }
const D: Chord = { bass: 'D3', notes: ['A3', 'D4', 'F#4'] }
const F_SHARP: Chord = { bass: 'F#2', notes: ['A3', 'C#4', 'F#4'] }

/** A chord for each bar. */
export const CHORDS: readonly Chord[] = [
  ...[A, F_SHARP, E, E_HIGH, A, E, E_HIGH, A],
  ...[A, F_SHARP, E, D, E, A_LOW, E_HIGH, A],
  ...[A, A_LOW, E, E_HIGH, A, E, E_HIGH, A],
]
