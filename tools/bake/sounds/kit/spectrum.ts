import { SAMPLE_RATE, TAU, readRing, type Samples } from './signal.ts'

type Values = Float64Array<ArrayBuffer>
const value = (x: Values, i: number): number => x[i] ?? 0

/** Fast Fourier transform in place; the length is a power of two. */
export function fft(re: Values, im: Values): void {
  const n = re.length
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1
    for (; j & bit; bit >>= 1) j ^= bit
    j ^= bit
    if (i < j)
      for (const x of [re, im]) {
        const kept = value(x, i)
        x[i] = value(x, j)
        x[j] = kept
      }
  }
  for (let span = 2; span <= n; span <<= 1) {
    const half = span >> 1
    for (let k = 0; k < half; k++) {
      const cos = Math.cos((-TAU * k) / span)
      const sin = Math.sin((-TAU * k) / span)
      for (let i = k; i < n; i += span) {
        const [re1, im1] = [value(re, i + half), value(im, i + half)]
        const [re2, im2] = [re1 * cos - im1 * sin, re1 * sin + im1 * cos]
        re[i + half] = value(re, i) - re2
        im[i + half] = value(im, i) - im2
        re[i] = value(re, i) + re2
        im[i] = value(im, i) + im2
      }
    }
  }
}

/** Power of the positive frequencies of a Hann window of `size` samples about `centre` of a ring. */
export function powerSpectrum(x: Samples, centre: number, size: number): Values {
  const re = new Float64Array(size)
  const im = new Float64Array(size)
  for (let i = 0; i < size; i++)
    re[i] = readRing(x, centre - size / 2 + i) * (0.5 - 0.5 * Math.cos((TAU * i) / size))
  fft(re, im)
  return re.slice(0, size / 2).map((r, k) => r * r + value(im, k) ** 2)
}

export const BAND_COUNT = 24

/** Levels in dB of 24 bands, about a third of an octave each from 40 Hz up, about `centre` of a ring. */
export function bandLevels(x: Samples, centre: number, size: number): number[] {
  const bands = new Array<number>(BAND_COUNT).fill(0)
  powerSpectrum(x, centre, size).forEach((power, k) => {
    const band = Math.floor(Math.log2((k * SAMPLE_RATE) / size / 40) * 2.7)
    if (k >= 4 && band >= 0 && band < BAND_COUNT) bands[band] = (bands[band] ?? 0) + power
  })
  return bands.map((power) => 10 * Math.log10(power / size / size + 1e-15))
}
