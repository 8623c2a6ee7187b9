import { shape } from '../kit/filters.ts'
import { noteHz } from '../kit/pitch.ts'
import { pressKey } from '../kit/reed.ts'
import { inRoom } from '../kit/room.ts'
import type { Rng } from '../kit/rng.ts'
import { SIDES, createTape, place, type Tape } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'
import { BAR, CHORDS, TUNE } from './accordion-tune.ts'

/** Seconds a beat: the tape's own at 0.45 of its pace. */
const BEAT = 0.733
const SECONDS = 49

/** The first strain, a long silence, and how it comes home; two breaths of the bellows each. */
const LINES = [
  { at: 0.8, bars: [0, 4], force: 0.9 },
  { at: 11.4, bars: [4, 8], force: 0.8 },
  { at: 24.8, bars: [8, 12], force: 0.8 },
  { at: 35.3, bars: [12, 16], force: 0.66 },
] as const

/** The accordion tune as a cradle song: one reed, hardly any air, and the left hand only where a bar begins. */
export const cradle: Recipe = {
  kind: 'music',
  seconds: SECONDS,
  channels: 1,
  kbps: 28,
  band: 8000,
  loudness: -30.5,
  peak: -12,
  make(rng) {
    const tape = createTape(SECONDS, { ring: false })
    for (const line of LINES) playLine(tape, rng.fork(`line${line.at}`), line)
    inRoom(tape, 0.16, { t60: 0.6, size: 0.8, damp: 2400 })
    for (const side of SIDES) tape[side].set(shape(tape[side], ['lowpass', 3800], ['highpass', 90]))
    return tape
  },
}

type Line = (typeof LINES)[number]

function playLine(tape: Tape, rng: Rng, { at, bars, force }: Line): void {
  const [from, to] = bars
  const whole = (to - from) * BAR * BEAT
  /** A bar later than written, the nearer the end of the line. */
  const when = (beat: number): number => beat * BEAT + 0.35 * Math.max(0, beat / BAR - (to - from) + 1) ** 2
  const breath = (seconds: number): number =>
    force * (0.62 + 0.38 * Math.sin(Math.PI * Math.min(1, (seconds + 0.6) / (whole + 1))))

  for (const [bar, beat, note, beats] of TUNE) {
    if (bar < from || bar >= to) continue
    const start = when((bar - from) * BAR + beat)
    const key = { rng, reeds: [0], attack: 0.11, dark: 1.7 }
    const seconds = beats * BEAT * 0.96
    const sound = pressKey(noteHz(note), { ...key, seconds, force: (t) => breath(start + t) })
    place(tape, sound, at + start + rng.gauss() * 0.015, 0.2)
  }
  for (const [k, { bass, notes }] of CHORDS.slice(from, to).entries()) {
    const start = when(k * BAR)
    const soft = { rng, reeds: [0], attack: 0.2, dark: 2.6, force: (t: number) => breath(start + t) * 0.8 }
    place(tape, pressKey(noteHz(bass) * 2, { ...soft, seconds: BEAT * 2.4 }), at + start, 0.1)
    const third = notes[1]
    if (third && k % 2 === 0)
      place(tape, pressKey(noteHz(third), { ...soft, seconds: BEAT * 1.5 }), at + when(k * BAR + 1), 0.05)
  }
}
