import { biquad, onePole, shape } from './filters.ts'
import { centsAt, centsRatio, type PitchLine } from './pitch.ts'
import type { Rng } from './rng.ts'
import { SAMPLE_RATE, TAU, fadeOut, generate, type Samples } from './signal.ts'

export interface FluteOptions {
  /** Seconds until the breath ends. */
  seconds: number
  rng: Rng
  line: PitchLine
  attack: number
  release: number
  /** Depth in cents and the second it begins. */
  vibrato: { cents: number; from: number }
  breath: number
  /** Fizz of the reed skin, heard only when loud. */
  buzz: number
  /** Loudness over the share of the note that has passed. */
  level: (share: number) => number
}

const PARTIALS = [1, 0.42, 0.2, 0.09, 0.05, 0.025]

/** A daegeum: few partials, and breath through the pipe's own resonances. */
export function blowDaegeum(hz: number, options: FluteOptions): Samples {
  const { seconds, rng, line, attack, release, vibrato, breath, buzz, level } = options
  const rate = rng.range(3.9, 4.5)
  const [unsteady, uneven] = [onePole(5), onePole(4)]
  const pipe = [
    biquad('bandpass', hz, 18),
    biquad('bandpass', hz * 2, 9),
    biquad('bandpass', hz * 3, 6),
  ] as const
  const [air, airHigh] = [biquad('bandpass', 2600, 0.6), biquad('highpass', 900)]
  const skin = biquad('bandpass', 4600, 1.2)
  let phase = 0
  let frequency = hz
  let loudness = 1

  const follow = (t: number): void => {
    const u = Math.max(0, t - vibrato.from)
    const shake = Math.sin(TAU * rate * u) * Math.min(1, u / 1.2)
    const jitter = unsteady(rng.gauss(), 0) * 12
    const scoop = -25 * Math.exp(-t / 0.05)
    frequency = hz * centsRatio(centsAt(line, Math.min(t, seconds)) + vibrato.cents * shake + jitter + scoop)
    loudness = (1 + 0.16 * shake + uneven(rng.gauss(), 0) * 0.8) * level(t / seconds)
  }
  const envelope = (t: number): number => {
    if (t < attack) return 0.5 - 0.5 * Math.cos((Math.PI * t) / attack)
    return t > seconds ? Math.cos((Math.PI / 2) * Math.min(1, (t - seconds) / release)) ** 2 : 1
  }

  const y = generate(Math.round((seconds + release) * SAMPLE_RATE), (i) => {
    const t = i / SAMPLE_RATE
    if (i % 32 === 0) follow(t)
    phase = (phase + frequency / SAMPLE_RATE) % 1
    const force = envelope(t) * loudness
    const blown = Math.max(0, force)
    const tone = PARTIALS.reduce(
      (sum, gain, k) => sum + gain * Math.pow(blown, 1 + k * 0.35) * Math.sin(TAU * phase * (k + 1) + k),
      0,
    )
    const noise = rng.next() * 2 - 1
    const inPipe = pipe[0](noise, i) * 1.6 + pipe[1](noise, i) + pipe[2](noise, i) * 0.7
    const chiff = 1 + 2.2 * Math.exp(-t / 0.06)
    const air2 = airHigh(air(noise, i), i) * 0.22
    return (
      tone * 0.5 +
      breath * blown * chiff * (inPipe * 0.9 + air2) +
      buzz * skin(Math.max(0, tone - 0.55), i) * force
    )
  })
  return fadeOut(shape(y, ['highpass', 160], ['highshelf', 6500, 0.7, -6]), 0.05)
}
