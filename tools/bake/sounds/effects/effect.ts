import { inRoom, type RoomOptions } from '../kit/room.ts'
import type { Rng } from '../kit/rng.ts'
import { createTape, type Tape } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'

export interface EffectOptions {
  seconds: number
  /** LUFS of its loudest 400 ms. */
  loudness: number
  /** Share of the room in the sound. */
  wet?: number
  room?: RoomOptions
}

const NEAR_ROOM = { t60: 0.4, size: 0.7, damp: 3000 }

/** A one-shot in mono: what happens on an empty tape, then the room about it. */
export function effect(options: EffectOptions, happen: (tape: Tape, rng: Rng) => void): Recipe {
  const { seconds, loudness, wet = 0.2, room } = options
  return {
    kind: 'effect',
    seconds,
    channels: 1,
    kbps: 40,
    loudness,
    peak: -12,
    make(rng) {
      const tape = createTape(seconds, { ring: false })
      happen(tape, rng)
      return wet ? inRoom(tape, wet, { ...NEAR_ROOM, ...room }) : tape
    },
  }
}
