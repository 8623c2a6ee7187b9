import type { House } from './speaker-house.ts'
import { turnTo, turnTop, type Mixer } from './speaker-mixer.ts'
import { MIX, dB, volumeGain } from './speaker-plan.ts'

/** Volumes as a reader sets them, 0 to 1. */
export interface Levels {
  master: number
  ambience: number
  effects: number
  music: number
  muted: boolean
  /** Single sounds softer, and without their edge. */
  noSudden: boolean
}

export const FULL_LEVELS: Levels = {
  master: 1,
  ambience: 1,
  effects: 1,
  music: 1,
  muted: false,
  noSudden: false,
}

/** Turns the buses to what the reader sets and the house asks. */
export function applyLevels(mixer: Mixer, levels: Levels, { bedDb, effectsDb }: House): void {
  const { gain, lowpass } = levels.noSudden ? MIX.noSudden : { gain: 1, lowpass: null }
  turnTo(mixer.master, levels.muted ? 0 : volumeGain(levels.master))
  turnTo(mixer.ambience, volumeGain(levels.ambience) * dB(bedDb))
  turnTo(mixer.effects, volumeGain(levels.effects) * gain * dB(effectsDb))
  turnTop(mixer, lowpass)
  turnTo(mixer.music, volumeGain(levels.music) * dB(bedDb))
}
