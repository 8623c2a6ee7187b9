import { BAND_COUNT, bandLevels } from './spectrum.ts'
import { SAMPLE_RATE, read, readRing, type Samples } from './signal.ts'

const decibels = (power: number): number => 10 * Math.log10(power + 1e-15)

function meanSquare(x: Samples, start: number, length: number): number {
  let energy = 0
  for (let i = start; i < start + length; i++) energy += readRing(x, i) ** 2
  return energy / length
}

/** Change of level between the 20 ms before and after a place, dB. */
const levelStep =
  (x: Samples) =>
  (place: number): number =>
    Math.abs(decibels(meanSquare(x, place - 960, 960)) - decibels(meanSquare(x, place, 960)))

/** Mean change of the bands between the 85 ms before and after a place, dB. */
const spectrumStep =
  (x: Samples) =>
  (place: number): number => {
    const before = bandLevels(x, place - 2048, 4096)
    const after = bandLevels(x, place + 2048, 4096)
    const floor = (band: number | undefined): number => Math.max(-110, band ?? -110)
    return before.reduce((sum, band, k) => sum + Math.abs(floor(band) - floor(after[k])), 0) / BAND_COUNT
  }

/** Sharpest corner of the wave within two samples of a place of a ring. */
export const corner =
  (x: Samples) =>
  (place: number): number =>
    Math.max(
      ...[-2, -1, 0, 1, 2].map((k) =>
        Math.abs(readRing(x, place + k) - 2 * readRing(x, place + k - 1) + readRing(x, place + k - 2)),
      ),
    )

function percentile(measure: (place: number) => number, length: number, places: number): number {
  const here = measure(0)
  const others = Array.from({ length: places }, (_, i) =>
    measure(Math.round((length * (i + 0.5)) / places) + ((i * 7919) % 97)),
  )
  return (100 * others.filter((other) => other < here).length) / places
}

export interface Seam {
  corner: number
  level: number
  spectrum: number
}

/** The join of a ring against other places of it, as percentiles: 50 is an ordinary place, over 99 is a click. */
export const measureSeam = (x: Samples): Seam => ({
  corner: percentile(corner(x), x.length, 4000),
  level: percentile(levelStep(x), x.length, 200),
  spectrum: percentile(spectrumStep(x), x.length, 200),
})

/** Strongest autocorrelation of a ring of rows between two lags, 0 to 1. */
function selfSimilarity(rows: readonly (readonly number[])[], firstLag: number): number {
  const product = (lag: number): number =>
    rows.reduce((sum, row, i) => {
      const other = rows[(i + lag) % rows.length] ?? []
      return sum + row.reduce((s, v, k) => s + v * (other[k] ?? 0), 0)
    }, 0)
  const whole = product(0)
  let strongest = 0
  for (let lag = firstLag; lag <= rows.length / 2; lag++)
    strongest = Math.max(strongest, product(lag) / whole)
  return strongest
}

function withoutMean(rows: readonly (readonly number[])[]): number[][] {
  const means = (rows[0] ?? []).map((_, k) => rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / rows.length)
  return rows.map((row) => row.map((v, k) => v - (means[k] ?? 0)))
}

/** Does it tick? Autocorrelation of the onsets beyond 0.25 s: 0 none, 1 a metronome. */
export function measureTicking(x: Samples): number {
  const hop = SAMPLE_RATE / 100
  const levels = Array.from({ length: Math.floor(x.length / hop) }, (_, i) =>
    Math.max(-90, decibels(meanSquare(x, i * hop, hop))),
  )
  const onsets = levels.map((level, i) => [Math.max(0, level - (levels.at(i - 1) ?? 0))])
  return selfSimilarity(withoutMean(onsets), 25)
}

/** Is a piece of the ring heard again inside it? Self-similarity of the spectra beyond 2 s, 0 to 1. */
export function measureRepeats(x: Samples): number {
  const hop = 8192
  const rows = Array.from({ length: Math.floor(x.length / hop) }, (_, i) =>
    bandLevels(x, i * hop + hop / 2, hop),
  )
  return selfSimilarity(withoutMean(rows), 12)
}

/** Softness of a one-shot: milliseconds from 20 dB below the loudest 3 ms up to them. */
export function measureAttack(x: Samples): number {
  const hop = SAMPLE_RATE / 1000
  const levels = Array.from({ length: Math.floor(x.length / hop) - 2 }, (_, m) => {
    let energy = 0
    for (let i = m * hop; i < (m + 3) * hop; i++) energy += read(x, i) ** 2
    return decibels(energy / (3 * hop))
  })
  const top = Math.max(...levels)
  const loudest = levels.indexOf(top)
  const quiet = levels.slice(0, loudest).findLastIndex((level) => level <= top - 20)
  return loudest - quiet - 1
}
