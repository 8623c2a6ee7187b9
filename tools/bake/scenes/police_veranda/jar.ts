import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Draw, type Layer } from '../../kit/stage.ts'
import { SUN } from './palette.ts'

/** A big glazed jar for rain, with a board on it. */
export function drawJar(front: Layer) {
  const moved =
    (draw: Draw): Draw =>
    (g) => {
      g.save()
      g.translate(62, 2)
      draw(g)
      g.restore()
    }
  const glaze: PaintOptions = {
    color: ['#3d2c20', '#6a4c34', '#9a7450', '#cfac7c', '#f4e0b4'],
    tone: 0.42,
    edge: [1.4, 30],
    wash: 0.26,
    washSize: 60,
    pool: 0.16,
    form: { light: SUN, r: 18, amt: 0.5, steps: 4 },
  }
  paint(
    front,
    moved((g) => oval(g, [964, 798, 76, 13], 0.08)),
    { color: '#5a4632', soft: 7, pool: 0, alpha: 0.5 },
  )
  paint(
    front,
    moved(blob('882,690,1 872,720 880,764 900,796,1 956,800 968,796,1 984,764 992,720 980,690,1')),
    glaze,
  )
  paint(
    front,
    moved((g) => oval(g, [931, 690, 52, 11])),
    { ...glaze, tone: 0.6 },
  )
  paint(
    front,
    moved((g) =>
      ['880,722,2 930,732,3 988,722,2', '880,738,1.4 930,748,2 986,738,1.4'].forEach((l) => limb(g, l)),
    ),
    {
      color: '#3d2c20',
      edge: [1, 20],
      pool: 0,
      alpha: 0.4,
    },
  )
  paint(
    front,
    moved((g) => poly(g, '872,682 990,680 994,690 870,692')),
    {
      color: ['#6b5a48', '#9a8468', '#c6ae88', '#f0e0b8'],
      tone: 0.6,
      edge: [1.2, 30],
      shadow: { dx: 4, dy: 7, r: 5, a: 0.4, inside: true, color: '#3d2c20' },
    },
  )
}
