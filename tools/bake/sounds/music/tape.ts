import { playCassette } from '../kit/cassette.ts'
import { noteHz } from '../kit/pitch.ts'
import { pressKey } from '../kit/reed.ts'
import type { Rng } from '../kit/rng.ts'
import { TAU } from '../kit/signal.ts'
import { createTape, place, toMono, type Tape } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'
import { BAR, CHORDS, TUNE } from './accordion-tune.ts'

/** Seconds a beat: too quick for its own good. */
const BEAT = 0.33
const SECONDS = 40
const MUSETTE = [-3.5, 3.5]

/** Which bars are heard from which second; between them the tape runs on with nothing on it. */
const STRAINS = [
  { at: 0.9, bars: [0, 16] },
  { at: 20.6, bars: [16, 24] },
  { at: 31.8, bars: [0, 7] },
] as const
/** In the middle of a bar. */
const STOP_AT = 37.3

/** The tape in the car: an accordion, too cheerful, until somebody turns it off. */
export const tape: Recipe = {
  kind: 'music',
  seconds: SECONDS,
  channels: 1,
  kbps: 32,
  band: 8000,
  loudness: -30.5,
  peak: -12,
  make(rng) {
    const played = createTape(SECONDS, { ring: false })
    for (const { at, bars } of STRAINS) {
      playTune(played, rng.fork(`tune${at}`), at, bars)
      playLeftHand(played, rng.fork(`left${at}`), at, bars)
    }
    const worn = playCassette(toMono(played), { rng: rng.fork('tape'), wow: 12, flutter: 3, stopAt: STOP_AT })
    const out = createTape(SECONDS, { ring: false })
    place(out, worn, 0)
    return out
  },
}

type Bars = readonly [from: number, to: number]

/** The bellows: drawn and pushed every four bars, a swell in each. */
const bellows = (seconds: number): number => 0.9 + 0.14 * Math.sin((TAU * seconds) / (4 * BAR * BEAT))

function playTune(tape: Tape, rng: Rng, at: number, [from, to]: Bars): void {
  for (const [bar, beat, note, beats] of TUNE) {
    if (bar < from || bar >= to) continue
    const start = (bar - from) * BAR * BEAT + beat * BEAT
    const seconds = beats * BEAT * (beats < 1 ? 0.8 : 0.9)
    const accent = beat === 0 ? 1.12 : 1
    const force = (t: number): number => bellows(start + t) * accent
    const key = pressKey(noteHz(note), { seconds, rng, reeds: MUSETTE, force, attack: 0.022 })
    place(tape, key, at + start + rng.gauss() * 0.007, 0.2)
  }
}

/** Bass on the first beat, chord on the others, short. */
function playLeftHand(tape: Tape, rng: Rng, at: number, [from, to]: Bars): void {
  for (const [k, { bass, notes }] of CHORDS.slice(from, to).entries()) {
    const bar = k * BAR * BEAT
    const low = { seconds: BEAT * 0.75, rng, reeds: [0, 1200], force: () => 1, dark: 1.6 }
    place(tape, pressKey(noteHz(bass), low), at + bar + rng.gauss() * 0.006, 0.16)
    for (const beat of [1, 2]) {
      const late = rng.gauss() * 0.006
      for (const note of notes) {
        const short = { seconds: BEAT * 0.42, rng, reeds: [0], force: () => 1, attack: 0.018, dark: 1.5 }
        place(tape, pressKey(noteHz(note), short), at + bar + beat * BEAT + late, 0.042)
      }
    }
  }
}
