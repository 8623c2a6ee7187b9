import { paint, type PaintOptions } from './paint.ts'
import { type Rng } from './random.ts'
import { type Layer } from './stage.ts'

type Range = readonly [low: number, high: number]

/** Lengths in scene units; of two numbers, something between is thrown for each crack. */
type Cracks = {
  /** How many. */
  n: number
  /** Where they begin. */
  x: Range
  y: Range
  width: Range
  /** How many straight pieces a crack has; each goes down by `drop`, and by about `swing` to a side. */
  pieces?: number
  swing: number
  drop: Range
}

/** Cracks that run down an old wall: hair lines of a few straight pieces, all one dry sheet. */
export function cracks(
  layer: Layer,
  rng: Rng,
  { n, x, y, width, pieces = 4, swing, drop }: Cracks,
  ink: PaintOptions,
) {
  paint(
    layer,
    (g) => {
      for (let i = 0; i < n; i++) {
        let [px, py] = [rng.range(...x), rng.range(...y)]
        g.lineWidth = rng.range(...width)
        g.beginPath()
        g.moveTo(px, py)
        for (let j = 0; j < pieces; j++) {
          px += rng.normal() * swing
          py += rng.range(...drop)
          g.lineTo(px, py)
        }
        g.stroke()
      }
    },
    { edge: [2, 16], pool: 0, ...ink },
  )
}
