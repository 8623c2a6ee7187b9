import { blob, limb, oval } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Layer } from '../../kit/stage.ts'
import { SUN } from './palette.ts'

/** A bowl of soup, wide and full, its spoon in it: this is the table where one is fed first. */
export function drawSoup(layer: Layer, { x, y }: { x: number; y: number }) {
  const tin: PaintOptions = {
    color: ['#1c150e', '#453828', '#8a7752', '#dcc08a', '#fff0c8'],
    tone: 0.42,
    edge: [0.8, 24],
    wash: 0.16,
    washSize: 40,
    form: { light: SUN, r: 9, amt: 0.5, steps: 4 },
    rim: { light: SUN, color: '#fff0c4', w: 2.6, amt: 0.95 },
  }
  paint(
    layer,
    (g) =>
      limb(g, [
        [x, y + 4, 24],
        [x - 50, y + 14, 18],
        [x - 90, y + 20, 6],
      ]),
    {
      color: '#140d07',
      soft: 4,
      edge: [2, 20],
      pool: 0,
      alpha: 0.45,
    },
  )
  paint(
    layer,
    blob([
      [x - 42, y - 26, 1],
      [x - 32, y - 8],
      [x - 16, y + 4, 1],
      [x + 16, y + 4, 1],
      [x + 32, y - 8],
      [x + 42, y - 26, 1],
    ]),
    tin,
  )
  paint(layer, (g) => oval(g, [x, y - 26, 42, 9]), { ...tin, tone: 0.6 })
  paint(layer, (g) => oval(g, [x, y - 25, 36, 6.4]), {
    color: ['#3a1e0c', '#8a5220', '#dca254'],
    tone: 0.5,
    edge: [0.6, 14],
    pool: 0.1,
  })
  paint(
    layer,
    (g) =>
      limb(g, [
        [x + 6, y - 25, 3.4],
        [x + 40, y - 50, 4],
      ]),
    { ...tin, tone: 0.6 },
  )
}
