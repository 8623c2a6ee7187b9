import { biquadOf, run, shape, type Coefficients } from './filters.ts'
import { SAMPLE_RATE, read, toDb, type Samples } from './signal.ts'

export interface Loudness {
  /** Integrated loudness with both gates of ITU-R BS.1770, LUFS. */
  integrated: number
  /** The loudest 400 ms, LUFS. */
  momentary: number
}

const OFFSET = -0.691
const HOP = SAMPLE_RATE / 10
const lufsOf = (power: number): number => 10 * Math.log10(power + 1e-15) + OFFSET
const mean = (list: readonly number[]): number =>
  list.reduce((sum, x) => sum + x, 0) / Math.max(1, list.length)

/** The two filters of K-weighting as BS.1770 gives them for 48 kHz: the head, and what low tones lose. */
const HEAD: Coefficients = [
  1.53512485958697, -2.69169618940638, 1.19839281085285, 1, -1.69065929318241, 0.73248077421585,
]
const LOW_TONES: Coefficients = [1, -2, 1, 1, -1.99004745483398, 0.99007225036621]

const kWeighted = (x: Samples): Samples =>
  run(x, () => {
    const head = biquadOf(HEAD)
    const low = biquadOf(LOW_TONES)
    return (v, i) => low(head(v, i), i)
  })

/** A mono file plays on both speakers, 3 LU louder than one channel: measured as it will be heard. */
const asHeard = (channels: readonly Samples[]): readonly Samples[] =>
  channels.length === 1 ? [...channels, ...channels] : channels

/** Power of each tenth of a second, summed over the channels. */
function tenths(channels: readonly Samples[]): number[] {
  const weighted = asHeard(channels).map(kWeighted)
  const length = channels[0]?.length ?? 0
  const powers: number[] = []
  for (let start = 0; start + HOP <= length; start += HOP) {
    let energy = 0
    for (const x of weighted) for (let i = start; i < start + HOP; i++) energy += read(x, i) ** 2
    powers.push(energy / HOP)
  }
  return powers
}

/** Power of every 400 ms window, a new one each tenth of a second. */
function windows(channels: readonly Samples[]): number[] {
  const powers = tenths(channels)
  return powers.slice(0, Math.max(0, powers.length - 3)).map((_, i) => mean(powers.slice(i, i + 4)))
}

/** Momentary loudness over time: LUFS of every 400 ms window, ten a second. */
export const loudnessOverTime = (channels: readonly Samples[]): number[] => windows(channels).map(lufsOf)

/** Loudness of a sound of at least 0.4 s, as it is heard from two speakers. */
export function measureLoudness(channels: readonly Samples[]): Loudness {
  const powers = windows(channels)
  const audible = powers.filter((power) => lufsOf(power) > -70)
  const gate = lufsOf(mean(audible)) - 10
  return {
    integrated: lufsOf(mean(audible.filter((power) => lufsOf(power) > gate))),
    momentary: lufsOf(Math.max(...powers)),
  }
}

/** Highest sample, dBFS. */
export function measurePeak(channels: readonly Samples[]): number {
  let highest = 0
  for (const x of channels) for (const v of x) highest = Math.max(highest, Math.abs(v))
  return toDb(highest)
}

const TAPS = 24

/** The wave between samples `i` and `i + 1`, by a windowed sinc. */
function between(x: Samples, i: number, share: number): number {
  let sum = 0
  for (let k = 1 - TAPS; k <= TAPS; k++) {
    const d = k - share
    const window = 0.5 + 0.5 * Math.cos((Math.PI * d) / TAPS)
    sum += (read(x, i + k) * Math.sin(Math.PI * d) * window) / (Math.PI * d)
  }
  return sum
}

/** Highest point of the wave that runs through the samples (four to a sample, as BS.1770 asks), dBTP. */
export function measureTruePeak(channels: readonly Samples[]): number {
  let highest = Math.pow(10, measurePeak(channels) / 20)
  // between low samples there is no high point
  const worthALook = highest * 0.6
  for (const x of channels)
    for (let i = 0; i < x.length - 1; i++) {
      if (Math.max(Math.abs(read(x, i)), Math.abs(read(x, i + 1))) < worthALook) continue
      for (const share of [0.25, 0.5, 0.75]) highest = Math.max(highest, Math.abs(between(x, i, share)))
    }
  return toDb(highest)
}

/** What is left on a laptop's speakers, which give nothing under 250 Hz: LU lost (negative). */
export function measureLaptopLoss(channels: readonly Samples[]): number {
  const small = channels.map((x) => shape(x, ['highpass', 250], ['highpass', 250]))
  return measureLoudness(small).integrated - measureLoudness(channels).integrated
}
