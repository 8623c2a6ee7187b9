import { shape, shapeRing } from '../kit/filters.ts'
import { inRoom, reverberation } from '../kit/room.ts'
import type { Rng } from '../kit/rng.ts'
import { SAMPLE_RATE, TAU, generate, read } from '../kit/signal.ts'
import { SIDES, createTape, mixIn, place, type Tape } from '../kit/tape.ts'
import { mumble } from '../kit/voice.ts'
import type { Recipe } from '../recipe.ts'
import { addClock } from './clock.ts'
import { addRoomTone } from './room-tone.ts'

/** A room at night: a clock, and through the wall somebody else's serial. */
export const roomClock: Recipe = {
  kind: 'ambience',
  seconds: 32,
  channels: 2,
  kbps: 44,
  loudness: -35,
  peak: -18,
  make(rng, seconds) {
    const tape = createTape(seconds)
    addClock(tape, rng.fork('clock'), { beat: 0.8, gain: 0.3, pan: -0.35, wood: 510 })
    addRoomTone(tape, rng.fork('room'), { level: -22, corner: 1000 })
    inRoom(tape, 0.3, { t60: 0.4, size: 0.7, damp: 2800 })
    mixIn(tape, throughWall(serial(rng, seconds)), 0.11)
    return tape
  },
}

const CHORDS = [
  [220, 261.6, 329.6],
  [174.6, 220, 261.6],
  [196, 246.9, 293.7],
  [164.8, 207.7, 246.9],
]

/** Two people and four slow chords. */
function serial(rng: Rng, seconds: number): Tape {
  const tape = createTape(seconds)
  const he = mumble(seconds, rng.fork('he'), { f0: 124, busy: 0.3, phrase: 2.2, rate: 4.8, lively: 1.4 })
  const she = mumble(seconds, rng.fork('she'), { f0: 214, busy: 0.34, phrase: 1.9, rate: 5.2, lively: 1.6 })
  place(tape, he, 0, 0.5, 0.4)
  place(tape, she, 0.9, 0.5, 0.4)
  for (const [k, chord] of CHORDS.entries())
    for (const hz of chord)
      for (const detune of [0.997, 1.003]) {
        const length = Math.floor(4.6 * SAMPLE_RATE)
        let phase = 0
        const string = generate(length, (i) => {
          const t = i / SAMPLE_RATE
          phase += (hz * detune * (1 + 0.003 * Math.sin(TAU * 5.2 * t))) / SAMPLE_RATE
          return ((phase % 1) * 2 - 1) * Math.min(1, t / 0.8, (length - i) / SAMPLE_RATE / 1.2)
        })
        place(tape, shape(string, ['lowpass', 1200]), 12 + k * 3.6, 0.034, 0.4)
      }
  return tape
}

/** What a wall lets through. */
function throughWall(tape: Tape): Tape {
  const room = reverberation(tape, { t60: 0.5, size: 0.9, damp: 1500 })
  for (const side of SIDES)
    room[side].set(
      shapeRing(
        generate(tape.length, (i) => read(tape[side], i) * 0.5 + read(room[side], i)),
        ['lowpass', 520, 0.6],
        ['lowpass', 900, 0.6],
        ['peaking', 260, 1.4, 3],
        ['highpass', 95],
      ),
    )
  return room
}
