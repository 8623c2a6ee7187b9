import type { Rng } from './kit/rng.ts'
import type { Tape } from './kit/tape.ts'

/** How one sound is made and how loud it leaves the decoder. */
export interface Recipe {
  kind: 'ambience' | 'effect' | 'music'
  seconds: number
  channels: 1 | 2
  /** Opus bit rate. */
  kbps: number
  /** Hz up to which Opus codes; 12,000 unless the sound has nothing there. */
  band?: 8000 | 12_000
  /** LUFS on the decoded file, heard from two speakers: the loudest 400 ms of an effect, else integrated. */
  loudness: number
  /** No sample is louder, dBFS. */
  peak: number
  make(rng: Rng, seconds: number): Tape
}
