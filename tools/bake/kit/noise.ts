import { type Rng } from './random.ts'

/** Side of a noise tile in pixels; a power of two, so that reads wrap with a mask. */
export const TILE = 512

/** A TILE x TILE field of values in about -1..1 that repeats without a seam. */
export type Tile = Float32Array

type TileOptions = {
  /** Lattice cells across the tile in the first octave. */
  cells?: number
  octaves?: number
  gain?: number
  /** Stretch: how many times finer along x or y. */
  sx?: number
  sy?: number
}

// Gradient noise on a lattice of `period` cells; it wraps.
function createLattice(rng: Rng, period: number) {
  const gx = new Float32Array(period * period)
  const gy = new Float32Array(period * period)
  for (let i = 0; i < period * period; i++) {
    const angle = rng() * Math.PI * 2
    gx[i] = Math.cos(angle)
    gy[i] = Math.sin(angle)
  }
  const dot = (ix: number, iy: number, dx: number, dy: number) =>
    (gx[iy * period + ix] ?? 0) * dx + (gy[iy * period + ix] ?? 0) * dy
  return (x: number, y: number) => {
    const xf = Math.floor(x)
    const yf = Math.floor(y)
    const fx = x - xf
    const fy = y - yf
    const x0 = ((xf % period) + period) % period
    const y0 = ((yf % period) + period) % period
    const x1 = (x0 + 1) % period
    const y1 = (y0 + 1) % period
    const u = fx * fx * fx * (fx * (fx * 6 - 15) + 10)
    const v = fy * fy * fy * (fy * (fy * 6 - 15) + 10)
    const a = dot(x0, y0, fx, fy)
    const b = dot(x1, y0, fx - 1, fy)
    const c = dot(x0, y1, fx, fy - 1)
    const e = dot(x1, y1, fx - 1, fy - 1)
    return a + u * (b - a) + v * (c + u * (e - c) - (a + u * (b - a)))
  }
}

/** Fractal gradient noise as a seamless tile. */
export function createTile(rng: Rng, options: TileOptions = {}): Tile {
  const { cells = 4, octaves = 5, gain = 0.5, sx = 1, sy = 1 } = options
  const out = new Float32Array(TILE * TILE)
  let amplitude = 1
  let norm = 0
  let count = cells
  for (let octave = 0; octave < octaves; octave++) {
    const period = Math.max(1, Math.round(count))
    const lattice = createLattice(rng, period * Math.max(sx, sy))
    for (let y = 0; y < TILE; y++) {
      for (let x = 0; x < TILE; x++) {
        const i = y * TILE + x
        out[i] = (out[i] ?? 0) + lattice((x / TILE) * period * sx, (y / TILE) * period * sy) * 1.5 * amplitude
      }
    }
    norm += amplitude
    amplitude *= gain
    count *= 2
    if (count > TILE / 2) break
  }
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) / (norm * 0.75)
  return out
}

/** Bilinear read of a tile with wrap; x, y in tile pixels. */
export function tileAt(tile: Tile, x: number, y: number): number {
  const xf = Math.floor(x)
  const yf = Math.floor(y)
  const fx = x - xf
  const fy = y - yf
  const last = TILE - 1
  const x0 = xf & last
  const y0 = yf & last
  const x1 = (x0 + 1) & last
  const y1 = (y0 + 1) & last
  const a = tile[y0 * TILE + x0] ?? 0
  const b = tile[y0 * TILE + x1] ?? 0
  const c = tile[y1 * TILE + x0] ?? 0
  const d = tile[y1 * TILE + x1] ?? 0
  return a + (b - a) * fx + (c + (d - c) * fx - (a + (b - a) * fx)) * fy
}

/** One-dimensional fractal noise in -1..1: (x, octaves, gain). */
export type Line1d = (x: number, octaves?: number, gain?: number) => number

/** Noise along a line, for ridges, drifts and wobble; repeats every 1024 units. */
export function createLine1d(rng: Rng): Line1d {
  const values = new Float32Array(1024)
  for (let i = 0; i < values.length; i++) values[i] = rng() * 2 - 1
  const at = (x: number) => {
    const floor = Math.floor(x)
    const t = x - floor
    const u = t * t * (3 - 2 * t)
    const a = values[floor & 1023] ?? 0
    return a + ((values[(floor + 1) & 1023] ?? 0) - a) * u
  }
  return (x, octaves = 4, gain = 0.5) => {
    let sum = 0
    let amplitude = 1
    let norm = 0
    for (let octave = 0; octave < octaves; octave++) {
      sum += at(x * 2 ** octave + octave * 37.7) * amplitude
      norm += amplitude
      amplitude *= gain
    }
    return sum / norm
  }
}
