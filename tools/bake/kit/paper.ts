import { createCanvas } from '@napi-rs/canvas'
import { createTile, TILE, type Tile } from './noise.ts'
import { createRng, type Rng } from './random.ts'

/** The fields every sheet of paper is made of. */
export type PaperFields = {
  /** Washes, mist, edges. */
  cloud: Tile
  /** Second axis of displacement. */
  cloud2: Tile
  /** Pigment granulation. */
  grain: Tile
  /** Long paper fibres. */
  fibre: Tile
  /** Dry brush: runs along x. */
  streak: Tile
}

function createFibres(rng: Rng): Tile {
  const canvas = createCanvas(TILE, TILE)
  const g = canvas.getContext('2d')
  g.fillStyle = '#808080'
  g.fillRect(0, 0, TILE, TILE)
  for (let i = 0; i < 900; i++) {
    const x = rng() * TILE
    const y = rng() * TILE
    const length = rng.range(14, 80)
    const angle = rng() * Math.PI * 2
    const bend = rng.range(-0.9, 0.9)
    g.strokeStyle =
      rng() < 0.55 ? `rgba(255,255,255,${rng.range(0.05, 0.3)})` : `rgba(0,0,0,${rng.range(0.04, 0.2)})`
    g.lineWidth = rng.range(0.4, 1.3)
    // Drawn on the neighbouring tiles too, so that a fibre that leaves comes back on the other side.
    for (const ox of [-TILE, 0, TILE]) {
      for (const oy of [-TILE, 0, TILE]) {
        const X = x + ox
        const Y = y + oy
        if (X < -90 || X > TILE + 90 || Y < -90 || Y > TILE + 90) continue
        g.beginPath()
        g.moveTo(X, Y)
        g.quadraticCurveTo(
          X + Math.cos(angle) * length * 0.5,
          Y + Math.sin(angle) * length * 0.5,
          X + Math.cos(angle + bend) * length,
          Y + Math.sin(angle + bend) * length,
        )
        g.stroke()
      }
    }
  }
  const { data } = g.getImageData(0, 0, TILE, TILE)
  const out = new Float32Array(TILE * TILE)
  for (let i = 0; i < out.length; i++) out[i] = ((data[i * 4] ?? 0) - 128) / 128
  return out
}

function createFields(): PaperFields {
  const rng = createRng(20181)
  return {
    cloud: createTile(rng, { cells: 3, octaves: 6, gain: 0.52 }),
    cloud2: createTile(rng, { cells: 3, octaves: 6, gain: 0.52 }),
    grain: createTile(rng, { cells: 96, octaves: 2, gain: 0.7 }),
    fibre: createFibres(rng),
    streak: createTile(rng, { cells: 4, octaves: 5, gain: 0.62, sx: 1, sy: 14 }),
  }
}

let cached: PaperFields | undefined

/** The shared paper, made once per process (about half a second). */
export function paperFields(): PaperFields {
  cached ??= createFields()
  return cached
}
