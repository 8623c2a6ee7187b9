import { limb, oval } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { hoop } from '../../../kit/pen.ts'
import { type Layer } from '../../../kit/stage.ts'
import { lit } from './palette.ts'

type Cushion = { x: number; y: number; rx: number; ry: number; inks: readonly string[] }

/** A floor cushion, round and thin, flat from being sat on: a side, a top with its piping, a dent where somebody was. */
export function drawCushion(table: Layer, { x, y, rx, ry, inks }: Cushion) {
  const thick = ry * 0.36
  const pad: PaintOptions = { color: inks, edge: [1.2, 40], wash: 0.16, washSize: 60, pool: 0.12, ...lit(8) }
  paint(
    table,
    (g) => {
      oval(g, [x, y + thick, rx, ry])
      g.fillRect(x - rx, y, rx * 2, thick)
    },
    { ...pad, tone: 0.2, rim: null, shadow: { dx: -10, dy: 6, r: 8, a: 0.55 } },
  )
  const top = paint(table, (g) => oval(g, [x, y, rx, ry]), { ...pad, ...lit(8, 0.3), tone: 0.44 })
  paint(table, (g) => oval(g, [x - rx * 0.04, y + ry * 0.06, rx * 0.52, ry * 0.44]), {
    color: inks[0] ?? '#000000',
    edge: [3, 40],
    soft: 8,
    pool: 0,
    alpha: 0.5,
    clip: top,
  })
  paint(
    table,
    (g) => {
      hoop(g, 2, [x, y, rx * 0.86, ry * 0.82])
      for (let i = 0; i < 12; i++) {
        const [cos, sin] = [Math.cos(i * 0.5236 + 0.2), Math.sin(i * 0.5236 + 0.2)]
        limb(g, [
          [x + cos * rx * 0.84, y + sin * ry * 0.8, 1],
          [x + cos * rx * 0.72, y + sin * ry * 0.68, 1.8],
          [x + cos * rx * 0.58, y + sin * ry * 0.54, 0.6],
        ])
      }
    },
    { color: '#2a150b', edge: [0.8, 20], pool: 0, dry: 0.16, alpha: 0.5, clip: top },
  )
}
