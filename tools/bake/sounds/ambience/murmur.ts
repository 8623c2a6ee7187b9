import { shapeRing } from '../kit/filters.ts'
import type { Rng } from '../kit/rng.ts'
import { SAMPLE_RATE } from '../kit/signal.ts'
import { createTape, mixIn, place, type Tape } from '../kit/tape.ts'
import { reverberation, type RoomOptions } from '../kit/room.ts'
import { crowd, type CrowdOptions } from '../kit/voice.ts'

export interface MurmurOptions extends CrowdOptions {
  /** Hz up to which the nearest talkers are heard. */
  near: number
  /** Share of the room in the sound. */
  wet: number
  gain?: number
  room: RoomOptions
}

/** Adds people talking in a room, none of whom can be understood. */
export function addMurmur(
  tape: Tape,
  rng: Rng,
  { near, wet, gain = 1, room, ...people }: MurmurOptions,
): void {
  const dry = createTape(tape.length / SAMPLE_RATE)
  for (const talker of crowd(tape.length / SAMPLE_RATE, rng, people)) {
    const distance = near * (0.5 + 0.5 * talker.gain)
    const voice = shapeRing(talker.sound, ['highpass', 140], ['lowpass', distance, 0.6])
    place(dry, voice, talker.shift, 0.2 * talker.gain, talker.pan)
  }
  mixIn(tape, dry, gain * (1 - wet * 0.6))
  mixIn(tape, reverberation(dry, room), gain * wet)
}
