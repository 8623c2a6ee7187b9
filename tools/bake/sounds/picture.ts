import sharp from 'sharp'
import { SAMPLE_RATE, clamp, type Samples } from './kit/signal.ts'
import { powerSpectrum } from './kit/spectrum.ts'

const SIZE = 4096
/** From the lowest row to the highest, by octaves. */
const LOWEST_HZ = 60
const HIGHEST_HZ = 16_000
/** Decibels from ink to paper. */
const RANGE = 70

type Colour = readonly [red: number, green: number, blue: number]
/** From paper to ink; the loudest 6 dB in the red of the scarf. */
const COLOURS: readonly Colour[] = [
  [250, 247, 240],
  [214, 205, 190],
  [150, 150, 150],
  [84, 98, 112],
  [30, 40, 54],
  [120, 26, 28],
]

function colourOf(below: number): Colour {
  const loud = below < 6
  const place = loud ? 5 - below / 6 : clamp((1 - below / RANGE) * 4, 0, 4)
  const k = loud ? 4 : Math.min(3, Math.floor(place))
  const [from, to] = [COLOURS[k] ?? [0, 0, 0], COLOURS[k + 1] ?? [0, 0, 0]]
  const mix = (c: 0 | 1 | 2): number => Math.round(from[c] + (to[c] - from[c]) * Math.min(1, place - k))
  return [mix(0), mix(1), mix(2)]
}

/** Levels in dB of a column of `rows`, from the lowest up. */
function columnAt(x: Samples, centre: number, rows: number): number[] {
  const power = powerSpectrum(x, centre, SIZE)
  const bin = (row: number): number =>
    (LOWEST_HZ * Math.pow(HIGHEST_HZ / LOWEST_HZ, row / rows) * SIZE) / SAMPLE_RATE
  return Array.from({ length: rows }, (_, row) => {
    const band = power.subarray(Math.floor(bin(row)), Math.max(Math.floor(bin(row)) + 1, bin(row + 1)))
    return 10 * Math.log10(Math.max(...band) + 1e-14)
  })
}

/** A spectrogram as WebP: time across, pitch upwards by octaves, the loudest red. */
export async function drawSpectrogram(x: Samples, width: number, height: number): Promise<Buffer> {
  const columns = Array.from({ length: width }, (_, c) =>
    columnAt(x, Math.round(((c + 0.5) / width) * x.length), height),
  )
  const loudest = Math.max(...columns.flat())
  const pixels = Buffer.alloc(width * height * 3)
  for (const [c, column] of columns.entries())
    for (const [row, level] of column.entries())
      pixels.set(colourOf(loudest - level), ((height - 1 - row) * width + c) * 3)
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .webp({ quality: 40, effort: 6 })
    .toBuffer()
}
