import { limb } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { blades } from '../../kit/plants.ts'
import { createRng, lerp } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { SUN } from './sun.ts'

/** Grass stands where wind scours the snow thin: on crests and in the lee of the way, in families, never in rows. */
export function drawTufts(layer: Layer) {
  const dice = createRng(77)
  const clumps: readonly (readonly [x: number, y: number, size: number])[] = [
    [690, 640, 0.7],
    [716, 634, 1],
    [738, 636, 0.5],
    [270, 668, 0.9],
    [236, 664, 0.5],
    [120, 650, 1.2],
    [150, 656, 0.8],
    [1010, 622, 0.7],
    [1036, 620, 0.45],
    [1290, 640, 0.8],
    [1316, 644, 0.5],
    [1000, 492, 0.4],
    [1018, 494, 0.3],
    [300, 474, 0.4],
    [690, 462, 0.35],
    [1440, 468, 0.4],
    [1460, 466, 0.3],
    [60, 818, 1.9],
    [110, 836, 2.3],
    [168, 846, 1.3],
    [22, 850, 2],
    [716, 868, 1.9],
    [772, 884, 2.4],
    [836, 890, 1.5],
    [660, 902, 1.6],
    [1180, 880, 0.9],
  ]
  for (const [x, y, size] of clumps) {
    const spread = 24 * size
    paint(
      layer,
      (g) =>
        limb(g, [
          [x, y, 7 * size],
          [x - 60 * size, y + 16 * size, 5 * size],
          [x - 120 * size, y + 34 * size, 1],
        ]),
      {
        color: '#6d829a',
        edge: [3, 20],
        soft: 2.5,
        pool: 0,
        alpha: 0.42,
      },
    )
    const n = Math.round(lerp(8, 22, Math.min(1, size / 2)))
    paint(
      layer,
      (g) =>
        blades(g, dice, {
          x0: x - spread,
          x1: x + spread,
          y,
          n,
          h: [14 * size, 46 * size],
          lean: -0.22,
          w: 1.3 + size,
        }),
      {
        color: ['#18202a', '#39424b', '#8a7d68'],
        tone: 0.3,
        edge: [0.9, 10],
        pool: 0,
        wash: 0.5,
        washSize: 24,
        rim: { light: SUN, color: '#ffdcb0', w: 1.4, amt: 0.5 },
      },
    )
  }
}
