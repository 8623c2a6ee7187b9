import { hum as humBreath, inhale } from '../kit/hum.ts'
import { noteHz, type PitchLine } from '../kit/pitch.ts'
import { inRoom } from '../kit/room.ts'
import type { Rng } from '../kit/rng.ts'
import { createTape, place, type Tape } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'
import { BEAT, SONG, type Pluck } from './mother.ts'

const SECONDS = 42
const UPBEAT = 1.2
/** A fourth above the gayageum, where a woman hums. */
const HIGHER = 500
/** Beats of the song that go on one breath. */
const BREATHS = [
  [0, 12],
  [12, 21],
  [25, 34],
  [34, 46],
] as const
/** Seconds before the next breath is out of the last. */
const GAP = 0.55
/** How long the voice takes from one note to the next. */
const SLIDE = 0.13

/** Mother's song, hummed with the mouth closed: both its lines, nothing between them but a breath. */
export const hum: Recipe = {
  kind: 'music',
  seconds: SECONDS,
  channels: 1,
  kbps: 28,
  band: 8000,
  loudness: -30.5,
  peak: -12,
  make(rng) {
    const tape = createTape(SECONDS, { ring: false })
    for (const [from, to] of BREATHS) {
      const notes = SONG.filter(([beat]) => beat >= from && beat < to)
      humNotes(tape, rng.fork(`breath${from}`), notes)
    }
    return inRoom(tape, 0.14, { t60: 0.45, size: 0.7, damp: 2600 })
  },
}

function humNotes(tape: Tape, rng: Rng, notes: readonly Pluck[]): void {
  const [first] = notes
  const last = notes.at(-1)
  if (!first || !last) return
  const start = UPBEAT + first[0] * BEAT
  const seconds = (last[0] + last[2] - first[0]) * BEAT - GAP
  const key = noteHz('A3')
  const cents = (note: Pluck): number => 1200 * Math.log2(noteHz(note[1]) / key) + HIGHER + rng.gauss() * 4
  const onsets = notes.map(([beat]) => (beat - first[0]) * BEAT + rng.gauss() * 0.02)
  const line: [number, number][] = [
    [0, cents(first) - 90],
    [0.16, cents(first)],
  ]
  for (const [k, note] of notes.entries()) {
    const onset = onsets[k] ?? 0
    const pitch = cents(note)
    const before = line.at(-1)?.[1] ?? pitch
    if (k > 0) line.push([onset - SLIDE / 2, before], [onset + SLIDE / 2, pitch])
    if (note[3] === 'breaking')
      line.push([onset + 0.1, pitch + 100], [onset + 0.3, pitch + 100], [onset + 0.52, pitch])
  }
  const wide = notes.map((note, k) => ({ from: onsets[k] ?? 0, cents: note[3] === 'wide shake' ? 42 : 17 }))
  const shake = (t: number): number => wide.findLast(({ from }) => from <= t)?.cents ?? 17
  const sung = humBreath(key, { seconds, rng, line: line satisfies PitchLine, onsets, shake })
  place(tape, sung, start, 0.3)
  place(tape, inhale(rng, 0.42), start - 0.55, 0.012)
}
