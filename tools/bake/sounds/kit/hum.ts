import { biquad, onePole, shape } from './filters.ts'
import { centsAt, centsRatio, type PitchLine } from './pitch.ts'
import type { Rng } from './rng.ts'
import { SAMPLE_RATE, TAU, fadeOut, generate, read, type Samples } from './signal.ts'

export interface HumOptions {
  /** Seconds of the breath. */
  seconds: number
  rng: Rng
  /** Cents over the breath, from note to note. */
  line: PitchLine
  /** Seconds at which a note begins, in order: the vibrato starts anew and the voice gives way a little. */
  onsets: readonly number[]
  /** How far the voice shakes at a time, cents. */
  shake: (t: number) => number
}

/** What a nose lets through when the mouth is closed: resonances (Hz, width, gain), and the mouth's own zero. */
const NOSE = [
  [275, 95, 1],
  [1150, 180, 0.06],
  [2150, 300, 0.055],
  [3000, 420, 0.03],
] as const
const ZERO = { hz: 880, width: 260 }

function noseGain(hz: number): number {
  const passed = NOSE.reduce((sum, [centre, width, gain]) => {
    return sum + gain / Math.sqrt(1 + ((hz - centre) / width) ** 2)
  }, 0)
  return passed * (1 - 0.9 / (1 + ((hz - ZERO.hz) / ZERO.width) ** 2))
}

const ATTACK = 0.14
const RELEASE = 0.35

/** A woman humming, one breath: the throat's partials through a nose, a vibrato that comes late, a voice never quite steady. */
export function hum(hz: number, { seconds, rng, line, onsets, shake }: HumOptions): Samples {
  const partials = new Float32Array(Math.floor(4200 / hz))
  // followed every 16 samples: corners of 6, 0.5 and 4 Hz
  const [jitter, drift, shimmer] = [onePole(96), onePole(8), onePole(64)]
  const breath = biquad('bandpass', 1900, 0.8)
  const rate = rng.range(4.9, 5.3)
  let phase = 0
  let frequency = hz
  let level = 0

  const follow = (t: number): void => {
    const onset = onsets.findLast((at) => at <= t) ?? 0
    const held = Math.max(0, t - onset - 0.35)
    const vibrato = shake(t) * Math.min(1, held / 0.7) * Math.sin(TAU * rate * held)
    const unsteady = jitter(rng.gauss(), 0) * 60 + drift(rng.gauss(), 0) * 260
    frequency = hz * centsRatio(centsAt(line, t) + vibrato + unsteady)
    const giveWay = 1 - 0.32 * Math.exp(-(((t - onset) / 0.09) ** 2)) * (onset > 0 ? 1 : 0)
    const swell = 0.72 + 0.28 * Math.sin(Math.PI * Math.min(1, (t / seconds) * 1.05))
    level = giveWay * swell * (1 + 0.75 * shimmer(rng.gauss(), 0))
    for (let k = 1; k <= partials.length; k++)
      partials[k - 1] = noseGain(frequency * k) * Math.pow(k, -0.95) * Math.pow(level, 1 + 0.12 * k)
  }
  const envelope = (t: number): number => {
    if (t < ATTACK) return Math.sin(((Math.PI / 2) * t) / ATTACK) ** 2
    return t > seconds ? Math.cos((Math.PI / 2) * Math.min(1, (t - seconds) / RELEASE)) ** 2 : 1
  }

  const y = generate(Math.round((seconds + RELEASE) * SAMPLE_RATE), (i) => {
    const t = i / SAMPLE_RATE
    if (i % 16 === 0) follow(Math.min(t, seconds))
    phase = (phase + frequency / SAMPLE_RATE) % 1
    const twoCos = 2 * Math.cos(TAU * phase)
    let before = 0
    let sine = Math.sin(TAU * phase)
    let sum = 0
    for (let k = 0; k < partials.length; k++) {
      sum += sine * read(partials, k)
      ;[before, sine] = [sine, twoCos * sine - before]
    }
    const air = breath(rng.next() * 2 - 1, i) * 0.01 * (0.4 + Math.exp(-phase * 4))
    return envelope(t) * (sum + air * level)
  })
  return fadeOut(shape(y, ['highpass', 110], ['lowpass', 5000]), 0.03)
}

/** Air drawn in through the nose before a phrase. */
export function inhale(rng: Rng, seconds: number): Samples {
  const nose = [biquad('bandpass', 1500, 0.9), biquad('bandpass', 2900, 1.2)] as const
  return generate(Math.round(seconds * SAMPLE_RATE), (i) => {
    const share = i / SAMPLE_RATE / seconds
    const noise = rng.next() * 2 - 1
    return (nose[0](noise, i) + 0.5 * nose[1](noise, i)) * Math.sin(Math.PI * Math.pow(share, 0.7)) ** 2
  })
}
